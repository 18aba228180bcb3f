import Synchronization

/// Issues and options that a condition may name, options in their written order.
///
/// A vocabulary also counts how many options its readings have written out for words such as `is
/// not` and `is at least`: without a limit on the sum, a small file could ask for gigabytes.
package struct Vocabulary: Sendable {
  /// How many options all conditions of a case together may name once each comparison is written
  /// out as a list.
  package static let writtenOutLimit = 1_000_000

  package let issues: [(id: String, options: [String])]
  private let issueIndex: [String: Int]
  private let optionIndex: [[String: Int]]
  private let meter = Meter()

  /// Makes a vocabulary; of repeated ids the first counts.
  package init(issues: [(id: String, options: [String])]) {
    self.issues = issues
    issueIndex = Dictionary(
      issues.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    optionIndex = issues.map { issue in
      Dictionary(
        issue.options.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Makes the vocabulary of a case's issues.
  package init(_ issues: [Issue]) {
    self.init(issues: issues.map { ($0.id, $0.options.map(\.id)) })
  }

  /// The place of an issue among the issues.
  package func index(ofIssue id: String) -> Int? { issueIndex[id] }

  /// The place of an option among those of an issue, given by its own place.
  package func index(ofOption id: String, issue: Int) -> Int? { optionIndex[issue][id] }

  /// The issues that have an option of this id.
  package func issues(withOption id: String) -> [String] {
    issues.indices.filter { optionIndex[$0][id] != nil }.map { issues[$0].id }
  }

  /// Takes so many options from what may be written out; `false` when the limit is passed.
  func spend(_ count: Int) -> Bool {
    meter.spent.add(count, ordering: .relaxed).newValue <= Self.writtenOutLimit
  }

  /// Notes that a condition compares options of an issue, given by its place.
  func noteComparison(ofIssue index: Int) {
    meter.compared.withLock { _ = $0.insert(index) }
  }

  /// The places of the issues whose options a condition has compared by `is at least` or `is at
  /// most`.
  var compared: Set<Int> { meter.compared.withLock(\.self) }

  private final class Meter: Sendable {
    let spent = Atomic<Int>(0)
    let compared = Mutex<Set<Int>>([])
  }
}
