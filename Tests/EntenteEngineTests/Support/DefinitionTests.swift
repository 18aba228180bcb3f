import EntenteEngine
import Testing

@Suite struct DefinitionTests {
  /// Two options; each of two lines wants another one.
  private let opposed = Problem(
    optionCounts: [2],
    lines: [
      .init(condition: .choice(issue: 0, allowed: BitSet([0])), owner: 0, group: 0),
      .init(condition: .choice(issue: 0, allowed: BitSet([1])), owner: 1, group: 1),
    ], heldProbability: [0.9, 0.4])

  @Test func `two opposed lines are one conflict with two corrections`() {
    let definition = Definition(opposed)
    #expect(definition.conflicts == [BitSet([0, 1])])
    #expect(definition.corrections.map(\.lines) == [BitSet([1]), BitSet([0])])
    #expect(abs(definition.agreementLikelihood - (1 - 0.36)) < 1e-12)
    #expect(zip(definition.importances, [0.4, 0.9]).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(definition.ranked.map(\.choices) == [[0], [1]])
    #expect(zip(definition.gains, [0.04, 0.04]).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test func `random problems cover every shape that matters`() {
    let problems = (0..<2000).map { RandomProblem.make(seed: $0) }
    #expect(problems.contains { $0.lines.isEmpty })
    #expect(problems.contains { $0.lines.count == 12 })
    #expect(problems.contains { $0.optionCounts.count == 8 })
    #expect(problems.contains { $0.lines.count > $0.heldProbability.count })
    #expect(problems.contains { $0.heldProbability.contains(0) })
    #expect(problems.contains { $0.heldProbability.contains(1) })
    #expect(problems.allSatisfy { $0.optionCounts.reduce(1, *) <= 20_000 })
    #expect(problems.contains { $0.optionCounts.reduce(1, *) > 5000 })
  }

  @Test func `random problems differ in how many conflicts and corrections they have`() {
    let definitions = (0..<300).map { Definition(RandomProblem.make(seed: $0)) }
    #expect(definitions.filter(\.agreements.isEmpty).count > 3)
    #expect(definitions.filter { $0.conflicts.count > 3 }.count > 20)
    #expect(definitions.filter { $0.corrections.count > 3 }.count > 20)
    #expect(definitions.filter { $0.conflicts.isEmpty }.count > 10)
  }
}
