import EntenteEngine
import EntenteFormats

/// Scenarios drawn at random, with names that files must quote.
enum RandomScenario {
  private static let names = [
    "price", "1", "2020-01-01", "a & b", "<x>", "\"quoted\"", "yes", "x: y", "no, thanks", "é水",
    "12:30", "0x1F", "null", "it's", "1.50", "-3", "a\\b", "#1", "1e5", ".inf",
  ]

  static func make(isPlain: Bool, using random: inout SplitMix64) -> Scenario {
    let issueNames = names.shuffled(using: &random)
    let issues = (0..<Int.random(in: 1...4, using: &random)).map { index in
      let count = Int.random(in: 1...4, using: &random)
      let first = Int.random(in: -2...3, using: &random)
      let isInteger = Bool.random(using: &random)
      let options =
        isInteger
        ? (first..<(first + count)).map(String.init)
        : Array(names.shuffled(using: &random).prefix(count))
      return Scenario.Issue(
        name: issueNames[index], options: options, firstInteger: isInteger ? first : nil)
    }
    // Interactions make Genius lose names, so that only numbers from the domain stay comparable.
    let parties = (0..<Int.random(in: 1...3, using: &random)).map { index in
      Scenario.Party(
        name: "P\(index)", valuation: valuation(issues, isPlain, &random),
        statesReservation: true,
        discount: Bool.random(using: &random) ? 0.9 : nil)
    }
    return Scenario(name: "random & <co>", issues: issues, parties: parties)
  }

  private static func valuation(
    _ issues: [Scenario.Issue], _ isPlain: Bool, _ random: inout SplitMix64
  ) -> Valuation {
    let scale = [0.2, 1, 60].randomElement(using: &random)!
    let low = isPlain ? 0 : -scale
    let values = issues.map { issue in
      let isNothing = Int.random(in: 0..<5, using: &random) == 0
      return issue.options.map { _ in
        isNothing ? 0 : Double.random(in: low...scale, using: &random)
      }
    }
    let interactions = (0..<(isPlain ? 0 : 3)).map { _ in
      Valuation.Interaction(
        condition: formula(issues, 2, &random), worth: Double.random(in: -1...1, using: &random))
    }
    return Valuation(
      values: values, interactions: interactions,
      reservation: Double.random(in: 0...0.2, using: &random))
  }

  private static func formula(
    _ issues: [Scenario.Issue], _ depth: Int, _ random: inout SplitMix64
  ) -> Formula {
    if depth == 0 || Bool.random(using: &random) {
      let issue = Int.random(in: 0..<issues.count, using: &random)
      let options = issues[issue].options.indices.filter { _ in Bool.random(using: &random) }
      return .choice(issue: issue, allowed: BitSet(options))
    }
    let parts = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      formula(issues, depth - 1, &random)
    }
    return Bool.random(using: &random) ? .all(parts) : .any(parts)
  }

  static func advance(_ package: inout [Int], _ scenario: Scenario) -> Bool {
    for issue in package.indices {
      package[issue] += 1
      if package[issue] < scenario.issues[issue].options.count { return true }
      package[issue] = 0
    }
    return false
  }
}
