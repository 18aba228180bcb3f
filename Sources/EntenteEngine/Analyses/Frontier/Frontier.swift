/// The packages that cannot be bettered for one party without being worse for another.
///
/// Worths are `Valuation.worth(of:)` of the listed packages, bit by bit. Two worths count as equal
/// where they round to the same multiple of `resolution`, so that the order in which numbers are
/// added up never makes a difference; of packages with equal worths for everybody one is listed.
/// So a listed point can be beaten by a package that is not listed, but only where a listed one
/// comes within the resolution of that package for every party.
/// Points stand by falling worth to the first party, then to the second, and so on.
public struct Frontier: Sendable {
  /// A point of the frontier.
  public struct Point: Sendable, Hashable {
    /// Shape `[issue]`: a package that realises the point.
    public var package: [Int]
    /// Shape `[party]`: what the package is worth, each in the party's own points.
    public var utilities: [Double]

    /// Makes a point.
    public init(package: [Int], utilities: [Double]) {
      self.package = package
      self.utilities = utilities
    }
  }

  /// A number of packages.
  public enum Count: Sendable, Hashable {
    /// So many and no more.
    case exactly(UInt128)
    /// More than 128 bits hold.
    case about(Double)
    /// Not counted, because a table would have been too large.
    case unknown
  }

  /// How many parties the points have values for.
  public let partyCount: Int
  /// How many issues the packages settle.
  public let issueCount: Int
  /// The number of points.
  public let count: Int
  /// Shape `[point][party]`, in one row.
  public let utilities: [Double]
  /// Shape `[point][issue]`, in one row.
  public let choices: [Int32]
  /// Whether the list is the whole frontier, up to `epsilon`.
  public let isComplete: Bool
  /// Every package that counts is, for every party, at most so much better than some one listed
  /// point, in the party's own points; 0 where the frontier is exact up to `resolution`.
  public let epsilon: Double
  /// Shape `[party]`: worths closer than this may count as equal.
  public let resolution: [Double]
  /// Packages that meet the constraints, whether rational or not.
  public let feasible: Count
  /// The most variables in a table when one of them is eliminated, less one.
  public let inducedWidth: Int
  /// The most points in one set on the way.
  public let peakPoints: Int
  /// The most bytes held in sets of points at one time.
  public let peakBytes: Int
  /// Units of work: pairs of points added up and compared.
  public let work: Int

  /// Makes a frontier.
  /// - Precondition: as many rows of worths as of choices.
  public init(
    partyCount: Int, issueCount: Int, utilities: [Double], choices: [Int32], isComplete: Bool,
    epsilon: Double, resolution: [Double], feasible: Count, inducedWidth: Int, peakPoints: Int,
    peakBytes: Int, work: Int
  ) {
    count = utilities.count / partyCount
    precondition(choices.count == count * issueCount, "a package for every point")
    self.partyCount = partyCount
    self.issueCount = issueCount
    self.utilities = utilities
    self.choices = choices
    self.isComplete = isComplete
    self.epsilon = epsilon
    self.resolution = resolution
    self.feasible = feasible
    self.inducedWidth = inducedWidth
    self.peakPoints = peakPoints
    self.peakBytes = peakBytes
    self.work = work
  }

  /// One point.
  public subscript(index: Int) -> Point {
    Point(
      package: choices[(index * issueCount)..<((index + 1) * issueCount)].map { Int($0) },
      utilities: Array(utilities[(index * partyCount)..<((index + 1) * partyCount)]))
  }

  /// All points.
  /// - Complexity: O(points * (parties + issues)).
  public var points: [Point] { (0..<count).map { self[$0] } }

  /// What a point is worth to a party.
  public func utility(of point: Int, to party: Int) -> Double {
    utilities[point * partyCount + party]
  }
}
