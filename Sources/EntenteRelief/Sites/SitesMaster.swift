import EntenteLinear

/// The openings of sites as a program: a column for each candidate and epoch that says whether it
/// is open, and rows for crews, staff and the number of sites.
struct SitesMaster {
  let problem: SitesProblem
  /// Consecutive days that are not told apart: `[epoch]`.
  let epochs: [Range<Int>]
  /// Columns: `[site][epoch]`; `nil` where the site is fixed or cannot be open.
  private(set) var open: [[Int?]]
  var linear = LinearProgram(.maximize)

  init(_ problem: SitesProblem) {
    self.problem = problem
    epochs = problem.epochs
    open = problem.sites.map { [epochs] _ in epochs.map { _ in nil } }
    addColumns()
    limitCrews()
    limitStaff()
    limitNumber()
  }

  /// Whether a site is open in an epoch at a point: 0...1.
  func openness(_ site: Int, _ epoch: Int, at point: [Double]) -> Double {
    let figures = problem.sites[site]
    if figures.isFixed { return figures.firstDay <= epochs[epoch].lowerBound ? 1 : 0 }
    return open[site][epoch].map { min(1, max(0, point[$0])) } ?? 0
  }

  /// Shape `[site]`: the days on which sites open at a point of whole numbers.
  func opens(at point: [Double]) -> [Int?] {
    problem.sites.indices.map { site in
      if problem.sites[site].isFixed { return fixedDay(site) }
      return epochs.indices.first { openness(site, $0, at: point) > 0.5 }
        .map { epochs[$0].lowerBound }
    }
  }

  /// The values of the columns of openings for a plan: `[column]`, as many as there are now.
  func point(_ opens: [Int?]) -> [Double] {
    var point = [Double](repeating: 0, count: linear.columnCount)
    for site in problem.sites.indices {
      guard let day = opens[site] else { continue }
      for (epoch, column) in open[site].enumerated() where epochs[epoch].lowerBound >= day {
        if let column { point[column] = 1 }
      }
    }
    return point
  }

  private func fixedDay(_ site: Int) -> Int? {
    let day = max(0, problem.sites[site].firstDay)
    return day < problem.days ? day : nil
  }

  private mutating func addColumns() {
    for site in problem.candidates {
      var last: Int?
      for epoch in epochs.indices
      where epochs[epoch].lowerBound >= problem.sites[site].earliestDay {
        let column = linear.addColumn(upper: 1, isInteger: true)
        if let last { linear.addRow(lower: 0, entries: [(column, 1), (last, -1)]) }
        open[site][epoch] = column
        last = column
      }
    }
  }

  /// On a day on which it is set up, a site opens within its set-up days and is not open yet.
  private mutating func limitCrews() {
    let epochOfDay = epochs.indices.flatMap { epoch in epochs[epoch].map { _ in epoch } }
    let slow = problem.candidates.filter { problem.sites[$0].setupDays > 0 }
    for day in 0..<problem.days where problem.crews[day] < .infinity {
      var entries: [(column: Int, value: Double)] = []
      for site in slow {
        let last = min(day + problem.sites[site].setupDays, problem.days - 1)
        let (before, after) = (open[site][epochOfDay[day]], open[site][epochOfDay[last]])
        guard before != after else { continue }
        if let after { entries.append((after, 1)) }
        if let before { entries.append((before, -1)) }
      }
      if !entries.isEmpty { linear.addRow(upper: problem.crews[day], entries: entries) }
    }
  }

  private mutating func limitStaff() {
    let free = problem.freeStaff
    for epoch in epochs.indices {
      let least = epochs[epoch].map { free[$0] }.min() ?? .infinity
      guard least < .infinity else { continue }
      let entries = problem.candidates.compactMap { site in
        open[site][epoch].map { (column: $0, value: problem.sites[site].staff) }
      }
      if !entries.isEmpty { linear.addRow(upper: least, entries: entries) }
    }
  }

  private mutating func limitNumber() {
    guard let most = problem.mostNewSites else { return }
    let columns = problem.candidates.compactMap { open[$0][epochs.count - 1] }
    linear.addRow(upper: Double(most), entries: columns.map { ($0, 1) })
  }
}
