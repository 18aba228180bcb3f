import EntenteLinear

/// Which sites open when, who goes where, and how far from the best that can be.
public struct SitesPlan: Sendable, Hashable {
  /// Consecutive days on which the same sites are open.
  public struct Phase: Sendable, Hashable {
    /// The days, from 0.
    public var days: Range<Int>
    /// Shape `[reach]`: the people who go that way on each of the days.
    public var people: [Double]

    /// Makes a phase.
    public init(days: Range<Int>, people: [Double]) {
      self.days = days
      self.people = people
    }
  }

  /// How good something is, and how good it could be at best.
  public struct Certificate: Sendable, Hashable {
    /// What the plan reaches.
    public var value: Double
    /// What no plan betters.
    public var bound: Double

    /// Makes a certificate.
    public init(value: Double, bound: Double) {
      self.value = value
      self.bound = bound
    }

    /// The distance between the two, as a share of the value; 0 where they are equal.
    public var gap: Double {
      let distance = (value - bound).magnitude
      return distance == 0 ? 0 : distance / max(value.magnitude, 1e-9)
    }
  }

  /// Why people are not served.
  public enum Obstacle: Sendable, Hashable {
    /// No site, open or possible, is within reach.
    case noSiteInReach
    /// Sites within reach could open, but none is open on any day.
    case noneOpens
    /// No site within reach is open before this day; from then on all are served.
    case opensLate(day: Int)
    /// The open sites within reach are full on some days.
    case crowded
  }

  /// People of a zone who are not served.
  package struct Unserved: Sendable, Hashable {
    /// Index of the zone.
    package var zone: Int
    /// How many, summed over the days.
    package var personDays: Double
    /// Why.
    package var obstacle: Obstacle

    /// Makes one.
    package init(zone: Int, personDays: Double, obstacle: Obstacle) {
      self.zone = zone
      self.personDays = personDays
      self.obstacle = obstacle
    }
  }

  /// How far the search got.
  public enum Status: Sendable, Hashable {
    /// Both certificates are within the gap that was asked for.
    case proven
    /// The search was stopped; the certificates say how far it got.
    case stopped
  }

  /// How far the search got.
  public var status: Status
  /// Shape `[site]`: the first day, from 0, on which it hands out; `nil` where it stays closed.
  public var opens: [Int?]
  /// Who goes where, in the order of the days.
  public var phases: [Phase]
  /// The person-days served.
  public var served: Certificate
  /// The person-kilometres walked to a site, one way, among plans that serve at least as many;
  /// its bound is 0 where the least walking was not asked for or its search was stopped early.
  public var walked: Certificate
  /// The zones whose people are not all served on all days, and why, sorted by zone.
  package var unserved: [Unserved]
  /// The solver's iterations.
  public var work: Int

  /// Makes a plan.
  package init(
    status: Status, opens: [Int?], phases: [Phase], served: Certificate, walked: Certificate,
    unserved: [Unserved] = [], work: Int = 0
  ) {
    self.status = status
    self.opens = opens
    self.phases = phases
    self.served = served
    self.walked = walked
    self.unserved = unserved
    self.work = work
  }
}
