/// Which sites could be opened for whom, and what there is to set them up with; indices and arrays,
/// no names.
///
/// ## Meaning
/// - A site that is open on a day serves at most its people a day, of zones that can walk to it; a
///   person is served at one site a day. A person served on a day counts as one *person-day*.
/// - A fixed site hands out from its first day on. Any other may be opened once: a crew sets it up
///   on the `setupDays` days before it opens, and it then stays open to the end.
/// - On every day the staff of all open sites is at most the staff of that day, less what fixed
///   sites need; where those need more than there is, no other site can be open.
public struct SitesProblem: Sendable, Hashable {
  /// A site that is open or could be.
  public struct Site: Sendable, Hashable {
    /// The people that it serves on a day, at least 0.
    public var peopleADay: Double
    /// The people who work there, at least 0.
    public var staff: Double
    /// The days that a crew takes to set it up, at least 0.
    public var setupDays: Int
    /// The first day, from 0, on which it may hand out.
    public var firstDay: Int
    /// Whether it opens on its first day whatever is decided.
    public var isFixed: Bool

    /// Makes a site.
    public init(
      peopleADay: Double, staff: Double = 0, setupDays: Int = 0, firstDay: Int = 0,
      isFixed: Bool = false
    ) {
      self.peopleADay = peopleADay
      self.staff = staff
      self.setupDays = setupDays
      self.firstDay = firstDay
      self.isFixed = isFixed
    }

    /// The first day, from 0, on which it can be open.
    public var earliestDay: Int { isFixed ? firstDay : max(firstDay, setupDays) }
  }

  /// The number of days, at least 1; days are counted from 0.
  public var days: Int
  /// Shape `[site]`.
  public var sites: [Site]
  /// Shape `[zone]`: how many people there are, at least 0.
  public var people: [Double]
  /// Who can walk where: pairs of site and zone, each at most once.
  public var reaches: [ReliefProblem.Reach]
  /// Shape `[day]`: people who can work at sites; infinite where that is no limit.
  public var staff: [Double]
  /// Shape `[day]`: crews that set sites up; infinite where that is no limit.
  public var crews: [Double]
  /// The most sites that may be opened beside fixed ones; `nil` where that is no limit.
  public var mostNewSites: Int?

  /// Makes a problem.
  /// - Precondition: a day at least, staff and crews for each day where they are given, figures
  ///   of at least 0, reaches between sites and zones that exist.
  public init(
    days: Int = 1, sites: [Site], people: [Double], reaches: [ReliefProblem.Reach],
    staff: [Double] = [], crews: [Double] = [], mostNewSites: Int? = nil
  ) {
    precondition(days > 0, "a plan has a day")
    precondition(staff.isEmpty || staff.count == days, "staff is given for each day")
    precondition(crews.isEmpty || crews.count == days, "crews are given for each day")
    precondition(people.allSatisfy { $0 >= 0 }, "people are not fewer than none")
    precondition(
      sites.allSatisfy { $0.peopleADay >= 0 && $0.staff >= 0 && $0.setupDays >= 0 },
      "a site's figures are not below 0")
    precondition(
      reaches.allSatisfy { sites.indices.contains($0.site) && people.indices.contains($0.zone) },
      "a reach names a site and a zone that exist")
    self.days = days
    self.sites = sites
    self.people = people
    self.reaches = reaches
    self.staff = staff.isEmpty ? Array(repeating: .infinity, count: days) : staff
    self.crews = crews.isEmpty ? Array(repeating: .infinity, count: days) : crews
    self.mostNewSites = mostNewSites
  }

  /// Shape `[day]`: the staff that is left to sites that are not fixed.
  public var freeStaff: [Double] {
    (0..<days).map { day in
      let fixed = sites.filter { $0.isFixed && $0.firstDay <= day }.reduce(0) { $0 + $1.staff }
      return max(0, staff[day] - fixed)
    }
  }

  /// The number of people that programs count as one, so that figures are of similar size.
  var unit: Double { max(people.max() ?? 0, 1e-6) / 16 }

  /// The sites that can be opened, by index: not fixed, and of use to somebody in time.
  public var candidates: [Int] {
    let reached = Set(reaches.filter { people[$0.zone] > 0 }.map(\.site))
    return sites.indices.filter { site in
      let figures = sites[site]
      return !figures.isFixed && figures.peopleADay > 0 && figures.earliestDay < days
        && reached.contains(site)
    }
  }

  /// Consecutive days that need not be told apart: some best plan opens no site within them.
  ///
  /// Where crews are limited a site may open on any day; else only when it first can, or when the
  /// staff changes.
  var epochs: [Range<Int>] {
    let candidates = candidates
    let needsCrews =
      crews.contains { $0 < .infinity } && candidates.contains { sites[$0].setupDays > 0 }
    let earliest = candidates.map { sites[$0].earliestDay }
    var starts = Set(earliest + [0])
    starts.formUnion(sites.filter(\.isFixed).map(\.firstDay))
    starts.formUnion((1..<max(days, 1)).filter { staff[$0] != staff[$0 - 1] })
    if needsCrews, let first = earliest.min() { starts.formUnion(first..<days) }
    let sorted = starts.filter { (0..<days).contains($0) }.sorted()
    return zip(sorted, sorted.dropFirst() + [days]).map { $0..<$1 }
  }
}
