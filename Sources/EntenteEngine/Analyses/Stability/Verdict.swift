/// Why a decision maker would, or would not, leave a state: each improvement with the answer that
/// deters from it, if there is one.
///
/// It can be checked from itself alone: replay the moves, compare the states.
public struct Verdict: Sendable, Hashable {
  /// An answer of the others that leaves the decision maker no better than before.
  public struct Sanction: Sendable, Hashable {
    /// The others' moves, a shortest legal sequence, at least one.
    public var steps: [Step]
    /// Where they end.
    public var outcome: Int
    /// The best that the decision maker can move to from there, no better than where it started;
    /// `nil` where the concept looks for no escape, or there is no move.
    public var bestEscape: Int?

    /// Makes a sanction.
    public init(steps: [Step], outcome: Int, bestEscape: Int?) {
      self.steps = steps
      self.outcome = outcome
      self.bestEscape = bestEscape
    }
  }

  /// An improvement and what becomes of it.
  public struct Response: Sendable, Hashable {
    /// The better state that one move leads to.
    public var improvement: Int
    /// A sanction; `nil` where the others have none, so that the decision maker leaves.
    public var sanction: Sanction?

    /// Makes a response.
    public init(improvement: Int, sanction: Sanction?) {
      self.improvement = improvement
      self.sanction = sanction
    }
  }

  /// The state that may be left.
  public var state: Int
  /// Who may leave it.
  public var decisionMaker: Int
  /// By which concept.
  public var concept: StabilityConcept
  /// All improvements, by state.
  public var responses: [Response]

  /// Makes a verdict.
  public init(
    state: Int, decisionMaker: Int, concept: StabilityConcept, responses: [Response]
  ) {
    self.state = state
    self.decisionMaker = decisionMaker
    self.concept = concept
    self.responses = responses
  }

  /// Whether the decision maker stays: every improvement is sanctioned.
  public var isStable: Bool { responses.allSatisfy { $0.sanction != nil } }
}

/// Gives reasons for what `Stability` finds.
public struct VerdictFinder: Sendable {
  private let model: ConflictModel
  private let orders: [StateOrder]
  private let lists: MoveLists

  /// Prepares verdicts on a model.
  /// - Parameter orders: shape `[decision maker]`.
  /// - Precondition: an order of the states for each decision maker.
  /// - Complexity: O(movers * states * log(states)).
  public init(_ model: ConflictModel, _ orders: [StateOrder]) {
    precondition(
      orders.count == model.decisionMakerCount
        && orders.allSatisfy { $0.ranks.count == model.stateCount },
      "an order of the states for each decision maker")
    self.model = model
    self.orders = orders
    lists = MoveLists(model)
  }

  /// Whether a decision maker leaves a state, and why.
  /// - Complexity: O(improvements * moves).
  public func verdict(
    _ concept: StabilityConcept, for decisionMaker: Int, at state: Int
  ) -> Verdict {
    let improvements = lists.next(decisionMaker, state).sorted().filter {
      orders[decisionMaker].prefers($0, to: state)
    }
    return Verdict(
      state: state, decisionMaker: decisionMaker, concept: concept,
      responses: improvements.map { improvement in
        Verdict.Response(
          improvement: improvement,
          sanction: concept == .nash
            ? nil : sanction(concept, decisionMaker, at: state, improvement))
      })
  }

  /// A shortest sanction against an improvement.
  private func sanction(
    _ concept: StabilityConcept, _ maker: Int, at state: Int, _ improvement: Int
  ) -> Verdict.Sanction? {
    let others = model.order.filter { $0 != maker && $0 < model.decisionMakerCount }
    var outcome: Int?
    let sequences = LegalSequences(
      from: improvement, stateCount: model.stateCount, moverCount: others.count,
      next: { answers(others[$0], $1, concept) },
      until: { reached in
        guard deters(concept, maker, at: state, reached) else { return false }
        outcome = reached
        return true
      })
    guard let outcome, let path = sequences.path(to: outcome) else { return nil }
    return Verdict.Sanction(
      steps: path.map { Step(mover: others[$0.mover], state: $0.state) }, outcome: outcome,
      bestEscape: concept.looksForEscape ? bestEscape(maker, outcome) : nil)
  }

  private func answers(_ mover: Int, _ state: Int, _ concept: StabilityConcept) -> [Int] {
    let moves = lists.next(mover, state)
    guard concept.answersMustImprove else { return moves }
    return moves.filter { orders[mover].prefers($0, to: state) }
  }

  private func deters(
    _ concept: StabilityConcept, _ maker: Int, at state: Int, _ outcome: Int
  ) -> Bool {
    let order = orders[maker]
    guard !order.prefers(outcome, to: state) else { return false }
    guard concept.looksForEscape, let escape = bestEscape(maker, outcome) else { return true }
    return !order.prefers(escape, to: state)
  }

  /// The best state one move away, the lowest of several.
  private func bestEscape(_ maker: Int, _ state: Int) -> Int? {
    lists.next(maker, state).min {
      let (first, second) = (orders[maker].ranks[$0], orders[maker].ranks[$1])
      return first != second ? first > second : $0 < $1
    }
  }
}
