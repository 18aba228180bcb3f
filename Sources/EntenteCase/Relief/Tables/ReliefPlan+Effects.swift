extension ReliefPlan {
  /// The effects that hold of a package, in the order of the case.
  /// - Parameter package: Option ids by issue id; issues that it leaves open are absent.
  package func effects(of package: [String: String]) -> [ReliefEffect] {
    effects.filter { $0.condition.holds(for: package) }
  }

  /// The plan as a package would have it: every effect that holds is made, later ones last.
  /// - Complexity: O(effects times rows)
  package func applying(effectsOf package: [String: String]) -> ReliefPlan {
    applying(effects(of: package))
  }

  /// The plan with some effects made, in their order.
  package func applying(_ effects: [ReliefEffect]) -> ReliefPlan {
    var result = self
    for effect in effects { result.make(effect.change) }
    return result
  }

  /// Changes what an effect names; rows that the plan does not have stay away.
  private mutating func make(_ change: ReliefEffect.Change) {
    switch change {
    case .set(let row, let figure, let value): set(figure, of: row, to: value)
    case .opens(let id): setOpen(true, id)
    case .closes(let id): setOpen(false, id)
    }
  }

  /// Opens or closes a place or a road.
  mutating func setOpen(_ isOpen: Bool, _ id: String) {
    for index in crossings.indices where crossings[index].id == id {
      crossings[index].isOpen = isOpen
      if isOpen { crossings[index].closedDays = .none }
    }
    for index in warehouses.indices where warehouses[index].id == id {
      warehouses[index].isOpen = isOpen
    }
    for index in sites.indices where sites[index].id == id {
      sites[index].status = isOpen ? .open : .closed
    }
    for index in roads.indices where roads[index].id == id { roads[index].isOpen = isOpen }
  }

  private mutating func set(_ figure: String, of id: String, to value: Double) {
    for kind in ReliefTableKind.allCases {
      _ = kind.form.set(figure, of: id, to: value, in: &self)
    }
  }
}
