import EntenteCase
import EntenteEngine

/// Random issues with names as people give them, some with amounts as options, and conditions on them
/// of every shape.
struct SpokenIssues {
  let issues: [EntenteCase.Issue]

  init(using random: inout SplitMix64) {
    let names = ["truce", "Ada's arms", "control", "term"].shuffled(using: &random)
    issues = names.prefix(Int.random(in: 1...4, using: &random)).enumerated().map { index, name in
      let labels = Self.labels(using: &random)
      return Issue(
        id: "i\(index)", asks: name + "?", name: name,
        options: labels.enumerated().map { Option(id: "o\($0)", label: $1) })
    }
  }

  /// Names, or amounts that rise or fall, the first perhaps a word, or amounts that do neither.
  private static func labels(using random: inout SplitMix64) -> [String] {
    let count = Int.random(in: 2...12, using: &random)
    let names = (0..<count).map { "the way \($0)x" }
    let amounts = (0..<count).map { "\($0 * 3) %" }
    switch random.next() % 6 {
    case 0, 1: return names
    case 2: return amounts
    case 3: return amounts.reversed()
    case 4: return ["none"] + amounts
    default: return amounts.shuffled(using: &random)
    }
  }

  /// A condition of any shape, on the options of one run more often than chance would have it.
  func condition(depth: Int, using random: inout SplitMix64) -> Condition {
    switch Int.random(in: 0..<(depth > 0 ? 12 : 5), using: &random) {
    case 0..<5: return choice(using: &random)
    case 5, 6: return .negation(condition(depth: depth - 1, using: &random))
    case 7, 8: return .conjunction(parts(depth: depth - 1, using: &random))
    case 9: return .all(parts(depth: depth - 1, using: &random))
    case 10: return .any(parts(depth: depth - 1, using: &random))
    default: return .disjunction(parts(depth: depth - 1, using: &random))
    }
  }

  private func parts(depth: Int, using random: inout SplitMix64) -> [Condition] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in condition(depth: depth, using: &random) }
  }

  private func choice(using random: inout SplitMix64) -> Condition {
    let issue = issues.randomElement(using: &random)!
    let ids = issue.options.map(\.id)
    let (a, b) = (
      ids.indices.randomElement(using: &random)!, ids.indices.randomElement(using: &random)!
    )
    let options: [String]
    switch random.next() % 4 {
    case 0: options = [ids[a]]
    case 1: options = ids.filter { $0 != ids[a] }
    case 2: options = Array(ids[min(a, b)...max(a, b)])
    default: options = ids.filter { _ in Bool.random(using: &random) }
    }
    return .choice(issue: issue.id, options: options)
  }

  /// Some packages: all that settle the issues where there are few.
  func packages(using random: inout SplitMix64) -> [[String: String]] {
    let all = issues.reduce([[:]]) { packages, issue in
      packages.flatMap { package in
        issue.options.map { package.merging([issue.id: $0.id]) { $1 } }
      }.shuffled(using: &random).prefix(120).map(\.self)
    }
    return all
  }
}
