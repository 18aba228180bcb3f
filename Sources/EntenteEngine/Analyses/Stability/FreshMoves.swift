/// The moves that a search has not yet followed by the same mover to the same state: following one
/// again finds nothing new.
///
/// States of one bucket lead to the same states, or, where only gains are followed, to the better ones
/// of the same. So each bucket is followed once in all, and not once a state.
final class FreshMoves {
  private let model: ConflictModel
  private let lists: MoveLists
  private let moves: StatusQuoAnalysis.Moves
  /// Shape `[mover][bucket]`: the state from which a bucket was first followed, which it did not lead
  /// to then.
  private var passedOver: [[Int32]]
  /// Shape `[mover][bucket]`: the least rank from which gains were followed.
  private var least: [[Int32]]
  private var ranked: [Int: RankedMoves] = [:]

  private static let (never, done): (Int32, Int32) = (-1, -2)

  init(_ model: ConflictModel, _ moves: StatusQuoAnalysis.Moves) {
    self.model = model
    self.moves = moves
    lists = MoveLists(model)
    passedOver = model.tables.map { Array(repeating: Self.never, count: $0.bucketCount) }
    least = model.tables.map { Array(repeating: Int32.max, count: $0.bucketCount) }
  }

  /// States one move of a mover away from a state, in the order of `MoveLists`, without those that this
  /// has given before for the mover.
  func next(_ mover: Int, _ state: Int) -> [Int] {
    guard case .improvements(let preferences) = moves else { return any(mover, state) }
    let members = model.movers[mover].members
    if members.count == 1, let order = preferences[members[0]].order {
      return gains(mover, state, order)
    }
    return lists.next(mover, state).filter { next in
      members.allSatisfy { preferences[$0].prefers(next, to: state) }
    }
  }

  private func any(_ mover: Int, _ state: Int) -> [Int] {
    let bucket = Int(model.tables[mover].bucketOf[state])
    let first = passedOver[mover][bucket]
    guard first != Self.never else {
      passedOver[mover][bucket] = Int32(state)
      return lists.next(mover, state)
    }
    guard first != Self.done, first != Int32(state) else { return [] }
    passedOver[mover][bucket] = Self.done
    return [Int(first)]
  }

  private func gains(_ mover: Int, _ state: Int, _ order: StateOrder) -> [Int] {
    let table = model.tables[mover]
    let bucket = Int(table.bucketOf[state])
    let (rank, most) = (order.ranks[state], least[mover][bucket])
    guard rank < most else { return [] }
    least[mover][bucket] = rank
    let ranked = ranked(mover, order)
    let (base, cells) = table.targets(ofBucket: bucket)
    return cells.flatMap { cell in
      ranked.members(of: base + Int(cell), over: rank, upTo: most).map(Int.init).sorted()
    }
  }

  private func ranked(_ mover: Int, _ order: StateOrder) -> RankedMoves {
    if let known = ranked[mover] { return known }
    let made = RankedMoves(model.tables[mover], order)
    ranked[mover] = made
    return made
  }
}

extension RankedMoves {
  /// The states of a bucket whose ranks are over one and not over another.
  /// - Complexity: O(log(states) + their number).
  fileprivate func members(of bucket: Int, over low: Int32, upTo high: Int32) -> ArraySlice<Int32> {
    let range = Int(starts[bucket])..<Int(starts[bucket + 1])
    let first = place(in: range) { order.ranks[Int($0)] > low }
    let last = place(in: first..<range.upperBound) { order.ranks[Int($0)] > high }
    return members[first..<last]
  }

  /// The first place whose member passes, as all after it do.
  private func place(in range: Range<Int>, _ passes: (Int32) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if passes(members[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
