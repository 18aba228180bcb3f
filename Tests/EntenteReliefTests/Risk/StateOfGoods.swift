@testable import EntenteRelief

/// Where goods are on the morning of a day when a dispatch has been followed so far.
struct StateOfGoods: Sendable, Hashable {
  /// Goods at a place that came on one day.
  struct Lot: Sendable, Hashable {
    /// Index of the place.
    var place: Int
    /// Index of the commodity.
    var commodity: Int
    /// The day, from 0, on which they came; 0 for what was there at the start.
    var cameOn: Int
    /// How much, in tonnes.
    var tonnes: Double
  }

  /// Goods on a road.
  struct UnderWay: Sendable, Hashable {
    /// Index of the road.
    var road: Int
    /// Index of the commodity.
    var commodity: Int
    /// The day, from 0, on which they arrive.
    var arrives: Int
    /// How much, in tonnes.
    var tonnes: Double
  }

  /// What lies at places, by place, then by commodity, the oldest first.
  var lots: [Lot]
  /// What is on roads, in the order of leaving.
  var underWay: [UnderWay]

  /// Follows a dispatch up to the morning of a day, the oldest goods leaving first.
  /// - Parameter day: from 0; days from it on are not looked at.
  /// - Precondition: the dispatch stands its replay.
  /// - Complexity: O(places * commodities * day + what is listed * commodities).
  init(_ dispatch: Dispatch, of problem: ReliefProblem, onDay day: Int) {
    let replay = Replay(dispatch, of: problem)
    lots = []
    for place in problem.places.indices {
      for commodity in problem.commodities.indices {
        let left =
          day > 0
          ? Self.left(replay, place, commodity, day: day)
          : Self.start(problem.places[place], commodity)
        for (cameOn, tonnes) in left {
          lots.append(.init(place: place, commodity: commodity, cameOn: cameOn, tonnes: tonnes))
        }
      }
    }
    underWay = dispatch.shipments.compactMap { shipment in
      let arrives = shipment.day + problem.roads[shipment.road].lagDays
      guard shipment.day < day, arrives >= day else { return nil }
      return UnderWay(
        road: shipment.road, commodity: shipment.commodity, arrives: arrives,
        tonnes: shipment.tonnes)
    }
  }

  private static func start(
    _ place: ReliefProblem.Place, _ commodity: Int
  ) -> [(cameOn: Int, tonnes: Double)] {
    guard place.stockTonnes.indices.contains(commodity), place.stockTonnes[commodity] > 0 else {
      return []
    }
    return [(0, place.stockTonnes[commodity])]
  }

  private static func left(
    _ replay: Replay, _ place: Int, _ commodity: Int, day: Int
  ) -> [(cameOn: Int, tonnes: Double)] {
    var lots: [(cameOn: Int, tonnes: Double)] = []
    for past in 0..<day {
      lots.append((past, replay.arriving[place][commodity][past]))
      var gone =
        replay.leaving[place][commodity][past] + replay.wasted[place][commodity][past]
      for index in lots.indices where gone > 0 {
        let taken = min(gone, lots[index].tonnes)
        lots[index].tonnes -= taken
        gone -= taken
      }
      lots.removeAll { $0.tonnes <= 1e-9 }
    }
    return lots
  }
}
