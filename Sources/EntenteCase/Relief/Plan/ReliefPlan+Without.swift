extension ReliefPlan {
  /// The ids of rows without which a plan can be thought of: not those that only state a figure of
  /// something else (needs, walks, staff), nor commodities.
  package var removableIDs: [String] {
    zones.map(\.id) + crossings.map(\.id) + warehouses.map(\.id) + sites.map(\.id)
      + roads.map(\.id) + trucks.map(\.id) + supplies.map(\.id) + stocks.map(\.id)
      + incidents.map(\.id) + incidents.flatMap(\.cuts).map(\.id) + effects.map(\.id)
  }

  /// The plan as it would be without a row: people of a zone are left out, a place or a road is
  /// closed whatever effects say, and there are no such trucks and goods.
  /// - Complexity: O(rows).
  package func without(_ id: String) -> ReliefPlan {
    var result = self
    result.remove(id)
    return result
  }

  private mutating func remove(_ id: String) {
    zones.removeAll { $0.id == id }
    needs.removeAll { $0.zone == id }
    walks.removeAll { $0.zone == id }
    incidents.removeAll { $0.id == id }
    for index in incidents.indices { incidents[index].cuts.removeAll { $0.id == id } }
    effects.removeAll { $0.id == id || $0.change.row == id }
    setOpen(false, id)
    for index in trucks.indices where trucks[index].id == id { trucks[index].number = 0 }
    for index in supplies.indices where supplies[index].id == id { supplies[index].tonnesADay = 0 }
    for index in stocks.indices where stocks[index].id == id { stocks[index].tonnes = 0 }
  }
}
