import EntenteCase
import EntenteTestSupport
import Testing

@testable import EntenteEngine

/// The stability of single states without a list of states, against the one with it.
@Suite struct StateStabilityTests {
  /// `nil` where the text says something twice.
  private func compiled(seed: Int) -> CompiledCase? {
    CaseReader.read(Array(RandomMovesText.text(seed: UInt64(seed)).utf8)).theCase
      .map { CompiledCase($0) }
  }

  /// The listed verdicts; a party that does not see all states judges by those that it sees.
  private func listed(_ conflict: CompiledConflict) -> (StabilityConcept, Int, Int) -> Bool? {
    let known = conflict.preferences.compactMap(\.order)
    let all = BitSet(below: conflict.model.stateCount)
    guard known.count == conflict.preferences.count else {
      var budget = Budget(50_000_000)
      let found = UncertainStability.run(
        conflict.model, conflict.preferences,
        attitudes: conflict.preferences.map { _ in .certain }, budget: &budget)
      return { concept, party, state in
        conflict.unseen.allSatisfy(\.isEmpty)
          ? found.stable(concept, for: party).contains(state) : nil
      }
    }
    let game = Hypergame(
      conflict.model,
      conflict.unseen.map { Perception(seen: all.subtracting($0), orders: known) })
    return { concept, party, state in
      conflict.unseen[party].contains(state)
        ? nil : game.stable(concept, for: party).contains(state)
    }
  }

  @Test func `a state is stable for a party as it is where all states are listed`() throws {
    var (settled, left, unstated) = (0, 0, 0)
    for seed in Cases.random(short: 400, long: 20_000) {
      guard let compiled = compiled(seed: seed), compiled.hasMoves,
        let conflict = try? compiled.conflict()
      else { continue }
      let expected = listed(conflict)
      let unlisted = UnlistedConflict(compiled)
      for state in (0..<conflict.model.stateCount).prefix(6) {
        guard let options = conflict.model.package(of: state) else { continue }
        var package = conflict.settled
        for (place, issue) in conflict.issues.enumerated() { package[issue] = options[place] }
        let found = StateStability(unlisted, package)
        for concept in StabilityConcept.allCases {
          for party in compiled.theCase.parties.indices {
            guard let isStable = expected(concept, party, state) else { continue }
            let verdict = found.verdict(concept, for: party)
            if case .unstated = verdict.lack {
              // Numbers that weigh nothing.
              unstated += 1
              continue
            }
            #expect(
              verdict.isStable == isStable,
              "seed \(seed), state \(state), \(concept), party \(party): \(verdict)")
            settled += 1
            left += isStable ? 0 : 1
            check(verdict, concept, party, package, unlisted, conflict, "seed \(seed)")
          }
        }
      }
    }
    #expect(settled > 20_000 && left > 2_000, "\(settled) settled, \(left) left")
    #expect(unstated < settled / 100)
  }

  /// Replays what a verdict tells.
  private func check(
    _ verdict: StateStability.Verdict, _ concept: StabilityConcept, _ party: Int,
    _ package: [Int?], _ unlisted: UnlistedConflict, _ conflict: CompiledConflict,
    _ place: String
  ) {
    let preferences = conflict.preferences
    guard let start = state(package, conflict) else {
      Issue.record("no state, \(place)")
      return
    }
    if verdict.isStable == false { #expect(!verdict.responses.isEmpty, "\(place)") }
    for response in verdict.responses {
      guard let better = state(response.improvement, conflict) else {
        Issue.record("no state, \(place)")
        continue
      }
      #expect(preferences[party].prefers(better, to: start), "\(place)")
      #expect(conflict.model.moves(of: party, from: start).contains(better), "\(place)")
      #expect((response.sanction == nil) == (verdict.isStable == false), "\(place)")
      guard let sanction = response.sanction else { continue }
      var (here, last) = (better, party)
      for step in sanction {
        guard let next = state(step.package, conflict) else {
          Issue.record("no state, \(place)")
          return
        }
        #expect(step.party != party && step.party != last, "\(place)")
        #expect(conflict.model.moves(of: step.party, from: here).contains(next), "\(place)")
        let isGain = preferences[step.party].prefers(next, to: here)
        #expect((step.isGain == true) == isGain, "\(place)")
        if concept.answersMustImprove {
          let order = preferences[step.party]
          #expect(order.prefers(next, to: here) || order.isUnknown(next, here), "\(place)")
        }
        (here, last) = (next, step.party)
      }
      let deterred =
        [here] + (concept.looksForEscape ? conflict.model.moves(of: party, from: here) : [])
      for end in deterred where conflict.unseen[party].isEmpty {
        #expect(
          !preferences[party].prefers(end, to: start) && !preferences[party].isUnknown(end, start),
          "\(place)")
      }
    }
  }

  private func state(_ package: [Int?], _ conflict: CompiledConflict) -> Int? {
    let options = conflict.issues.compactMap { package[$0] }
    return options.count == conflict.issues.count ? conflict.model.state(of: options) : nil
  }
}
