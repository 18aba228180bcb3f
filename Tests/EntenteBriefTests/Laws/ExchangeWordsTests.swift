import EntenteCase
import EntenteEngine
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

/// What a brief says of handing over step by step.
@Suite struct ExchangeWordsTests {
  /// Each gives one thing; the figures are the receiver's worth 3, the giver's cost 2.
  private func brief(
    _ keys: String = "", stopping: String = "", figures: String = "worth: {water: 3}",
    for reader: Reader = .mediator
  ) throws -> Brief {
    let text = """
      entente: 1
      title: Water
      sources: {press: {title: The Courier}, caucus: {title: Notes, confidential: up}}
      parties: {up: Upstream, down: Downstream}
      issues: {release: {asks: How much?, options: {none: nothing, half: half}}}
      claims:
        - {id: U1, by: up, line: release is none, from: press, page 1}
        - {id: U2, by: up, exchange: swap, \(figures), costs: {gate: 2}, from: caucus, page 1}
        - {id: D1, by: down, exchange: swap, worth: {gate: 3}, costs: {water: 2}, from: press, page 1}
      exchanges:
        swap:
          title: The gate for the water
          items: [{id: gate, name: a gate, by: up, to: down}, {id: water, by: down, to: up}]
          stopping: [\(stopping)]
      \(keys)
      """
    let reading = CaseReader.read(Array(text.utf8), for: reader)
    let theCase = try #require(reading.theCase, "\(reading.diagnostics)")
    return Composer(Answers(theCase, for: reader, samples: 1)).exchangeBrief
  }

  private func words(_ brief: Brief) -> String {
    TextRenderer(width: 80, color: false).render(brief).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  @Test
  func `where the last to give would stop, no order is safe, and the least guarantee is said`()
    throws
  {
    let text = words(try brief())
    #expect(text.contains("No safe order of steps was found."))
    #expect(text.contains("No order of steps is safe: in each of them somebody would gain"))
    #expect(
      text.contains(
        "stopping must cost Upstream at least 2 (nothing as things stand), and the others"))
    #expect(text.contains("stopping must cost Downstream at least 2"))
    #expect(!text.contains("is nearest"))
  }

  /// Items that are handed over in several parts: the page names those of the step, whichever it is.
  @Test func `the weakest step is told with what is handed over in it`() throws {
    var told = 0
    for seed in 0..<60 {
      var random = SplitMix64(seed: UInt64(seed))
      let counts = (0..<4).map { _ in 1 + random.index(below: 3) }
      let costs = (0..<4).map { _ in random.index(below: 4) }
      let text = """
        entente: 1
        title: Captives
        sources: {press: {title: The Courier}}
        parties: {up: Upstream, down: Downstream}
        issues: {release: {asks: How much?, options: {none: nothing, half: half}}}
        claims:
          - {id: U, by: up, exchange: swap, worth: {c: 9, d: 9}, costs: {a: \(costs[0]), b: \(costs[1])}, from: press}
          - {id: D, by: down, exchange: swap, worth: {a: 9, b: 9}, costs: {c: \(costs[2]), d: \(costs[3])}, from: press}
        exchanges:
          swap:
            title: The swap
            stopping: [{id: S1, on: up, costs: 3, assumed: z}, {id: S2, on: down, costs: 3, assumed: z}]
            items:
              - {id: a, name: apples, by: up, to: down, count: \(counts[0])}
              - {id: b, name: beans, by: up, to: down, count: \(counts[1])}
              - {id: c, name: cress, by: down, to: up, count: \(counts[2])}
              - {id: d, name: dates, by: down, to: up, count: \(counts[3])}
        """
      let answers = Answers(try WorkedCases.read(text), for: .mediator, samples: 1)
      let found = try #require(answers.exchanges.first)
      guard let plan = found.plan else { continue }
      let words = ExchangeWords(found, Names(answers.compiled.theCase))
      let said = words.inShort.map(\.text).joined(separator: " ")
      guard let start = said.range(of: "at step ") else { continue }
      let rest = said[start.upperBound...]
      let step = try #require(Int(rest.prefix { $0.isNumber }))
      let handed = plan.steps[step - 1].items.map {
        found.compiled.items[found.compiled.units[$0].item].name
      }
      let names = ["apples", "beans", "cress", "dates"].filter { rest.contains($0) }
      #expect(Set(handed) == Set(names), "seed \(seed): \(said)")
      told += 1
    }
    #expect(told > 20, "\(told) told")
  }

