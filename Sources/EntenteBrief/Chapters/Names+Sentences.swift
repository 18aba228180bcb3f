import EntenteMessages
import EntentePage

/// What chapters are made of, in the words of the reader's catalogue.
extension Names {
  /// What a message says, as a heading or a cell.
  func said(_ key: String, _ arguments: [String: Message.Argument] = [:]) -> String {
    text(Message(key, arguments))
  }

  /// A message as a sentence of a brief.
  func sentence(
    _ key: String, _ arguments: [String: Message.Argument] = [:], restsOn: [String] = [],
    dependsOnScale: Bool = false
  ) -> Brief.Sentence {
    Brief.Sentence(said(key, arguments), restsOn: restsOn, dependsOnScale: dependsOnScale)
  }

  /// Messages that belong together, as one sentence of a brief.
  func sentence(
    _ messages: [Message], restsOn: [String] = [], dependsOnScale: Bool = false
  ) -> Brief.Sentence {
    Brief.Sentence(
      messages.map { text($0) }.joined(separator: " "), restsOn: restsOn,
      dependsOnScale: dependsOnScale)
  }

  /// A clause as a sentence of its own; words of a case may end as they like.
  func ended(_ clause: Message.Argument) -> String {
    switch clause {
    case .text(let words): Phrases.sentence(words)
    case .list([]): ""
    default: Phrases.capitalized(text(.part("text.sentence", ["clause": clause])))
    }
  }
}
