import EntenteCase

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
    guard case .success(let value?) = PlainFile.read(ConformanceSuite.bytes(path)),
      let files = value["files"]?.list?.compactMap(\.text),
      let parties = Self.number(value["parties"]),
      let points = Self.number(value["efficientPoints"])
    else { return nil }
    self.files = files
    partyCount = Int(parties)
    efficientPoints = Int(points)
    rational = Self.number(value["rational"]) ?? 0
    frontier = Self.vectors(value["frontier"])
    reservations = value["reservation"]?.list?.map { Self.number($0) ?? 0 } ?? []
    var solutions: [String: [[Double]]] = [:]
    for name in Self.names { solutions[name] = Self.vectors(value[name]) }
    self.solutions = solutions
  }

  static let names = ["nash", "kalaiSmorodinsky", "egalitarian", "leximin", "utilitarian"]

  private static func number(_ value: PlainValue?) -> Double? { value?.text.flatMap(Double.init) }

  private static func vectors(_ value: PlainValue?) -> [[Double]] {
    value?.list?.map { $0.list?.compactMap { number($0) } ?? [] } ?? []
  }
}
