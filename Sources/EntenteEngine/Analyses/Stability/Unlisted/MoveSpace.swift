/// The states and moves of a conflict as one party sees them, as sets and relations of diagrams.
///
/// Sets are over the levels before a move; a relation of moves has the mover's issues twice, before
/// and after. States that cannot be told apart come and go together.
final class MoveSpace {
  typealias Diagram = DiagramSpace.Diagram
  typealias Exhausted = DiagramSpace.Exhausted

  /// Packages that are one state.
  private struct Class {
    var members: Diagram
    /// What all members have in common.
    var shared: StateSide
  }

  let conflict: UnlistedConflict
  let space: DiagramSpace
  /// The states that exist, and those of them that the party sees.
  private var existing = DiagramSpace.all
  private(set) var feasible = DiagramSpace.all
  private var classes: [Class] = []
  /// The issues that are not alike in all states that exist.
  private var varying = BitSet()
  private var comparisons: [Int: StateComparison] = [:]
  private var placed: [Int: Diagram] = [:]
  private var moves: [Int: Diagram] = [:]
  private var gains: [Int: Diagram] = [:]

  init(_ conflict: UnlistedConflict, seenBy party: Int, budget: Budget) throws(Exhausted) {
    self.conflict = conflict
    space = DiagramSpace(optionCounts: conflict.levels.optionCounts, budget: budget)
    try findStates()
    existing = feasible
    for condition in conflict.unseen(by: party) {
      feasible = try space.without(feasible, try surely(condition))
    }
  }

  private func findStates() throws(Exhausted) {
    let any = conflict.anyState
    let rules = try space.set(.all(conflict.compiled.problem.rules.map(any.condition)))
    feasible = try space.forgetting(conflict.openLevels, rules)
    for name in conflict.named {
      try join(try space.and(feasible, try space.set(any.condition(name))))
    }
    var single = feasible
    for one in classes { single = try space.without(single, one.members) }
    for issue in conflict.issues where try isVarying(issue, single) { varying.insert(issue) }
  }

  /// Whether states settle an issue in several ways, that some leave it open being one of them.
  /// - Parameter single: The packages that are states alone.
  private func isVarying(_ issue: Int, _ single: Diagram) throws(Exhausted) -> Bool {
    let options = try space.options(at: conflict.levels.before[issue]!, of: single)
    return Set(classes.map { $0.shared.options[issue] } + options.members).count > 1
  }

  /// Takes packages as one state, with those that shared one with some of them.
  private func join(_ packages: Diagram) throws(Exhausted) {
    var members = packages
    guard members != DiagramSpace.none else { return }
    var rest: [Class] = []
    for other in classes {
      if try space.and(members, other.members) == DiagramSpace.none {
        rest.append(other)
      } else {
        members = try space.or(members, other.members)
      }
    }
    classes = rest + [Class(members: members, shared: try shared(by: members))]
  }

  private func shared(by packages: Diagram) throws(Exhausted) -> StateSide {
    var package = conflict.settled
    for issue in conflict.issues {
      let options = try space.options(at: conflict.levels.before[issue]!, of: packages)
      package[issue] = options.count == 1 ? options.members[0] : nil
    }
    return conflict.state(package)
  }

  /// The set with all packages of each of its states.
  func closed(_ set: Diagram) throws(Exhausted) -> Diagram {
    var closed = set
    for one in classes where try space.and(closed, one.members) != DiagramSpace.none {
      closed = try space.or(closed, one.members)
    }
    return closed
  }

  /// Whether a package obeys the rules.
  func exists(_ package: [Int?]) -> Bool { space.contains(existing, conflict.byLevel(package)) }

  /// The one state of a package: shape `[issue]`; empty where it does not exist or is not seen.
  func state(_ package: [Int?]) throws(Exhausted) -> Diagram {
    var options: [Int?] = conflict.levels.optionCounts.map { _ in nil }
    for issue in conflict.issues { options[conflict.levels.before[issue]!] = package[issue] }
    return try space.and(try closed(try space.and(try space.fixed(options), feasible)), feasible)
  }

  /// The states of which a condition holds, or does not, whatever is open.
  private func surely(_ condition: Formula, not fails: Bool = false) throws(Exhausted) -> Diagram {
    var set = try surely(try space.set(conflict.anyState.condition(condition)), not: fails)
    for one in classes {
      let within = try space.set(one.shared.condition(condition))
      if within != (fails ? DiagramSpace.none : DiagramSpace.all) {
        set = try space.without(set, one.members)
      }
    }
    return set
  }

  /// The states whose packages are all in a set, or all outside it, whatever is open.
  private func surely(_ set: Diagram, not fails: Bool = false) throws(Exhausted) -> Diagram {
    let spoiling = fails ? set : try space.not(set)
    return try space.not(try space.forgetting(conflict.openLevels, spoiling))
  }

