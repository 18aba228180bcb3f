import EntenteEngine
import EntenteTestSupport
import Testing

@Suite struct AgreementFunctionTests {
  private static let batches = 4

  @Test(arguments: 0..<batches)
  func `likelihood and importances are those of the definition, for any firmness`(batch: Int) {
    for seed in stride(
      from: batch, to: Cases.random(short: 500, long: 2_000).count, by: Self.batches)
    {
      let problem = RandomProblem.make(seed: UInt64(seed))
      let definition = Definition(problem)
      var budget = Budget.standard
      let impasse = Impasse.run(problem, budget: &budget)
      let function = AgreementFunction(impasse, of: problem, budget: &budget)
      let importances = function.importances(held: problem.heldProbability)
      let errors = zip(importances, definition.importances).map { abs($0.low - $1) }
      #expect(importances.allSatisfy(\.isExact) && errors.allSatisfy { $0 < 1e-12 }, "\(seed)")
      var random = SplitMix64(seed: UInt64(seed))
      let held = problem.heldProbability.map { _ in random.unit() }
      let likelihood = function.likelihood(held: held)
      let error = likelihood.low - definition.agreementLikelihood(held: held)
      #expect(likelihood.isExact && abs(error) < 1e-12, "\(seed)")
    }
  }

  @Test(arguments: 0..<batches)
  func `a small budget gives intervals that hold the truth`(batch: Int) {
    var inexact = 0
    for seed in stride(from: batch, to: 100, by: Self.batches) {
      let problem = RandomProblem.make(seed: UInt64(seed))
      let definition = Definition(problem)
      var budget = Budget.standard
      let impasse = Impasse.run(problem, budget: &budget)
      let importances = definition.importances
      for units in [0, 10, 20, 50] {
        var budget = Budget(units)
        let function = AgreementFunction(impasse, of: problem, budget: &budget)
        let likelihood = function.likelihood(held: problem.heldProbability)
        inexact += likelihood.isExact ? 0 : 1
        #expect(contains(likelihood, definition.agreementLikelihood), "\(seed), \(units)")
        let found = function.importances(held: problem.heldProbability)
        #expect(zip(found, importances).allSatisfy(contains), "\(seed), \(units)")
      }
    }
    #expect(inexact > 2)
  }

  private func contains(_ interval: Interval, _ value: Double) -> Bool {
    interval.low <= value + 1e-13 && interval.high >= value - 1e-13
  }
}
