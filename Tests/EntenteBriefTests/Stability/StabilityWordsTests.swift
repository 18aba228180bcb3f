import EntenteCase
import EntenteEngine
import EntenteMessages
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

/// Verdicts and states in words.
@Suite struct StabilityWordsTests {
  @Test(arguments: StabilityCases.published)
  func `an account says that a party would gain exactly where it has a gain`(name: String) throws {
    let findings = try StabilityCases.report(named: name).findings
    let words = StateWords(findings)
    let verdicts = VerdictWords(findings: findings, words: words)
    let (model, preferences) = (findings.conflict.model, findings.conflict.preferences)
    for state in 0..<model.stateCount {
      for party in preferences.indices {
        let gains = model.moves(of: party, from: state).filter {
          preferences[party].prefers($0, to: state)
        }
        for concept in StabilityConcept.allCases {
          let text = verdicts.sentences(concept, for: party, at: state).map(\.text).joined()
          #expect(
            (text.contains("No move that") || text.contains("has no move that")) == gains.isEmpty)
          let isStable = findings.stable(concept, for: party).contains(state)
          #expect(text.contains("can answer") == (isStable && !gains.isEmpty))
        }
      }
    }
  }

  @Test func `who has nothing to gain is told what each smallest move would bring`() throws {
    let findings = try StabilityCases.report(named: "prisoners-dilemma").findings
    let verdicts = VerdictWords(findings: findings, words: StateWords(findings))
    let state = try #require(findings.equilibria(.nash).members.first)
    #expect(
      verdicts.sentences(.nash, for: 0, at: state).map(\.text) == [
        "No move that First suspect could make alone is a gain for First suspect: changing the "
          + "first suspect's word to “keeps silent” would be worse."
      ])
  }

  @Test func `the prisoner's dilemma is told in words`() throws {
    let findings = try StabilityCases.report(named: "prisoners-dilemma").findings
    let verdicts = VerdictWords(findings: findings, words: StateWords(findings))
    let text = verdicts.sentences(.sequential, for: 0, at: 0).map(\.text)
    #expect(
      text == [
        "First suspect would gain by changing the first suspect's word to “speaks” (DC), but "
          + "Second suspect can answer by changing the second suspect's word to “speaks” (DD), "
          + "which is worse for First suspect than where things stand (CC)."
      ])
  }

  @Test func `the founding case says what all would rather have and why it does not come about`()
    throws
  {
    let brief = Composer(
      Answers(try WorkedCases.read(named: "gaza-2025"), for: .mediator, samples: 20)
    ).brief(of: ["stability"])
    #expect(brief.sections.map(\.title) == ["Would they stay where they are?"])
    let text = brief.sentences.map(\.text).joined(separator: " ")
    #expect(text.contains("things would stay as they are"))
    #expect(text.contains("better for all parties than today’s"))
    #expect(text.contains("If only Hamas moved towards it"))
    #expect(text.contains("If only Israel moved towards it"))
  }

  @Test func `a case without moves, or of which nothing is known, has no section`() throws {
    for name in ["camp-david-1978", "works-wage-round"] {
      let findings = Answers(try WorkedCases.read(named: name), for: .mediator, samples: 20)
      #expect(!Composer(findings).brief().sections.contains { $0.id == "stability" })
    }
    var theCase = try WorkedCases.read(StabilityCases.trio)
    theCase.claims = []
    let findings = Answers(theCase, for: .mediator, samples: 20)
    #expect(!Composer(findings).brief().sections.contains { $0.id == "stability" })
  }

  @Test func `too many states for a brief are said to be`() throws {
    let theCase = try WorkedCases.read(StabilityDocumentTests.switches(12))
    let findings = Answers(theCase, for: .mediator, samples: 20)
    #expect(findings.stability == nil)
    let brief = Composer(findings).brief(of: ["stability"])
    #expect(brief.sentences.contains { $0.text.contains("too many for a brief") })
  }

  @Test func `a state is read by its name, its number, its terms and a condition`() throws {
    let theCase = try WorkedCases.read(named: "elmira-1991")
    let compiled = CompiledCase(theCase)
    let conflict = try compiled.conflict()
    let reading = StateReading(compiled, conflict)
    let named = try #require(conflict.names.first { $0.value == "s5" }?.key)
    #expect(try reading.state("s5").get() == named)
    #expect(try reading.state(String(named + 1)).get() == named)
    for state in 0..<conflict.model.stateCount {
      let package = conflict.package(of: state)
      let terms = conflict.issues.compactMap { issue in
        package[issue].map {
          "\(compiled.issues[issue].id)=\(compiled.issues[issue].options[$0].id)"
        }
      }
      #expect(try reading.state(terms.joined(separator: ",")).get() == state)
    }
    let abandoned = try #require(conflict.names.first { $0.value == "s9" }?.key)
    #expect(try reading.state("response is abandon").get() == abandoned)
  }

  @Test(arguments: [
    ("s55", "the case has no state 's55'; did you mean 's5'?"),
    ("0", "there is no state 0; there are 1 to 9"), ("10", "there is no state 10"),
    ("respones=delay", "did you mean 'response'?"), ("response=", "is no term"),
    ("response=delay,response=accept", "in two ways"), ("response is delay", "4 states meet"),
    ("response is dely", "did you mean 'delay'?"), ("", "the case has no state ''"),
  ])
  func `a text that is no state says why`(text: String, message: String) throws {
    let compiled = CompiledCase(try WorkedCases.read(named: "elmira-1991"))
    let reading = StateReading(compiled, try compiled.conflict())
    switch reading.state(text) {
    case .success(let state): Issue.record("'\(text)' was read as \(state)")
    case .failure(let mistake):
      let said = Catalogue.english.text(of: mistake.message)
      #expect(said.contains(message), "\(said)")
    }
  }
}
