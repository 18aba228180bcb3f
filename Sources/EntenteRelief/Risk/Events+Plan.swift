import EntenteCase

extension CompiledRelief {
  /// What an incident of the plan cuts.
  package func cuts(of incident: ReliefIncident) -> [Cutting] {
    incident.cuts.compactMap { cut in
      target(cut.what).map { target in
        let last = min(plan.days, cut.toDay ?? plan.days)
        let first = max(0, cut.fromDay - 1)
        return Cutting(target, days: first..<max(first, last), leaves: cut.leaves)
      }
    }
  }

  /// What may happen: the incidents with a probability, in their order, then the roads that may be
  /// cut, in theirs; each independently of the others.
  /// - Parameter day: the day, from 0, from which roads may be cut, to the end.
  public func events(roadsFrom day: Int = 0) -> Events {
    let incidents = plan.incidents.compactMap { incident in
      incident.probability.map {
        Events.Event(probability: $0, cuts: cuts(of: incident))
      }
    }
    let roads = plan.roads.indices.filter { plan.roads[$0].cutProbability > 0 }.map { road in
      Events.Event(
        probability: plan.roads[road].cutProbability,
        cuts: [Cutting(.road(road), days: day..<max(day, plan.days))])
    }
    return Events(incidents + roads)
  }

  private func target(_ id: String) -> Cutting.Target? {
    if let road = plan.roads.firstIndex(where: { $0.id == id }) { return .road(road) }
    if let crossing = plan.crossings.firstIndex(where: { $0.id == id }) {
      return .crossing(crossing)
    }
    if let site = plan.sites.firstIndex(where: { $0.id == id }) { return .site(site) }
    return places.firstIndex(of: id).map { .place($0) }
  }
}
