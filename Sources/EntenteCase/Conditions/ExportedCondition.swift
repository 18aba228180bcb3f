/// A condition as an exported case writes it: a tree, or a sentence where the tree would be too
/// deep for a case file.
///
/// A file may be 100 levels deep and each connective takes two of them, so that conditions of more
/// than 40 levels are written as sentences, which take one.
struct ExportedCondition: Encodable, Sendable {
  static let depthLimit = 40

  private let condition: Condition
  private let sentence: String?

  init(_ condition: Condition, _ vocabulary: Vocabulary) {
    self.condition = condition
    sentence = condition.depth > Self.depthLimit ? condition.text(vocabulary) : nil
  }

  func encode(to encoder: any Encoder) throws {
    if let sentence {
      try sentence.encode(to: encoder)
    } else {
      try ConditionTree(condition).encode(to: encoder)
    }
  }
}
