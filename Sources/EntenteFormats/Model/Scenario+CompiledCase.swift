import EntenteCase
import EntenteEngine

extension Scenario {
  /// What other programs can be told of a case: issues, options, and the numbers of those parties
  /// that state some.
  ///
  /// - Returns: The scenario, `nil` where no party states numbers; and what is left out, each in
  ///   a warning.
  /// - Complexity: O(parties * options + size of the case).
  public static func make(
    from compiled: CompiledCase
  ) -> (scenario: Scenario?, diagnostics: [Diagnostic]) {
    let export = CaseScenario(compiled)
    return (export.scenario, export.diagnostics)
  }
}

/// Makes the scenario of a case, with issues in the order in which they were written.
private struct CaseScenario {
  let compiled: CompiledCase
  private let valuations: [Valuation?]

  init(_ compiled: CompiledCase) {
    self.compiled = compiled
    let places = Dictionary(
      compiled.theCase.issues.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
    let order = Order(
      issues: compiled.issues.map { places[$0.id] ?? 0 },
      options: compiled.issues.indices.map(compiled.written))
    valuations = compiled.valuations.map { $0?.reordered(to: order) }
  }

  private var theCase: Case { compiled.theCase }

  var scenario: Scenario? {
    let parties = zip(theCase.parties, valuations).compactMap { actor, valuation in
      valuation.map { party(actor, $0) }
    }
    guard !parties.isEmpty else { return nil }
    return Scenario(name: theCase.title, issues: issues, parties: named(parties))
  }

  private var issues: [Scenario.Issue] {
    let labels = Self.distinct(theCase.issues.map { ($0.name ?? $0.id, $0.id) })
    return zip(theCase.issues, labels).map { issue, name in
      let options = Self.distinct(issue.options.map { ($0.label, $0.id) })
      return Scenario.Issue(name: name, options: options, firstInteger: Self.first(options))
    }
  }

  /// Labels where they tell all apart, else ids.
  private static func distinct(_ names: [(label: String, id: String)]) -> [String] {
    let labels = names.map(\.label)
    return Set(labels).count == labels.count ? labels : names.map(\.id)
  }

  /// The first of consecutive whole numbers.
  private static func first(_ options: [String]) -> Int? {
    let numbers = options.compactMap { Int($0) }
    guard let first = numbers.first, numbers.count == options.count,
      abs(first) < 1 << 50, numbers == Array(first..<(first + numbers.count)),
      options == numbers.map(String.init)
    else { return nil }
    return first
  }

  private func party(_ actor: Actor, _ valuation: Valuation) -> Scenario.Party {
    let claims = theCase.claims.filter { $0.by == actor.id }
    let discount = claims.lazy.compactMap(\.discount).first.flatMap { $0 > 0 && $0 < 1 ? $0 : nil }
    return Scenario.Party(
      name: actor.name, valuation: valuation,
      statesReservation: claims.contains { $0.reservation != nil }, discount: discount)
  }

  private func named(_ parties: [Scenario.Party]) -> [Scenario.Party] {
    guard Set(parties.map(\.name)).count < parties.count else { return parties }
    let ids = zip(theCase.parties, valuations).compactMap { $1 == nil ? nil : $0.id }
    return zip(parties, ids).map { party, id in
      var party = party
      party.name = id
      return party
    }
  }

  var diagnostics: [Diagnostic] {
    let silent = zip(theCase.parties, valuations).compactMap { $1 == nil ? $0.id : nil }
    if silent.count == theCase.parties.count {
      return [
        Diagnostic(
          .error, .formatFeature, at: .none, path: "claims",
          "no party states numbers, and the format has nothing else",
          notes: ["a claim with 'numbers' says what options are worth to a party"])
      ]
    }
    var result = silent.map { id in
      Diagnostic(
        .warning, .formatFeature, at: .none, path: "parties: \(id)",
        "the party '\(id)' states no numbers and is left out")
    }
    let hasLines = theCase.claims.contains(where: \.isLine)
    if !theCase.rules.isEmpty || hasLines || theCase.seeks != nil {
      result.append(
        Diagnostic(
          .warning, .formatFeature, at: .none, path: "claims",
          "rules, lines and what the talks seek are left out; the format has no place for them"))
    }
    return result
  }
}

/// Where what a problem numbers stands in the case.
private struct Order {
  /// Shape `[issue]`: its place among the issues.
  let issues: [Int]
  /// Shape `[issue]`: its options in written order.
  let options: [[Int]]
}

extension Valuation {
  /// The same with issues and options in another order.
  fileprivate func reordered(to order: Order) -> Valuation {
    var result = self
    for (old, new) in order.issues.enumerated() {
      result.values[new] = order.options[old].map { values[old][$0] }
    }
    for index in interactions.indices {
      result.interactions[index].condition = interactions[index].condition.reordered(to: order)
    }
    return result
  }
}

extension Formula {
  fileprivate func reordered(to order: Order) -> Formula {
    switch self {
    case .choice(let issue, let allowed):
      .choice(
        issue: order.issues[issue],
        allowed: BitSet(
          order.options[issue].indices.filter { allowed.contains(order.options[issue][$0]) }))
    case .all(let parts): .all(parts.map { $0.reordered(to: order) })
    case .any(let parts): .any(parts.map { $0.reordered(to: order) })
    // Conditions of a case are choices; only lines on worth are walks.
    case .walk: preconditionFailure("an interaction is no walk")
    }
  }
}
