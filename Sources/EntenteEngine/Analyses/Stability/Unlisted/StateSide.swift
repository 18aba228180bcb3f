/// One side of a comparison of states: which options are known, and at which levels the others stand.
struct StateSide {
  /// Shape `[issue]`.
  var options: [Int?]
  /// Shape `[issue]`: the level of what is not known.
  var places: [Int?]

  /// A condition, by issues of the case, as one on levels.
  func condition(_ condition: Formula) -> Formula { condition.settling(options, places: places) }
}

extension UnlistedConflict {
  /// Any state.
  var anyState: StateSide { StateSide(options: settled, places: levels.before) }

  /// The state that a party's move leads to.
  func after(_ party: Int) -> StateSide {
    var side = anyState
    for place in own(party) {
      let issue = issues[place]
      side.places[issue] = levels.before[issue].map { $0 + 1 }
    }
    return side
  }

  /// A state, and states of which some options are known: shape `[issue]`.
  func state(_ package: [Int?]) -> StateSide {
    var side = anyState
    for issue in issues { side.options[issue] = package[issue] }
    return side
  }

  /// Shape `[level]`: the place of each once a party's moves are taken as made.
  func raised(_ party: Int) -> [Int] {
    var places = Array(levels.optionCounts.indices)
    for place in own(party) {
      let level = levels.before[issues[place]]!
      places[level] = level + 1
    }
    return places
  }

  /// Shape `[level]`: back from the state after a party's move to the one before the next.
  func lowered(_ party: Int) -> [Int] {
    var places = Array(levels.optionCounts.indices)
    for place in own(party) {
      let level = levels.before[issues[place]]!
      places[level + 1] = level
    }
    return places
  }

  /// The levels of a party's issues before its move.
  func ownLevels(_ party: Int) -> BitSet { BitSet(own(party).map { levels.before[issues[$0]]! }) }

  /// The levels of what is open.
  var openLevels: BitSet { BitSet(open.members.map { levels.before[$0]! }) }

  /// A package of the case as one of levels, shape `[level]`; what stands at other levels is 0.
  func byLevel(_ package: [Int?]) -> [Int] {
    var options = levels.optionCounts.map { _ in 0 }
    for issue in issues { options[levels.before[issue]!] = package[issue] ?? 0 }
    return options
  }

  /// A package of levels as one of the case, shape `[issue]`.
  func package(byLevel options: [Int]) -> [Int?] {
    var package = settled
    for issue in issues { package[issue] = options[levels.before[issue]!] }
    return package
  }
}
