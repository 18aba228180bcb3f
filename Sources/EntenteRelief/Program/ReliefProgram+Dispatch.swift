extension ReliefProgram {
  /// Quantities at or below this are rounding errors of the solver, in tonnes, trucks, and
  /// thousands of person-days.
  private static let least = 1e-9

  /// What a point of the program means.
  /// - Precondition: periods are single days.
  /// - Parameter split: how each desk shares out, where the program does not tell zones apart by
  ///   day.
  /// - Complexity: O(columns log columns).
  func dispatch(_ point: [Double], split: ProgramSplit? = nil) -> Dispatch {
    precondition(isByDay, "a dispatch tells what happens on each day")
    var dispatch = Dispatch()
    for (supply, columns) in intakes.enumerated() {
      for (day, column) in columns.enumerated() {
        guard let column, point[column] > Self.least else { continue }
        dispatch.intakes.append(.init(supply: supply, day: day, tonnes: point[column]))
      }
    }
    for leg in shipments where point[leg.column] > Self.least {
      dispatch.shipments.append(
        .init(
          road: leg.road, commodity: leg.commodity, day: leg.leaves, tonnes: point[leg.column]))
    }
    for (index, desk) in desks.enumerated() {
      if let split {
        add(desk, split.shares[index], split.visits[index], point, to: &dispatch)
      } else {
        add(desk, point, to: &dispatch)
      }
    }
    dispatch.trips = neededTrips(point, dispatch)
    dispatch.sort()
    Replay.addWastes(to: &dispatch, of: problem)
    return dispatch
  }

  /// Shares out in proportion to visits what zones get together.
  private func add(_ desk: Desk, _ point: [Double], to dispatch: inout Dispatch) {
    let all = desk.visits.reduce(0) { $0 + max(0, point[$1]) }
    guard all > Self.least else { return }
    let needed = min(1, neededVisits(desk, point, visits: all) / all)
    guard needed > Self.least else { return }
    let amounts = amounts(desk, point, visits: all)
    for (reach, column) in zip(desk.reaches, desk.visits) where point[column] > Self.least {
      let share = point[column] / all
      for (parcel, units) in amounts.enumerated() where units * share > Self.least {
        dispatch.handouts.append(
          .init(reach: reach, parcel: parcel, day: desk.period, units: 1000 * units * share))
      }
      dispatch.visits.append(
        .init(reach: reach, day: desk.period, personDays: 1000 * point[column] * needed))
    }
  }

  /// Shares out as it was laid down: everything in proportion to visits.
  private func add(
    _ desk: Desk, _ shares: [Double], _ visits: Double, _ point: [Double],
    to dispatch: inout Dispatch
  ) {
    let amounts = amounts(desk, point, visits: visits)
    for (reach, share) in zip(desk.reaches, shares) where visits * share > Self.least {
      for (parcel, units) in amounts.enumerated() where units * share > Self.least {
        dispatch.handouts.append(
          .init(reach: reach, parcel: parcel, day: desk.period, units: 1000 * units * share))
      }
      dispatch.visits.append(
        .init(reach: reach, day: desk.period, personDays: 1000 * visits * share))
    }
  }

  /// Shape `[parcel]`: what the desk hands out, in thousands of units.
  private func amounts(_ desk: Desk, _ point: [Double], visits: Double) -> [Double] {
    let ration = problem.rations[desk.ration]
    if desk.isBundle { return ration.needs.map { $0 > 0 ? visits : 0 } }
    let columns = ration.isFixed ? desk.counted : desk.parcels
    let amounts = columns.map { column in column.map { max(0, point[$0]) } ?? 0 }
    return ration.isFixed ? amounts : withoutExcess(amounts, desk, point)
  }

  /// Less of every parcel, where all lines that count are met by less.
  private func withoutExcess(_ amounts: [Double], _ desk: Desk, _ point: [Double]) -> [Double] {
    let ration = problem.rations[desk.ration]
    let shares = desk.counted.enumerated().map { line, column in
      let content = zip(amounts, ration.contents[line]).reduce(0) { $0 + $1.0 * $1.1 }
      guard let column, content > 0 else { return 0.0 }
      return point[column] * ration.needs[line] / content
    }
    let share = min(1, max(0, shares.max() ?? 0))
    return amounts.map { $0 * share }
  }

  /// The visits, in thousands of person-days, without those that fetch nothing.
  private func neededVisits(_ desk: Desk, _ point: [Double], visits: Double) -> Double {
    if desk.isBundle { return visits }
    return desk.counted.compactMap { $0.map { point[$0] } }.max() ?? 0
  }

  /// The trips without those that carry nothing.
  private func neededTrips(
    _ point: [Double], _ dispatch: Dispatch
  ) -> [Dispatch.Trip] {
    struct Leg: Hashable {
      var road: Int
      var day: Int
    }
    let carried = Dictionary(grouping: dispatch.shipments) { Leg(road: $0.road, day: $0.day) }
    let planned = Dictionary(grouping: trips) { Leg(road: $0.road, day: $0.period) }
    return trips.compactMap { trip in
      let leg = Leg(road: trip.road, day: trip.period)
      guard let goods = carried[leg], let together = planned[leg] else { return nil }
      let tonnes = goods.reduce(0) { $0 + $1.tonnes }
      let room = goods.reduce(0) {
        $0 + $1.tonnes * problem.commodities[$1.commodity].cubicMetresATonne
      }
      let load = together.reduce(0) { $0 + point[$1.column] * problem.fleets[$1.fleet].tonnes }
      let volume = together.reduce(0) {
        $0 + point[$1.column] * problem.usefulRoom(problem.fleets[$1.fleet])
      }
      let share = min(1, max(tonnes / load, volume > 0 ? room / volume : 0))
      let trucks = point[trip.column] * share
      guard trucks > Self.least else { return nil }
      return .init(road: trip.road, fleet: trip.fleet, day: trip.period, trucks: trucks)
    }
  }
}

extension Dispatch {
  /// Puts everything in order.
  mutating func sort() {
    intakes.sort { ($0.day, $0.supply) < ($1.day, $1.supply) }
    shipments.sort { ($0.day, $0.road, $0.commodity) < ($1.day, $1.road, $1.commodity) }
    trips.sort { ($0.day, $0.road, $0.fleet) < ($1.day, $1.road, $1.fleet) }
    handouts.sort { ($0.day, $0.reach, $0.parcel) < ($1.day, $1.reach, $1.parcel) }
    visits.sort { ($0.day, $0.reach) < ($1.day, $1.reach) }
    wastes.sort { ($0.day, $0.place, $0.commodity) < ($1.day, $1.place, $1.commodity) }
  }
}
