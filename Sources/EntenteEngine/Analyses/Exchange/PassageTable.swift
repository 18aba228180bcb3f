/// The sets of units after which the one that tips the balance most can change hands, by the
/// balance that they leave.
///
/// They are met in the middle: all sets of one half of the units that keep to what must come before
/// what, and all of the other half, each in the order of what they shift, so that pairs which shift
/// a given amount together are found side by side. In most cases nothing binds the halves to each
/// other; where something does, pairs that go against it are passed over.
///
/// ## Source
/// E. Horowitz, S. Sahni (1974), "Computing partitions with applications to the knapsack problem",
/// doi:10.1145/321812.321823.
struct PassageTable: Sendable {
  /// Sets of some units, ascending by what they shift together.
  private struct Half {
    var shifts: [Double] = [0]
    var sets: [UInt64] = [0]
    var isComplete = true
  }

  let unit: Int
  private let shift: Double
  /// Units of one half that wait for units of the other, with these.
  private let crossing: [(unit: UInt64, required: UInt64)]
  /// What must come before the unit itself, and what it shifts.
  private let base: (set: UInt64, shift: Double)
  private let halves: (Half, Half)
  /// Whether no set is left out.
  private let isComplete: Bool
  /// How many sets are in both halves together.
  var count: Int { halves.0.sets.count + halves.1.sets.count }

  /// - Parameters:
  ///   - required: shape `[unit]`: the units that come before it, one bit each.
  ///   - most: how many sets of one half are kept.
  init(_ tipping: Tipping, required: [UInt64], most: Int) {
    let closure = PrecedenceClosure(required)
    unit = tipping.unit
    shift = tipping.shifts[unit]
    let before = closure.before[unit]
    let members = required.indices.filter { before >> UInt64($0) & 1 == 1 }
    base = (before, members.reduce(0) { $0 + tipping.shifts[$1] })
    let free = closure.connected.filter { [unit] other in
      other != unit && before >> UInt64(other) & 1 == 0
        && closure.before[other] >> UInt64(unit) & 1 == 0
    }
    let middle = free.count / 2
    crossing = free.enumerated().compactMap { place, other in
      let apart = place < middle ? free[middle...] : free[..<middle]
      let waitsFor = apart.filter { required[other] >> UInt64($0) & 1 == 1 }
      let mask = waitsFor.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
      return mask == 0 ? nil : (1 << UInt64(other), mask)
    }
    halves = (
      Self.half(Array(free[..<middle]), tipping.shifts, required, most),
      Self.half(Array(free[middle...]), tipping.shifts, required, most)
    )
    isComplete = halves.0.isComplete && halves.1.isComplete
  }

  /// All sets of some units, which come after what they wait for.
  private static func half(
    _ units: [Int], _ shifts: [Double], _ required: [UInt64], _ most: Int
  ) -> Half {
    let all = units.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
    var half = Half()
    for unit in units {
      let grown = add(unit, shifts[unit], required[unit] & all, to: half)
      guard grown.sets.count <= most else {
        half.isComplete = false
        break
      }
      half = grown
    }
    return half
  }

  /// Merges sets without a unit and the same with it, both ascending.
  private static func add(
    _ unit: Int, _ shift: Double, _ required: UInt64, to half: Half
  ) -> Half {
    var grown = Half(shifts: [], sets: [])
    grown.shifts.reserveCapacity(2 * half.sets.count)
    grown.sets.reserveCapacity(2 * half.sets.count)
    var place = 0
    for (index, set) in half.sets.enumerated() where required & ~set == 0 {
      let sum = half.shifts[index] + shift
      while place < half.sets.count, half.shifts[place] <= sum {
        grown.shifts.append(half.shifts[place])
        grown.sets.append(half.sets[place])
        place += 1
      }
      grown.shifts.append(sum)
      grown.sets.append(set | 1 << UInt64(unit))
    }
    grown.shifts += half.shifts[place...]
    grown.sets += half.sets[place...]
    return grown
  }

  /// The sets after which the unit can change hands with the balance between the two sides within a
  /// limit before and after, or as many of them as are asked for at the most.
  /// - Returns: the sets, and whether they are all.
  /// - Complexity: O(sets of a half + pairs within the limit).
  func passages(within limit: Double, most: Int) -> (sets: [UInt64], areAll: Bool) {
    // Wider by what is lost to rounding.
    let reach = limit + 0x1p-44
    let low = -reach - min(0, shift) - base.shift
    let high = reach - max(0, shift) - base.shift
    var (found, pairs) = ([UInt64](), 0)
    var end = halves.1.sets.count
    for (index, sum) in halves.0.shifts.enumerated() {
      while end > 0, sum + halves.1.shifts[end - 1] > high { end -= 1 }
      var place = end - 1
      while place >= 0, sum + halves.1.shifts[place] >= low {
        pairs += 1
        guard found.count < most, pairs < 64 * most else { return (found, false) }
        let set = base.set | halves.0.sets[index] | halves.1.sets[place]
        if crossing.allSatisfy({ set & $0.unit == 0 || $0.required & ~set == 0 }) {
          found.append(set)
        }
        place -= 1
      }
    }
    return (found, isComplete)
  }
}

/// What must come before what, directly or not.
struct PrecedenceClosure {
  /// Shape `[unit]`: all that comes before it, one bit each.
  private(set) var before: [UInt64]
  /// The units, each after what it waits for, and those that anything binds to each other together.
  private(set) var connected: [Int] = []

  init(_ required: [UInt64]) {
    before = required
    for middle in before.indices {
      for unit in before.indices where before[unit] >> UInt64(middle) & 1 == 1 {
        before[unit] |= before[middle]
      }
    }
    var left = Set(before.indices)
    for unit in before.indices where left.contains(unit) {
      var component: [Int] = []
      gather(unit, &component, &left)
      connected += component.sorted {
        let (one, other) = (before[$0].nonzeroBitCount, before[$1].nonzeroBitCount)
        return one != other ? one < other : $0 < $1
      }
    }
  }

  private func gather(_ unit: Int, _ component: inout [Int], _ left: inout Set<Int>) {
    guard left.remove(unit) != nil else { return }
    component.append(unit)
    for other in before.indices
    where before[unit] >> UInt64(other) & 1 == 1 || before[other] >> UInt64(unit) & 1 == 1 {
      gather(other, &component, &left)
    }
  }
}
