/// What comes to and leaves each place by a dispatch, day by day.
struct Replay {
  /// Shape `[place][commodity][day]`: tonnes that come in or arrive; what is there at the start
  /// counts as come on the first day.
  private(set) var arriving: [[[Double]]]
  /// Shape `[place][commodity][day]`: tonnes that leave on roads or are handed out.
  private(set) var leaving: [[[Double]]]
  /// Shape `[place][commodity][day]`: tonnes that are thrown away.
  private(set) var wasted: [[[Double]]]

  /// Adds up a dispatch whose indices exist.
  /// - Complexity: O(places * commodities * days + what is listed * commodities).
  init(_ dispatch: Dispatch, of problem: ReliefProblem) {
    let none = [Double](repeating: 0, count: problem.days)
    arriving = problem.places.map { _ in problem.commodities.map { _ in none } }
    leaving = arriving
    wasted = arriving
    for (place, contents) in problem.places.enumerated() {
      for (commodity, tonnes) in contents.stockTonnes.enumerated() {
        arriving[place][commodity][0] += tonnes
      }
    }
    for intake in dispatch.intakes {
      let supply = problem.supplies[intake.supply]
      arriving[supply.place][supply.commodity][intake.day] += intake.tonnes
    }
    for shipment in dispatch.shipments {
      let road = problem.roads[shipment.road]
      leaving[road.from][shipment.commodity][shipment.day] += shipment.tonnes
      let arrival = shipment.day + road.lagDays
      if arrival < problem.days {
        arriving[road.to][shipment.commodity][arrival] += shipment.tonnes
      }
    }
    addHandouts(dispatch, problem)
    for waste in dispatch.wastes {
      wasted[waste.place][waste.commodity][waste.day] += waste.tonnes
    }
  }

  private mutating func addHandouts(_ dispatch: Dispatch, _ problem: ReliefProblem) {
    for handout in dispatch.handouts {
      let reach = problem.reaches[handout.reach]
      let place = problem.sites[reach.site].place
      let ration = problem.rations[problem.zones[reach.zone].ration]
      for (commodity, kilograms) in ration.kilograms[handout.parcel].enumerated() {
        leaving[place][commodity][handout.day] += kilograms * handout.units / 1000
      }
    }
  }

  /// The most of a commodity that can still keep at the end of a day: what came in the last days.
  func fresh(_ place: Int, _ commodity: Int, _ day: Int, keeps: Int?) -> Double {
    guard let keeps, keeps <= day else { return .infinity }
    return arriving[place][commodity][day - keeps + 1..<day + 1].reduce(0, +)
  }

  /// Throws away what no longer keeps, and what finds no room, the oldest first.
  /// - Parameter firstDay: on days before it the dispatch says what is thrown away.
  static func addWastes(
    to dispatch: inout Dispatch, of problem: ReliefProblem, from firstDay: Int = 0
  ) {
    let replay = Replay(dispatch, of: problem)
    for place in problem.places.indices {
      var stock = problem.commodities.map { _ in 0.0 }
      for day in 0..<problem.days {
        if day < firstDay {
          stock = replay.stocks(place, day, from: stock)
          continue
        }
        var thrown = problem.commodities.map { _ in 0.0 }
        for commodity in problem.commodities.indices {
          let keeps = problem.commodities[commodity].shelfDays
          let left = max(
            0,
            stock[commodity] + replay.arriving[place][commodity][day]
              - replay.leaving[place][commodity][day])
          stock[commodity] = min(
            left, replay.fresh(place, commodity, day, keeps: keeps))
          thrown[commodity] = left - stock[commodity]
        }
        replay.makeRoom(problem, place, day, &stock, &thrown)
        for (commodity, tonnes) in thrown.enumerated() where tonnes > 1e-9 {
          dispatch.wastes.append(
            .init(place: place, commodity: commodity, day: day, tonnes: tonnes))
        }
      }
    }
    dispatch.sort()
  }

  /// Shape `[commodity]`: what is at a place at the end of a day.
  /// - Parameter evening: what was there at the end of the day before.
  func stocks(_ place: Int, _ day: Int, from evening: [Double]) -> [Double] {
    evening.indices.map { commodity in
      max(
        0,
        evening[commodity] + arriving[place][commodity][day] - leaving[place][commodity][day]
          - wasted[place][commodity][day])
    }
  }

  /// Throws away what finds no room and will not be needed here.
  private func makeRoom(
    _ problem: ReliefProblem, _ place: Int, _ day: Int, _ stock: inout [Double],
    _ thrown: inout [Double]
  ) {
    var excess = stock.reduce(0, +) - problem.places[place].storageTonnes
    for commodity in stock.indices where excess > 0 {
      let spare = max(0, stock[commodity] - needed(place, commodity, after: day))
      let tonnes = min(spare, excess)
      stock[commodity] -= tonnes
      thrown[commodity] += tonnes
      excess -= tonnes
    }
  }

  /// What must be there at the end of a day, so that all that leaves later can.
  private func needed(_ place: Int, _ commodity: Int, after day: Int) -> Double {
    var (balance, needed) = (0.0, 0.0)
    for later in (day + 1)..<max(day + 1, arriving[place][commodity].count) {
      balance += leaving[place][commodity][later] - arriving[place][commodity][later]
      needed = max(needed, balance)
    }
    return needed
  }
}
