import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage
import EntenteRelief

/// What is to be said of a plan of relief: the answer first.
struct ReliefWords {
  let findings: ReliefFindings
  let names: ReliefNames
  let catalogue: Catalogue

  init(_ findings: ReliefFindings, catalogue: Catalogue = .english) {
    self.findings = findings
    self.catalogue = catalogue
    names = ReliefNames(compiled: findings.compiled)
  }

  var plan: ReliefPlan { findings.compiled.plan }
  var problem: ReliefProblem { findings.compiled.problem }
  var days: Double { Double(problem.days) }

  func sentence(
    _ key: String, _ arguments: [String: Message.Argument] = [:]
  ) -> Brief.Sentence {
    Brief.Sentence(catalogue.text(of: Message(key, arguments)))
  }

  /// The answer in a sentence.
  var headline: Brief.Sentence {
    guard let outcome = findings.outcome else { return unanswered }
    guard problem.people > 0 else { return sentence("relief.nobody") }
    if isPlanless { return sentence("relief.planless") }
    let answer = answer(outcome)
    let said = isAllAssumed ? Message("relief.cautioned", ["answer": .message(answer)]) : answer
    return Brief.Sentence(catalogue.text(of: said))
  }

  private func answer(_ outcome: ReliefOutcome) -> Message {
    let share = Quantity.share(outcome.coverage.share)
    let whom: [String: Message.Argument] = [
      "people": people(problem.people), "days": .counted("number.days", problem.days),
    ]
    let part = whom.merging(["share": .percent(share)]) { own, _ in own }
    if outcome.status == .stopped { return Message("relief.fed.soFar", part) }
    if share <= Quantity.noise { return Message("relief.fed.nobody", whom) }
    if share >= 1 - Quantity.noise { return Message("relief.fed.everybody", whom) }
    return Message("relief.fed.part", part)
  }

  /// The answer in fewer words, where part of the need is met.
  var answerInShort: Brief.Sentence {
    guard let outcome = findings.outcome, outcome.status == .optimal, problem.people > 0 else {
      return headline
    }
    let share = Quantity.share(outcome.coverage.share)
    guard share > Quantity.noise, share < 1 - Quantity.noise else { return headline }
    return sentence(
      "first.meanwhile.met",
      [
        "share": .percent(share), "people": people(problem.people),
        "assumed": assumption,
      ])
  }

  /// Whether the search was stopped before anything could be handed out.
  var isPlanless: Bool {
    findings.outcome.map { $0.status == .stopped && $0.dispatch.handouts.isEmpty } ?? true
  }

  /// Whether all figures of the plan, some or none are an analyst's.
  private var assumption: Message.Argument {
    if isAllAssumed { return .choice("all") }
    let some = plan.allRows.map(\.row).contains(where: plan.isAssumed)
    return some ? .choice("some") : .choice("other")
  }

  /// Where nothing in the plan is anybody's statement, the answer says so in the same breath.
  private var isAllAssumed: Bool {
    let rows = plan.allRows.map(\.row)
    return !rows.isEmpty && rows.allSatisfy(plan.isAssumed)
  }

  private var unanswered: Brief.Sentence {
    switch findings.obstacle {
    case .noSolver?: sentence("relief.unanswered.noSolver")
    case .failed(let reason)?: sentence("relief.unanswered.failed", ["reason": .text(reason)])
    case nil: sentence("relief.unanswered")
    }
  }

  /// "2,100,000 people".
  func people(_ count: Double) -> Message.Argument {
    .part("relief.people", ["n": .number(count.rounded()), "people": .whole(count)])
  }

  /// What no plan betters, where the run was stopped.
  var proof: [Brief.Sentence] {
    guard let outcome = findings.outcome else { return [] }
    switch outcome.status {
    case .optimal: return []
    case .stopped:
      let limit = limitOfAll(outcome)
      if isPlanless {
        return [
          limit.map { sentence("relief.proof.then", ["limit": $0]) }
            ?? sentence("relief.proof.then.nothing")
        ]
      }
      return [
        limit.map { sentence("relief.proof.better", ["limit": $0]) }
          ?? sentence("relief.proof.better.unknown")
      ]
    case .infeasible: return [sentence("relief.proof.infeasible")]
    }
  }

  /// What is proven of all plans by now.
  private func limitOfAll(_ outcome: ReliefOutcome) -> Message.Argument? {
    switch outcome.aim {
    case .leximin where outcome.bound < 1 - 1e-9:
      .part("relief.proof.share", ["share": .percent(outcome.bound)])
    case .total where outcome.bound < outcome.coverage.neededRations * (1 - 1e-9):
      .part("relief.proof.rations", ["rations": .rough(outcome.bound / days)])
    case .total, .leximin, .deprivation, .cheapest: nil
    }
  }

  /// Each line of need, where there are several.
  var byLine: [Brief.Sentence] {
    guard let outcome = findings.outcome, findings.compiled.lines.count > 1,
      outcome.coverage.share <= 1 - 1e-6
    else { return [] }
    let parts = findings.compiled.lines.indices.map { line in
      Message.Argument.part(
        "relief.line",
        ["share": .percent(share(outcome, line: line)), "line": .text(names.line(line))])
    }
    return [sentence("relief.lines", ["lines": .list(parts)])]
  }

