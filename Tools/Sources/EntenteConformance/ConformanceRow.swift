import EntenteEngine
import EntenteFormats

/// What was found for one scenario.
struct ConformanceRow {
  static let tolerance = 1e-9

  let name: String
  let readingTime: Duration
  /// Everything said of its files.
  let faults: [String]
  var scenario: Scenario?
  var frontier: Frontier?
  var solutions: [String: [[Double]]] = [:]
  /// How the frontier was found where the engine's own way was not open.
  var remark = ""
  var hasAnswer = false
  /// What differs from the answer.
  var differences: [String] = []

  init(name: String, readingTime: Duration, faults: [String]) {
    self.name = name
    self.readingTime = readingTime
    self.faults = faults
  }

  /// Whether the scenario was read or its fault named, and nothing differs from the answer.
  var isPassed: Bool { differences.isEmpty && (scenario != nil || !faults.isEmpty) }

  mutating func measure(_ scenario: Scenario, _ answer: Answer?) {
    self.scenario = scenario
    hasAnswer = answer != nil
    let reservations = scenario.valuations.map(\.reservation)
    let points: [[Double]]
    if scenario.parties.count <= Frontier.mostParties {
      var budget = Budget(20_000_000_000)
      let frontier = Frontier.run(
        scenario.problem, valuations: scenario.valuations,
        options: FrontierOptions(onlyRational: true, coarsens: false), budget: &budget)
      self.frontier = frontier
      guard frontier.isComplete else {
        remark = "not complete within the limits"
        return
      }
      points = frontier.points.map(\.utilities)
      solutions = Self.solutions(frontier, reservations)
    } else {
      let found = PlainFrontier(scenario)
      points = found.points
      solutions = found.solutions
      remark = "by listing every package"
    }
    pointCount = points.count
    if let answer { compare(points, answer, reservations) }
  }

  private(set) var pointCount: Int?

  private static func solutions(
    _ frontier: Frontier, _ reservations: [Double]
  ) -> [String: [[Double]]] {
    let all = Solutions(frontier, reservations: reservations)
    let choices = [
      "nash": all.nash, "kalaiSmorodinsky": all.kalaiSmorodinsky,
      "egalitarian": all.egalitarian, "leximin": all.leximin, "utilitarian": all.utilitarian,
    ]
    return choices.mapValues { $0?.points.map { frontier[$0].utilities } ?? [] }
  }

  private mutating func compare(_ points: [[Double]], _ answer: Answer, _ reservations: [Double]) {
    let theirs = Self.withoutRounding(answer.frontier)
    if answer.frontier.count != answer.efficientPoints || points.count != theirs.count {
      differences.append("\(points.count) points, not \(answer.efficientPoints)")
    }
    if !Self.areEqual(points, theirs) { differences.append("points differ") }
    let more = answer.frontier.count - theirs.count
    if more > 0 { remark = "\(more) points there that only rounding keeps apart" }
    if !answer.reservations.isEmpty, !Self.areEqual([reservations], [answer.reservations]) {
      differences.append("reservations differ: \(reservations)")
    }
    for name in Answer.names {
      let (mine, theirs) = (solutions[name] ?? [], answer.solutions[name] ?? [])
      if !Self.areEqual(mine, theirs) { differences.append("\(name): \(mine), not \(theirs)") }
    }
  }

  /// Points of a list without those that another point equals or betters within the tolerance:
  /// where sums of decimal fractions are compared bit by bit, the order of adding decides.
  private static func withoutRounding(_ points: [[Double]]) -> [[Double]] {
    var kept: [[Double]] = []
    for point in points where !kept.contains(where: { isCovered(point, by: $0) }) {
      kept.removeAll { isCovered($0, by: point) }
      kept.append(point)
    }
    return kept
  }

  private static func isCovered(_ point: [Double], by other: [Double]) -> Bool {
    zip(point, other).allSatisfy { $0 <= $1 + tolerance }
  }

  /// Whether two lists of vectors are the same sets, each vector within the tolerance of one of
  /// the other list.
  static func areEqual(_ a: [[Double]], _ b: [[Double]]) -> Bool {
    func isIn(_ vector: [Double], _ list: [[Double]]) -> Bool {
      list.contains { other in
        other.count == vector.count
          && zip(vector, other).allSatisfy { abs($0 - $1) <= tolerance }
      }
    }
    return a.allSatisfy { isIn($0, b) } && b.allSatisfy { isIn($0, a) }
  }
}
