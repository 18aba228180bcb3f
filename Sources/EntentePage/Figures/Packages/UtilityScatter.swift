import EntenteMessages

/// What packages are worth to pairs of parties, each in its own points: the efficient ones as
/// points, and those that stand out by name.
package struct UtilityScatter: Sendable, Hashable, Encodable {
  /// Why a package stands out.
  package enum Kind: String, Sendable, Hashable, Encodable, CaseIterable {
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
  package struct Mark: Sendable, Hashable, Encodable {
    /// Why it stands out.
    package var kind: Kind
    /// For example "Nash", or an offer's title.
    package var name: String
    /// Shape `[party]`, in each party's own points.
    package var worths: [Double]
    /// Whether issues that the offer leaves open were settled for it.
    package var isFilled: Bool

    /// Makes a mark.
    package init(kind: Kind, name: String, worths: [Double], isFilled: Bool = false) {
      self.kind = kind
      self.name = name
      self.worths = worths
      self.isFilled = isFilled
    }
  }

  /// A pair of parties and the efficient packages as the two see them.
  package struct Panel: Sendable, Hashable, Encodable {
    /// The party whose worth runs from left to right: an index into `parties`.
    package var across: Int
    /// The party whose worth runs upwards: an index into `parties`.
    package var up: Int
    /// Shape `[point][2]`: worth to `across`, worth to `up`; by rising worth to `across`.
    package var points: [[Double]]

    package init(across: Int, up: Int, points: [[Double]]) {
      self.across = across
      self.up = up
      self.points = points
    }
  }

  /// The names of the parties.
  package var parties: [String]
  /// One for each pair of parties that is drawn.
  package var panels: [Panel]
  /// How many pairs of parties are not drawn.
  package var omittedPairs: Int
  /// Solutions, no agreement, the status quo and offers, in this order.
  package var marks: [Mark]
  /// Shape `[party]`: what no agreement is worth.
  package var reservations: [Double]
  /// How many packages are efficient; panels may show fewer of them.
  package var efficient: Int
  /// Whether these are all the efficient packages, exactly.
  package var isComplete: Bool

  /// Makes a scatter.
  package init(
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
  package static let kind = "frontier"
  package func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.frontier.caption")
  }

  /// So many places are drawn and named.
  static let placeLimit = 24

  /// Marks of the same worth, under one label.
  package struct Place {
    package var kind: Kind
    /// What stands there, the first the most telling.
    package var names: [String]
    package var worths: [Double]

    package init(kind: Kind, names: [String], worths: [Double]) {
      self.kind = kind
      self.names = names
      self.worths = worths
    }
  }

  /// Marks by worth, in their order.
  package var places: [Place] {
    marks.reduce(into: []) { places, mark in
      let name = mark.isFilled ? mark.name + "*" : mark.name
      if let index = places.firstIndex(where: { $0.worths == mark.worths }) {
        places[index].names.append(name)
      } else {
        places.append(Place(kind: mark.kind, names: [name], worths: mark.worths))
      }
    }
  }

  package func summary(in catalogue: Catalogue) -> String {
    let named = places.prefix(Self.placeLimit).map { place in
      let worths = zip(parties, place.worths).map { "\($0) \(catalogue.points($1))" }
      return "\(catalogue.list(place.names)): \(worths.joined(separator: ", "))."
    }
    let unnamed = catalogue.leftOut("figure.frontier.notNamed", places.count - named.count)
    return ([census(in: catalogue)] + named + unnamed + omissions(in: catalogue))
      .joined(separator: " ")
  }

  /// How many packages are efficient, and how many of them can be seen.
  func census(in catalogue: Catalogue) -> String {
    catalogue.text(
      isComplete ? "figure.frontier.efficient" : "figure.frontier.efficient.atLeast",
      ["n": .count(efficient)])
  }

  /// What is left out, and what signs mean.
  func omissions(in catalogue: Catalogue) -> [String] {
    let most = panels.map(\.points.count).max() ?? 0
    let thinned = catalogue.text(
      panels.count > 1 ? "figure.frontier.thinned.pairs" : "figure.frontier.thinned",
      ["drawn": .count(most), "n": .count(efficient)])
    let isFilled = marks.contains(where: \.isFilled)
    return (most < efficient ? [thinned] : [])
      + catalogue.leftOut("figure.frontier.pairsNotDrawn", omittedPairs)
      + (isFilled ? [catalogue.text("figure.frontier.filled")] : [])
  }

  package func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let named = places.map { place in
      [catalogue.list(place.names)] + place.worths.map(catalogue.points)
    }
    let table = Brief.Table(
      caption: catalogue.text("figure.frontier.table"),
      columns: [catalogue.text("figure.frontier.package")] + parties,
      rows: named, numeric: Set(parties.indices.map { $0 + 1 }))
    return [.table(table)] + panels.map { .table(pointTable($0, in: catalogue)) }
      + Brief.Block.remarks([census(in: catalogue)] + omissions(in: catalogue))
  }

  /// The drawn points of a panel; of many of them some, evenly spread.
  private func pointTable(_ panel: Panel, in catalogue: Catalogue) -> Brief.Table {
    let rowLimit = 12
    let count = panel.points.count
    let chosen =
      count <= rowLimit
      ? Array(0..<count) : (0..<rowLimit).map { $0 * (count - 1) / (rowLimit - 1) }
    return Brief.Table(
      caption: catalogue.text(
        count <= rowLimit ? "figure.frontier.points" : "figure.frontier.points.some",
        ["n": .digits(rowLimit)]), columns: [parties[panel.across], parties[panel.up]],
      rows: chosen.map { panel.points[$0].map(catalogue.points) }, numeric: [0, 1])
  }
}
