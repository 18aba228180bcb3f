import EntenteCase
import EntenteEngine

/// The issues of a NegMAS outcome space.
struct NegMASIssues {
  let realSteps: Int
  let log: FileLog

  func issues(_ items: [PlainValue]) -> [DomainDraft.Issue] {
    log.distinct(items.enumerated().compactMap { issue($1, $0) })
  }

  private func issue(_ item: PlainValue, _ index: Int) -> DomainDraft.Issue? {
    let name = item["name"]?.words ?? "issue \(index + 1)"
    guard let values = item["values"] else {
      log.error(.missingKey, at: item.span, name, "the issue has no 'values'")
      return nil
    }
    var issue = DomainDraft.Issue(name: name, options: [], span: item.span)
    let type = item["type"]?.text?.split(separator: ".").last ?? ""
    if type == "ContinuousIssue" { return grid(values, issue) }
    if type == "ContiguousIssue" || values.list == nil && values.number != nil {
      return integers(values, issue)
    }
    issue.options = log.options(values.list ?? [], name)
    let numbers = issue.options.compactMap(PlainNumber.finite)
    if type != "CategoricalIssue", numbers.count == issue.options.count { issue.numbers = numbers }
    return issue
  }

  private func bounds(_ values: PlainValue, _ name: String) -> ClosedRange<Double>? {
    let ends = (values.list ?? []).compactMap(\.number)
    if ends.count == 2, ends[0] <= ends[1], values.list?.count == 2 { return ends[0]...ends[1] }
    log.error(
      .badNumber, at: values.span, name, "the range needs its first and its last number")
    return nil
  }

  private func grid(_ values: PlainValue, _ issue: DomainDraft.Issue) -> DomainDraft.Issue? {
    guard let bounds = bounds(values, issue.name) else { return nil }
    let grid = NumberGrid(bounds, steps: realSteps)
    var issue = issue
    issue.options = grid.names
    issue.numbers = grid.numbers
    log.warning(
      .formatChange, at: issue.span, issue.name,
      "the range from \(NumberGrid.name(bounds.lowerBound)) to "
        + "\(NumberGrid.name(bounds.upperBound)) is read as \(grid.names.count) values")
    return issue
  }

  /// A range, or one number n for 0 to n - 1.
  private func integers(_ values: PlainValue, _ issue: DomainDraft.Issue) -> DomainDraft.Issue? {
    let count = values.number.map { 0...max(0, $0 - 1) }
    guard let bounds = count ?? bounds(values, issue.name) else { return nil }
    guard let low = Int(exactly: bounds.lowerBound), let high = Int(exactly: bounds.upperBound),
      abs(bounds.lowerBound) < 1e15, bounds.upperBound - bounds.lowerBound < 1e15,
      high - low < ScenarioReader.mostIntegers
    else {
      log.error(
        .tooMany, at: values.span, issue.name,
        "the range is not one of at most \(ScenarioReader.mostIntegers) whole numbers")
      return nil
    }
    var issue = issue
    issue.options = (low...high).map(String.init)
    issue.numbers = (low...high).map(Double.init)
    issue.firstInteger = low
    return issue
  }
}

/// One party's utility function of NegMAS.
struct NegMASProfile: ProfileDraft {
  let root: PlainValue
  let kind: String
  let name: String
  let file: Int

  var ownDomain: DomainDraft? { nil }

  func party(in domain: DomainDraft, _ log: FileLog) -> Scenario.Party? {
    let valuation: Valuation?
    switch kind {
    case "LinearAdditiveUtilityFunction", "LinearUtilityFunction", "AffineUtilityFunction":
      valuation = NegMASAdditive(domain: domain, root: root, log: log).valuation()
    case "HyperRectangleUtilityFunction":
      valuation = NegMASRectangles(domain: domain, root: root, log: log).valuation()
    default:
      log.error(
        .formatFeature, at: root["type"]?.span ?? root.span, "type",
        "utility functions of the type '\(kind)' are not read",
        notes: ["known: LinearAdditiveUtilityFunction, HyperRectangleUtilityFunction"])
      valuation = nil
    }
    return valuation.flatMap { reserved($0, log) }
  }

