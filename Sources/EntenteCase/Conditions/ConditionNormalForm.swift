import BitCollections

/// Brings conditions into negation normal form over numbered issues and options.
struct ConditionNormalForm {
  /// A condition in which negation never appears.
  indirect enum Goal {
    case choice(issue: Int, allowed: BitSet)
    case all([Goal])
    case any([Goal])
  }

  private let vocabulary: Vocabulary
  private var numbers: [String: Int] = [:]
  /// All options of each issue mentioned so far, the issues in the order of their first mention.
  private(set) var domains: [BitSet] = []

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The normal form of a condition or, where `holds` is false, of its contrary.
  mutating func goal(_ condition: Condition, holds: Bool = true) -> Goal {
    switch condition {
    case .choice(let id, let options): return choice(id, options, holds: holds)
    case .negation(let inner): return goal(inner, holds: !holds)
    case .conjunction(let parts):
      let goals = parts.map { goal($0, holds: holds) }
      return holds ? .all(goals) : .any(goals)
    case .disjunction(let parts):
      let goals = parts.map { goal($0, holds: holds) }
      return holds ? .any(goals) : .all(goals)
    }
  }

  private mutating func choice(_ id: String, _ options: [String], holds: Bool) -> Goal {
    guard let index = vocabulary.index(ofIssue: id) else {
      preconditionFailure("the vocabulary has issue \(id)")
    }
    let issue = number(of: id, optionCount: vocabulary.issues[index].options.count)
    let named = BitSet(options.compactMap { vocabulary.index(ofOption: $0, issue: index) })
    let allowed = holds ? named : domains[issue].subtracting(named)
    return .choice(issue: issue, allowed: allowed)
  }

  private mutating func number(of id: String, optionCount: Int) -> Int {
    if let number = numbers[id] { return number }
    numbers[id] = domains.count
    domains.append(BitSet(0..<optionCount))
    return domains.count - 1
  }
}
