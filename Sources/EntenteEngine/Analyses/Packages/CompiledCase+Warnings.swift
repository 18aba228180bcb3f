import EntenteCase

extension CompiledCase {
  /// What is probably wrong with a case and takes the engine to see: lines that exclude every
  /// package on their own or by a rule, rules that do, exceptions that no package can make use of, and
  /// preferences that contradict each other.
  ///
  /// - Complexity: one search for each line, and one drawing of a world for each preference of a
  ///   party whose preferences contradict each other.
  public var warnings: [Diagnostic] {
    impossibilities + reaches + contradictions + roundings + offerWarnings
  }

  private var impossibilities: [Diagnostic] {
    var budget = Budget.standard
    let ground = CommonGround.run(problem, budget: &budget)
    guard ground.isComplete else { return [] }
    guard ground.agreementExists else { return [rulesExcludeEverything] }
    // Of a line on worth that nothing reaches there is more to say.
    return ground.linesAlwaysCrossed.members.filter { reach[$0] == nil }.map {
      impossible($0, &budget)
    } + voidExceptions
  }

  private var rulesExcludeEverything: Diagnostic {
    Diagnostic(
      .warning, .rulesExcludeEverything, at: theCase.rules.first?.span ?? .none, path: "rules",
      "no package obeys the rules and brings what the talks seek",
      notes: ["leave rules out one by one (--without ID) to see which are at odds"])
  }

  private var reaches: [Diagnostic] {
    zip(lines, reach).compactMap { line, reach in
      switch reach {
      case .every:
        return Diagnostic(
          .warning, .idleFloor, at: line.span, path: "claims: \(line.id): \(line.lineKey)",
          "by the numbers known of '\(line.by)' every package is worth at least so much to it: "
            + "'\(line.id)' rules nothing out")
      case FloorReach.none?: return unreachable(line)
      case nil: return nil
      }
    }
  }

  private func unreachable(_ line: Claim) -> Diagnostic {
    let much = line.isReservation ? "as much to it as no agreement" : "so much to it"
    return Diagnostic(
      .warning, .unreachableFloor, at: line.span, path: "claims: \(line.id): \(line.lineKey)",
      "by the numbers known of '\(line.by)' no package is worth \(much): every package "
        + "crosses '\(line.id)'")
  }

  private var roundings: [Diagnostic] {
    zip(lines, isCoarse).filter(\.1).map { line, _ in
      Diagnostic(
        .warning, .coarseFloor, at: line.span, path: "claims: \(line.id): \(line.lineKey)",
        "the points of '\(line.by)' add up in too many ways to follow each: for this line worths are "
          + "rounded down",
        notes: ["rounder points, such as whole ones, can be counted exactly"])
    }
  }
}

extension Claim {
  /// The key that says what the line is.
  var lineKey: String {
    if isReservation { return "reservation" }
    return isFloor ? "nothing below" : "line"
  }
}
