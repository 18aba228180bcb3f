import EntenteCase
import EntenteEngine
import EntenteMessages
import EntenteRelief

/// What `entente relief --json` prints.
public struct ReliefDocument: Encodable, Sendable {
  /// A zone, and what it gets.
  struct Zone: Encodable, Sendable {
    /// The zone's id.
    let zone: String
    /// How many people are there.
    let people: Double
    /// The share of need met over all days, 0...1.
    let coverage: Double
    /// Accumulated days without.
    let daysWithout: Double
    /// Shape `[day]`: the share of need met, 0...1.
    let byDay: [Double]
    /// By line of need: shape `[day]`: the share met, 0...1.
    let byLine: [String: [Double]]
  }

  /// A zone that gets nothing on any day.
  struct Unreached: Encodable, Sendable {
    /// The zone's id.
    let zone: String
    /// `no-site-in-reach`, `no-open-site`, `no-road` or `limits`.
    let because: String
    /// The ids of the rows whose figures hold it back, dearest first.
    let limits: [String]
  }

  /// A limit that holds the plan back.
  struct Bottleneck: Encodable, Sendable {
    /// `crossing-trucks`, `inspection`, `gate`, `road-trucks`, `road-hours`, `trucks`,
    /// `site-people`, `storage`, `throughput`, `supply`, `stock` or `shelf-life`.
    let limit: String
    /// The id of the row in which it stands.
    let row: String
    /// One more of what, in words.
    let unit: String
    /// Rations that one more unit on every day would add over all days, at the margin.
    let rations: Double
    /// The same for one day on average.
    let rationsADay: Double
    /// Days from 1 on which it holds the plan back.
    let days: [Int]
    /// What more of it adds; absent where it was not solved again.
    let again: Again?
  }

  /// What more of a limit adds, by solving again.
  struct Again: Encodable, Sendable {
    /// How many more units.
    let units: Double
    /// The rations that they add over all days.
    let rations: Double
    /// The same for one day on average.
    let rationsADay: Double

    init(_ gain: ReliefGain, days: Int) {
      units = gain.units
      rations = (gain.rations * 1000).rounded() / 1000
      rationsADay = (gain.rations / Double(days) * 1000).rounded() / 1000
    }
  }

  /// A change of the plan's own tables that lets more be handed out.
  struct Remedy: Encodable, Sendable {
    /// `open-sites`, `open-crossing`, `every-day`, `crossing-hours`, `crossing-trucks`, `road-hours`
    /// or `trucks`.
    let change: String
    /// The ids of the rows that are changed.
    let rows: [String]
    /// How much more there is: hours or trucks; absent where something is opened.
    let more: Double?
    /// The share of need, 0...1, that could be met then.
    let share: Double
    /// Rations a day more than the most that any plan hands out now.
    let rationsADay: Double
    /// The ids of zones that get nothing now and could get something then.
    let reached: [String]
  }

  /// A step of serving the worst-off first.
  struct Level: Encodable, Sendable {
    /// The coverage, 0...1, that zones cannot rise above while those before keep theirs.
    let coverage: Double
    /// The ids of the zones settled there.
    let zones: [String]
  }

  /// What happens where an incident comes.
  struct Scenario: Encodable, Sendable {
    /// The incident's id.
    let incident: String
    /// Its probability, 0...1, if it is stated.
    let probability: Double?
    /// The share of all need met, 0...1; absent where no plan was found.
    let share: Double?
    /// By zone: the share of need met, 0...1.
    let coverage: [String: Double]
  }

  /// What an option of an issue is worth, all else as it is today.
  struct Option: Encodable, Sendable {
    /// The issue's id.
    let issue: String
    /// The option's id.
    let option: String
    /// The share of need that could be met then, 0...1.
    let share: Double
    /// Rations a day more than today; negative for fewer.
    let rationsADay: Double
    /// The ids of the effects that are made then.
    let effects: [String]

    init(_ worth: ReliefByOption.OptionWorth) {
      issue = worth.issue
      option = worth.option
      share = worth.share
      rationsADay = worth.rationsADay
      effects = worth.effects
    }
  }

  /// What is left of the plan for quiet days when it is made anew as something happens.
  struct Risk: Encodable, Sendable {
    /// The share of need met on average, 0...1.
    let expected: Double
    /// The share of need met at the worst, 0...1.
    let worst: Double
    /// The mean share in the worst tenth of cases, 0...1.
    let worstTenth: Double
    /// How many cases there are.
    let scenarios: Int
    /// Whether these are all that can be.
    let isExact: Bool

    init(_ risk: ReliefFindings.Risk) {
      expected = risk.share.expected
      worst = risk.share.worst
      worstTenth = risk.share.tailMean(ReliefFindings.Risk.level)
      scenarios = risk.scenarioCount
      isExact = risk.kind == .all
    }
  }

