import EntenteEngine
import Testing

/// Answers printed in the literature, for conflicts worked out by hand there.
struct PublishedStabilityTests {
  /// Equilibria as published states, which count from 1.
  private func equilibria(_ conflict: PublishedConflict, _ concept: StabilityConcept) -> [Int] {
    Stability(conflict.model, conflict.orders).equilibria(concept).members.map { $0 + 1 }
  }

  @Test func `in the prisoner's dilemma only caution keeps cooperation`() throws {
    let conflict = try PublishedConflict.prisonersDilemma()
    #expect(equilibria(conflict, .nash) == [4])
    for concept in [StabilityConcept.general, .symmetric, .sequential] {
      #expect(equilibria(conflict, concept) == [1, 4])
    }
  }

  @Test func `in chicken one gives way unless both are cautious`() throws {
    let conflict = try PublishedConflict.chicken()
    #expect(equilibria(conflict, .nash) == [2, 3])
    #expect(equilibria(conflict, .sequential) == [2, 3])
    #expect(equilibria(conflict, .general) == [1, 2, 3])
    #expect(equilibria(conflict, .symmetric) == [1, 2, 3])
  }

  @Test func `Elmira has the published equilibria, by arcs and by options`() throws {
    let byArcs = PublishedConflict.elmira
    // By options the states are s1, s5, s3, s7, s9 and, modified, s2, s6, s4, s8.
    let published = [0, 4, 2, 6, 8, 1, 5, 3, 7]
    let byOptions = PublishedConflict(
      model: try ConflictModel(PublishedConflict.elmiraForm),
      values: byArcs.values.map { row in published.map { row[$0] } })
    #expect(byOptions.model.stateCount == 9)
    for concept in StabilityConcept.allCases {
      let isCautious = concept == .general || concept == .symmetric
      #expect(equilibria(byArcs, concept) == (isCautious ? [1, 4, 5, 8, 9] : [5, 8, 9]))
      let states = Stability(byOptions.model, byOptions.orders).equilibria(concept).members
      #expect(states.map { published[$0] + 1 }.sorted() == equilibria(byArcs, concept))
    }
  }

  @Test func `Syria and Iraq end with escalation and an attack`() {
    let conflict = PublishedConflict.syriaIraq
    for concept in [StabilityConcept.nash, .sequential, .symmetric] {
      #expect(equilibria(conflict, concept) == [6])
    }
    #expect(equilibria(conflict, .general) == [1, 6])
  }

  @Test func `the missile crisis ends with a withdrawal, blockade or not`() throws {
    let cuba = try PublishedConflict.Cuba()
    let stability = Stability(cuba.conflict.model, cuba.conflict.orders)
    #expect(
      stability.equilibria(.sequential).members.map { cuba.published[$0] } == [4, 6])
  }
}
