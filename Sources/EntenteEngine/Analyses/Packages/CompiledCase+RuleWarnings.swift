import EntenteCase

extension CompiledCase {
  /// A warning at a line that every agreement crosses: which rules see to that, if any do.
  func impossible(_ index: Int, _ budget: inout Budget) -> Diagnostic {
    let line = lines[index]
    let grounds = ConflictGrounds.excluding(
      problem.lines[index].condition, in: problem, budget: &budget)
    guard let grounds, !grounds.rules.isEmpty else {
      return Diagnostic(
        .warning, .excludesEverything, at: line.span, path: "claims: \(line.id): \(line.lineKey)",
        "the line of '\(line.by)' is crossed by every package that could be agreed",
        notes: [
          "no other line is needed for the talks to be stuck; check that it says what is meant"
        ])
    }
    return Diagnostic(
      .warning, .lineAgainstRule, at: line.span, path: "claims: \(line.id): \(line.lineKey)",
      "every package that the line of '\(line.by)' allows is excluded by \(named(grounds))",
      notes: ["no other line is needed for the talks to be stuck; check the line and the rule"])
  }

  /// A warning at each exception to a line that no agreement can make use of: at a conditional offer,
  /// and at an `unless`.
  var voidExceptions: [Diagnostic] {
    var budget = Budget.standard
    let directory = Formula.Directory(issues)
    let vocabulary = Vocabulary(theCase.issues)
    return theCase.claims.compactMap { claim in
      let uses = claim.uses(vocabulary).map { Formula($0, in: directory) }
      let found = uses.compactMap {
        ConflictGrounds.excluding($0, in: problem, budget: &budget)
      }
      return found.first.map { void(claim, by: $0) }
    }
  }

  private func void(_ claim: Claim, by grounds: ConflictGrounds) -> Diagnostic {
    let isOffer = claim.isAcceptance
    let what =
      isOffer
      ? "what '\(claim.id)' accepts and its condition"
      : "what '\(claim.id)' excepts and the exception"
    let message =
      grounds.isEmpty
      ? "no package has both \(what)" : "\(named(grounds)) leaves no package with both \(what)"
    return Diagnostic(
      .warning, .voidException, at: claim.span,
      path: "claims: \(claim.id): \(isOffer ? "accepts" : "unless")", message,
      notes: ["the exception opens nothing; check its condition and the rules"])
  }

  /// "'R1' together with 'R2'".
  private func named(_ grounds: ConflictGrounds) -> String {
    let rules = ruleIDs(of: grounds.rules).map { "'\($0)'" }
    return (rules + (grounds.needsGoal ? ["what the talks seek"] : []))
      .joined(separator: " together with ")
  }
}

extension Claim {
  /// The packages in which an exception would be made use of.
  fileprivate func uses(_ vocabulary: Vocabulary) -> [Condition] {
    if let exception { return [exception] }
    guard case .line = kind, let parts = Condition.exceptions(in: text, vocabulary: vocabulary)
    else { return [] }
    return parts.exceptions.map { .all([.negation(parts.rule), $0]) }
  }
}
