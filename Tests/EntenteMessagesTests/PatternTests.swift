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
      #expect(try Pattern(text).pieces == pieces, "\(text)")
    }
    #expect(plain > 300)
  }

  @Test func `words, names and quotes are told apart`() throws {
    #expect(Pattern.plainPieces(of: "a {b} c") == [.literal("a "), .argument("b"), .literal(" c")])
    #expect(Pattern.plainPieces(of: "{b}") == [.argument("b")])
    #expect(Pattern.plainPieces(of: "") == [])
    #expect(Pattern.plainPieces(of: "b's") == nil)
    #expect(try Pattern("b''s {c}").pieces == [.literal("b'"), .literal("s "), .argument("c")])
    #expect(try Pattern("{n, number}").pieces == nil)
  }
}
