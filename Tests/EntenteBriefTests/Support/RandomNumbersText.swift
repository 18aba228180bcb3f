import EntenteEngine

/// Random small cases in which two parties state numbers, as YAML text.
struct RandomNumbersText {
  /// Shape `[issue][option]`.
  let optionCounts: [Int]
  /// Shape `[party][issue][option]`: whole tenths.
  let values: [[[Int]]]
  /// Shape `[party][issue]`.
  let weights: [[Int]]
  /// Shape `[issue]`.
  let statusQuo: [Int?]

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let counts = (0..<2 + random.index(below: 3)).map { _ in 2 + random.index(below: 3) }
    optionCounts = counts
    values = (0..<2).map { _ in
      counts.map { count in (0..<count).map { _ in random.index(below: 11) } }
    }
    weights = (0..<2).map { _ in counts.map { _ in random.index(below: 6) * 10 } }
    statusQuo = counts.map { random.index(below: 4) == 0 ? nil : random.index(below: $0) }
  }

  /// The case; with an issue on which nobody speaks, if asked for.
  func text(withIdleIssue: Bool = false) -> String {
    let issues = optionCounts.enumerated().map { index, count in
      "  i\(index): {asks: What?, options: [\((0..<count).map { "o\($0)" }.joined(separator: ", "))]}"
    }
    let today = statusQuo.enumerated().compactMap { index, option in
      option.map { "i\(index): o\($0)" }
    }
    let claims = (0..<2).map { party in
      let parts = optionCounts.indices.map { issue in
        let worths = values[party][issue].enumerated().map { "o\($0): \(Double($1) / 10)" }
        return
          "i\(issue): {weight: \(weights[party][issue]), values: {\(worths.joined(separator: ", "))}}"
      }
      return
        "  - {id: N\(party), by: p\(party), numbers: {\(parts.joined(separator: ", "))}, from: \"s, 1\"}"
    }
    return
      ([
        "entente: 1", "title: Numbers", "sources: {s: {title: A sheet}}",
        "parties: {p0: Ada, p1: Ben}", "issues:",
      ] + issues + (withIdleIssue ? ["  idle: {asks: What else?, options: [yes, no]}"] : [])
      + (today.isEmpty ? [] : ["status-quo: {\(today.joined(separator: ", "))}"])
      + ["seeks: anything", "claims:"] + claims).joined(separator: "\n") + "\n"
  }
}
