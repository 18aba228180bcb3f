extension ReliefCheck {
  mutating func checkRoads() {
    var goods = problem.roads.map { _ in
      [(tonnes: Double, room: Double)](repeating: (0, 0), count: problem.days)
    }
    for shipment in dispatch.shipments {
      let room = problem.commodities[shipment.commodity].cubicMetresATonne
      goods[shipment.road][shipment.day].tonnes += shipment.tonnes
      goods[shipment.road][shipment.day].room += shipment.tonnes * room
    }
    var trucks = problem.roads.map { _ in
      problem.fleets.map { _ in [Double](repeating: 0, count: problem.days) }
    }
    for trip in dispatch.trips { trucks[trip.road][trip.fleet][trip.day] += trip.trucks }
    for road in problem.roads.indices {
      for day in 0..<problem.days {
        check(road, day, goods[road][day], trucks[road].map { $0[day] })
      }
    }
    checkFleets(trucks)
  }

  private mutating func check(
    _ index: Int, _ day: Int, _ goods: (tonnes: Double, room: Double), _ trucks: [Double]
  ) {
    let road = problem.roads[index]
    let isOpen = road.tripsADay[day] > 0 && (road.openHours > 0 || road.hours == 0)
    if !isOpen, !Self.isWithin(goods.tonnes, 0) { add(.closedRoad(road: index, day: day)) }
    guard !problem.fleets.isEmpty else { return }
    if !Self.isWithin(trucks.reduce(0, +), road.tripsADay[day]) {
      add(.overTrips(road: index, day: day))
    }
    for (fleet, number) in trucks.enumerated() where problem.fleets[fleet].trucks < .infinity {
      let hours = problem.fleets[fleet].trucks * road.openHours
      if !Self.isWithin(number * 2 * road.hours, hours) {
        add(.overRoadHours(road: index, fleet: fleet, day: day))
      }
    }
    guard needsTrucks(road) else { return }
    let load = zip(trucks, problem.fleets).reduce(0) { $0 + $1.0 * $1.1.tonnes }
    let room = zip(trucks, problem.fleets).reduce(0) { $0 + $1.0 * self.room(of: $1.1) }
    if !Self.isWithin(goods.tonnes, load) || !Self.isWithin(goods.room, room) {
      add(.overLoad(road: index, day: day))
    }
  }

  /// What a truck takes by volume: no more than its load of the bulkiest commodity.
  private func room(of fleet: ReliefProblem.Fleet) -> Double {
    problem.commodities.map { min(fleet.cubicMetres, $0.cubicMetresATonne * fleet.tonnes) }
      .max() ?? 0
  }

  /// Whether goods on a road must be on trucks that are counted: something limits them.
  private func needsTrucks(_ road: ReliefProblem.Road) -> Bool {
    (road.hours > 0 && problem.fleets.contains { $0.trucks < .infinity })
      || road.tripsADay.contains { $0 > 0 && $0 < .infinity }
  }

  private mutating func checkFleets(_ trucks: [[[Double]]]) {
    for (index, fleet) in problem.fleets.enumerated() where fleet.trucks < .infinity {
      for day in 0..<problem.days {
        let hours = problem.roads.indices.reduce(0) {
          $0 + trucks[$1][index][day] * 2 * problem.roads[$1].hours
        }
        if !Self.isWithin(hours, fleet.trucks * fleet.hoursADay) {
          add(.overFleet(fleet: index, day: day))
        }
      }
    }
  }

  mutating func checkPlaces() {
    var arrivals = problem.places.map { _ in
      problem.commodities.map { _ in [Double](repeating: 0, count: problem.days) }
    }
    var departures = arrivals
    var wastes = arrivals
    for intake in dispatch.intakes {
      let supply = problem.supplies[intake.supply]
      arrivals[supply.place][supply.commodity][intake.day] += intake.tonnes
    }
    for shipment in dispatch.shipments {
      let road = problem.roads[shipment.road]
      departures[road.from][shipment.commodity][shipment.day] += shipment.tonnes
      let day = shipment.day + road.lagDays
      if day < problem.days { arrivals[road.to][shipment.commodity][day] += shipment.tonnes }
    }
    for handout in dispatch.handouts {
      let reach = problem.reaches[handout.reach]
      let ration = problem.rations[problem.zones[reach.zone].ration]
      for commodity in problem.commodities.indices {
        departures[problem.sites[reach.site].place][commodity][handout.day] +=
          handout.units * ration.kilograms[handout.parcel][commodity] / 1000
      }
    }
    for waste in dispatch.wastes {
      wastes[waste.place][waste.commodity][waste.day] += waste.tonnes
    }
    for place in problem.places.indices {
      follow(place, arrivals[place], departures[place], wastes[place])
    }
  }

  private mutating func follow(
    _ place: Int, _ arrivals: [[Double]], _ departures: [[Double]], _ wastes: [[Double]]
  ) {
    let room = problem.places[place].storageTonnes
    var lots = problem.commodities.map { _ in [Lot]() }
    for commodity in problem.places[place].stockTonnes.indices {
      lots[commodity] = [Lot(day: 0, tonnes: problem.places[place].stockTonnes[commodity])]
    }
    for day in 0..<problem.days {
      let coming = arrivals.reduce(0) { $0 + $1[day] }
      if !Self.isWithin(coming, problem.places[place].throughputTonnesADay) {
        add(.overThroughput(place: place, day: day))
      }
      for commodity in problem.commodities.indices {
        lots[commodity].append(Lot(day: day, tonnes: arrivals[commodity][day]))
        if !take(departures[commodity][day], from: &lots[commodity]) {
          add(.shortOfGoods(place: place, commodity: commodity, day: day))
        }
      }
      checkNeed(place, day, lots, wastes.map { $0[day] })
      for commodity in problem.commodities.indices {
        if !take(wastes[commodity][day], from: &lots[commodity]) {
          add(.shortOfGoods(place: place, commodity: commodity, day: day))
        }
        checkAge(place, commodity, day, lots[commodity])
      }
      if !Self.isWithin(lots.joined().reduce(0) { $0 + $1.tonnes }, room) {
        add(.overStorage(place: place, day: day))
      }
    }
  }

  /// Waste beyond what is too old must make room, and no more than that.
  private mutating func checkNeed(_ place: Int, _ day: Int, _ lots: [[Lot]], _ wastes: [Double]) {
    let old = lots.indices.map { commodity in
      lots[commodity].reduce(0) { $0 + (isOld($1, commodity, day) ? $1.tonnes : 0) }
    }
    let left = lots.joined().reduce(0) { $0 + $1.tonnes } - old.reduce(0, +)
    var room = max(0, left - problem.places[place].storageTonnes)
    for commodity in problem.commodities.indices where wastes[commodity] > 0 {
      let fresh = max(0, wastes[commodity] - old[commodity])
      if !Self.isWithin(fresh, room) {
        add(.needlessWaste(place: place, commodity: commodity, day: day))
      }
      room = max(0, room - fresh)
    }
  }

  private func isOld(_ lot: Lot, _ commodity: Int, _ day: Int) -> Bool {
    problem.commodities[commodity].shelfDays.map { day - lot.day >= $0 } ?? false
  }

  private mutating func checkAge(_ place: Int, _ commodity: Int, _ day: Int, _ lots: [Lot]) {
    let old = lots.reduce(0) { $0 + (isOld($1, commodity, day) ? $1.tonnes : 0) }
    if !Self.isWithin(old, 0) { add(.spoiled(place: place, commodity: commodity, day: day)) }
  }

  /// Takes the oldest first; says whether there was enough.
  private func take(_ tonnes: Double, from lots: inout [Lot]) -> Bool {
    var missing = tonnes
    while missing > 0, let first = lots.first {
      let part = min(first.tonnes, missing)
      missing -= part
      lots[0].tonnes -= part
      if lots[0].tonnes <= 0 { lots.removeFirst() }
    }
    return Self.isWithin(missing, 0, scale: max(1, tonnes))
  }

  /// Goods that came to a place on one day.
  private struct Lot {
    var day: Int
    var tonnes: Double
  }
}
