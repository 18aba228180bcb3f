import EntenteLinear

/// The whole search for sites as one program: openings, and who goes where in each epoch.
///
/// Every way is bounded by the openness of its site, beside the site's sum, which makes the
/// program without whole numbers as tight as it can be made with these columns.
struct SitesDirect {
  /// Where the columns and rows of an epoch stand.
  private struct Epoch {
    var zones: [Int]
    var sites: [Int?]
  }

  private(set) var linear: LinearProgram
  private let master: SitesMaster
  private let unit: Double
  /// Columns of people: `[epoch][reach]`; `nil` where the site cannot be open.
  private var flows: [[Int?]] = []

  private var problem: SitesProblem { master.problem }

  /// - Parameter served: person-days in units that are to be served while walking is least;
  ///   `nil` where the most served are looked for.
  init(_ master: SitesMaster, serving served: Double? = nil) {
    self.master = master
    unit = master.problem.unit
    linear = master.linear
    linear.sense = served == nil ? .maximize : .minimize
    for epoch in master.epochs.indices { addEpoch(epoch, isServing: served == nil) }
    guard let served else { return }
    var entries: [(column: Int, value: Double)] = []
    for (epoch, columns) in flows.enumerated() {
      for case let column? in columns { entries.append((column, days(epoch))) }
    }
    linear.addRow(lower: served, entries: entries)
  }

  /// The values of all columns for a plan.
  /// - Parameter people: shape `[epoch][reach]`, in units.
  func point(_ opens: [Int?], people: [[Double]]) -> [Double] {
    var point = master.point(opens)
    point += [Double](repeating: 0, count: linear.columnCount - point.count)
    for (columns, values) in zip(flows, people) {
      for (column, value) in zip(columns, values) {
        if let column { point[column] = value }
      }
    }
    return point
  }

  private func days(_ epoch: Int) -> Double { Double(master.epochs[epoch].count) }

  private mutating func addEpoch(_ epoch: Int, isServing: Bool) {
    let rows = addRows(epoch)
    var columns: [Int?] = []
    for reach in problem.reaches {
      guard let site = rows.sites[reach.site] else {
        columns.append(nil)
        continue
      }
      let most = min(problem.people[reach.zone], problem.sites[reach.site].peopleADay) / unit
      let column = linear.addColumn(
        cost: days(epoch) * (isServing ? 1 : reach.kilometres), upper: most,
        entries: [(rows.zones[reach.zone], 1), (site, 1)])
      if let open = master.open[reach.site][epoch] {
        linear.addRow(upper: 0, entries: [(column, 1), (open, -most)])
      }
      columns.append(column)
    }
    flows.append(columns)
  }

  private mutating func addRows(_ epoch: Int) -> Epoch {
    let zones = problem.people.map { linear.addRow(upper: $0 / unit) }
    let sites = problem.sites.indices.map { site -> Int? in
      let people = problem.sites[site].peopleADay / unit
      if let open = master.open[site][epoch] {
        return linear.addRow(upper: 0, entries: [(open, -people)])
      }
      guard master.openness(site, epoch, at: []) > 0 else { return nil }
      return linear.addRow(upper: people)
    }
    return Epoch(zones: zones, sites: sites)
  }
}
