import Testing

@testable import EntenteMessages

@Suite struct PatternTests {
  @Test func `what is plain is taken apart as ICU takes it apart`() throws {
    let signs = [
      "", "{", "}", "{who}", "{ who}", "{b2}", "{2}", "a", " é ", "'", "#", "|", "{a-b}", "{}",
    ]
    var plain = 0
    for place in 0..<signs.count * signs.count * signs.count {
      let choices = [place % 14, place / 14 % 14, place / 196]
      let text = choices.map { signs[$0] }.joined()
      guard let pieces = Pattern.plainPieces(of: text) else { continue }
      plain += 1
      #expect(try PieceReader.pieces(of: Pattern(text)) == pieces, "\(text)")
    }
    #expect(plain > 300)
  }

  @Test func `words, names and quotes are told apart`() throws {
    #expect(Pattern.plainPieces(of: "a {b} c") == [.literal("a "), .argument("b"), .literal(" c")])
    #expect(Pattern.plainPieces(of: "{b}") == [.argument("b")])
    #expect(Pattern.plainPieces(of: "") == [])
    #expect(Pattern.plainPieces(of: "b's") == nil)
    #expect(try pieces("b''s {c}") == [.literal("b'"), .literal("s "), .argument("c")])
    #expect(try pieces("{n, number}") == [.number("n", isGrouped: true)])
  }

  @Test func `what is rare is left to ICU`() throws {
    #expect(try pieces("{n, plural, one {#} other {{n, number, ::group-off}}}") != nil)
    for rare in [
      "{n, number, percent}", "{n, number, ::.00}", "{d, date}", "{n, plural, offset:1 other {#}}",
      "{n, plural, =0.5 {half} other {#}}", "{n, selectordinal, one {#st} other {#th}}", "'{' it's",
      "{n, spellout}",
    ] { #expect(try pieces(rare) == nil, "\(rare)") }
  }

  /// The English patterns and such as need more plural forms, in languages that have one to six, and
  /// several ways to write numbers.
  @Test func `pieces say what ICU says`() throws {
    var texts = Catalogue.english.patterns.values.sorted()
    texts += [
      "{n, plural, zero {0} one {1} two {2} few {F #} many {M {n, number}} other {O #}}",
      "{n, plural, =1 {exactly} one {1} few {{m, plural, one {#} few {a #} other {b}} #} other {#}}",
      "{a, select, x {{n, plural, one {# x} other {x}}} other {{a} # {n, number, ::group-off}}}",
    ]
    var turn = 0
    var compared = 0
    for language in ["en_GB", "ar_EG", "pl", "fr", "he", "ja", "de_CH", "hi"] {
      let catalogue = Catalogue(language: language, patterns: [:])
      for text in texts {
        let pattern = try Pattern(text)
        guard let pieces = PieceReader.pieces(of: pattern) else { continue }
        let whole = try #require(OpenMessage(pattern, language: language))
        for _ in 0..<6 {
          let values = pattern.arguments.sorted { $0.key < $1.key }.map {
            ($0.key, value($0.value, &turn))
          }
          guard let said = catalogue.text(of: pieces, values) else {
            #expect(pattern.arguments.values.contains { $0.contains(.plural) })
            continue
          }
          compared += 1
          #expect(said == whole.text(values), "\(language): \(text)")
        }
      }
    }
    #expect(compared > 20_000)
  }

  private func pieces(_ text: String) throws -> [Pattern.Piece]? {
    try PieceReader.pieces(of: Pattern(text))
  }

  /// A value of a kind, another one each turn.
  private func value(_ kinds: Set<Pattern.Kind>, _ turn: inout Int) -> OpenMessage.Value {
    turn += 1
    if kinds.contains(.text) || kinds.contains(.select) {
      return .text(["x", "true", "other", "several words", ""][turn % 5])
    }
    let wholes = [0, 1, 2, 3, 5, 7, 11, 21, 99, 100, 102, 999, 1000, 12_345, 1_000_000, -1, -4567]
    let numbers = [0.5, 1, 1.25, 999.9995, 1234.5678, -0.25, 1e15, 1e-7]
    return turn % 4 > 0 ? .whole(wholes[turn % 17]) : .number(numbers[turn / 4 % 8])
  }
}
