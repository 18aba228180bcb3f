import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteRelief

/// What is to be said of a plan of relief: the answer first.
struct ReliefWords {
  let findings: ReliefFindings
  let names: ReliefNames

  init(_ findings: ReliefFindings) {
    self.findings = findings
    names = ReliefNames(compiled: findings.compiled)
  }

  var plan: ReliefPlan { findings.compiled.plan }
  var problem: ReliefProblem { findings.compiled.problem }
  private var days: Double { Double(problem.days) }

  func sentence(_ text: String) -> Brief.Sentence { Brief.Sentence(text) }

  /// The answer in a sentence.
  var headline: String {
    guard let outcome = findings.outcome else { return unanswered }
    guard problem.people > 0 else { return "The plan has nobody in its zones." }
    let whom = "\(people(problem.people)) over \(Phrases.count(problem.days, "day"))"
    let share = Quantity.percent(outcome.coverage.share)
    guard outcome.status != .stopped else {
      return isPlanless
        ? "The search was stopped before it had a plan."
        : "The search was stopped: the best plan so far meets \(share) percent of the need of "
          + "\(whom).\(caution)"
    }
    switch share {
    case "100": return "Everybody is fed: all of the need of \(whom) is met.\(caution)"
    case "0": return "Nobody is fed: nothing of the need of \(whom) is met.\(caution)"
    default:
      return "Not everybody is fed: \(share) percent of the need of \(whom) is met.\(caution)"
    }
  }

  /// Whether the search was stopped before anything could be handed out.
  var isPlanless: Bool {
    findings.outcome.map { $0.status == .stopped && $0.dispatch.handouts.isEmpty } ?? true
  }

  /// Where nothing in the plan is anybody's statement, the answer says so in the same breath.
  private var caution: String {
    let rows = plan.allRows.map(\.row)
    return !rows.isEmpty && rows.allSatisfy(plan.isAssumed)
      ? " Every figure of this plan is assumed." : ""
  }

  private var unanswered: String {
    switch findings.obstacle {
    case .noSolver?:
      "Whether people are fed was not computed: no solver is installed. 'make setup' installs one."
    case .failed(let reason)?: "Whether people are fed was not found: the solver says: \(reason)."
    case nil: "Whether people are fed was not found."
    }
  }

  /// "2,100,000 people".
  func people(_ count: Double) -> String {
    count.rounded() == 1 ? "1 person" : "\(Quantity.whole(count)) people"
  }

  /// What no plan betters, where the run was stopped.
  var proof: [Brief.Sentence] {
    guard let outcome = findings.outcome else { return [] }
    switch outcome.status {
    case .optimal: return []
    case .stopped:
      let limit = limitOfAll(outcome)
      if isPlanless { return [sentence("Proven of all plans by then: \(limit ?? "nothing").")] }
      let better = limit.map { "There may be a better one: \($0)." } ?? "There may be better ones."
      return [sentence("This plan can be carried out. \(better)")]
    case .infeasible: return [sentence("No plan meets what was required.")]
    }
  }

  /// What is proven of all plans by now.
  private func limitOfAll(_ outcome: ReliefOutcome) -> String? {
    switch outcome.aim {
    case .leximin where outcome.bound < 1 - 1e-9:
      "none gives every zone more than \(Quantity.percent(outcome.bound)) percent of its need"
    case .total where outcome.bound < outcome.coverage.neededRations * (1 - 1e-9):
      "none hands out more than \(Quantity.rough(outcome.bound / days)) rations a day"
    case .total, .leximin, .deprivation, .cheapest: nil
    }
  }