  /// Negative infinity, as the absence of a number, says that any agreement is better than none.
  private func reserved(_ valuation: Valuation, _ log: FileLog) -> Scenario.Party? {
    var valuation = valuation
    let stated = root["reserved_value"]
    if let stated, !stated.isNull, !stated.isNegativeInfinity {
      guard let number = log.number(stated, in: root, "reserved_value") else { return nil }
      valuation.reservation = number
      return Scenario.Party(name: name, valuation: valuation, statesReservation: true)
    }
    valuation.reservation = min(0, valuation.lowerBound)
    return Scenario.Party(name: name, valuation: valuation)
  }
}

extension Valuation {
  /// A worth that no package is below.
  var lowerBound: Double {
    values.reduce(0) { $0 + ($1.min() ?? 0) }
      + interactions.reduce(0) { $0 + min(0, $1.worth) }
  }

  /// A worth that no package is above, the ceiling aside.
  var upperBound: Double {
    values.reduce(0) { $0 + ($1.max() ?? 0) }
      + interactions.reduce(0) { $0 + max(0, $1.worth) }
  }
}

/// The sum over the issues of weight times value, and a constant.
struct NegMASAdditive {
  let domain: DomainDraft
  let root: PlainValue
  let log: FileLog

  func valuation() -> Valuation? {
    let count = domain.issues.count
    let weights = entries("weights", isRequired: false)
    let functions = entries("values", isRequired: false)
    guard !log.log.hasErrors else { return nil }
    let values = domain.issues.indices.map { index -> [Double] in
      let weight = weights.isEmpty ? 1 : log.number(weights[index], in: root, "weights") ?? 0
      return self.values(functions.isEmpty ? nil : functions[index], domain.issues[index])
        .map { weight * $0 }
    }
    guard !log.log.hasErrors, values.count == count else { return nil }
    var valuation = Valuation(values: values)
    addBias(to: &valuation)
    return log.log.hasErrors ? nil : valuation
  }

  private func addBias(to valuation: inout Valuation) {
    guard let bias = root["bias"], !bias.isNull else { return }
    guard let number = log.number(bias, in: root, "bias"), number != 0 else { return }
    valuation.interactions.append(Valuation.Interaction(condition: .always, worth: number))
  }

  /// One entry for each issue, from a list or from a mapping by the issues' names.
  private func entries(_ key: String, isRequired: Bool) -> [PlainValue?] {
    guard let value = root[key], !value.isNull else { return [] }
    if let list = value.list {
      if list.count == domain.issues.count { return list }
      log.error(
        .filesDiffer, at: value.span, key,
        "'\(key)' has \(list.count) entries, and the domain \(domain.issues.count) issues")
      return []
    }
    let named = domain.issues.map { value[$0.name] }
    for (issue, entry) in zip(domain.issues, named) where entry == nil {
      log.error(.filesDiffer, at: value.span, key, "'\(key)' has nothing for '\(issue.name)'")
    }
    return named
  }

  private func values(_ function: PlainValue?, _ issue: DomainDraft.Issue) -> [Double] {
    guard let function, !function.isNull else { return numeric(nil, issue) { $0 } }
    let type = function["type"]?.text?.split(separator: ".").last.map(String.init)
    switch type {
    case "TableFun": return table(function["mapping"] ?? function, issue)
    case nil: return table(function, issue)
    case "IdentityFun": return numeric(function, issue) { $0 }
    case "LinearFun", "AffineFun":
      let slope = log.number(function["slope"], in: function, "slope") ?? 0
      let bias = function["bias"].flatMap { log.number($0, in: function, "bias") } ?? 0
      return numeric(function, issue) { slope * $0 + bias }
    case "ConstFun":
      let bias = log.number(function["bias"], in: function, "bias") ?? 0
      return issue.options.map { _ in bias }
    case .some(let other):
      log.error(
        .formatFeature, at: function.span, issue.name,
        "values of the type '\(other)' are not read")
      return issue.options.map { _ in 0 }
    }
  }

  private func numeric(
    _ function: PlainValue?, _ issue: DomainDraft.Issue, _ value: (Double) -> Double
  ) -> [Double] {
    let numbers = issue.numbers ?? issue.options.compactMap(PlainNumber.finite)
    if numbers.count == issue.options.count { return numbers.map(value) }
    log.error(
      .filesDiffer, at: (function ?? root).span, issue.name,
      "the value is a function of a number, and the options are no numbers")
    return issue.options.map { _ in 0 }
  }

