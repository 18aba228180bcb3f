import EntenteCase
import EntenteEngine
import EntenteMessages

/// What `entente packages --json` adds where every party states numbers.
public struct FrontierDocument: Encodable, Sendable {
  /// A package and what it is worth.
  struct Point: Encodable, Sendable {
    /// Options' ids by issues' ids.
    let choices: [String: String]
    /// In each party's own points, by party id.
    let utilities: [String: Double]
  }

  /// The efficient packages.
  struct Listing: Encodable, Sendable {
    /// How many packages are efficient; several may come to one point.
    let count: PackageCount
    /// Whether `count` is that many `exactly`, `about` so many, or `atLeast` so many where they were
    /// not all counted.
    let countIs: PackageCount.Certainty
    /// Whether the list is whole.
    let complete: Bool
    /// How far, in points, any package can be better for every party than the best listed one;
    /// absent where that is not known.
    let epsilon: Double?
    /// Whether only packages that cross no line count.
    let respectsLines: Bool
    /// In the order of the frontier.
    let points: [Point]
  }

  /// What a solution picks.
  struct Choice: Encodable, Sendable {
    /// Every point that it picks; several where they tie.
    let points: [Point]
    /// The score that they share.
    let value: Double
  }

  private let count: PackageCount
  private let frontier: Listing
  private let disagreement: [String: Double]
  private let solutions: [(name: String, choice: Choice)]

  /// Makes the document.
  /// - Parameter wanted: the names of the solutions to list; all of them where it is empty.
  public init(_ bargaining: Bargaining, wanted: [String] = []) {
    func point(_ index: Int) -> Point { Self.point(bargaining.frontier[index], bargaining) }
    let listed = bargaining.frontier.count
    count = PackageCount(bargaining.frontier.feasible, atLeast: listed)
    let efficient = PackageCount(bargaining.efficientCount, atLeast: listed)
    frontier = Listing(
      count: efficient, countIs: efficient.certainty, complete: bargaining.frontier.isComplete,
      epsilon: bargaining.frontier.epsilon.isFinite ? bargaining.frontier.epsilon : nil,
      respectsLines: bargaining.respectsLines,
      points: (0..<bargaining.frontier.count).map(point))
    disagreement = Self.byParty(bargaining.reservations, bargaining)
    solutions = bargaining.named.filter { wanted.isEmpty || wanted.contains($0.name) }
      .map { ($0.name, Choice(points: $0.choice.points.map(point), value: $0.choice.value)) }
  }

  private static func point(_ point: Frontier.Point, _ bargaining: Bargaining) -> Point {
    Point(
      choices: bargaining.compiled.choices(of: point.package),
      utilities: byParty(point.utilities, bargaining))
  }

  private static func byParty(_ values: [Double], _ bargaining: Bargaining) -> [String: Double] {
    Dictionary(uniqueKeysWithValues: zip(bargaining.compiled.partyIDs, values))
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Writes `count`, `countIs`, `frontier`, `disagreement` and a key for each solution.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(count, forKey: Key(stringValue: "count"))
    try container.encode(count.certainty, forKey: Key(stringValue: "countIs"))
    try container.encode(frontier, forKey: Key(stringValue: "frontier"))
    try container.encode(disagreement, forKey: Key(stringValue: "disagreement"))
    for (name, choice) in solutions {
      try container.encode(choice, forKey: Key(stringValue: name))
    }
  }
}
