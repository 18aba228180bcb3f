import EntenteCase
import EntenteEngine
import EntenteMessages
import EntenteRelief

/// From the indices of a plan of relief to the words that a reader knows.
package struct ReliefNames {
  package let compiled: CompiledRelief
  private var plan: ReliefPlan { compiled.plan }
  private var problem: ReliefProblem { compiled.problem }

  package init(compiled: CompiledRelief) { self.compiled = compiled }

  package func zone(_ index: Int) -> String { plan.zones[index].name }
  package func site(_ index: Int) -> String { plan.sites[index].name }
  package func crossing(_ index: Int) -> String { plan.crossings[index].name }
  package func commodity(_ index: Int) -> String { plan.commodities[index].name }
  package func fleet(_ index: Int) -> String { plan.trucks[index].name }

  /// The name of a crossing, warehouse or site.
  package func place(_ index: Int) -> String {
    switch compiled.placeRow(index) {
    case let crossing as ReliefCrossing: crossing.name
    case let warehouse as ReliefWarehouse: warehouse.name
    case let site as ReliefSite: site.name
    case let row: row.id
    }
  }

  /// "the road from the north gate to the long barn".
  package func road(_ index: Int) -> Message {
    let road = problem.roads[index]
    return Message(
      "relief.road", ["from": .text(place(road.from)), "to": .text(place(road.to))])
  }

  /// The name of the only commodity of a parcel, or the parcel's own.
  package func parcel(_ index: Int) -> String { named(compiled.parcels[index]) }

  /// What people need: a parcel, or energy, protein, fat or water.
  package func line(_ index: Int) -> String { named(compiled.lines[index]) }

  private func named(_ parcel: String) -> String {
    let inside = plan.commodities.filter { $0.parcel == parcel }
    if inside.count == 1 { return inside[0].name }
    return parcel.replacing("-", with: " ").replacing("_", with: " ")
  }

  /// One more of what is limited: "one more truck a day let through at the north gate".
  /// - Parameter isFirst: whether a line or a sentence begins with it.
  package func unit(_ limit: ReliefBottleneck.Limit, isFirst: Bool = false) -> Message {
    var arguments = arguments(limit)
    arguments["form"] = .choice(isFirst ? "first" : "other")
    return Message(unitKey(limit), arguments)
  }

  private func unitKey(_ limit: ReliefBottleneck.Limit) -> String {
    switch limit {
    case .crossingTrucks: "relief.unit.crossing"
    case .inspection: "relief.unit.inspection"
    case .gate: "relief.unit.gate"
    case .roadTrips: "relief.unit.roadTrips"
    case .roadHours: "relief.unit.roadHours"
    case .trucks: "relief.unit.trucks"
    case .sitePeople: "relief.unit.people"
    case .storage: "relief.unit.storage"
    case .throughput: "relief.unit.throughput"
    case .supply: "relief.unit.supply"
    case .stock: "relief.unit.stock"
    case .shelfLife: "relief.unit.shelfLife"
    }
  }

  /// The same without a number: "trucks let through at the north gate".
  package func limit(_ limit: ReliefBottleneck.Limit) -> Message {
    var arguments = arguments(limit)
    if case .roadHours = limit { arguments["trucks"] = nil }
    return Message(limitKey(limit), arguments)
  }

  private func limitKey(_ limit: ReliefBottleneck.Limit) -> String {
    switch limit {
    case .crossingTrucks: "relief.limit.crossing"
    case .inspection: "relief.limit.inspection"
    case .gate: "relief.limit.gate"
    case .roadTrips: "relief.limit.roadTrips"
    case .roadHours: "relief.limit.roadHours"
    case .trucks: "relief.limit.trucks"
    case .sitePeople: "relief.limit.people"
    case .storage: "relief.limit.storage"
    case .throughput: "relief.limit.throughput"
    case .supply: "relief.limit.supply"
    case .stock: "relief.limit.stock"
    case .shelfLife: "relief.limit.shelfLife"
    }
  }

  /// What a limit is one of.
  private func arguments(_ limit: ReliefBottleneck.Limit) -> [String: Message.Argument] {
    switch limit {
    case .crossingTrucks(let index), .inspection(let index), .gate(let index):
      ["crossing": .text(crossing(index))]
    case .roadTrips(let index): ["road": .message(road(index))]
    case .roadHours(let index, let kind):
      ["road": .message(road(index)), "trucks": .text(fleet(kind))]
    case .trucks(let index): ["trucks": .text(fleet(index))]
    case .sitePeople(let index): ["site": .text(site(index))]
    case .storage(let index), .throughput(let index): ["place": .text(place(index))]
    case .supply(let index):
      [
        "goods": .text(commodity(problem.supplies[index].commodity)),
        "place": .text(place(problem.supplies[index].place)),
      ]
    case .stock(let index, let goods), .shelfLife(let index, let goods):
      ["goods": .text(commodity(goods)), "place": .text(place(index))]
    }
  }

  /// The row that a limit stands in, by id.
  package func row(_ limit: ReliefBottleneck.Limit) -> String {
    switch limit {
    case .crossingTrucks(let index), .inspection(let index), .gate(let index):
      plan.crossings[index].id
    case .roadTrips(let index), .roadHours(let index, _): plan.roads[index].id
    case .trucks(let index): plan.trucks[index].id
    case .sitePeople(let index): plan.sites[index].id
    case .storage(let index), .throughput(let index), .stock(let index, _):
      compiled.placeRow(index).id
    case .supply(let index): plan.supplies[index].id
    case .shelfLife(_, let goods): plan.commodities[goods].id
    }
  }

  /// The kind of a limit, as documents name it.
  package func kind(_ limit: ReliefBottleneck.Limit) -> String {
    switch limit {
    case .crossingTrucks: "crossing-trucks"
    case .inspection: "inspection"
    case .gate: "gate"
    case .roadTrips: "road-trucks"
    case .roadHours: "road-hours"
    case .trucks: "trucks"
    case .sitePeople: "site-people"
    case .storage: "storage"
    case .throughput: "throughput"
    case .supply: "supply"
    case .stock: "stock"
    case .shelfLife: "shelf-life"
    }
  }
}

extension CompiledRelief {
  /// The row of a place.
  package func placeRow(_ place: Int) -> any ReliefRow {
    let warehouse = place - plan.crossings.count
    let site = warehouse - plan.warehouses.count
    if warehouse < 0 { return plan.crossings[place] }
    return site < 0 ? plan.warehouses[warehouse] : plan.sites[site]
  }
}