  private func table(_ mapping: PlainValue, _ issue: DomainDraft.Issue) -> [Double] {
    let known = mapping.table
    let numbers = issue.numbers == nil ? [:] : Self.byNumber(mapping)
    return issue.options.enumerated().map { index, option in
      if let value = known[option] ?? issue.numbers.flatMap({ numbers[$0[index]] }) {
        return log.number(value, in: mapping, option) ?? 0
      }
      log.error(
        .filesDiffer, at: mapping.span, issue.name, "the option '\(option)' has no value")
      return 0
    }
  }

  /// Values by number, for numbers that are written in another way, such as `5.0` for `5`.
  private static func byNumber(_ mapping: PlainValue) -> [Double: PlainValue] {
    Dictionary(
      (mapping.mapping ?? []).compactMap { pair in pair.key.number.map { ($0, pair.value) } },
      uniquingKeysWith: { _, last in last })
  }
}

/// A constant and the sum of the rectangles that hold a package.
struct NegMASRectangles {
  let domain: DomainDraft
  let root: PlainValue
  let log: FileLog

  func valuation() -> Valuation? {
    let ranges = root["outcome_ranges"]?.list ?? []
    let utilities = (root["utilities"] ?? root["mappings"])?.list ?? []
    let weights = root["weights"]?.list ?? []
    guard ranges.count == utilities.count, weights.isEmpty || weights.count == ranges.count else {
      log.error(
        .filesDiffer, at: root.span, "outcome_ranges",
        "'outcome_ranges', 'utilities' and 'weights' have different lengths")
      return nil
    }
    let interactions = ranges.indices.compactMap { index -> Valuation.Interaction? in
      guard let utility = log.number(utilities[index], in: root, "utilities"),
        let weight = weights.isEmpty ? 1 : log.number(weights[index], in: root, "weights"),
        let condition = condition(ranges[index])
      else { return nil }
      return Valuation.Interaction(condition: condition, worth: utility * weight)
    }
    let bias = root["bias"].flatMap { log.number($0, in: root, "bias") } ?? 0
    guard interactions.count == ranges.count, !log.log.hasErrors else { return nil }
    return Valuation(
      values: domain.issues.map { Array(repeating: 0, count: $0.options.count) },
      interactions: interactions
        + (bias == 0 ? [] : [Valuation.Interaction(condition: .always, worth: bias)]))
  }

  private func condition(_ range: PlainValue) -> Formula? {
    if range.isNull { return .always }
    var parts: [Formula] = []
    for pair in range.mapping ?? [] {
      guard let index = pair.key.number.flatMap(Int.init(exactly:)),
        domain.issues.indices.contains(index)
      else {
        log.error(
          .filesDiffer, at: pair.key.span, "outcome_ranges",
          "the domain has no issue of this number")
        return nil
      }
      guard let allowed = allowed(pair.value, domain.issues[index]) else { return nil }
      if allowed.count < domain.issues[index].options.count {
        parts.append(.choice(issue: index, allowed: allowed))
      }
    }
    return .all(parts)
  }

  /// Two numbers are a range, of which NegMAS leaves out the bounds; anything else is a list of
  /// options.
  private func allowed(_ value: PlainValue, _ issue: DomainDraft.Issue) -> BitSet? {
    let items = value.list ?? [value]
    let numbers = issue.numbers ?? []
    let ends = items.compactMap(\.number)
    if items.count == 2, ends.count == 2, !numbers.isEmpty {
      return BitSet(numbers.indices.filter { ends[0] < numbers[$0] && numbers[$0] < ends[1] })
    }
    var allowed = BitSet()
    for item in items {
      guard let text = item.text else {
        log.error(
          .formatFeature, at: item.span, issue.name, "lists of ranges are not read")
        return nil
      }
      let index =
        issue.options.firstIndex(of: text)
        ?? item.number.flatMap { number in numbers.firstIndex(of: number) }
      guard let index else {
        log.error(
          .filesDiffer, at: item.span, issue.name, "the issue has no option '\(text)'")
        return nil
      }
      allowed.insert(index)
    }
    return allowed
  }
}
