import Testing

@testable import EntenteMessages

@Suite struct MessageTests {
  private func say(
    _ pattern: String, _ arguments: [String: Message.Argument] = [:], in language: String = "en-GB",
    _ direction: Catalogue.Direction = .leftToRight
  ) -> String {
    Catalogue(language: language, direction: direction, patterns: ["key": pattern])
      .text(of: Message("key", arguments))
  }

  @Test(arguments: [
    (0, "zero"), (1, "one"), (2, "two"), (3, "few"), (10, "few"), (11, "many"), (99, "many"),
    (100, "other"), (102, "other"), (103, "few"), (111, "many"),
  ])
  func `Arabic has six plural forms`(count: Int, form: String) {
    let forms = ["zero", "one", "two", "few", "many", "other"].map { "\($0) {\($0)}" }
    let pattern = "{n, plural, \(forms.joined(separator: " "))}"
    #expect(say(pattern, ["n": .count(count)], in: "ar") == form)
  }

  @Test func `a plural says its number as the language writes it`() {
    let pattern = "{n, plural, one {# offer} other {# offers}}"
    #expect(say(pattern, ["n": 1]) == "1 offer")
    #expect(say(pattern, ["n": 12_000]) == "12,000 offers")
    #expect(say(pattern, ["n": 12_000], in: "de") == "12.000 offers")
  }

  @Test(arguments: [("ar", "Arabic"), ("en-GB", "British English")])
  func `a language is told by its name in the language of the catalogue`(tag: String, name: String)
  {
    #expect(say("In {l}.", ["l": .language(tag)], in: "en") == "In \(name).")
  }

  @Test(arguments: ["xx", "zz-Latn", "und"])
  func `a language that nobody knows by its tag is told as one with that tag`(tag: String) {
    let catalogue = Catalogue(
      language: "en",
      patterns: ["key": "In {l}.", "language.unknown": "a language with the tag {tag}"])
    #expect(catalogue.text("key", ["l": .language(tag)]) == "In a language with the tag \(tag).")
  }

  @Test func `a language has another name in another language`() {
    #expect(say("{l}", ["l": .language("ar")], in: "fr") == "arabe")
  }

  @Test func `a word chooses`() {
    let pattern = "{how, select, better {gives more} worse {gives less} other {gives the same}}"
    #expect(say(pattern, ["how": .choice("worse")]) == "gives less")
    #expect(say(pattern, ["how": .choice("?")]) == "gives the same")
  }

  @Test func `apostrophes are letters unless they quote braces`() {
    #expect(say("Ash's '{line}' and {who}''s", ["who": "Birch"]) == "Ash's {line} and Birch's")
    let plural = "{n, plural, one {Ash's # offer} other {Ash's '#' is #}}"
    #expect(say(plural, ["n": 2]) == "Ash's # is 2")
  }

  @Test func `dates are those of the calendar, wherever the machine stands`() {
    #expect(say("{day, date, ::yMMMMd}", ["day": .date(day: 20_000)]) == "4 October 2024")
    #expect(say("{day, date, ::yMMMMd}", ["day": .date(day: -1)]) == "31 December 1969")
  }

  @Test func `a long list is what its patterns say item by item, also around and with marks in it`()
  {
    let items = (0..<40).map { $0 == 7 ? "{first}" : "x\($0)" }
    for middle in ["{first}, {second}", "<{first}|{second}>", "{second} after {first}", "{first}"] {
      let catalogue = Catalogue(
        language: "en-GB",
        patterns: [
          "list.two": "{first} and {second}", "list.start": "{first}; {second}",
          "list.middle": middle, "list.end": "{first} or {second}", "whole": "{who}",
        ])
      var expected = "\(items[38]) or \(items[39])"
      for item in items[1..<38].reversed() {
        // Both at once, as an item may look like a place in the pattern.
        expected = middle.split(separator: "{", omittingEmptySubsequences: false).map { part in
          part.hasPrefix("first}")
            ? item + part.dropFirst(6)
            : part.hasPrefix("second}") ? expected + part.dropFirst(7) : String(part)
        }.joined()
      }
      let message = Message("whole", ["who": .list(items.map { .text($0) })])
      #expect(catalogue.text(of: message) == "\(items[0]); \(expected)", "\(middle)")
    }
  }

  @Test func `messages stand in messages, and lists end with a word`() {
    let catalogue = Catalogue(
      language: "en-GB",
      patterns: [
        "list.two": "{first} and {second}", "list.start": "{first}, {second}",
        "list.middle": "{first}, {second}", "list.end": "{first} and {second}",
        "list.number": "{item, number}", "whole": "{who} said: {what}", "part": "{n, number} days",
      ])
    let part = Message("part", ["n": 3])
    for (count, text) in [(1, "a"), (2, "a and b"), (3, "a, b and c"), (4, "a, b, c and d")] {
      let list = Message.Argument.list(["a", "b", "c", "d"].prefix(count).map { .text($0) })
      let message = Message("whole", ["who": list, "what": .message(part)])
      #expect(catalogue.text(of: message) == "\(text) said: 3 days")
      #expect(catalogue.problems(of: message).isEmpty)
    }
    let mixed = Message("whole", ["who": .list([1_000, "b"]), "what": "x"])
    #expect(catalogue.text(of: mixed) == "1,000 and b said: x")
  }

  @Test(arguments: [
    "{n}", "{", "}", "'", "''", "#", "\u{0}", "a\u{0}b", "⟦⟧", "%s %@", "\u{FEFF}",
    String(repeating: "long ", count: 200_000), String(decoding: [0xD800, 0x41], as: UTF16.self),
    "\u{1F469}\u{200D}\u{1F680}",
  ])
  func `what a case says is told as it is, whatever it holds`(hostile: String) {
    #expect(say("<{a}> {b}", ["a": .text(hostile), "b": "b"]) == "<\(hostile)> b")
    let plural = "{n, plural, one {<{a}>} other {<{a}> {b}}}"
    #expect(say(plural, ["n": 2, "a": .text(hostile), "b": "b"]) == "<\(hostile)> b")
  }

  @Test(arguments: [
    ("Ash", "Ash"), ("\u{2069}\u{202C}Ash", "Ash"), ("\u{202E}Ash", "\u{202E}Ash\u{202C}"),
    ("\u{2067}a\u{2069}\u{2069}b", "\u{2067}a\u{2069}b"), ("\u{2066}a", "\u{2066}a\u{2069}"),
  ])
  func `from right to left, names are set apart and cannot break out`(name: String, shown: String) {
    let text = say("אמר {who}: לא", ["who": .text(name)], in: "he", .rightToLeft)
    #expect(text == "אמר \u{2068}\(shown)\u{2069}: לא")
  }
}
