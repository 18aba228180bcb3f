/// The least value among the states that a coalition can reach by a legal sequence of moves, for
/// all states at once.
///
/// The search runs backwards over nodes (state, last mover) from the states in ascending order of
/// value, so that the first visit settles a state. A node of which mover `l` was last is left,
/// backwards, by `l`'s moves into its state; the state before it may then be entered by all but
/// `l`. Nodes are not stored: a state is unvisited, visited by way of one mover (all other movers'
/// moves into it were followed), or by way of several (all were followed), hence each mover's
/// moves into each state are followed once. Nor are arcs followed one by one: a bucket counts as
/// followed as a whole, or, where each move has to be an improvement, up to the best state from
/// which one has been followed.
///
/// The empty sequence is counted. For sanctions this makes no difference: a state that is better
/// than where a decision maker started is no sanction itself.
///
/// - Complexity: O(movers * (states + pairs of buckets that lead to each other)).
struct LeastReachable {
  private let lanes: [Lane]
  private let mustImprove: Bool
  private var values: [Int32]
  /// Shape `[state]`: the mover by way of which it was visited, or one of the marks below.
  private var visits: [Int8]
  /// Shape `[mover x bucket]`: how far it is followed.
  private var followed: [Int32]
  /// Nodes to be left: state << 8 + mover, with a bit for "by all but this mover".
  private var stack: [Int] = []
  private static let unvisited: Int8 = -1
  private static let byAll: Int8 = -2
  private static let nothing: Int32 = -1
  private static let everything: Int32 = -2
  private static let allBut = 128

  /// Shape `[state]`: the least of `values`, all in 0..<`bound`, over what the movers can reach
  /// from each state, the state itself included.
  /// - Precondition: fewer than 128 movers.
  static func run(
    _ values: [Int32], below bound: Int, movers: [RankedMoves], mustImprove: Bool
  ) -> [Int32] {
    guard !movers.isEmpty else { return values }
    return Lane.with(movers[...]) { lanes in
      var search = LeastReachable(values, movers, lanes, mustImprove)
      for state in RankedMoves.ascending(values, below: bound) {
        search.settle(Int(state), values[Int(state)])
      }
      return search.values
    }
  }

  private init(
    _ values: [Int32], _ movers: [RankedMoves], _ lanes: [Lane], _ mustImprove: Bool
  ) {
    precondition(movers.count < 128, "fewer than 128 movers")
    self.lanes = lanes
    self.mustImprove = mustImprove
    self.values = values
    visits = Array(repeating: Self.unvisited, count: values.count)
    followed = []
    for mover in movers {
      let none = repeatElement(Self.nothing, count: mover.table.bucketCount)
      followed += mustImprove ? Array(mover.starts.dropLast()) : Array(none)
    }
    stack.reserveCapacity(values.count)
  }

  /// Visits what leads to a state whose own value is the least yet unsettled.
  private mutating func settle(_ state: Int, _ value: Int32) {
    let visit = visits[state]
    guard visit != Self.byAll else { return }
    visits[state] = Self.byAll
    if visit == Self.unvisited {
      for mover in lanes.indices { leave(state, mover, value) }
    } else {
      leave(state, Int(visit), value)
    }
    while let node = stack.popLast() {
      let mover = node & 127
      guard node & Self.allBut != 0 else {
        leave(node >> 8, mover, value)
        continue
      }
      for other in lanes.indices where other != mover { leave(node >> 8, other, value) }
    }
  }

  /// Follows a mover's moves into a state backwards.
  private mutating func leave(_ state: Int, _ mover: Int, _ value: Int32) {
    let lane = lanes[mover]
    let bucket = Int(lane.bucketOf[state])
    guard lane.cellCount > 1 else { return follow(bucket, state, mover, value) }
    let cell = bucket % lane.cellCount
    let base = bucket - cell
    for index in Int(lane.sourceStarts[cell])..<Int(lane.sourceStarts[cell + 1]) {
      follow(base + Int(lane.sources[index]), state, mover, value)
    }
  }

