import EntenteEngine

/// What the parties' own numbers say.
package enum BargainingAnalysis: Analysis {
  package static func find(in answers: Answers) -> Bargaining? {
    guard answers.compiled.valuations.allSatisfy({ $0 != nil }) else { return nil }
    var budget = answers.limits.work
    return Bargaining(
      answers.compiled, acceptableExists: answers.commonGround.acceptableExists, budget: &budget)
  }
}

extension Answers {
  /// What the parties' own numbers say; `nil` where a party states none.
  public var bargaining: Bargaining? { self[BargainingAnalysis.self] }
}
