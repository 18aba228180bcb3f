import Synchronization

/// A pattern taken apart and, where it needs ICU, opened by it.
final class ReadyPattern: Sendable {
  let pieces: [Pattern.Piece]?
  let arguments: [(name: String, kinds: Set<Pattern.Kind>)]
  /// ICU writes with one message from one thread at a time.
  private let message: Mutex<OpenMessage?>

  /// Nil where the pattern is wrong.
  init?(_ text: String, language: String) {
    if let pieces = Pattern.plainPieces(of: text) {
      self.pieces = pieces
      arguments = []
      message = Mutex(nil)
      return
    }
    guard let pattern = try? Pattern(text) else { return nil }
    pieces = pattern.pieces
    arguments = pattern.arguments.map { ($0.key, $0.value) }
    message = Mutex(pattern.pieces == nil ? OpenMessage(pattern, language: language) : nil)
  }

  /// What ICU makes of the pattern; nil where it refuses.
  func text(_ values: [(name: String, value: OpenMessage.Value)]) -> String? {
    message.withLock { $0?.text(values) }
  }
}