  /// Each line of need, where there are several.
  var byLine: [Brief.Sentence] {
    guard let outcome = findings.outcome, findings.compiled.lines.count > 1,
      outcome.coverage.share <= 1 - 1e-6
    else { return [] }
    let parts = findings.compiled.lines.indices.map { line in
      "\(Quantity.percent(share(outcome, line: line))) percent of the \(names.line(line))"
    }
    return [sentence("People get \(Phrases.list(parts)) that they need.")]
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
        "Missing on each day is as much as \(people(missing)) need; over "
          + "\(Phrases.count(problem.days, "day")), a person goes without for \(daysText(each)) on "
          + "average.")
    ]
  }

  func daysText(_ days: Double) -> String {
    let text = Quantity.rough(days)
    return text == "1" ? "1 day" : "\(text) days"
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
    let without = "people go without for \(daysText(coverage.daysWithout[first]))"
    let share = "\(Quantity.percent(level)) percent of the need is met and \(without)"
    if tied.count == zones.count, zones.count > 1 {
      return [sentence("All zones are equally well off: in each, \(share).")]
    }
    let listed = tied.prefix(5).map(names.zone)
    let more = tied.count > 5 ? ["\(tied.count - 5) more"] : []
    return [sentence("Worst off: \(Phrases.list(listed + more)), where \(share).")]
  }

  /// What is not to be read into the days, where zones get more on some of them.
  var unevenness: [Brief.Sentence] {
    let days = findings.outcome?.coverage.byDay ?? []
    let isUneven = days.contains { ($0.max() ?? 0) - ($0.min() ?? 0) > 1e-6 }
    return isUneven
      ? [
        sentence(
          "Only the sum over all days counts: what a zone gets may change from day to day without a "
            + "reason.")
      ] : []
  }

  /// Zones that get nothing on any day, and why.
  var unreached: [Brief.Sentence] {
    let zones = findings.outcome?.unreached ?? []
    let shown = zones.prefix(6).map { entry in
      let count = problem.zones[entry.zone].people
      return sentence(
        "The \(people(count)) of \(names.zone(entry.zone)) \(count.rounded() == 1 ? "gets" : "get") "
          + "nothing on any day: \(reason(entry.obstacle)).")
    }
    let rest = zones.dropFirst(6)
    guard !rest.isEmpty else { return shown }
    let others = rest.reduce(0) { $0 + problem.zones[$1.zone].people }
    return shown + [
      sentence(
        "Nor does anything reach \(Phrases.count(rest.count, "more zone")) with \(people(others)).")
    ]
  }

  private func reason(_ obstacle: ReliefOutcome.Obstacle) -> String {
    switch obstacle {
    case .noSiteInReach:
      "no site is within \(Quantity.rough(plan.standards.walkKilometres)) km on foot"
    case .noOpenSite: "no site within reach is open on any day"
    case .noRoad: "no goods can get to the sites within reach on any road"
    case .limits(let limits):
      limits.isEmpty
        ? "what there is goes to others"
        : "goods could get there, but the plan is held back by "
          + Phrases.list(limits.prefix(3).map(names.limit))
    }
  }

  /// What holds the plan back most.
  var bottleneck: [Brief.Sentence] {
    guard let outcome = findings.outcome else { return [] }
    let worth = outcome.bottlenecks.filter { $0.rationsAUnit > 1e-6 }
    guard let first = worth.first else {
      return outcome.coverage.share < 1 - 1e-6 && outcome.status == .optimal
        ? [sentence("No single limit holds the plan back: a bit more of any one brings nothing.")]
        : []
    }
    let brings = Quantity.rough(first.rationsAUnit / days)
    let on =
      first.days.count == problem.days ? "every day" : "\(first.days.count) of \(problem.days) days"
    return [
      sentence(
        "What holds the plan back most: \(names.limit(first.limit)), on \(on). "
          + "\(Phrases.capitalized(names.unit(first.limit))) would bring up to \(brings) "
          + "\(brings == "1" ? "ration" : "rations") a day.")
    ]
  }

  /// What more of each limit brings, by solving again, beside what its price promises.
  var gains: [Brief.Item] {
    let prices = findings.outcome?.bottlenecks ?? []
    return findings.gains.map { gain in
      let rations = Quantity.rough(gain.rations / days)
      let promised = prices.first { $0.limit == gain.limit }.map {
        Quantity.rough($0.rationsAUnit * gain.units / days)
      }
      let price =
        promised == rations
        ? ", as much as at the margin"
        : promised.map { "; at the margin it would be \($0)" } ?? ""
      return Brief.Item(
        lead: Phrases.capitalized(names.units(gain.limit, gain.units)),
        [sentence("\(rations) \(rations == "1" ? "ration" : "rations") a day more\(price).")])
    }
  }

  /// What treating zones fairly costs in rations.
  var fairness: [Brief.Sentence] {
    guard let outcome = findings.outcome, let price = outcome.priceOfFairness,
      let most = outcome.mostRations, most > 0
    else { return [] }
    let rule =
      switch findings.aim {
      case .total: ""
      case .leximin: "Serving the worst-off first"
      case .deprivation: "Keeping long hunger least"
      case .cheapest: "The cheapest plan"
      }
    guard !rule.isEmpty else {
      return [sentence("The plan hands out as much as can be, wherever it goes.")]
    }
    return [
      sentence(
        price / most < 1e-6
          ? "\(rule) costs no ration: no plan hands out more."
          : "\(rule) costs \(Quantity.rough(price / days)) rations a day: the most that any plan "
            + "hands out is \(Quantity.rough(most / days)) a day.")
    ]
  }
}

extension ReliefWords {
  /// What each option is worth, all else as it is today.
  func worths(_ names: Names) -> [Brief.Item] {
    findings.worths.map { worth in
      let issue = Phrases.capitalized(names.issue(worth.issue))
      return Brief.Item(
        lead: "\(issue): \(names.option(worth.option, of: worth.issue))", [sentence(said(worth))])
    }
  }

  private func said(_ worth: ReliefByOption.OptionWorth) -> String {
    let rations = worth.rationsADay
    let most = "\(Quantity.percent(worth.share)) percent of the need could be met"
    let size = Quantity.rough(rations.magnitude)
    if size == "0" || size == "under 0.1" { return "\(most), as much as today." }
    return "\(most), \(size) rations a day \(rations > 0 ? "more" : "fewer") than today."
  }
}
