import Synchronization

/// A pattern taken apart and, where ICU has to say it, opened by ICU once.
final class ReadyPattern: Sendable {
  typealias Values = [(name: String, value: OpenMessage.Value)]

  /// The whole pattern, where it holds nothing rare; most do.
  let pieces: [Pattern.Piece]?
  let arguments: [(name: String, kinds: Set<Pattern.Kind>)]
  private let text: String
  private let language: String
  /// ICU writes with one message from one thread at a time.
  private let message = Mutex<OpenMessage?>(nil)

  /// Nil where the pattern is wrong.
  init?(_ text: String, language: String) {
    self.text = text
    self.language = language
    if let pieces = Pattern.plainPieces(of: text) {
      self.pieces = pieces
      let names = Set(pieces.compactMap { if case .argument(let name) = $0 { name } else { nil } })
      arguments = names.map { ($0, [.text]) }
      return
    }
    guard let pattern = try? Pattern(text) else { return nil }
    pieces = PieceReader.pieces(of: pattern)
    arguments = pattern.arguments.map { ($0.key, $0.value) }
  }

  /// What ICU makes of the pattern; nil where it refuses.
  func text(_ values: Values) -> String? {
    message.withLock { message in
      if message == nil, let pattern = try? Pattern(text) {
        message = OpenMessage(pattern, language: language)
      }
      return message?.text(values)
    }
  }
}