  private mutating func follow(_ bucket: Int, _ state: Int, _ mover: Int, _ value: Int32) {
    mustImprove
      ? followWorse(bucket, state, mover, value) : followAll(bucket, state, mover, value)
  }

  /// Visits the states of a bucket that are worse for the mover than `state`.
  private mutating func followWorse(_ bucket: Int, _ state: Int, _ mover: Int, _ value: Int32) {
    let lane = lanes[mover]
    let rank = lane.ranks[state]
    let start = Int(followed[lane.offset + bucket])
    let end = Int(lane.starts[bucket + 1])
    var next = start
    while next < end {
      let other = Int(lane.members[next])
      guard lane.ranks[other] < rank else { break }
      visit(other, mover, value)
      next += 1
    }
    if next > start { followed[lane.offset + bucket] = Int32(next) }
  }

  /// Visits the states of a bucket other than `state`, which a later call makes up for.
  private mutating func followAll(_ bucket: Int, _ state: Int, _ mover: Int, _ value: Int32) {
    let lane = lanes[mover]
    let left = followed[lane.offset + bucket]
    guard left != Self.everything else { return }
    guard left == Self.nothing else {
      guard left != Int32(state) else { return }
      followed[lane.offset + bucket] = Self.everything
      return visit(Int(left), mover, value)
    }
    let isOwn = Int(lane.bucketOf[state]) == bucket
    followed[lane.offset + bucket] = isOwn ? Int32(state) : Self.everything
    for index in Int(lane.starts[bucket])..<Int(lane.starts[bucket + 1]) {
      let other = Int(lane.members[index])
      if other != state { visit(other, mover, value) }
    }
  }

  private mutating func visit(_ state: Int, _ mover: Int, _ value: Int32) {
    switch visits[state] {
    case Self.unvisited:
      values[state] = value
      visits[state] = Int8(mover)
      stack.append(state << 8 | Self.allBut | mover)
    case Self.byAll, Int8(mover): return
    default:
      stack.append(state << 8 | Int(visits[state]))
      visits[state] = Self.byAll
    }
  }
}

/// One mover's arrays without their reference counts, which cost as much as the search itself.
private struct Lane {
  var cellCount: Int
  /// Where the mover's buckets start among those of all.
  var offset: Int
  var bucketOf: UnsafeBufferPointer<Int32>
  var ranks: UnsafeBufferPointer<Int32>
  var starts: UnsafeBufferPointer<Int32>
  var members: UnsafeBufferPointer<Int32>
  var sourceStarts: UnsafeBufferPointer<Int32>
  var sources: UnsafeBufferPointer<Int32>

  /// Calls `body` with the lanes of all movers, which are valid only until it returns.
  static func with<Result>(
    _ movers: ArraySlice<RankedMoves>, after lanes: [Lane] = [], offset: Int = 0,
    body: ([Lane]) -> Result
  ) -> Result {
    guard let mover = movers.first else { return body(lanes) }
    return mover.table.bucketOf.withUnsafeBufferPointer { bucketOf in
      mover.order.ranks.withUnsafeBufferPointer { ranks in
        mover.starts.withUnsafeBufferPointer { starts in
          mover.members.withUnsafeBufferPointer { members in
            mover.table.sources.starts.withUnsafeBufferPointer { sourceStarts in
              mover.table.sources.elements.withUnsafeBufferPointer { sources in
                let lane = Lane(
                  cellCount: mover.table.cellCount, offset: offset, bucketOf: bucketOf,
                  ranks: ranks, starts: starts, members: members, sourceStarts: sourceStarts,
                  sources: sources)
                return with(
                  movers.dropFirst(), after: lanes + [lane],
                  offset: offset + mover.table.bucketCount, body: body)
              }
            }
          }
        }
      }
    }
  }
}
