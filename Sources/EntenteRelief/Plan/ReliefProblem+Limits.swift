extension ReliefProblem {
  /// The same problem with more, or less, of what is limited, on every day on which there is some.
  /// - Parameter units: in the limit's own units; below 0 for less.
  /// - Returns: `nil` for what no figure of the problem stands for.
  public func adding(_ units: Double, to limit: ReliefBottleneck.Limit) -> ReliefProblem? {
    var changed = self
    let raise = { (figure: Double) in figure > 0 ? max(0, figure + units) : figure }
    switch limit {
    case .crossingTrucks(let index):
      changed.crossings[index].trucksADay = crossings[index].trucksADay.map(raise)
    case .inspection(let index):
      changed.crossings[index].inspectedTrucksADay =
        crossings[index].inspectedTrucksADay.map(raise)
    case .gate(let index):
      changed.crossings[index].trucksADay = crossings[index].trucksADay.map(raise)
      changed.crossings[index].inspectedTrucksADay =
        crossings[index].inspectedTrucksADay.map(raise)
    case .roadTrips(let index): changed.roads[index].tripsADay = roads[index].tripsADay.map(raise)
    case .trucks(let index): changed.fleets[index].trucks = raise(fleets[index].trucks)
    case .sitePeople(let index):
      changed.sites[index].peopleADay = sites[index].peopleADay.map(raise)
    case .storage(let index):
      changed.places[index].storageTonnes = max(0, places[index].storageTonnes + units)
    case .throughput(let index):
      changed.places[index].throughputTonnesADay =
        max(0, places[index].throughputTonnesADay + units)
    case .supply(let index):
      changed.supplies[index].tonnesADay = supplies[index].tonnesADay.map(raise)
    case .stock(let place, let commodity):
      changed.places[place].stockTonnes[commodity] = raise(places[place].stockTonnes[commodity])
    case .roadHours, .shelfLife: return nil
    }
    return changed
  }
}
