extension CaseBuilder {
  /// Reads which of two things a party would rather have.
  func comparison(_ fields: Fields) -> Statement? {
    if fields["than"] == nil { missing("than", in: fields, at: fields.key("rather")) }
    let (better, worse) = (thing("rather", in: fields), thing("than", in: fields))
    guard let better, let worse else { return nil }
    let isWhole = [
      hasStatusQuo(for: better.choices, beside: worse.choices, "rather", fields),
      hasStatusQuo(for: worse.choices, beside: better.choices, "than", fields),
    ]
    guard !isWhole.contains(false) else { return nil }
    return Statement(
      kind: .comparison(better: better.choices, worse: worse.choices),
      text: "\(better.text) rather than \(worse.text)")
  }

  /// Reads a condition made of choices of single options joined by `and`.
  private func thing(
    _ key: String, in fields: Fields
  ) -> (choices: [Claim.Choice], text: String)? {
    guard let written = condition(key, in: fields), let node = fields[key] else { return nil }
    let path = fields.path(key)
    guard let choices = Self.choices(written.condition), !choices.isEmpty else {
      error(
        .notAChoice, at: node, path,
        "this must name options joined by 'and', such as 'release is half and meter is joint'")
      return nil
    }
    var seen: Set<String> = []
    for choice in choices where !seen.insert(choice.issue).inserted {
      repeated(choice.issue, node, path)
      return nil
    }
    return (choices, written.text)
  }

  private static func choices(_ condition: Condition) -> [Claim.Choice]? {
    switch condition {
    case .choice(let issue, let options):
      return options.count == 1 ? [Claim.Choice(issue: issue, option: options[0])] : nil
    case .conjunction(let parts):
      let choices = parts.compactMap(choices)
      return choices.count == parts.count ? choices.flatMap(\.self) : nil
    case .negation, .disjunction: return nil
    }
  }

  /// Whether each issue that only one side names has a status quo, which stands in the other.
  private func hasStatusQuo(
    for choices: [Claim.Choice], beside others: [Claim.Choice], _ key: String, _ fields: Fields
  ) -> Bool {
    let open = choices.first { choice in
      !others.contains { $0.issue == choice.issue } && result.statusQuo[choice.issue] == nil
    }
    guard let open else { return true }
    error(
      .oneSided, at: fields[key], fields.path(key),
      "only one side of the comparison names \(Quoted.quote(open.issue)), which has no status quo",
      notes: ["name it on both sides, or say under 'status-quo' what holds today"])
    return false
  }
}