  private func share(_ outcome: ReliefOutcome, line: Int) -> Double {
    var (met, needed) = (0.0, 0.0)
    for (zone, row) in problem.zones.enumerated()
    where problem.rations[row.ration].needs[line] > 0 {
      met += row.people * outcome.coverage.met[zone][line].reduce(0, +)
      needed += row.people * days
    }
    return needed > 0 ? met / needed : 1
  }

  /// How many go without, and for how long.
  var hunger: [Brief.Sentence] {
    guard let coverage = findings.outcome?.coverage, coverage.share < 1 - 1e-6 else { return [] }
    let missing = (coverage.neededRations - coverage.rations) / days
    let each = (1 - coverage.share) * days
    return [
      sentence(
        "relief.hunger",
        [
          "people": people(missing), "days": .counted("number.days", problem.days),
          "without": roughDays(each),
        ])
    ]
  }

  private func roughDays(_ days: Double) -> Message.Argument {
    .part("relief.days", ["n": .plural(ofRough: days), "days": .rough(days)])
  }

  /// The worst-off zones, and how long their people go without.
  var worstOff: [Brief.Sentence] {
    guard let coverage = findings.outcome?.coverage else { return [] }
    let zones = coverage.steadyOrder.filter { problem.zones[$0].people > 0 }
    // Zones that get nothing are told of on their own, with the reason.
    guard let first = zones.first, (1e-9..<1 - 1e-6).contains(coverage.byZone[first]) else {
      return []
    }
    let level = coverage.byZone[first]
    let tied = zones.filter { coverage.byZone[$0] - level < 5e-4 }
    var arguments = [
      "share": .percent(level), "without": roughDays(coverage.daysWithout[first]),
    ]
    if tied.count == zones.count, zones.count > 1 {
      return [sentence("relief.worst.all", arguments)]
    }
    arguments["zones"] = .some(tied.map(names.zone), limit: 5)
    return [sentence("relief.worst", arguments)]
  }

  /// What is not to be read into the days, where zones get more on some of them.
  var unevenness: [Brief.Sentence] {
    let days = findings.outcome?.coverage.byDay ?? []
    let isUneven = days.contains { ($0.max() ?? 0) - ($0.min() ?? 0) > 1e-6 }
    return isUneven ? [sentence("relief.uneven")] : []
  }

  /// Zones that get nothing on any day, and why.
  var unreached: [Brief.Sentence] {
    let zones = findings.outcome?.unreached ?? []
    let shown = zones.prefix(6).map { entry in
      let count = problem.zones[entry.zone].people
      return sentence(
        "relief.unreached",
        [
          "n": .number(count.rounded()), "people": .whole(count),
          "zone": .text(names.zone(entry.zone)), "reason": reason(entry.obstacle),
        ])
    }
    let rest = zones.dropFirst(6)
    guard !rest.isEmpty else { return shown }
    let others = rest.reduce(0) { $0 + problem.zones[$1.zone].people }
    return shown + [
      sentence(
        "relief.unreached.more",
        [
          "n": .count(rest.count), "number": .inWords(rest.count), "people": people(others),
        ])
    ]
  }

  /// The same in fewer words, without a count of the rest.
  var unreachedInShort: [Brief.Sentence] {
    (findings.outcome?.unreached ?? []).map { entry in
      let count = problem.zones[entry.zone].people
      return sentence(
        "first.meanwhile.nothing",
        [
          "n": .number(count.rounded()), "people": .whole(count),
          "zone": .text(names.zone(entry.zone)), "reason": reason(entry.obstacle),
        ])
    }
  }

  /// The zones that get some, and much less than the whole.
  var leastInShort: [Brief.Sentence] {
    guard let coverage = findings.outcome?.coverage else { return [] }
    let share = Quantity.share(coverage.share)
    let zones = coverage.steadyOrder.filter {
      problem.zones[$0].people > 0 && coverage.byZone[$0] > 1e-9
        && coverage.byZone[$0] < share * 0.75
    }
    guard let first = zones.first else { return [] }
    let tied = zones.filter { coverage.byZone[$0] - coverage.byZone[first] < 5e-4 }
    let count = tied.reduce(0) { $0 + problem.zones[$1].people }
    return [
      sentence(
        "first.meanwhile.least",
        [
          "zones": .some(tied.map(names.zone), limit: 4), "people": people(count),
          "share": .percent(Quantity.share(coverage.byZone[first])),
        ])
    ]
  }

  private func reason(_ obstacle: ReliefOutcome.Obstacle) -> Message.Argument {
    switch obstacle {
    case .noSiteInReach:
      .part("relief.obstacle.noSite", ["walk": .rough(plan.standards.walkKilometres)])
    case .noOpenSite: .part("relief.obstacle.closed")
    case .noRoad: .part("relief.obstacle.noRoad")
    case .limits([]): .part("relief.obstacle.others")
    case .limits(let limits):
      .part(
        "relief.obstacle.limits",
        ["limits": .list(limits.prefix(3).map { .message(names.limit($0)) })])
    }
  }
}
