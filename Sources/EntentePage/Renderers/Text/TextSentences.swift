/// Sentences as words, with what they rest on in brackets at their end.
enum TextSentences {
  /// The words of sentences; a sentence that rests on U1 and depends on the scale ends in
  /// `[U1 ~]`.
  static func words(_ sentences: [Brief.Sentence], style: TextStyle = .plain) -> [TextWord] {
    sentences.flatMap { TextWord.words($0.text, style: style) + bracket(of: $0) }
  }

  private static func bracket(of sentence: Brief.Sentence) -> [TextWord] {
    var words = TextWord.ids(sentence.restsOn)
    if sentence.dependsOnScale { words.append(TextWord(text: "~", style: .dim)) }
    guard !words.isEmpty else { return [] }
    words[0].text = "[" + words[0].text
    words[words.count - 1].text += "]"
    return words
  }
}