  /// The states of which a tier of a ranking is surely the first that fits.
  private func surelyFirst(_ tier: Int, _ ranking: StateComparison) throws(Exhausted) -> Diagram {
    var set = try surely(try ranking.isFirst(tier, conflict.anyState))
    for one in classes where try ranking.isFirst(tier, one.shared) != DiagramSpace.all {
      set = try space.without(set, one.members)
    }
    return set
  }
}

/// Preferences and moves.
extension MoveSpace {
  func comparison(_ party: Int) throws -> StateComparison {
    if let known = comparisons[party] { return known }
    let made = try StateComparison(conflict, space, party: party, varying: varying)
    comparisons[party] = made
    return made
  }

  /// The states that have a place among a party's preferences.
  func placed(_ party: Int) throws -> Diagram {
    if let known = placed[party] { return known }
    var set = DiagramSpace.all
    let comparison = try comparison(party)
    switch comparison.places {
    case .nowhere: set = DiagramSpace.none
    case .whereDecided(let conditions):
      for condition in conditions {
        let decided = try space.or(try surely(condition), try surely(condition, not: true))
        set = try space.and(set, decided)
      }
      for one in classes {
        let open = varying.members.filter { one.shared.options[$0] == nil }
        if !comparison.isValueKnown(whereOpen: open) { set = try space.without(set, one.members) }
      }
    case .whereRanked(let tiers):
      set = DiagramSpace.none
      for tier in 0..<tiers { set = try space.or(set, try surelyFirst(tier, comparison)) }
    }
    placed[party] = set
    return set
  }

  /// The states that are surely better than one for a party, and those that are surely no better.
  func compared(_ party: Int, with package: [Int?]) throws -> (better: Diagram, noBetter: Diagram) {
    let own = try state(package)
    let places = try placed(party)
    guard try space.and(own, places) != DiagramSpace.none else { return (DiagramSpace.none, own) }
    let pairs = try comparison(party).isBetter(conflict.anyState, than: conflict.state(package))
    let comparable = try space.and(places, feasible)
    let better = try space.forgetting(
      conflict.openLevels, try space.and(comparable, pairs))
    return (better, try space.or(own, try space.without(comparable, better)))
  }

  /// A party's moves, from states to others.
  func moves(_ party: Int) throws(Exhausted) -> Diagram {
    if let known = moves[party] { return known }
    let (before, after) = (conflict.ownLevels(party), conflict.raised(party))
    var pairs = DiagramSpace.all
    var same = DiagramSpace.all
    for level in before.members.reversed() {
      let place = conflict.issues.firstIndex { conflict.levels.before[$0] == level }!
      let allowed = conflict.form.allowed[place]
      pairs = try space.and(try changes(at: level) { $0 == $1 || allowed[$0][$1] }, pairs)
      same = try space.and(try changes(at: level) { $0 == $1 }, same)
    }
    pairs = try space.without(pairs, same)
    pairs = try space.and(try space.and(pairs, feasible), try space.shifted(feasible, after))
    for one in classes {
      let within = try space.and(one.members, try space.shifted(one.members, after))
      pairs = try space.without(pairs, within)
    }
    moves[party] = pairs
    return pairs
  }

  private func changes(
    at level: Int, _ isAllowed: (Int, Int) -> Bool
  ) throws(Exhausted) -> Diagram {
    let options = 0..<space.optionCounts[level]
    var pairs = DiagramSpace.none
    for from in options {
      let to = try space.choice(level + 1, BitSet(options.filter { isAllowed(from, $0) }))
      pairs = try space.or(pairs, try space.and(try space.choice(level, BitSet([from])), to))
    }
    return pairs
  }

  /// A party's moves to states that are, or may be, better for it.
  func gains(_ party: Int) throws -> Diagram {
    if let known = gains[party] { return known }
    let after = conflict.raised(party)
    let places = try placed(party)
    let comparable = try space.and(places, try space.shifted(places, after))
    let pairs = try comparison(party).isBetter(conflict.after(party), than: conflict.anyState)
    let better = try space.forgetting(conflict.openLevels, try space.and(comparable, pairs))
    let mayBe = try space.or(better, try space.not(comparable))
    gains[party] = try space.and(try moves(party), mayBe)
    return gains[party]!
  }

  /// The states from which a move of a party leads into a set.
  func before(_ moves: Diagram, of party: Int, _ set: Diagram) throws(Exhausted) -> Diagram {
    let after = BitSet(conflict.ownLevels(party).members.map { $0 + 1 })
    let targets = try space.shifted(set, conflict.raised(party))
    return try closed(try space.andForgetting(after, moves, targets))
  }

  /// The states that a move of a party leads to from a set.
  func after(_ moves: Diagram, of party: Int, _ set: Diagram) throws(Exhausted) -> Diagram {
    let reached = try space.andForgetting(conflict.ownLevels(party), moves, set)
    return try closed(try space.shifted(reached, conflict.lowered(party)))
  }
}