  private static func dated(_ exchange: String) throws -> String {
    let text = """
      entente: 1
      title: Water
      sources: {press: {title: The Courier}}
      parties: {up: Upstream, down: Downstream}
      issues: {release: {asks: How much?, options: {none: nothing, half: half}}}
      claims:
        - {id: U1, by: up, exchange: swap, worth: {water: 3}, costs: {gate: 2, keys: 1}, from: press, page 1}
        - {id: D1, by: down, exchange: swap, worth: {gate: 3, keys: 2}, costs: {water: 2}, from: press, page 1}
      exchanges:
        swap: {title: The swap, assumed: all, stopping: [{id: S1, on: up, costs: 90, assumed: z}, {id: S2, on: down, costs: 90, assumed: z}], \(exchange)}
      """
    let reading = CaseReader.read(Array(text.utf8))
    let theCase = try #require(reading.theCase, "\(reading.diagnostics)")
    let brief = Composer(Answers(theCase, for: .mediator, samples: 1)).exchangeBrief
    return TextRenderer(width: 80, color: false).render(brief).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  @Test func `where dates and capacity leave no order, that is said, and nothing of stopping`()
    throws
  {
    let text = try Self.dated(
      "capacity: {up: 1}, items: {gate: {by: up, to: down, not after: 1}, "
        + "keys: {by: up, to: down, not after: 1}, water: {by: down, to: up}}")
    #expect(
      text.contains("No order of steps keeps to the dates, to what can be handed over in a day"))
    #expect(!text.contains("would gain by stopping"))
    #expect(!text.contains("for some order to be safe") && !text.contains("No cost of stopping on"))
  }

  @Test func `where dates are at odds with urgency, that is said`() throws {
    let items = """
      items: {gate: {by: up, to: down, not before: 9, urgency: high}, \
      keys: {by: up, to: down, not after: 5}, water: {by: down, to: up}}
      """
    let text = try Self.dated("order: within sides, most urgent first: [high], " + items)
    #expect(text.contains("the dates are at odds with the order of urgency"))
    #expect(try !Self.dated("most urgent first: [high], " + items).contains("at odds"))
  }

  @Test func `a guarantee on one is enough, and the order is shown with what is outstanding`()
    throws
  {
    let brief = try brief(stopping: "{id: S1, on: up, costs: 2, assumed: all of it}")
    let text = words(brief)
    #expect(text.contains("A safe order of steps exists."))
    #expect(text.contains("nobody would gain by stopping on the way: two steps."))
    #expect(text.contains("Figures of S1 are assumed by an analyst"))
    // The one with a guarantee gives last.
    let first = try #require(text.range(of: "1. From Downstream: water"))
    let second = try #require(text.range(of: "2. From Upstream: a gate"))
    #expect(first.lowerBound < second.lowerBound)
    #expect(FigureGallery(brief).names == ["exchange-swap"])
    #expect(brief.register.map(\.id) == ["U2", "D1", "swap", "S1"])
  }

  @Test func `a swap under supervision needs no guarantee`() throws {
    let theCase = try brief().title
    #expect(theCase == "Water")
    let text = words(
      try brief(
        "  more:\n    title: A swap\n    items: [{id: a, by: up, to: down, group: g}, "
          + "{id: b, by: down, to: up, group: g}]"))
    #expect(text.contains("For no of two exchanges a safe order exists."))
    #expect(text.contains("what is known here does not say what a is worth to Downstream"))
  }

  @Test func `a reader who may not know a figure is told which is missing, and no more`() throws {
    let mediator = words(try brief())
    let down = words(try brief(for: .party("down")))
    #expect(mediator.contains("No order of steps is safe"))
    #expect(!down.contains("No order of steps is safe"))
    #expect(
      down.contains(
        "what is known here does not say what a gate costs Upstream and what water is worth to "
          + "Upstream."))
    #expect(words(try brief(for: .party("up"))).contains("No order of steps is safe"))
  }

  @Test func `every sentence rests on the exchange and on all figures`() throws {
    let brief = try brief(stopping: "{id: S1, on: up, costs: 2, from: press, page 2}")
    for block in brief.sections[0].blocks {
      guard case .group(_, let inner) = block else { continue }
      for case .paragraph(let sentences) in inner {
        #expect(sentences.allSatisfy { $0.restsOn == ["U2", "D1", "swap", "S1"] })
      }
    }
  }

  @Test func `a case without exchanges says nothing of them`() throws {
    let theCase = try WorkedCases.read(named: "works-wage-round")
    let brief = Composer(Answers(theCase, for: .mediator, samples: 1)).brief()
    #expect(!brief.sections.contains { $0.id == "exchange" })
  }

  @Test func `what was not settled is said, with what was found and what bounds it`() throws {
    let findings = Answers(
      try WorkedCases.read(named: "gaza-2025"), for: .mediator, samples: 1)
    let compiled = try #require(findings.exchanges.first?.compiled)
    var said = [0, 0]
    for work in 1...64 {
      let found = ExchangeFindings(compiled, work: Budget(work))
      let blocks = ExchangeWords(found, Composer(findings).names).blocks
      let text = words(
        Brief(
          title: "", subtitle: "", headline: Brief.Sentence("", restsOn: []),
          sections: [Brief.Section(id: "exchange", title: "", blocks: blocks)], register: []))
      if let evenest = found.evenest, evenest.plan != nil {
        let isOpen = text.contains("The most even order found")
        #expect(isOpen == !evenest.isProven)
        #expect(isOpen == text.contains("was not settled; none keeps below"))
        said[0] += isOpen ? 1 : 0
      }
      let open = found.guarantees.contains { $0.plan != nil && !$0.isProven }
      #expect(text.contains("whether less is enough was not settled") == open)
      said[1] += open ? 1 : 0
    }
    #expect(said[0] > 0)
  }
}
