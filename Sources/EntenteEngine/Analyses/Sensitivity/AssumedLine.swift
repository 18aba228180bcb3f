import EntenteCase

/// What would change if a line that an analyst assumed were no line: a wish, or nothing.
public struct AssumedLine: Sendable, Hashable {
  /// The line, by index.
  public var line: Int
  /// The probability that an acceptable agreement exists, as things stand.
  public var likelihood: Interval
  /// The same without the line.
  public var likelihoodWithout: Interval
  /// The conflicts without the line.
  public var conflictsWithout: Int

  /// How much likelier an agreement is without the line, at the least.
  public var rise: Double { max(0, likelihoodWithout.low - likelihood.high) }

  /// Lines of which an analyst assumed more than the firmness, and that stand in some conflict: what
  /// changes the answer most first, then in the order of the case.
  ///
  /// - Parameter impasse: complete; otherwise nothing is said.
  /// - Complexity: one compilation of the agreement's probability for each such line.
  public static func all(
    _ compiled: CompiledCase, impasse: Impasse, budget: inout Budget
  ) -> [AssumedLine] {
    guard impasse.isComplete else { return [] }
    let contested = impasse.conflicts.reduce(BitSet()) { $0.union($1) }
    let found = contested.members.filter { line in
      compiled.statements[line].allSatisfy { $0.assumed != nil }
    }.map { AssumedLine($0, compiled, impasse, &budget) }
    return found.sorted { ($1.rise, $0.line) < ($0.rise, $1.line) }
  }

  private init(
    _ line: Int, _ compiled: CompiledCase, _ impasse: Impasse, _ budget: inout Budget
  ) {
    let problem = compiled.problem
    let held = compiled.heldProbability(without: line)
    let dropped = BitSet([line])
    let conflicts = impasse.conflicts(without: dropped)
    let sources = AgreementSources(
      conflicts: conflicts, complete: true, corrections: impasse.corrections(without: dropped),
      complete: true, of: problem)
    let function = AgreementFunction(
      sources, held: held, alsoOthers: false, budget: &budget)
    self.line = line
    likelihood = impasse.agreementLikelihood
    likelihoodWithout = function.likelihood(held: held)
    conflictsWithout = conflicts.count
  }
}
