import EntenteCase
import EntenteEngine

/// The domain of a GeniusWeb profile.
struct GeniusWebDomain {
  let log: FileLog
  let path: String

  func domain(_ root: PlainValue, _ file: Int) -> DomainDraft {
    let pairs = root["issuesValues"]?.mapping ?? []
    let issues = pairs.compactMap { pair in
      pair.key.text.flatMap { issue($0, pair.value, pair.key.span) }
    }
    return DomainDraft(
      name: root["name"]?.words ?? path, issues: log.distinct(issues), file: file)
  }

  private func issue(_ name: String, _ value: PlainValue, _ span: Span) -> DomainDraft.Issue? {
    var issue = DomainDraft.Issue(name: name, options: [], span: span)
    if let range = value["range"] ?? value["numbervalueset"] {
      guard let grid = grid(range, name) else { return nil }
      issue.options = grid.names
      issue.numbers = grid.numbers
      return issue
    }
    guard let items = value["values"]?.list else {
      log.error(.missingKey, at: span, name, "the issue has neither 'values' nor 'range'")
      return nil
    }
    issue.options = log.options(items, name)
    return issue
  }

  /// A range states its lowest and highest number and the step between two.
  private func grid(_ range: PlainValue, _ name: String) -> NumberGrid? {
    let parts =
      range.list
      ?? ["low", "high", "step"].compactMap { range[$0] }
    let numbers = parts.compactMap(\.number)
    guard numbers.count == 3, numbers[0] <= numbers[1], numbers[2] > 0 else {
      log.error(
        .badNumber, at: range.span, name, "a range states its low end, its high end and its step")
      return nil
    }
    let steps = ((numbers[1] - numbers[0]) / numbers[2] + 1e-9).rounded(.down)
    guard steps < Double(ScenarioReader.mostIntegers) else {
      log.error(
        .tooMany, at: range.span, name,
        "the range has more than \(ScenarioReader.mostIntegers) numbers")
      return nil
    }
    return NumberGrid(numbers: (0...Int(steps)).map { numbers[0] + Double($0) * numbers[2] })
  }
}

/// One party's linear additive profile of GeniusWeb.
struct GeniusWebProfile: ProfileDraft {
  let space: PlainValue
  let name: String
  let file: Int
  let ownDomain: DomainDraft?

  func party(in domain: DomainDraft, _ log: FileLog) -> Scenario.Party? {
    let values = domain.issues.map { optionValues($0, log) }
    guard !log.log.hasErrors else { return nil }
    var valuation = Valuation(values: values)
    let reservation = reservation(domain, values, log)
    valuation.reservation = reservation ?? 0
    guard !log.log.hasErrors else { return nil }
    return Scenario.Party(
      name: space["name"]?.words ?? name, valuation: valuation,
      statesReservation: reservation != nil)
  }

  private func optionValues(_ issue: DomainDraft.Issue, _ log: FileLog) -> [Double] {
    guard let utilities = space["issueUtilities"]?[issue.name] else {
      log.error(
        .filesDiffer, at: space.span, issue.name, "the profile has no issue '\(issue.name)'")
      return []
    }
    let weights = space["issueWeights"]
    let weight =
      log.number(weights?[issue.name], in: weights ?? space, "issueWeights: \(issue.name)") ?? 0
    if let table = utilities["discreteutils"] ?? utilities["DiscreteValueSetUtilities"] {
      return discrete(table, issue, log).map { weight * $0 }
    }
    if let line = utilities["numberutils"] ?? utilities["NumberValueSetUtilities"] {
      return linear(line, issue, log).map { weight * $0 }
    }
    log.error(
      .formatFeature, at: utilities.span, issue.name,
      "the utilities of '\(issue.name)' are of a type that is not read")
    return []
  }

  /// An option without a utility is worth 0.
  private func discrete(
    _ table: PlainValue, _ issue: DomainDraft.Issue, _ log: FileLog
  ) -> [Double] {
    let known = table["valueUtilities"]?.table ?? [:]
    return issue.options.map { option in
      guard let value = known[option] else { return 0 }
      return log.number(value, in: table, option) ?? 0
    }
  }

