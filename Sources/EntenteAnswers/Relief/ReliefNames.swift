import EntenteCase
import EntenteEngine
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
  package func road(_ index: Int) -> String {
    let road = problem.roads[index]
    return "the road from \(place(road.from)) to \(place(road.to))"
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

  /// One more of what is limited: "one more truck a day at the north gate".
  package func unit(_ limit: ReliefBottleneck.Limit) -> String {
    switch limit {
    case .crossingTrucks(let index): "one more truck a day let through at \(crossing(index))"
    case .inspection(let index): "one more truck a day inspected at \(crossing(index))"
    case .gate(let index): "one more truck a day inspected and let through at \(crossing(index))"
    case .roadTrips(let index): "one more truck a day on \(road(index))"
    case .roadHours(let index, let kind):
      "one more hour a day of one truck (\(fleet(kind))) on \(road(index))"
    case .trucks(let index): "one more working truck (\(fleet(index)))"
    case .sitePeople(let index): "room for one more person a day at \(site(index))"
    case .storage(let index): "room to keep one more tonne at \(place(index))"
    case .throughput(let index): "one more tonne a day through \(place(index))"
    case .supply(let index):
      "one more tonne a day of \(commodity(problem.supplies[index].commodity)) at "
        + place(problem.supplies[index].place)
    case .stock(let index, let goods):
      "one more tonne of \(commodity(goods)) at \(place(index)) on the first morning"
    case .shelfLife(let index, let goods):
      "one more tonne of \(commodity(goods)) that keeps for longer at \(place(index))"
    }
  }

  /// The same without a number: "trucks let through at the north gate".
  package func limit(_ limit: ReliefBottleneck.Limit) -> String {
    switch limit {
    case .crossingTrucks(let index): "the trucks let through at \(crossing(index))"
    case .inspection(let index): "the trucks inspected at \(crossing(index))"
    case .gate(let index): "the trucks inspected and let through at \(crossing(index))"
    case .roadTrips(let index): "the trucks on \(road(index))"
    case .roadHours(let index, _): "the hours of \(road(index))"
    case .trucks(let index): "the number of trucks (\(fleet(index)))"
    case .sitePeople(let index): "how many people \(site(index)) can serve"
    case .storage(let index): "what \(place(index)) can keep"
    case .throughput(let index): "what can pass \(place(index))"
    case .supply(let index):
      "the supply of \(commodity(problem.supplies[index].commodity)) at "
        + place(problem.supplies[index].place)
    case .stock(let index, let goods): "the stock of \(commodity(goods)) at \(place(index))"
    case .shelfLife(let index, let goods):
      "how long \(commodity(goods)) keeps at \(place(index))"
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
