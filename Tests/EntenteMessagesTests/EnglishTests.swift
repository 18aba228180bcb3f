import Foundation
import Testing

@testable import EntenteMessages

/// The catalogue that every other is translated from.
@Suite struct EnglishTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/EntenteMessages/Catalogues/en.arb")

  @Test func `the program holds what the file says`() throws {
    let catalogue = try Catalogue(bundle: Data(contentsOf: Self.file))
    #expect(catalogue.language == Catalogue.english.language)
    #expect(catalogue.patterns == Catalogue.english.patterns)
  }

  @Test func `every pattern can be read, in English and made up`() {
    #expect(Catalogue.english.check(against: .english) == [])
    #expect(Catalogue.english.madeUp.check(against: .english) == [])
  }

  @Test func `what is no catalogue is refused`() {
    for text in ["", "[]", "{}", #"{"@@locale": "en", "a": 1}"#] {
      #expect(throws: CatalogueProblem.self) { try Catalogue(bundle: Data(text.utf8)) }
    }
  }

  @Test(arguments: [(0, "no"), (1, "one"), (12, "twelve"), (13, "13"), (1_000, "1000")])
  func `numbers up to twelve are words`(count: Int, word: String) {
    #expect(Catalogue.english.text(of: Message("number", ["n": .count(count)])) == word)
  }
}
