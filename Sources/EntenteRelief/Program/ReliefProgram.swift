import EntenteLinear

/// The linear program of a plan of relief, with the way back from its columns and rows to what they
/// mean.
///
/// Goods are in tonnes, trips in trucks; visits and what is handed out are in thousands of
/// person-days, coverage in days, so that the coefficients are of similar size.
///
/// Days may be put together to *periods*: the program then has one column where there were several
/// for the days, with their limits added up, and what happens within a period has no order. Every
/// plan by days gives one by periods, so that no plan is better than the program's optimum.
public struct ReliefProgram: Sendable {
  /// How much is told apart in handing out.
  public enum Detail: Sendable, Hashable {
    /// What each zone gets at each site.
    case zones
    /// What zones with the same needs get together at each site. Any such plan can be shared out
    /// in proportion to visits, so that it is enough where only the sum of all rations counts.
    case needs
    /// Everybody who comes gets all that a day needs: what nobody may go without.
    case everything
    /// What zones with the same needs get together at each site on each day, and what each zone
    /// gets there over all days: every plan by zones gives one, so that none is better than the
    /// program's optimum. Fixed diets only.
    case horizon
  }

  /// The columns of visits that hand out together, and those of what they get.
  struct Desk: Sendable {
    /// Index of the site and of the kind of ration.
    var site: Int
    var ration: Int
    /// Index of the period.
    var period: Int
    /// Indices of the reaches, and the columns of their visits.
    var reaches: [Int] = []
    var visits: [Int] = []
    /// Shape `[line]`: the columns of what counts towards the line; `nil` where it cannot be had.
    var counted: [Int?] = []
    /// Shape `[parcel]`: the columns of parcels with a free diet.
    var parcels: [Int?] = []
    /// Whether all that come get everything, so that visits are what counts.
    var isBundle = false
  }

  /// What people of a zone get at a site over all days.
  struct Season: Sendable {
    /// Index of the reach.
    var reach: Int
    /// The column of visits.
    var visits: Int
    /// Shape `[line]`: the columns of what counts; `nil` where it cannot be had.
    var counted: [Int?]
  }

  /// A limit of the problem, where it stands in the program, and by how much the bound there rises
  /// for one more unit of it on each day of the period.
  struct LimitRow: Sendable {
    var limit: ReliefBottleneck.Limit
    var period: Int
    var isColumn: Bool
    var index: Int
    var factor: Double
  }

  /// What the program is of.
  public internal(set) var problem: ReliefProblem
  /// Shape `[period]`: consecutive days; one each unless days are put together.
  public internal(set) var periods: [Range<Int>]
  /// How much is told apart in handing out.
  public internal(set) var detail: Detail
  /// The program; its objective is 0 until an aim is set.
  public internal(set) var linear = LinearProgram(.maximize)

  /// Columns of what comes in: `[supply][period]`.
  var intakes: [[Int?]] = []
  /// Columns of what leaves: road, commodity, periods of leaving and arriving, column.
  var shipments: [(road: Int, commodity: Int, leaves: Int, arrives: Int, column: Int)] = []
  /// Columns of trips: road, fleet, period, column.
  var trips: [(road: Int, fleet: Int, period: Int, column: Int)] = []
  /// Columns of what stays: `[place][commodity][period]`.
  var stocks: [[[Int?]]] = []
  /// Rows of what comes to and leaves a place: `[place][commodity][period]`.
  var balances: [[[Int?]]] = []
  /// What is handed out.
  var desks: [Desk] = []
  /// What zones get over all days, where only that is told apart.
  var seasons: [Season] = []
  /// Shape `[zone]`, or empty: columns of days covered.
  var coverages: [Int] = []
  /// Where the problem's limits stand.
  var limits: [LimitRow] = []

  /// Builds the program.
  /// - Parameters:
  ///   - problem: a problem without faults.
  ///   - detail: how much is told apart in handing out.
  ///   - periods: shape `[period]`: consecutive days that are put together; each on its own by
  ///     default.
  /// - Complexity: O(columns + entries).
  public init(
    _ problem: ReliefProblem, detail: Detail = .zones, periods: [Range<Int>]? = nil
  ) {
    self.init(problem, detail: detail, periods: periods, shape: ProgramShape([problem]))
  }

  /// Builds the program with the columns of a shape, of which the problem is one.
  init(
    _ problem: ReliefProblem, detail: Detail = .zones, periods: [Range<Int>]? = nil,
    shape: ProgramShape
  ) {
    self.problem = problem
    self.detail = detail
    self.periods = periods ?? (0..<problem.days).map { $0..<$0 + 1 }
    var builder = ProgramBuilder(self, shape)
    builder.build()
    self = builder.program
  }

  /// Whether each period is one day, so that the program is exact.
  public var isByDay: Bool { periods.count == problem.days }
}
