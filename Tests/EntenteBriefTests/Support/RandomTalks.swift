import EntenteCase
import EntenteEngine

/// Random talks of lines, conditional offers and rules alone, small enough to look at every package.
struct RandomTalks {
  private var random: SplitMix64
  private let issues = ["i0", "i1", "i2"]

  /// The talks of a seed as the text of a case: parties `ash` and `birch`, lines `L0`, `L1`, and so on,
  /// offers `O0`, rules `R0`.
  static func text(seed: UInt64, lines: ClosedRange<Int> = 2...6) -> String {
    var talks = RandomTalks(random: SplitMix64(seed: seed))
    return talks.text(lines)
  }

  private mutating func text(_ count: ClosedRange<Int>) -> String {
    let rules = (0..<Int.random(in: 0...3, using: &random)).map { rule($0) }
    let lines = (0..<Int.random(in: count, using: &random)).map { line($0) }
    let offers = (0..<Int.random(in: 0...1, using: &random)).map { index in
      "  - {id: O\(index), by: \(party()), accepts: \(part()), if: \(part()), from: press}"
    }
    return """
      entente: 1
      title: Random talks
      sources: {press: {title: Paper}}
      parties: {ash: Ash, birch: Birch}
      issues:
        i0: {asks: "0?", options: [a, b, c]}
        i1: {asks: "1?", options: [a, b, c]}
        i2: {asks: "2?", options: [a, b]}
      rules: [\(rules.joined(separator: ", "))]
      claims:
      \((lines + offers).joined(separator: "\n"))

      """
  }

  private mutating func rule(_ index: Int) -> String {
    random.next() % 3 == 0
      ? "{id: R\(index), must: \(part()) or \(part()), from: press}"
      : "{id: R\(index), if: \(part()), then: \(part()), from: press}"
  }

  private mutating func line(_ index: Int) -> String {
    let firmness = ["absolute", "firm", "soft", "contested", "0.7"].randomElement(using: &random)!
    let condition =
      switch random.next() % 4 {
      case 0: "if \(part()) then \(part())"
      case 1: "\(part()) unless \(part())"
      default: part()
      }
    return
      "  - {id: L\(index), by: \(party()), line: \(condition), firmness: \(firmness), from: press}"
  }

  private mutating func party() -> String { Bool.random(using: &random) ? "ash" : "birch" }

  private mutating func part() -> String {
    let issue = issues.randomElement(using: &random)!
    let option = (issue == "i2" ? ["a", "b"] : ["a", "b", "c"]).randomElement(using: &random)!
    return "\(issue) is \(Bool.random(using: &random) ? "not " : "")\(option)"
  }
}
