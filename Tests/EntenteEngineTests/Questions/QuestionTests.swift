import EntenteEngine
import Testing

@Suite struct QuestionTests {
  @Test func `a question gains what the definition says, with and without the corrections`() {
    for (seed, definition) in Sample.definitions.enumerated() {
      let problem = definition.problem
      let importances = someImportances(problem)
      let expected = definition.gains
      let known = definition.corrections.map(\.lines)
      for corrections in seed % 10 == 0 ? [known, nil] : [known] {
        var budget = Budget.standard
        let questions = Question.all(
          problem, importances: importances, corrections: corrections, budget: &budget)
        let uncertain = problem.lines.indices.filter {
          (0.0..<1.0).contains(problem.heldProbability[problem.lines[$0].group])
            && problem.heldProbability[problem.lines[$0].group] > 0
        }
        #expect(questions.map(\.line).sorted() == uncertain, "seed \(seed)")
        for question in questions {
          let group = problem.lines[question.line].group
          #expect(abs(question.gain - expected[group]) < 1e-11, "seed \(seed)")
          #expect(question.importance == importances[group])
        }
      }
    }
  }

  @Test func `the questions that gain most come first`() {
    for definition in Sample.definitions.prefix(500) {
      var budget = Budget.standard
      let questions = Question.all(
        definition.problem, importances: someImportances(definition.problem),
        corrections: definition.corrections.map(\.lines), budget: &budget)
      for (first, second) in zip(questions, questions.dropFirst()) {
        let isOrdered =
          first.gain != second.gain
          ? first.gain > second.gain
          : first.importance.low != second.importance.low
            ? first.importance.low > second.importance.low : first.line < second.line
        #expect(isOrdered)
      }
    }
  }

  @Test func `the best likelihood follows any probabilities`() {
    var random = SplitMix64(seed: 7)
    for (seed, definition) in Sample.definitions.prefix(200).enumerated() {
      let problem = definition.problem
      let held = problem.heldProbability.map { _ in random.unit() }
      let expected = definition.bestLikelihood(held: held)
      for corrections in [definition.corrections.map(\.lines), nil] {
        var budget = Budget.standard
        let value = BestLikelihood(problem, corrections: corrections)
          .value(held: held, budget: &budget)
        #expect(abs(value - expected) < 1e-12, "seed \(seed)")
      }
    }
  }

  /// Few different numbers, so that ties occur.
  private func someImportances(_ problem: Problem) -> [Interval] {
    problem.heldProbability.indices.map { Interval(exactly: Double($0 % 3) / 4) }
  }
}
