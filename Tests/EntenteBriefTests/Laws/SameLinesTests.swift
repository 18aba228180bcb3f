import EntenteAnswers
import EntenteBrief
import EntenteCase
import EntenteEngine
import EntentePage
import EntenteTestSupport
import Testing

/// Lines of one party that say the same count once, and lines that others imply are held with those.
@Suite struct SameLinesTests {
  private static func text(_ claims: String) -> String {
    """
    entente: 1
    title: Truce
    sources: {radio: {title: Broadcast}, letter: {title: Letter}}
    parties: {ash: Ash, birch: Birch}
    issues:
      truce: {asks: How long?, options: {short: 30 days, middle: 60 days, long: 90 days}}
      watch: {asks: Who watches?, options: [both, none]}
    claims:
    \(claims)

    """
  }

  private static func answers(_ claims: String) throws -> Answers {
    Answers(try WorkedCases.read(text(claims)), for: .mediator, samples: 1)
  }

  private static let twice = """
    - {id: A1, by: ash, line: truce is long, from: "radio, 1"}
    - {id: A2, by: ash, line: not truce is at most middle, firmness: soft, from: "letter, 2"}
    - {id: B1, by: birch, line: truce is short, from: "letter, 3"}
    """

  @Test func `a line from two sources counts once, as firm as the firmer`() throws {
    let answers = try Self.answers(Self.twice)
    #expect(
      answers.impasse.corrections.map(\.likelihood)
        == answers.impasse.corrections.map { _ in 1 - 0.9 })
    #expect(answers.impasse.likeliestCorrections.count == 2)
    let brief = Composer(answers).brief()
    let text = TextRenderer(width: 120, color: false).render(brief)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      brief.headline.text.contains("equally likely, need one line of Ash, or one line of Birch"))
    #expect(text.contains("said twice: A1 and A2. [A1, A2]"))
    #expect(text.contains("It says the same as A2; they count as one line"))
    #expect(text.contains("two red lines among them"))
    #expect(text.contains("Without A1 and A2: no conflict is left"))
    #expect(text.contains("Without A1: the likeliest way out is A2 giving way"))
    #expect(!text.contains("Without A2:"))
    let json = try DocumentText.of(ImpasseDocument(answers))
    #expect(json.contains("\"same\" : [\n    [\n      \"A1\",\n      \"A2\"\n    ]\n  ]"))
  }

  @Test func `a stronger line gives way with the weaker, and no move asks for it twice`() throws {
    let answers = try Self.answers(
      """
      - {id: A1, by: ash, line: truce is long, from: "radio, 1"}
      - {id: A2, by: ash, line: truce is at least middle, firmness: absolute, from: "letter, 2"}
      - {id: B1, by: birch, line: truce is short or watch is both, from: "letter, 3"}
      - {id: B2, by: birch, line: truce is at most middle, from: "letter, 3"}
      - {id: B3, by: birch, line: truce is short, firmness: soft, from: "letter, 3"}
      """)
    let compiled = answers.compiled
    #expect(compiled.lines.map(\.id) == ["A1", "A2", "B1", "B2", "B3"])
    #expect(compiled.stronger.map(compiled.ids(of:)) == [[], ["A1"], ["B3"], ["B3"], []])
    #expect(compiled.ids(of: compiled.weakest(of: BitSet([0, 1]))) == ["A2"])
    // To hold to B3 is to hold to B2, so that B2 is held in nine of ten: 0.4 x 0.25 = 0.1.
    let both = answers.impasse.corrections.first { compiled.ids(of: $0.lines) == ["B2", "B3"] }
    #expect(abs((both?.likelihood ?? 0) - 0.1) < 1e-12)
    let text = TextRenderer(width: 120, color: false).render(Composer(answers).brief())
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("at most 60 days” (firm), and with it “truce: “30 days””, gives way"))
  }

  @Test func `likelihoods and worths of knowing are those of the joint distribution`() throws {
    for seed in Cases.random(short: 120, long: 3_000) {
      let theCase = try WorkedCases.read(RandomTalks.text(seed: UInt64(seed), lines: 2...7))
      guard let joint = JointLines(theCase) else { continue }
      let answers = Answers(theCase, for: .mediator, samples: 1)
      let found = answers.impasse.agreementLikelihood
      #expect(abs(found.low - joint.agreement) < 1e-9 && found.isExact, "seed \(seed)")
      for correction in answers.impasse.corrections {
        let ids = answers.compiled.ids(of: correction.lines)
        #expect(abs(correction.likelihood - joint.givingWay(ids)) < 1e-9, "seed \(seed)")
      }
      for question in answers.questions {
        let id = answers.compiled.lines[question.line].id
        #expect(abs(question.gain - joint.gain(id)) < 1e-9, "seed \(seed), \(id)")
        #expect(abs(question.importance.low - joint.importance(id)) < 1e-9, "seed \(seed), \(id)")
      }
    }
  }

  @Test func `to say a line again with no more firmness changes no likelihood`() throws {
    for seed in Cases.random(short: 60, long: 600) {
      let theCase = try WorkedCases.read(RandomTalks.text(seed: UInt64(seed)))
      var again = theCase
      for claim in theCase.claims where claim.isLine {
        guard case .line(let condition) = claim.kind else { continue }
        var copy = claim
        copy.id = claim.id + "again"
        // Said in other words.
        copy.kind = .line(.negation(.negation(condition)))
        again.claims.append(copy)
      }
      guard !theCase.claims.contains(where: \.isAcceptance) else { continue }
      let (one, two) = (
        Answers(theCase, for: .mediator, samples: 1), Answers(again, for: .mediator, samples: 1)
      )
      #expect(one.compiled.lines.map(\.id) == two.compiled.lines.map(\.id), "seed \(seed)")
      #expect(one.impasse.conflicts == two.impasse.conflicts, "seed \(seed)")
      #expect(one.impasse.corrections == two.impasse.corrections, "seed \(seed)")
      #expect(one.impasse.agreementLikelihood == two.impasse.agreementLikelihood, "seed \(seed)")
      #expect(one.questions == two.questions, "seed \(seed)")
    }
  }
}