  /// What the plan is called.
  let title: String
  /// How many days are planned.
  let days: Int
  /// `leximin`, `deprivation`, `total` or `cheapest`.
  let aim: String
  /// `optimal`, `stopped`, `infeasible`, or `unknown` where nothing was found.
  let status: String
  /// Why nothing was found: `no-solver`, or the solver's words.
  let obstacle: String?
  /// The name and version of the solver.
  let solver: String?
  /// All people.
  let people: Double
  /// The share of all need met, 0...1.
  let share: Double?
  /// People times coverage over all days, in person-days.
  let rations: Double?
  /// All that was needed, in person-days.
  let neededRations: Double?
  /// The value of what is optimised: rations, the least coverage, or deprivation.
  let value: Double?
  /// What no plan betters, in the units of `value`.
  let bound: Double?
  /// The most rations that any plan hands out.
  let mostRations: Double?
  /// The rations that the aim costs against it.
  let priceOfFairness: Double?
  /// The transport in tonne-kilometres.
  let tonneKilometres: Double?
  /// What goods and transport cost, in the unit of the plan's costs.
  let cost: Double?
  /// The part of it that is transport.
  let transportCost: Double?
  /// In the order of the plan.
  let zones: [Zone]
  /// Zones that get nothing on any day.
  let unreached: [Unreached]
  /// Dearest first.
  let bottlenecks: [Bottleneck]
  /// What changes of the plan's own tables would bring, each solved again: the largest gain first.
  let remedies: [Remedy]
  /// How many changes were tried.
  let triedRemedies: Int
  /// With `leximin`: its steps, worst-off first.
  let levels: [Level]
  /// What options of the case's issues are worth.
  let options: [Option]
  /// Incidents that were looked at.
  let scenarios: [Scenario]
  /// With all incidents: what comes of chance.
  let risk: Risk?
  /// The ids of all rows.
  let rows: [String]
  /// The ids of rows with figures that an analyst assumed.
  let assumedRows: [String]

  /// Makes the document.
  public init(_ findings: ReliefFindings) {
    let compiled = findings.compiled
    let plan = compiled.plan
    let outcome = findings.outcome
    title = plan.title
    days = plan.days
    aim = Self.name(findings.aim)
    status = Self.status(outcome?.status)
    obstacle = Self.obstacle(findings.obstacle)
    solver = findings.solver
    people = compiled.problem.people
    share = outcome?.coverage.share
    rations = outcome?.coverage.rations
    neededRations = outcome?.coverage.neededRations
    value = outcome?.value
    bound = outcome?.bound
    mostRations = outcome?.mostRations
    priceOfFairness = outcome?.priceOfFairness
    tonneKilometres = outcome?.tonneKilometres
    cost = outcome?.cost
    transportCost = findings.transportCost
    zones = outcome.map { Self.zones(compiled, $0.coverage) } ?? []
    unreached = (outcome?.unreached ?? []).map { Self.unreached($0, compiled) }
    bottlenecks = (outcome?.bottlenecks ?? []).map { entry in
      Self.bottleneck(entry, findings.gains.first { $0.limit == entry.limit }, compiled)
    }
    remedies = findings.remedies.map { Remedy($0, plan) }
    triedRemedies = findings.triedRemedies
    levels = (outcome?.levels ?? []).map { level in
      Level(coverage: level.coverage, zones: level.zones.map { plan.zones[$0].id })
    }
    scenarios = findings.scenarios.map { Self.scenario($0, plan) }
    rows = plan.allRows.map(\.row.id)
    assumedRows = plan.allRows.map(\.row).filter(plan.isAssumed).map(\.id)
    options = findings.worths.map(Option.init)
    risk = findings.risk.map(Risk.init)
  }
}

extension ReliefDocument {
  private static func name(_ aim: Aim) -> String {
    switch aim {
    case .total: "total"
    case .leximin: "leximin"
    case .deprivation: "deprivation"
    case .cheapest: "cheapest"
    }
  }

  private static func status(_ status: ReliefOutcome.Status?) -> String {
    switch status {
    case .optimal: "optimal"
    case .stopped: "stopped"
    case .infeasible: "infeasible"
    case nil: "unknown"
    }
  }

  private static func obstacle(_ obstacle: ReliefFindings.Obstacle?) -> String? {
    switch obstacle {
    case .noSolver: "no-solver"
    case .failed(let reason): reason
    case nil: nil
    }
  }

  private static func zones(_ compiled: CompiledRelief, _ coverage: Coverage) -> [Zone] {
    compiled.plan.zones.enumerated().map { index, zone in
      Zone(
        zone: zone.id, people: zone.people, coverage: coverage.byZone[index],
        daysWithout: coverage.daysWithout[index], byDay: coverage.byDay[index],
        byLine: Dictionary(zip(compiled.lines, coverage.met[index])) { first, _ in first })
    }
  }

  private static func unreached(
    _ entry: ReliefOutcome.Unreached, _ compiled: CompiledRelief
  ) -> Unreached {
    let names = ReliefNames(compiled: compiled)
    let (because, limits) =
      switch entry.obstacle {
      case .noSiteInReach: ("no-site-in-reach", [String]())
      case .noOpenSite: ("no-open-site", [])
      case .noRoad: ("no-road", [])
      case .limits(let limits): ("limits", limits.map(names.row))
      }
    return Unreached(
      zone: compiled.plan.zones[entry.zone].id, because: because, limits: limits)
  }

  private static func bottleneck(
    _ entry: ReliefBottleneck, _ gain: ReliefGain?, _ compiled: CompiledRelief
  ) -> Bottleneck {
    let names = ReliefNames(compiled: compiled)
    return Bottleneck(
      limit: names.kind(entry.limit), row: names.row(entry.limit),
      unit: Catalogue.english.text(of: names.unit(entry.limit)), rations: entry.rationsAUnit,
      rationsADay: entry.rationsAUnit / Double(compiled.plan.days),
      days: entry.days.map { $0 + 1 }, again: gain.map { Again($0, days: compiled.plan.days) })
  }

  private static func scenario(
    _ scenario: ReliefFindings.Scenario, _ plan: ReliefPlan
  ) -> Scenario {
    let coverage = scenario.outcome?.coverage
    return Scenario(
      incident: scenario.incident.id, probability: scenario.incident.probability,
      share: coverage?.share,
      coverage: coverage.map { found in
        Dictionary(zip(plan.zones.map(\.id), found.byZone)) { first, _ in first }
      } ?? [:])
  }
}
