import EntenteMessages

/// What packages are worth to pairs of parties, each in its own points: the efficient ones as
/// points, and those that stand out by name.
public struct UtilityScatter: Sendable, Hashable, Encodable {
  /// Why a package stands out.
  public enum Kind: String, Sendable, Hashable, Encodable, CaseIterable {
    /// A solution of the theory of bargaining picks it.
    case solution
    /// It is on the table.
    case offer
    /// It is what holds today.
    case statusQuo = "status quo"
    /// It stands for what no agreement is worth.
    case disagreement = "no agreement"
  }

  /// Something with a name, and what it is worth.
  public struct Mark: Sendable, Hashable, Encodable {
    /// Why it stands out.
    public var kind: Kind
    /// For example "Nash", or an offer's title.
    public var name: String
    /// Shape `[party]`, in each party's own points.
    public var worths: [Double]
    /// Whether issues that the offer leaves open were settled for it.
    public var isFilled: Bool

    /// Makes a mark.
    public init(kind: Kind, name: String, worths: [Double], isFilled: Bool = false) {
      self.kind = kind
      self.name = name
      self.worths = worths
      self.isFilled = isFilled
    }
  }

  /// A pair of parties and the efficient packages as the two see them.
  public struct Panel: Sendable, Hashable, Encodable {
    /// The party whose worth runs from left to right: an index into `parties`.
    public var across: Int
    /// The party whose worth runs upwards: an index into `parties`.
    public var up: Int
    /// Shape `[point][2]`: worth to `across`, worth to `up`; by rising worth to `across`.
    public var points: [[Double]]

    /// Makes a panel.
    public init(across: Int, up: Int, points: [[Double]]) {
      self.across = across
      self.up = up
      self.points = points
    }
  }

  /// The names of the parties.
  public var parties: [String]
  /// One for each pair of parties that is drawn.
  public var panels: [Panel]
  /// How many pairs of parties are not drawn.
  public var omittedPairs: Int
  /// Solutions, no agreement, the status quo and offers, in this order.
  public var marks: [Mark]
  /// Shape `[party]`: what no agreement is worth.
  public var reservations: [Double]
  /// How many packages are efficient; panels may show fewer of them.
  public var efficient: Int
  /// Whether these are all the efficient packages, exactly.
  public var isComplete: Bool

  /// Makes a scatter.
  public init(
    parties: [String], panels: [Panel], omittedPairs: Int = 0, marks: [Mark],
    reservations: [Double], efficient: Int, isComplete: Bool = true
  ) {
    self.parties = parties
    self.panels = panels
    self.omittedPairs = omittedPairs
    self.marks = marks
    self.reservations = reservations
    self.efficient = efficient
    self.isComplete = isComplete
  }
}

extension UtilityScatter: Figure {
  static let kind = "frontier"
  func caption(in catalogue: Catalogue) -> String {
    "What packages are worth to each party, in its own points"
  }

  /// So many places are drawn and named.
  static let placeLimit = 24

  /// Marks of the same worth, under one label.
  struct Place {
    var kind: Kind
    /// What stands there, the first the most telling.
    var names: [String]
    var worths: [Double]
  }

  /// Marks by worth, in their order.
  var places: [Place] {
    marks.reduce(into: []) { places, mark in
      let name = mark.isFilled ? mark.name + "*" : mark.name
      if let index = places.firstIndex(where: { $0.worths == mark.worths }) {
        places[index].names.append(name)
      } else {
        places.append(Place(kind: mark.kind, names: [name], worths: mark.worths))
      }
    }
  }

  func summary(in catalogue: Catalogue) -> String {
    let named = places.prefix(Self.placeLimit).map { place in
      let worths = zip(parties, place.worths).map { "\($0) \(PointsText.of($1))" }
      return "\(Count.list(place.names)): \(worths.joined(separator: ", "))."
    }
    let unnamed = places.count - named.count
    let more = unnamed > 0 ? ["\(Count.of(unnamed, "more offer")) not named here."] : []
    return ([census] + named + more + omissions).joined(separator: " ")
  }

  /// How many packages are efficient, and how many of them can be seen.
  var census: String {
    let bound = isComplete ? "" : "at least "
    let all = "\(bound)\(Count.grouped(efficient, "package"))"
    return Phrases.capitalized(all)
      + " cannot be bettered for one party without being worse for another."
  }

  /// What is left out, and what signs mean.
  var omissions: [String] {
    let shown = panels.map(\.points.count)
    let most = shown.max() ?? 0
    let thinned =
      most < efficient
      ? [
        "To keep the figure small, \(panels.count > 1 ? "at most " : "")"
          + "\(Quantity.grouped(most)) of the \(Count.grouped(efficient, "efficient package")) "
          + "are drawn\(panels.count > 1 ? " for a pair of parties" : ""), evenly spread; the others "
          + "lie between them."
      ]
      : []
    let pairs =
      omittedPairs > 0 ? ["\(Count.of(omittedPairs, "more pair")) of parties not drawn."] : []
    let filled =
      marks.contains(where: \.isFilled)
      ? ["* Issues that it leaves open are settled as is likeliest to be acceptable to all."] : []
    return thinned + pairs + filled
  }

  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let named = places.map { place in
      [Count.list(place.names)] + place.worths.map(PointsText.of)
    }
    let table = Brief.Table(
      caption: "Worth to each party, in its own points", columns: ["Package"] + parties,
      rows: named, numeric: Set(parties.indices.map { $0 + 1 }))
    return [.table(table)] + panels.map { .table(pointTable($0)) }
      + Brief.Block.remarks([census] + omissions)
  }

  /// The drawn points of a panel; of many of them some, evenly spread.
  private func pointTable(_ panel: Panel) -> Brief.Table {
    let rowLimit = 12
    let count = panel.points.count
    let chosen =
      count <= rowLimit
      ? Array(0..<count) : (0..<rowLimit).map { $0 * (count - 1) / (rowLimit - 1) }
    let part = count <= rowLimit ? "" : ", \(rowLimit) of them"
    return Brief.Table(
      caption: "Efficient packages\(part)", columns: [parties[panel.across], parties[panel.up]],
      rows: chosen.map { panel.points[$0].map(PointsText.of) }, numeric: [0, 1])
  }
}

extension Count {
  /// For example "11,002 packages".
  static func grouped(_ number: Int, _ one: String) -> String {
    "\(Quantity.grouped(number)) \(number == 1 ? one : one + "s")"
  }
}
