import Foundation

/// What an independent computation found for a scenario.
struct Answer {
  let files: [String]
  let partyCount: Int
  let efficientPoints: Int
  let rational: Double
  /// Shape `[point][party]`.
  let frontier: [[Double]]
  /// Shape `[point][party]`, ties, by the name of the solution.
  let solutions: [String: [[Double]]]
  let reservations: [Double]

  init?(read path: String) {
    let bytes = Data(ConformanceSuite.bytes(path))
    guard let value = try? JSONSerialization.jsonObject(with: bytes) as? [String: Any],
      let files = value["files"] as? [String],
      let parties = value["parties"] as? Int,
      let points = value["efficientPoints"] as? Int
    else { return nil }
    self.files = files
    partyCount = parties
    efficientPoints = points
    rational = value["rational"] as? Double ?? 0
    frontier = Self.vectors(value["frontier"])
    reservations = (value["reservation"] as? [Any])?.map { $0 as? Double ?? 0 } ?? []
    var solutions: [String: [[Double]]] = [:]
    for name in Self.names { solutions[name] = Self.vectors(value[name]) }
    self.solutions = solutions
  }

  static let names = ["nash", "kalaiSmorodinsky", "egalitarian", "leximin", "utilitarian"]

  private static func vectors(_ value: Any?) -> [[Double]] { value as? [[Double]] ?? [] }
}
