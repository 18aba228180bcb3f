/// How far packages are from the terms of an offer: first by how many terms they change, then by how
/// many steps on issues whose options are in order.
package struct TermDistance: Sendable {
  /// Shape `[issue]`: the options that the offer names, `nil` where it leaves an issue open.
  package let terms: [Int?]
  private let ordered: BitSet
  /// What one change costs: more than all steps together.
  private let change: Int

  /// Measures from terms.
  /// - Parameter ordered: The issues whose options are in order.
  package init(_ terms: [Int?], ordered: BitSet, optionCounts: [Int]) {
    self.terms = terms
    self.ordered = ordered
    change = optionCounts.reduce(1, +)
  }

  /// What an option adds to the distance.
  package func cost(of option: Int, on issue: Int) -> Int {
    guard let term = terms[issue], term != option else { return 0 }
    return change + (ordered.contains(issue) ? abs(option - term) : 0)
  }

  /// The distance of a package, shape `[issue]`.
  package func cost(of choices: [Int]) -> Int {
    choices.enumerated().reduce(0) { $0 + cost(of: $1.element, on: $1.offset) }
  }

  /// The issues of the terms that a package settles otherwise, ascending.
  package func changes(in choices: [Int]) -> [Int] {
    terms.indices.filter { terms[$0] != nil && terms[$0] != choices[$0] }
  }
}
