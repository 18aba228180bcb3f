import Testing

@testable import EntenteMessages

@Suite struct CatalogueTests {
  private let english = Catalogue(
    language: "en-GB",
    patterns: [
      "offer": "{who} offers {what}.", "count": "{n, plural, one {# day} other {# days}}",
      "how": "{how, select, better {more} other {less}}", "plain": "No offer.",
    ])

  private func faults(_ patterns: [String: String]) -> [String: [CatalogueProblem.Fault]] {
    let merged = english.patterns.merging(patterns) { $1 }
    let problems = Catalogue(language: "de", patterns: merged).check(against: english)
    return Dictionary(grouping: problems, by: \.key).mapValues { $0.map(\.fault) }
  }

  @Test func `a catalogue has nothing to say against itself`() {
    #expect(english.check(against: english).isEmpty)
    #expect(english.madeUp.check(against: english).isEmpty)
  }

  @Test func `a misspelt or missing argument is named`() {
    #expect(
      faults(["offer": "{wer} bietet {what}."]) == [
        "offer": [.missingArgument("wer"), .unusedArgument("who")]
      ])
    #expect(faults(["count": "{n} Tage"]) == ["count": [.missingArgument("n")]])
    #expect(faults(["count": "{n, number} Tage"]).isEmpty)
  }

  @Test func `a pattern that cannot be read is named with the place`() {
    guard case .pattern(let offset)? = faults(["offer": "{who} bietet {what."])["offer"]?.first
    else { return #expect(Bool(false)) }
    #expect((13...20).contains(offset))
    #expect(faults(["count": "{n, plural, one {#}}"])["count"]?.count == 1)
    #expect(faults(["count": "{n, number, ::bad/skeleton}"])["count"]?.count == 1)
  }

  @Test func `missing and unknown messages are named`() {
    let german = Catalogue(language: "de", patterns: ["offer": "{who}: {what}", "ofer": "?"])
    let problems = german.check(against: english).map(\.description)
    #expect(
      problems == [
        "de, ofer: nothing asks for this message", "de, count: no such message",
        "de, how: no such message", "de, plain: no such message",
      ])
  }

  @Test func `what a message lacks is told, and its key shown`() {
    let message = Message("offer", ["who": "Ash", "whta": "peace"])
    #expect(english.text(of: message) == "⟦offer⟧")
    #expect(
      english.problems(of: message).map(\.fault) == [
        .missingArgument("what"), .unusedArgument("whta"),
      ])
    let wrong = Message("count", ["n": "three"])
    #expect(english.text(of: wrong) == "⟦count⟧")
    #expect(english.problems(of: wrong).map(\.fault) == [.missingArgument("n")])
    #expect(english.text(of: Message("other")) == "⟦other⟧")
    let nested = Message("offer", ["who": "Ash", "what": .message(wrong)])
    #expect(english.problems(of: nested).map(\.key) == ["count"])
    #expect(english.text(of: nested) == "Ash offers ⟦count⟧.")
  }

  @Test func `another language says what this one lacks`() {
    let german = Catalogue(language: "de", patterns: ["plain": "Kein Angebot."], fallback: english)
    #expect(german.text(of: Message("plain")) == "Kein Angebot.")
    #expect(german.text(of: Message("count", ["n": 1])) == "1 day")
  }

  @Test func `the made-up language leaves no Latin letter but those of the case`() {
    let madeUp = english.madeUp
    let messages = [
      Message("plain"), Message("count", ["n": 1]), Message("count", ["n": 5]),
      Message("how", ["how": .choice("better")]), Message("how", ["how": .choice("worse")]),
    ]
    for message in messages {
      let text = madeUp.text(of: message)
      #expect(text.hasPrefix("⟦") && text.hasSuffix("⟧") && text.contains { $0.isLetter })
      #expect(!text.contains { $0.isASCII && $0.isLetter }, "\(text)")
      #expect(text.count > english.text(of: message).count)
    }
    let offer = madeUp.text(of: Message("offer", ["who": "Ash", "what": "peace"]))
    #expect(offer.filter { $0.isASCII && $0.isLetter } == "Ashpeace")
  }

  @Test func `many threads may say the same`() async {
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { [english] in
          (0..<500).allSatisfy {
            english.text(of: Message("count", ["n": .count($0 + 2)])) == "\($0 + 2) days"
          }
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
