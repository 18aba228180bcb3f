import EntenteCase
import EntenteEngine
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

/// What a brief says of packages by preferences of which little is known.
@Suite struct PreferenceWorldsTests {
  static let text = """
    entente: 1
    title: Water
    sources: {press: {title: The Courier}}
    parties: {up: Upstream, down: Downstream}
    issues:
      release: {asks: How much?, options: {none: nothing, third: a third, half: half}}
      meter: {asks: Who reads?, options: {own: one, joint: both}}
      gauge: {asks: Who pays?, options: {first: one, second: the other}}
    status-quo: {release: none, meter: own, gauge: first}
    claims:
      - {id: A1, by: up, line: release is not half, firmness: firm, from: press, page 1}
      - {id: A2, by: up, prefers: [release is none, release is third, release is half], from: press, page 1}
      - {id: A3, by: up, prefers: [gauge is second, gauge is first], from: press, page 1}
      - {id: A4, by: up, priorities: [release, gauge], from: press, page 2}
      - {id: B1, by: down, line: release is half or meter is joint, firmness: soft, from: press, page 1}
      - {id: B2, by: down, prefers: [release is half, release is third, release is none], from: press, page 1}
      - {id: B3, by: down, prefers: [gauge is first, gauge is second], from: press, page 1}
      - {id: B4, by: down, rather: meter is joint and gauge is second, than: meter is own and gauge is first, from: press, page 2}
      - {id: F1, by: press, fact: It rained., from: press, page 3}
    """

  private func found(_ theCase: Case) throws -> Acceptability {
    try #require(Answers(theCase, for: .mediator).worlds.acceptability)
  }

  /// The brief in one long line.
  private func text(_ theCase: Case) -> String {
    TextRenderer(width: 80, color: false).render(
      Composer(Answers(theCase, for: .mediator)).brief()
    ).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `each recommended package stands beside the share of worlds that backs it`() throws {
    let theCase = try WorkedCases.read(Self.text)
    let shares = try found(theCase).common.map { $0.efficientAmongAll ?? -1 }
    #expect(shares.contains { $0 > 0.05 && $0 < 0.95 })
    let text = text(theCase)
    #expect(text.contains("It is efficient in "))
    #expect(text.contains("Package A is the most probable agreement, if there is one (0."))
    #expect(text.contains("of the 1,000 consistent worlds; in "))
    #expect(text.contains("of them no party loses by it"))
    #expect(text.contains("are drawn evenly (seed 1), so that a share may be off by about"))
    #expect(text.contains("Known is what A2, A3, A4, B2, B3 and B4 state; assumed is"))
    #expect(text.contains("How often each package takes each rank"))
  }

  @Test func `where nobody states a preference nothing is said of worlds`() throws {
    var theCase = try WorkedCases.read(Self.text)
    theCase.claims.removeAll(where: \.isPreference)
    #expect(Answers(theCase, for: .mediator).worlds == .nothingKnown)
    #expect(!text(theCase).contains("world"))
  }

  @Test func `numbers that leave one world are not spoken of as a sample`() throws {
    var theCase = try WorkedCases.read(named: "works-wage-round")
    theCase.claims.removeAll {
      if case .numbers = $0.kind { false } else { $0.isPreference }
    }
    let acceptability = try found(theCase)
    #expect(acceptability.isCertain && acceptability.samplingError == 0)
    let text = text(theCase)
    #expect(text.contains("y the parties’ own numbers it is"))
    #expect(!text.contains("are drawn evenly"))
  }

  @Test func `the order of the parties changes no share`() throws {
    let theCase = try WorkedCases.read(Self.text)
    var reversed = theCase
    reversed.parties.reverse()
    let (one, other) = (try found(theCase), try found(reversed))
    #expect(one.common == other.common)
    #expect(one.standings == other.standings.reversed())
    #expect(one.drawings == other.drawings.reversed())
  }

  @Test func `the parties' names change no share`() throws {
    let renamed = Self.text.replacing("by: up", with: "by: \u{1}")
      .replacing("by: down", with: "by: up").replacing("by: \u{1}", with: "by: down")
    let (one, other) = (
      try found(WorkedCases.read(Self.text)), try found(WorkedCases.read(renamed))
    )
    #expect(one.common == other.common)
    #expect(one.standings == other.standings.reversed())
  }

  @Test func `the order of claims changes no share`() throws {
    var theCase = try WorkedCases.read(Self.text)
    let expected = try found(theCase)
    var random = SplitMix64(seed: 2)
    for _ in 0..<8 {
      theCase.claims.shuffle(using: &random)
      #expect(try found(theCase) == expected)
    }
  }

  @Test func `removing a claim that a share does not rest on leaves the share`() throws {
    let theCase = try WorkedCases.read(Self.text)
    let findings = Answers(theCase, for: .mediator)
    let acceptability = try #require(findings.worlds.acceptability)
    let words = WorldsWords(acceptability, of: findings.compiled)
    var (removals, changes) = (0, 0)
    for (index, entry) in findings.packages.entries.enumerated() {
      let sentence = words.backing(of: index)
      for claim in theCase.claims {
        let other = CompiledCase(theCase.changed(by: WhatIf(without: [claim.id])))
        let worlds = PreferenceWorlds(of: [entry.package.choices], in: other)
        let again = worlds.acceptability.map { WorldsWords($0, of: other).backing(of: 0).text }
        if sentence.restsOn.contains(claim.id) {
          changes += again == sentence.text ? 0 : 1
        } else {
          #expect(again == sentence.text, "without \(claim.id)")
          removals += 1
        }
      }
    }
    #expect(removals >= 3 && changes > 3)
  }

  @Test func `preferences that contradict each other are named and the rest of the brief stands`()
    throws
  {
    let more =
      "\n  - {id: A5, by: up, numbers: {release: {weight: 10}, gauge: {weight: 90}}, from: press, page 4}"
    let theCase = try WorkedCases.read(Self.text + more)
    let findings = Answers(theCase, for: .mediator)
    #expect(findings.worlds == .contradictory([0]))
    let text = text(theCase)
    #expect(text.contains("agree with all the preferences of Upstream; what preferences say"))
    #expect(text.contains("Common ground"))
  }

  @Test func `what would take too long is said and not done`() throws {
    let issues = (0..<60).map { "  i\($0): {asks: \"What of \($0)?\", options: [a, b, c]}" }
    let lines =
      [
        "entente: 1", "title: Large", "sources: {press: {title: Paper}}",
        "parties: {ash: Ash, birch: Birch}", "issues:",
      ] + issues + [
        "status-quo: {i0: a}", "claims:",
        "  - {id: A1, by: ash, line: i0 is b or i1 is b, from: press, page 1}",
        "  - {id: A2, by: ash, rather: i2 is a and i3 is a, than: i2 is b and i3 is b, from: press, page 1}",
        "  - {id: A3, by: ash, numbers: {i1: {weight: {from: 1, to: 2}}, i2: {weight: 3}, i3: {weight: 3}}, from: press, page 1}",
        "  - {id: A4, by: ash, priorities: [i4, i5, i6], from: press, page 1}", "",
      ]
    let theCase = try WorkedCases.read(lines.joined(separator: "\n"))
    #expect(Answers(theCase, for: .mediator).worlds == .tooLarge)
    #expect(text(theCase).contains("takes more work than a brief does"))
  }
}