  private func linear(_ line: PlainValue, _ issue: DomainDraft.Issue, _ log: FileLog) -> [Double] {
    let keys = ["lowValue", "lowUtility", "highValue", "highUtility"]
    let ends = keys.compactMap { log.number(line[$0], in: line, $0) }
    guard ends.count == 4, let numbers = issue.numbers else {
      if issue.numbers == nil {
        log.error(.filesDiffer, at: line.span, issue.name, "the options are no numbers")
      }
      return []
    }
    let length = ends[2] - ends[0]
    return numbers.map { number in
      let share = length == 0 ? 0 : (number - ends[0]) / length
      return ends[1] + share * (ends[3] - ends[1])
    }
  }

  /// The worth of the package that GeniusWeb states in place of a number; issues that it leaves
  /// out add nothing.
  private func reservation(
    _ domain: DomainDraft, _ values: [[Double]], _ log: FileLog
  ) -> Double? {
    guard let bid = space["reservationBid"], !bid.isNull else { return nil }
    let choices = (bid["issuevalues"] ?? bid).mapping ?? []
    guard !choices.isEmpty else { return nil }
    return choices.reduce(0) { sum, choice in
      guard let issue = domain.issues.firstIndex(where: { $0.name == choice.key.text }),
        let option = option(choice.value, domain.issues[issue])
      else {
        log.error(
          .filesDiffer, at: choice.key.span, "reservationBid",
          "the domain has no such issue or option")
        return sum
      }
      return sum + values[issue][option]
    }
  }

  private func option(_ value: PlainValue, _ issue: DomainDraft.Issue) -> Int? {
    issue.options.firstIndex { $0 == value.text }
      ?? value.number.flatMap { number in issue.numbers?.firstIndex(of: number) }
  }
}

/// One party's profile of NegoLog.
struct NegoLogProfile: ProfileDraft {
  let root: PlainValue
  let name: String
  let file: Int

  /// The issues as the profile lists them; NegoLog has no file for a domain.
  var ownDomain: DomainDraft? {
    let issues = (root["issues"]?.mapping ?? []).map { pair in
      DomainDraft.Issue(
        name: pair.key.text ?? "",
        options: (pair.value.mapping ?? []).compactMap { $0.key.text }, span: pair.key.span)
    }
    return DomainDraft(name: "negotiation", issues: issues, file: file)
  }

  func party(in domain: DomainDraft, _ log: FileLog) -> Scenario.Party? {
    _ = log.distinct(ownDomain?.issues ?? [])
    let values = domain.issues.map { optionValues($0, log) }
    let reservation = root["reservationValue"].flatMap { value in
      value.isNull ? nil : log.number(value, in: root, "reservationValue")
    }
    checkStrangers(domain, log)
    guard !log.log.hasErrors else { return nil }
    return Scenario.Party(
      name: name, valuation: Valuation(values: values, reservation: reservation ?? 0),
      statesReservation: reservation != nil)
  }

  private func optionValues(_ issue: DomainDraft.Issue, _ log: FileLog) -> [Double] {
    guard let table = root["issues"]?[issue.name] else {
      log.error(
        .filesDiffer, at: root.span, issue.name, "the profile has no issue '\(issue.name)'")
      return []
    }
    let weights = root["issueWeights"]
    let weight =
      log.number(weights?[issue.name], in: weights ?? root, "issueWeights: \(issue.name)") ?? 0
    let known = table.table
    return issue.options.map { option in
      guard let value = known[option] else {
        log.error(
          .filesDiffer, at: table.span, issue.name, "the option '\(option)' has no value")
        return 0
      }
      return weight * (log.number(value, in: table, option) ?? 0)
    }
  }

  private func checkStrangers(_ domain: DomainDraft, _ log: FileLog) {
    for pair in root["issues"]?.mapping ?? [] {
      let issue = domain.issues.first { $0.name == pair.key.text }
      let known = Set(issue?.options ?? [])
      let options = (pair.value.mapping ?? []).compactMap { $0.key.text }
      guard issue == nil || options.contains(where: { !known.contains($0) }) else { continue }
      log.error(
        .filesDiffer, at: pair.key.span, pair.key.text ?? "",
        "the other profiles do not have this issue, or not all of its options")
    }
  }
}
