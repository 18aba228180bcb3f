/// The options of each issue, those put together that no condition tells apart.
///
/// An issue of a thousand options about which three things are said has at most eight classes.
struct OptionClasses {
  /// Shape `[issue][option]`: the class, numbered in order of first option.
  private(set) var classOf: [[Int]]
  /// Shape `[issue][class]`: the first option in it.
  private(set) var representatives: [[Int]]

  /// Finds the classes under a problem's rules, goal and lines.
  /// - Complexity: O(distinct choices x options).
  init(_ problem: Problem) {
    classOf = problem.optionCounts.map { Array(repeating: 0, count: $0) }
    representatives = problem.optionCounts.map { _ in [0] }
    var seen: Set<Choice> = []
    for rule in problem.rules { refine(by: rule, seen: &seen) }
    refine(by: problem.goal, seen: &seen)
    for line in problem.lines { refine(by: line.condition, seen: &seen) }
  }

  private struct Choice: Hashable {
    let issue: Int
    let allowed: BitSet
  }

  private struct Part: Hashable {
    let among: Int
    let kind: Int
  }

  private mutating func refine(by formula: Formula, seen: inout Set<Choice>) {
    switch formula {
    case .choice(let issue, let allowed):
      if seen.insert(Choice(issue: issue, allowed: allowed)).inserted {
        split(issue) { allowed.contains($0) ? 1 : 0 }
      }
    case .all(let parts), .any(let parts): for part in parts { refine(by: part, seen: &seen) }
    case .walk(let diagram):
      for node in diagram.nodes { split(node.issue) { node.children[$0] } }
    }
  }

  /// Splits every class into options of one kind each.
  private mutating func split(_ issue: Int, by kind: (Int) -> Int) {
    guard representatives[issue].count < classOf[issue].count else { return }
    var number: [Part: Int] = [:]
    representatives[issue] = []
    for option in classOf[issue].indices {
      let key = Part(among: classOf[issue][option], kind: kind(option))
      if let known = number[key] {
        classOf[issue][option] = known
      } else {
        classOf[issue][option] = representatives[issue].count
        number[key] = representatives[issue].count
        representatives[issue].append(option)
      }
    }
  }

  /// Shape `[class]`: whether a choice allows the class.
  func allowed(_ allowed: BitSet, of issue: Int) -> [Bool] {
    representatives[issue].map { allowed.contains($0) }
  }
}
