/// One move of a sequence.
public struct Step: Sendable, Hashable {
  /// Who moves: one of the model's movers.
  public var mover: Int
  /// The state after the move.
  public var state: Int

  /// Makes a step.
  public init(mover: Int, state: Int) {
    self.mover = mover
    self.state = state
  }
}

/// All states that legal sequences of moves reach from one state, with a shortest sequence to
/// each.
///
/// A search over nodes (state, last mover), in the order of their distance. As a state that was
/// reached by one mover can be left by all others, and one reached by two can be left by all, two
/// nodes a state are enough.
struct LegalSequences: Sendable {
  private struct Arrival: Sendable {
    var mover: Int
    /// The state before, and by which of its arrivals it was entered.
    var from: Int
    var fromSecond: Bool
    var length: Int
  }

  let start: Int
  /// States in the order of their distance; the start stands first only if it can be left.
  private(set) var reached: [Int] = []
  /// Shape `[state]`.
  private var first: [Arrival?]
  private var second: [Arrival?]
  /// Moves looked at.
  private(set) var work = 0

  /// Searches from a state.
  /// - Parameters:
  ///   - moverCount: movers are 0..<`moverCount`.
  ///   - next: the states one allowed move of a mover away from a state.
  ///   - isEnough: the search stops at the first state for which it is true.
  /// - Complexity: O(moves).
  init(
    from start: Int, stateCount: Int, moverCount: Int, next: (_ mover: Int, _ state: Int) -> [Int],
    until isEnough: (_ state: Int) -> Bool = { _ in false }
  ) {
    self.start = start
    first = Array(repeating: nil, count: stateCount)
    second = first
    var queue: [(state: Int, isSecond: Bool)] = [(start, false)]
    var isStart = true
    var index = 0
    while index < queue.count {
      let (state, isSecond) = queue[index]
      index += 1
      let last = isStart ? nil : first[state]
      for mover in 0..<moverCount {
        if let last, (last.mover == mover) != isSecond { continue }
        let arrival = isSecond ? second[state] : last
        let length = (arrival?.length ?? 0) + 1
        for other in next(mover, state) {
          work += 1
          let step = Arrival(
            mover: mover, from: isStart ? -1 : state, fromSecond: isSecond, length: length)
          guard let isSecond = enter(other, step) else { continue }
          queue.append((other, isSecond))
          if !isSecond, isEnough(other) { return }
        }
      }
      isStart = false
    }
  }

  /// Notes an arrival; `nil` where nothing new can follow from it.
  private mutating func enter(_ state: Int, _ arrival: Arrival) -> Bool? {
    guard let known = first[state] else {
      first[state] = arrival
      reached.append(state)
      return false
    }
    guard known.mover != arrival.mover, second[state] == nil else { return nil }
    second[state] = arrival
    return true
  }

  /// A shortest sequence to a state, at least one move long; `nil` where there is none.
  func path(to state: Int) -> [Step]? {
    guard var arrival = first[state] else { return nil }
    var steps = [Step(mover: arrival.mover, state: state)]
    while arrival.from >= 0 {
      let before = arrival.fromSecond ? second[arrival.from] : first[arrival.from]
      guard let before else { break }
      steps.append(Step(mover: before.mover, state: arrival.from))
      arrival = before
    }
    return steps.reversed()
  }

  /// How many moves the shortest sequence has, at least one; `nil` where there is none.
  func distance(to state: Int) -> Int? { first[state]?.length }
}
