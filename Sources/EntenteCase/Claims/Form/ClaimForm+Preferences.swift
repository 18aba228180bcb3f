extension ClaimForm {
  static let prefers = ClaimForm(
    .prefers,
    [
      .apart(
        "prefers", .defined("tiers"),
        "Options, best first; options in an inner list are equally good."
      ) { claim, _ in
        guard case .prefers(let tiers) = claim.kind else { return nil }
        return .tiers(tiers) { .condition($0.condition, text: "") }
      }
    ])

  static let priorities = ClaimForm(
    .priorities,
    [
      .apart(
        "priorities", .list(of: .ids, [("minItems", .number(1))]),
        "Issues, most important first; issues in an inner list are equal."
      ) { claim, _ in
        guard case .priorities(let tiers) = claim.kind else { return nil }
        return .tiers(tiers) { .text($0) }
      }
    ])

  static let rather = ClaimForm(
    .rather,
    [
      .apart(
        "rather", .condition, "Options joined by and, which the party would rather have."
      ) { claim, _ in
        guard case .comparison(let better, _) = claim.kind else { return nil }
        return together(better)
      },
      .apart(
        "than", .condition, required: true,
        "Options joined by and, than which it would rather have the others."
      ) { claim, _ in
        guard case .comparison(_, let worse) = claim.kind else { return nil }
        return together(worse)
      },
    ])

  private static func together(_ choices: [Claim.Choice]) -> FormValue {
    .condition(.all(choices.map(\.condition)), text: "")
  }

  static let wants = ClaimForm(
    .wants,
    [
      .apart(
        "wants", .defined("tiers"),
        "Conditions, most important first; more of an inner list is better."
      ) { claim, _ in
        guard case .wants(let tiers) = claim.kind else { return nil }
        return .tiers(tiers) { .condition($0, text: "") }
      }
    ])

  static let ranks = ClaimForm(
    .ranks,
    [
      .apart(
        "ranks", .defined("tiers"),
        "States or conditions, best first, with 'far above' between some."
      ) { claim, _ in
        guard case .ranks(let ranking) = claim.kind else { return nil }
        return .list(ranking.tiers.flatMap(values))
      }
    ])

  private static func values(_ tier: Ranking.Tier) -> [FormValue] {
    let entries = tier.entries.map { entry -> FormValue in
      switch entry {
      case .state(let id): .text(id)
      case .condition(let condition): .condition(condition, text: "")
      }
    }
    return [entries.count == 1 ? entries[0] : .list(entries)]
      + (tier.isFarAboveNext ? [.text("far above")] : [])
  }
}

extension Claim.Choice {
  fileprivate var condition: Condition { .choice(issue: issue, options: [option]) }
}
