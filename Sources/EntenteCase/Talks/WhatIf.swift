/// A change to a case that somebody wants to think through: the case without a statement, with
/// an option taken as given, or with a line held more or less firmly.
public struct WhatIf: Sendable, Hashable {
  /// Ids of claims, offers, rules, groups, agreements, exchanges and their parts, and of rows of the
  /// plan of relief, to leave out.
  public var without: [String]
  /// Options taken as given, by issue id; or figures of agreements, by the id of who states one.
  public var fixed: [String: String]
  /// Another firmness for lines or groups, by id.
  public var firmness: [String: Firmness]

  /// Makes a change; by default none.
  public init(
    without: [String] = [], fixed: [String: String] = [:], firmness: [String: Firmness] = [:]
  ) {
    self.without = without
    self.fixed = fixed
    self.firmness = firmness
  }

  /// Whether nothing changes.
  public var isEmpty: Bool { without.isEmpty && fixed.isEmpty && firmness.isEmpty }
}

extension Case {
  /// The case as a `WhatIf` would have it; an option taken as given becomes a rule.
  ///
  /// A firmness given to one line of a group is given to the whole group, since its lines stand
  /// or fall together.
  public func changed(by change: WhatIf) -> Case {
    var result = self
    for id in change.without { result.remove(id) }
    for (id, firmness) in change.firmness { result.hold(id, firmness) }
    for (id, value) in change.fixed.sorted(by: { $0.key < $1.key }) {
      if issues.contains(where: { $0.id == id }) {
        result.rules.append(Rule(fixing: id, as: value))
      } else if let number = Double(value) {
        result.settle(id, Estimate(number))
      }
    }
    return result
  }

  /// The mistakes in a `WhatIf`: ids that this case does not have.
  public func mistakes(in change: WhatIf) -> [Diagnostic] {
    change.without.compactMap { unknown($0, among: removableIDs, option: "--without") }
      + change.firmness.keys.sorted().compactMap {
        unknown($0, among: holdableIDs, option: "--firmness")
      }
      + change.fixed.sorted { $0.key < $1.key }.compactMap { mistake(fixing: $0.key, as: $0.value) }
  }

  private mutating func remove(_ id: String) {
    // A statement comes before a row of the plan that happens to have its id.
    guard statementIDs.contains(id) else {
      relief = relief?.without(id)
      return
    }
    claims.removeAll { $0.id == id }
    offers.removeAll { $0.id == id }
    rules.removeAll { $0.id == id }
    together.removeAll { $0.id == id }
    for index in together.indices { together[index].claims.removeAll { $0 == id } }
    remove(fromAgreements: id)
    remove(fromExchanges: id)
  }

  /// An exchange goes with the figures that parties have for its items.
  private mutating func remove(fromExchanges id: String) {
    exchanges.removeAll { $0.id == id }
    for index in exchanges.indices {
      exchanges[index].stopping.removeAll { $0.id == id }
      if exchanges[index].offer == id { exchanges[index].offer = nil }
    }
    claims.removeAll { $0.kind.statedOf == id }
  }

  private mutating func hold(_ id: String, _ firmness: Firmness) {
    for index in together.indices
    where together[index].id == id || together[index].claims.contains(id) {
      together[index].firmness = firmness
    }
    for index in claims.indices where claims[index].id == id { claims[index].firmness = firmness }
  }

  private var removableIDs: [String] { statementIDs + (relief?.removableIDs ?? []) }

  var statementIDs: [String] {
    claims.map(\.id) + offers.map(\.id) + rules.map(\.id) + together.map(\.id)
      + agreements.flatMap(\.ids) + exchanges.flatMap { [$0.id] + $0.stopping.map(\.id) }
  }

  private var holdableIDs: [String] {
    claims.filter { $0.drawnLine != nil }.map(\.id) + together.map(\.id)
  }

  private func unknown(_ id: String, among known: [String], option: String) -> Diagnostic? {
    guard !known.contains(id) else { return nil }
    return Diagnostic(
      .error, .unknownClaim, at: .none, path: option, "the case has no '\(id)' to change",
      suggestion: nearest(to: id, among: known))
  }

  private func mistake(fixing issue: String, as option: String) -> Diagnostic? {
    guard let found = issues.first(where: { $0.id == issue }) else {
      if let range = settleable(issue) { return mistake(settling: issue, as: option, range) }
      return Diagnostic(
        .error, .unknownIssue, at: .none, path: "--fix", "the case has no issue '\(issue)'",
        suggestion: nearest(to: issue, among: issues.map(\.id)))
    }
    let options = found.options.map(\.id)
    guard !options.contains(option) else { return nil }
    return Diagnostic(
      .error, .unknownOption, at: .none, path: "--fix",
      "issue '\(issue)' has no option '\(option)'",
      notes: ["options: " + options.joined(separator: ", ")],
      suggestion: nearest(to: option, among: options))
  }
}

extension Rule {
  /// The rule that takes an option as given.
  fileprivate init(fixing issue: String, as option: String) {
    self.init(
      id: "what-if.\(issue)", condition: .choice(issue: issue, options: [option]),
      text: "\(issue) is \(option)", because: "taken as given for the sake of argument")
  }
}
