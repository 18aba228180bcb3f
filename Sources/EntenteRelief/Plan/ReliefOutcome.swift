import EntenteLinear

/// What a run on a plan of relief has found.
public struct ReliefOutcome: Sendable, Hashable {
  /// How far the run got.
  public enum Status: Sendable, Hashable {
    /// The plan is proven to be best within the solver's tolerance.
    case optimal
    /// The run was stopped: the plan can be carried out, and no plan is better than `bound`.
    case stopped
    /// No plan meets what was required.
    case infeasible
  }

  /// A step of leximin: zones that cannot rise above a coverage while those before keep theirs.
  public struct Level: Sendable, Hashable {
    /// The coverage over the horizon, 0...1.
    public var coverage: Double
    /// The zones that were settled at it, sorted.
    public var zones: [Int]

    /// Makes a level.
    public init(coverage: Double, zones: [Int]) {
      self.coverage = coverage
      self.zones = zones
    }
  }

  /// Why people of a zone get nothing at all.
  public enum Obstacle: Sendable, Hashable {
    /// No site is within reach.
    case noSiteInReach
    /// The sites within reach are never open.
    case noOpenSite
    /// No goods can get to the sites within reach on any road.
    case noRoad
    /// Goods could get there; the limits, dearest first, that hold the plan back.
    case limits([ReliefBottleneck.Limit])
  }

  /// A zone that gets nothing on any day.
  public struct Unreached: Sendable, Hashable {
    /// Index of the zone.
    public var zone: Int
    /// Why.
    public var obstacle: Obstacle

    /// Makes one.
    public init(zone: Int, obstacle: Obstacle) {
      self.zone = zone
      self.obstacle = obstacle
    }
  }

  /// What the plan is best at.
  public var aim: Aim
  /// How far the run got.
  public var status: Status
  /// What is done on each day; empty where nothing was found.
  public var dispatch: Dispatch
  /// Whose needs are met by it.
  public var coverage: Coverage
  /// The aim's value: rations for `total`; the least coverage for `leximin`; deprivation; cost.
  public var value: Double
  /// What no plan is better than, in the units of `value`; equal to it where optimal.
  public var bound: Double
  /// The steps of leximin, worst-off first; those that were proven where the run was stopped.
  public var levels: [Level]
  /// The most rations that any plan brings, where it was asked for.
  public var mostRations: Double?
  /// The transport of the plan in tonne-kilometres.
  public var tonneKilometres: Double
  /// The cost of goods and transport.
  public var cost: Double
  /// The limits that hold the most rations back, dearest first.
  public var bottlenecks: [ReliefBottleneck]
  /// The zones with people that get nothing on any day, and why, sorted by zone.
  public var unreached: [Unreached]
  /// The solver's iterations.
  public var work: Int

  /// Makes an outcome.
  public init(
    aim: Aim, status: Status, dispatch: Dispatch, coverage: Coverage,
    value: Double, bound: Double, levels: [Level] = [], mostRations: Double? = nil,
    tonneKilometres: Double = 0, cost: Double = 0, bottlenecks: [ReliefBottleneck] = [],
    unreached: [Unreached] = [], work: Int = 0
  ) {
    self.aim = aim
    self.status = status
    self.dispatch = dispatch
    self.coverage = coverage
    self.value = value
    self.bound = bound
    self.levels = levels
    self.mostRations = mostRations
    self.tonneKilometres = tonneKilometres
    self.cost = cost
    self.bottlenecks = bottlenecks
    self.unreached = unreached
    self.work = work
  }

  /// Whether there is a plan to carry out: a run that was stopped may have found none yet.
  public var hasPlan: Bool { status != .stopped || coverage.rations > 0 }

  /// The rations that the aim costs against the most that could be handed out, at least 0.
  public var priceOfFairness: Double? { mostRations.map { max(0, $0 - coverage.rations) } }
}
