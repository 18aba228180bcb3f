/// A conflict as states and moves: who can change what, from where to where.
///
/// A *state* is a number, 0..<`stateCount`. A *mover* is a number too: first come the decision
/// makers, 0..<`decisionMakerCount`, each moving alone; after them one mover for each set of
/// decision makers that move something only by agreement of all. Joint movers act in the analyses
/// of coalitions and from the status quo, where those that agree belong to the coalition; in the
/// stability of single decision makers nobody moves jointly. A joint mover counts as one of its
/// own when a sequence may not let anybody move twice in a row.
///
/// States of the option form are numbered in lexicographic order of their packages, without the
/// infeasible ones. Moves are found by arithmetic on that number; arcs are stored only for models
/// given by arcs, or with merged states.
///
/// ## Source
/// Fang, Hipel and Kilgour (1993), "Interactive Decision Making: the Graph Model for Conflict
/// Resolution", chapter 2; Xu, Hipel, Kilgour and Fang (2018), "Conflict Resolution Using the
/// Graph Model", chapter 3, doi:10.1007/978-3-319-77670-5.
public struct ConflictModel: Sendable {
  /// How many decision makers there are.
  public let decisionMakerCount: Int
  /// How many states there are.
  public let stateCount: Int
  /// Shape `[mover]`: the decision makers that move together; `{i}` for decision maker `i`.
  public let movers: [BitSet]
  /// What the states are made of; `nil` for a model given by arcs.
  public let form: OptionForm?
  /// Shape `[mover]`.
  let tables: [MoveTable]
  /// Which packages are which states.
  let numbering: StateNumbering?
  /// The movers in the order in which searches for a way look at them: of two ways that are as short
  /// as each other, the one told of hangs on it.
  package private(set) var order: [Int]

  init(
    decisionMakerCount: Int, stateCount: Int, movers: [BitSet], form: OptionForm?,
    tables: [MoveTable], numbering: StateNumbering?
  ) {
    self.decisionMakerCount = decisionMakerCount
    self.stateCount = stateCount
    self.movers = movers
    self.form = form
    self.tables = tables
    self.numbering = numbering
    order = Array(movers.indices)
  }

  /// The same model, with movers looked at by what they move: single ones first, then by the names of
  /// their issues, so that it does not count who makes the moves; then by the makers' names.
  /// - Parameters:
  ///   - issues: shape `[issue]`.
  ///   - makers: shape `[decision maker]`.
  package func looking(by issues: [String], _ makers: [String]) -> ConflictModel {
    guard let form else { return self }
    let keys = movers.map { mover in
      [
        [mover.count > 1 ? "1" : "0"],
        issues.indices.filter { form.movers[$0] == mover }.map { issues[$0] }.sorted(),
        mover.members.map { makers[$0] }.sorted(),
      ]
    }
    var model = self
    model.order = movers.indices.sorted { a, b in
      let place = keys[a].indices.first { keys[a][$0] != keys[b][$0] }
      return place.map { keys[a][$0].lexicographicallyPrecedes(keys[b][$0]) } ?? (a < b)
    }
    return model
  }

  /// Shape `[decision maker]`: the place of each in the order of searches.
  var placesInOrder: [Int] {
    let makers = order.filter { $0 < decisionMakerCount }
    return (0..<decisionMakerCount).map { makers.firstIndex(of: $0) ?? $0 }
  }

  /// Makes a model from arcs.
  /// - Parameters:
  ///   - stateCount: the number of states.
  ///   - arcs: shape `[decision maker]`: moves from a state to another; repetitions and moves that
  ///     lead nowhere are left out.
  ///   - joint: moves that need the agreement of at least two decision makers.
  /// - Precondition: states are in 0..<`stateCount`, decision makers have arcs.
  /// - Complexity: O(arcs * log(arcs)).
  package init(stateCount: Int, arcs: [[Arc]], joint: [JointArcs] = []) {
    let all = arcs + joint.map(\.arcs)
    precondition(
      all.joined().allSatisfy {
        (0..<stateCount).contains($0.from) && (0..<stateCount).contains($0.to)
      }, "arcs join states of the model")
    precondition(
      joint.allSatisfy { $0.by.count > 1 && $0.by.isSubset(of: BitSet(below: arcs.count)) },
      "a joint move is made by two decision makers or more")
    self.init(
      decisionMakerCount: arcs.count, stateCount: stateCount,
      movers: arcs.indices.map { BitSet([$0]) } + joint.map(\.by), form: nil,
      tables: all.map { MoveTable(stateCount: stateCount, arcs: $0) }, numbering: nil)
  }

  /// The states that a mover can reach from a state in one move, smallest first.
  /// - Complexity: O(states + moves), the first only in the option form.
  public func moves(of mover: Int, from state: Int) -> [Int] {
    precondition((0..<stateCount).contains(state), "a state of the model")
    return tables[mover].moves(from: state)
  }

  /// The package of a state, shape `[issue]`, the first of those merged into it; `nil` for a model
  /// given by arcs.
  /// - Complexity: O(issues).
  public func package(of state: Int) -> [Int]? {
    guard let form, let numbering else { return nil }
    return form.package(code: numbering.code(of: state))
  }

  /// The state of a package, shape `[issue]`; `nil` where it is infeasible or the model is given by
  /// arcs.
  /// - Complexity: O(issues).
  public func state(of package: [Int]) -> Int? {
    guard let form, let numbering else { return nil }
    return numbering.state(of: form.code(of: package))
  }

  /// The movers whose members all belong to a coalition, in the order of searches; without
  /// `jointly`, only single decision makers.
  public func movers(within coalition: BitSet, jointly: Bool) -> [Int] {
    order.filter {
      ($0 < decisionMakerCount || jointly) && movers[$0].isSubset(of: coalition)
    }
  }

  /// All decision makers but those of a coalition.
  public func opponents(of coalition: BitSet) -> BitSet {
    BitSet(below: decisionMakerCount).subtracting(coalition)
  }
}

extension ConflictModel {
  /// A move from a state to another.
  public struct Arc: Sendable, Hashable {
    /// The state before the move.
    public var from: Int
    /// The state after it.
    public var to: Int

    /// Makes an arc.
    public init(_ from: Int, _ to: Int) {
      self.from = from
      self.to = to
    }
  }

  /// Moves that some decision makers make only together.
  package struct JointArcs: Sendable, Hashable {
    /// Two decision makers or more.
    package var by: BitSet
    /// What they can do together.
    package var arcs: [Arc]

    /// Makes joint moves.
    package init(by: BitSet, arcs: [Arc]) {
      self.by = by
      self.arcs = arcs
    }
  }

  /// Why a model cannot be built: more packages, or more moves to store, than the limit.
  public struct TooLarge: Error, Sendable, Hashable {
    /// The limit that was passed.
    public let limit: Int
  }
}
