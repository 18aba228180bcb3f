extension Case {
  /// The conditional offers of the same owner that excuse a line, in the order of the case.
  ///
  /// For many lines make ``ConditionalOffers`` once and ask it.
  public func excuses(line: Claim) -> [Claim] { ConditionalOffers(self).excuses(line: line) }

  /// What must hold of a package for a line not to object, conditional offers included.
  ///
  /// For many lines make ``ConditionalOffers`` once and ask it.
  /// - Precondition: The claim is a line.
  public func effectiveCondition(of line: Claim) -> Condition {
    ConditionalOffers(self).effectiveCondition(of: line)
  }

  /// What an agreement must bring: `seeks`, or where the case states nothing, anything but the
  /// status quo.
  ///
  /// Anything but the status quo means that some issue leaves the option that holds today; issues
  /// of which the status quo says nothing play no part, and without any status quo every package
  /// will do.
  public var goal: Condition { seeks ?? usualGoal }

  /// What is sought where a case states nothing.
  var usualGoal: Condition {
    let today = issues.compactMap { issue in
      statusQuo[issue.id].map { Condition.choice(issue: issue.id, options: [$0]) }
    }
    return today.isEmpty ? .always : .negation(.all(today))
  }
}
