/// One word or mark of a condition, with its place in the text.
struct ConditionToken: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case word(ConditionWord)
    /// An id, or what stands in the place of one.
    case id(String)
    case comma, open, close
    /// A sign or contraction from elsewhere, such as `&&`, with the words it stands for.
    case slip(ConditionToken.Slip)
    /// Something that no condition contains.
    case stray
    case end
  }

  /// What people write from habit instead of the language's words.
  enum Slip: Sendable, Equatable {
    case `is`, isNot, isAtLeast, isAtMost, not, and, or

    /// The words to write instead.
    var words: String {
      switch self {
      case .is: "is"
      case .isNot: "is not"
      case .isAtLeast: "is at least"
      case .isAtMost: "is at most"
      case .not: "not"
      case .and: "and"
      case .or: "or"
      }
    }
  }

  var kind: Kind
  /// As written.
  var text: String
  /// In Unicode scalars from the start of the condition.
  var offset: Int
  /// In Unicode scalars.
  var length: Int
}
