import EntenteAnswers
import EntenteBrief
import EntenteCase
import EntentePage
import Testing

/// What the answer to each question looks like in each format, as somebody last found it right.
@Suite struct AnswerGoldenTests {
  @Test(arguments: Inquiries.names)
  func `the answer to every question is, in each format, the one that was recorded`(
    name: String
  ) throws {
    let telling = try #require(
      Tellings.all.first { $0.inquiry.name == name },
      "'\(name)' has no words: add a telling of it to Tellings.all")
    let answers = try #require(
      try Self.answers(to: telling.inquiry),
      "no worked case has a document for '\(name)': add what it needs to one")
    for (format, bytes) in try WhatReadersSee.told(telling, of: answers) {
      let ending = try #require(["text": "txt", "SVG": "svg", "JSON": "json"][Self.format(format)])
      let golden = "answer-\(name).\(ending)"
      guard bytes.isEmpty else {
        try Golden.check(bytes + "\n", golden)
        continue
      }
      #expect(format.hasSuffix("SVG"), "\(format) of the answer is empty")
      #expect(!Golden.exists(golden), "the answer has no figure any more")
    }
  }

  /// "SVG" of "impasse, SVG".
  private static func format(_ name: String) -> String {
    name.split(separator: " ").last.map(String.init) ?? ""
  }

  /// The answers to a worked case of which a question can be asked; of the smallest there is.
  private static func answers(to inquiry: any Inquiry.Type) throws -> Answers? {
    for name in ["works-wage-round", "camp-david-1978", "gaza-2025"] {
      let answers = Answers(
        try WorkedCases.read(named: name), for: .mediator, samples: 50, withRelief: true)
      if inquiry.document(of: answers) != nil { return answers }
    }
    return nil
  }
}
