import EntenteCase
import EntenteEngine
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

@Suite struct CommitmentFindingsTests {
  private let theCase: Case
  private let found: CommitmentFindings

  init() throws {
    theCase = try WorkedCases.read(named: "gaza-2025")
    let compiled = CompiledCase(theCase)
    found = CommitmentFindings(
      compiled.agreements[0], in: theCase, options: .init(samples: 100, seed: 1))
  }

  private func brief(_ theCase: Case) -> String {
    let findings = CompiledCase(theCase).agreements.map {
      CommitmentFindings($0, in: theCase, options: .init(samples: 20, isThorough: false))
    }
    let text = TextRenderer(width: 80, color: false).render(
      CommitmentBrief(findings, of: theCase, subtitle: "").brief)
    return text.split { $0.isWhitespace }.joined(separator: " ").replacing(" ┃ ", with: " ")
  }

  @Test func `each end of what a party accepts is where its mind changes`() throws {
    let clause = try #require(found.clauses.first)
    let middle = try #require(found.middle)
    let gap = try #require(clause.found.gap)
    for (party, edge, inside) in [(gap.asking, gap.atLeast, 1.0), (gap.allowing, gap.atMost, -1.0)]
    {
      for (step, isAccepted) in [(0.001 * inside, true), (-0.001 * inside, false)] {
        var trial = middle
        trial[.assurance(phase: 0)] = edge + step
        #expect(Remedies.meets(.party(party), trial) == isAccepted)
      }
    }
  }

  @Test func `every figure that closes the gap does`() throws {
    let closings = try #require(found.clauses.first).closings
    #expect(closings.count >= 3)
    for closing in closings {
      var trial = try #require(found.middle)
      let (value, change) = (try #require(closing.value), try #require(closing.change))
      for (step, isClosed) in [(0.001, true), (-0.001, false)] {
        trial[closing.figure] = value + change * step
        let common = AssuranceClause.run(trial, phase: 0).common
        #expect((common != nil) == isClosed, "\(closing)")
        guard let common else { continue }
        trial[.assurance(phase: 0)] = (common.low + common.high) / 2
        #expect(Remedies.meets(.all, trial), "\(closing)")
      }
    }
  }

  @Test func `what would make it hold does, and a little less does not`() throws {
    let remedies = try #require(found.remedies)
    let middle = try #require(found.middle)
    let party = try #require(remedies.parties.firstIndex { $0 != nil })
    let payment = try #require(remedies.parties[party]?.payment?.low)
    for (share, suffices) in [(1.001, true), (0.999, false)] {
      var trial = middle
      for phase in trial.phases.indices { trial.phases[phase].daily[party] += payment * share }
      #expect(Remedies.meets(.party(party), trial) == suffices)
    }
  }

  @Test func `the founding case's clause is disputed for the reason that its figures give`() throws
  {
    let text = brief(theCase)
    #expect(text.contains("is worth more than what comes otherwise to Hamas, and less to Israel"))
    #expect(text.contains("Hamas accepts 0.37 or more and Israel accepts 0.16 or less"))
    #expect(text.contains("lies a gap of 0.21"))
    #expect(text.contains("All its figures are assumed"))
  }

  @Test func `a brief says what hangs on the loss that is assumed`() throws {
    let findings = Answers(theCase, for: .mediator)
    let text = TextRenderer(width: 80, color: false).render(Composer(findings).brief())
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    #expect(
      words.contains(
        "With the loss when ceasing to pause the strikes as agreed is seen at 0, and all else in the "
          + "middle, somebody would gain by departing."
      ))
  }

  @Test func `with figures missing the answer says which and gives no verdict`() throws {
    let silent = withPermanentTruce(worth: 6).changed(by: WhatIf(without: ["I8"]))
    #expect(brief(silent).contains("cannot be said, as figures of Israel are missing"))
    #expect(brief(silent).contains("Of Israel it is not known here: half-life."))
    let mute = silent.changed(by: WhatIf(without: ["I8", "H9"]))
    #expect(brief(mute).contains("would hold cannot be said: figures are missing."))
    let documents = [silent, mute].map { theCase in
      CommitmentDocument(
        CompiledCase(theCase).agreements.map { CommitmentFindings($0, in: theCase) })
    }
    for document in documents {
      #expect(!(try DocumentText.of(document)).contains("\"holds\" : t"))
    }
  }

  @Test func `a single accepted assurance makes it hold when it is given`() throws {
    #expect(brief(withPermanentTruce(worth: 6)).contains("would hold: all would sign it"))
  }

  /// The founding case with a day of permanent truce worth so much to both.
  private func withPermanentTruce(worth: Double) -> Case {
    var agreed = theCase
    for index in agreed.claims.indices {
      guard case .agreementWorths(var worths) = agreed.claims[index].kind else { continue }
      for place in worths.daily.indices where worths.daily[place].place == .phase("permanent") {
        worths.daily[place].amount = Estimate(worth)
      }
      agreed.claims[index].kind = .agreementWorths(worths)
    }
    return agreed
  }
}
