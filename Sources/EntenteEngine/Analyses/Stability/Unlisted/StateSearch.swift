/// One party's view of one state: what tempts it, and what the others can answer.
struct StateSearch {
  private typealias Diagram = DiagramSpace.Diagram

  private let conflict: UnlistedConflict
  private let package: [Int?]
  private let party: Int
  /// `nil` where even the states take more than was allowed.
  private let moves: MoveSpace?

  init(_ conflict: UnlistedConflict, _ package: [Int?], party: Int, budget: Budget) {
    self.conflict = conflict
    self.package = package
    self.party = party
    moves = try? MoveSpace(conflict, seenBy: party, budget: budget)
  }

  func verdict(_ concept: StabilityConcept) -> StateStability.Verdict {
    do {
      guard let moves else { throw DiagramSpace.Exhausted() }
      return try verdict(concept, moves)
    } catch let fault as UnstatedBy {
      return unsettled(.unstated(party: fault.party))
    } catch {
      return unsettled(.exhausted)
    }
  }

  private func unsettled(_ lack: StateStability.Lack) -> StateStability.Verdict {
    StateStability.Verdict(isStable: nil, lack: lack, gainCount: 0, responses: [])
  }

  /// Says of whom nothing is known that compares states.
  private struct UnstatedBy: Error { let party: Int }

  private func asking<Result>(_ party: Int, _ work: () throws -> Result) throws -> Result {
    do { return try work() } catch is StateComparison.Unstated { throw UnstatedBy(party: party) }
  }

  private func verdict(
    _ concept: StabilityConcept, _ moves: MoveSpace
  ) throws -> StateStability.Verdict {
    let space = moves.space
    let own = try moves.state(package)
    guard own != DiagramSpace.none else {
      return unsettled(moves.exists(package) ? .unseen : .infeasible)
    }
    let (better, noBetter) = try asking(party) { try moves.compared(party, with: package) }
    let tempting = try space.and(
      better, try moves.after(try moves.moves(party), of: party, own))
    guard tempting != DiagramSpace.none, concept != .nash else {
      return told(tempting == DiagramSpace.none, tempting, moves)
    }
    var deterring = noBetter
    if concept.looksForEscape {
      let rest = try space.without(moves.feasible, noBetter)
      deterring = try space.without(
        noBetter, try moves.before(try moves.moves(party), of: party, rest))
    }
    var answers = try AnswerLayers(
      moves, against: party, into: deterring,
      relations: try others.map { other in
        try asking(other) {
          concept.answersMustImprove ? try moves.gains(other) : try moves.moves(other)
        }
      }, others: others)
    try answers.grow(until: tempting)
    let open = try space.without(tempting, answers.all)
    return open == DiagramSpace.none
      ? told(true, tempting, moves, answers) : told(false, open, moves)
  }

  /// The others in an order that does not hang on how the case lists them: by what they move.
  private var others: [Int] {
    let compiled = conflict.compiled
    let names = compiled.partyIDs.indices.map { maker in
      conflict.own(maker).map { compiled.issues[conflict.issues[$0]].id }.sorted()
        + [compiled.partyIDs[maker]]
    }
    return names.indices.filter { $0 != party && !conflict.own($0).isEmpty }
      .sorted { names[$0].lexicographicallyPrecedes(names[$1]) }
  }

  /// The verdict, with some of the gains that it speaks of and their answers.
  private func told(
    _ isStable: Bool, _ gains: Diagram, _ moves: MoveSpace, _ answers: AnswerLayers? = nil
  ) -> StateStability.Verdict {
    let levels = BitSet(conflict.issues.map { conflict.levels.before[$0]! })
    let responses = nearest(gains, moves).compactMap { improvement in
      // Where an account takes more work than was allowed, the verdict stands without it.
      try? StateStability.Response(
        improvement: improvement, sanction: answers?.path(from: improvement))
    }
    return StateStability.Verdict(
      isStable: isStable, lack: nil, gainCount: moves.space.count(gains, over: levels),
      responses: responses)
  }

