extension ReliefPlan {
  /// The plan as a section of a case, all tables in it.
  var value: ReliefValue {
    var pairs: [(key: String, value: ReliefValue)] = head
    for (kind, rows) in tables where !rows.isEmpty { pairs.append((kind.rawValue, .list(rows))) }
    return .table(pairs)
  }

  private var head: [(key: String, value: ReliefValue)] {
    var head: [(key: String, value: ReliefValue)] = [("title", .text(title))]
    for (key, text) in [("as-of", asOf), ("summary", summary), ("first-day", firstDay)] {
      if let text { head.append((key, .text(text))) }
    }
    head.append(("days", .number(Double(days))))
    head.append(("diet", .text(diet.rawValue)))
    if !lineWeights.isEmpty {
      head.append(("weights", .table(lineWeights.map { ($0.line, .number($0.weight)) })))
    }
    head.append(("standards", .table(standards.named.map { ($0.key, .number($0.value)) })))
    if !sources.isEmpty { head.append(("sources", .list(sources.map(\.value)))) }
    var own = ReliefColumns("")
    own.add(origin)
    return head + own.pairs.dropFirst()
  }

  private var tables: [(ReliefTableKind, [ReliefValue])] {
    [
      (.zones, zones.map(\.value)), (.crossings, crossings.map(\.value)),
      (.warehouses, warehouses.map(\.value)), (.sites, sites.map(\.value)),
      (.roads, roads.map(\.value)), (.walks, walks.map(\.value)), (.trucks, trucks.map(\.value)),
      (.commodities, commodities.map(\.value)), (.needs, needs.map(\.value)),
      (.supplies, supplies.map(\.value)), (.stocks, stocks.map(\.value)),
      (.staff, staff.map(\.value)), (.incidents, incidents.map(\.value)), (.cuts, cuts),
      (.effects, effects.map(\.value)),
    ]
  }

  private var cuts: [ReliefValue] {
    incidents.flatMap { incident in
      incident.cuts.map { cut in
        var columns = ReliefColumns(cut.id)
        columns.add("incident", incident.id)
        columns.add("what", cut.what)
        columns.add("from_day", cut.fromDay)
        columns.add("to_day", cut.toDay)
        columns.add("leaves", cut.leaves)
        columns.add(cut.origin)
        return columns.value
      }
    }
  }
}

extension Source {
  fileprivate var value: ReliefValue {
    var columns = ReliefColumns(id)
    columns.add("title", title)
    columns.add("publisher", publisher)
    columns.add("date", date)
    columns.add("link", link)
    columns.add("confidential", confidentialTo)
    return columns.value
  }
}