  /// The members of a set with the fewest changes, packages of the case.
  private func nearest(_ set: Diagram, _ moves: MoveSpace) -> [[Int?]] {
    var (rest, found) = (set, [[Int?]]())
    while found.count < StateStability.shown,
      let next = moves.space.nearest(to: conflict.byLevel(package), in: rest)
    {
      found.append(conflict.package(byLevel: next))
      guard let one = try? moves.state(found[found.count - 1]),
        let fewer = try? moves.space.without(rest, one)
      else { break }
      rest = fewer
    }
    return found
  }
}

/// From which states a legal sequence of the others' moves leads into a set, by its first mover and
/// its length.
struct AnswerLayers {
  private typealias Diagram = DiagramSpace.Diagram

  private let moves: MoveSpace
  private let target: DiagramSpace.Diagram
  private let relations: [DiagramSpace.Diagram]
  private let others: [Int]
  /// Shape `[length - 1][other]`: states from which so many moves, or fewer, are enough.
  private var layers: [[DiagramSpace.Diagram]] = []
  /// The states from which some sequence leads into the set, as far as was looked.
  private(set) var all = DiagramSpace.none

  init(
    _ moves: MoveSpace, against party: Int, into target: DiagramSpace.Diagram,
    relations: [DiagramSpace.Diagram], others: [Int]
  ) throws {
    self.moves = moves
    self.target = target
    self.relations = relations
    self.others = others
  }

  /// Looks at longer sequences until all of a set have one, or nothing new is found.
  mutating func grow(until wanted: DiagramSpace.Diagram) throws {
    let space = moves.space
    while try space.without(wanted, all) != DiagramSpace.none {
      let last = layers.last
      let next = try others.indices.map { other in
        try moves.before(relations[other], of: others[other], try entry(after: other, last))
      }
      if next == last { return }
      layers.append(next)
      all = try next.reduce(DiagramSpace.none) { try space.or($0, $1) }
    }
  }

  /// Where a move of one of the others may lead: into the set, or to where somebody else goes on.
  private func entry(after mover: Int, _ layer: [DiagramSpace.Diagram]?) throws
    -> DiagramSpace.Diagram
  {
    var entry = target
    for other in others.indices where other != mover {
      if let layer { entry = try moves.space.or(entry, layer[other]) }
    }
    return entry
  }

  /// A shortest sequence from a state, each move with as few changes as it can have.
  func path(from package: [Int?]) throws -> [StateStability.Move]? {
    let space = moves.space
    var state = try moves.state(package)
    guard
      let length = try layers.firstIndex(where: { layer in
        try layer.contains { try space.and($0, state) != DiagramSpace.none }
      })
    else { return nil }
    var (steps, here, last) = ([StateStability.Move](), package, -1)
    for layer in layers[...length].indices.reversed() {
      guard
        let mover = try others.indices.first(where: {
          try $0 != last && space.and(layers[layer][$0], state) != DiagramSpace.none
        })
      else { return nil }
      let entry = try entry(after: mover, layer > 0 ? layers[layer - 1] : nil)
      let reached = try space.and(
        entry, try moves.after(relations[mover], of: others[mover], state))
      guard let next = space.nearest(to: moves.conflict.byLevel(here), in: reached) else {
        return nil
      }
      let before = here
      here = moves.conflict.package(byLevel: next)
      state = try moves.state(here)
      steps.append(
        StateStability.Move(
          party: others[mover], package: here,
          isGain: try isGain(here, over: before, for: others[mover])))
      last = mover
    }
    return steps
  }

  /// Whether a state is surely better for a party than another; `nil` where that is not known.
  private func isGain(_ package: [Int?], over before: [Int?], for party: Int) throws -> Bool? {
    do {
      let (better, noBetter) = try moves.compared(party, with: before)
      let options = moves.conflict.byLevel(package)
      if moves.space.contains(better, options) { return true }
      return moves.space.contains(noBetter, options) ? false : nil
    } catch is StateComparison.Unstated {
      return nil
    }
  }
}
