import EntenteCase

/// One ranking over the states of a model.
struct RankedStates: Sendable {
  /// Shape `[state]`: more is better; `nil` where no entry fits, or that hangs on what is open.
  let places: [Int?]

  /// Ways to settle what is open that are tried at the most, for one state and for all.
  private static let (waysOfState, waysOfAll) = (256, 4_000_000)

  /// - Parameters:
  ///   - packages: what each state settles.
  ///   - optionCounts: shape `[issue]`.
  /// - Complexity: O(states x size of the entries), times the ways to settle open issues where an
  ///   entry hangs on these.
  init(
    _ ranking: Ranking, _ packages: StatePackages, optionCounts: [Int],
    _ means: (Ranking.Entry) -> Formula
  ) {
    let tiers = ranking.tiers.map { Formula.any($0.entries.map(means)) }
    let named = tiers.reduce(into: BitSet()) { $0 = $0.union($1.issues) }
    let most = min(Self.waysOfState, Self.waysOfAll / max(1, packages.count))
    var places: [Int?] = Array(repeating: nil, count: packages.count)
    packages.visitAll { state, package in
      guard let first = tiers.firstIndex(where: { $0.holds(forPart: package) != false }) else {
        return
      }
      if tiers[first].holds(forPart: package) == true {
        places[state] = -first
        return
      }
      let open = named.members.filter { package[$0] == nil }
      places[state] = Self.tier(tiers, package, open, optionCounts, most: most).map { -$0 }
    }
    self.places = places
  }

  /// The tier that is the first to fit in whatever way the open issues are settled; `nil` where there
  /// is none, or there are too many ways.
  private static func tier(
    _ tiers: [Formula], _ package: [Int?], _ open: [Int], _ optionCounts: [Int], most: Int
  ) -> Int? {
    var ways = 1
    for issue in open {
      ways *= optionCounts[issue]
      if ways > most { return nil }
    }
    var common: Int?
    for way in 0..<ways {
      var (rest, settled) = (way, package)
      for issue in open {
        (rest, settled[issue]) = rest.quotientAndRemainder(dividingBy: optionCounts[issue])
      }
      let first = tiers.firstIndex { $0.holds(forPart: settled) == true }
      guard let first, common ?? first == first else { return nil }
      common = first
    }
    return common
  }
}

/// Several rankings of one party, read together: what follows from all of them.
///
/// Where two contradict each other, directly or through others, how the states concerned compare
/// is unknown.
struct MergedRankings {
  /// `nil` where something is open among more states than can be compared pair by pair.
  let preferences: Preferences?
  /// Shape `[state]`: places that agree with all that is known; `nil` where nothing is.
  let places: [Int?]

  /// - Complexity: O(states squared), and O(k^3 / 64) for k kinds of states that differ in place.
  init(_ rankings: [RankedStates], stateCount: Int) {
    let kinds = RankKinds(rankings, stateCount: stateCount)
    guard kinds.members.count <= CompiledCase.partialStateLimit else {
      preferences = nil
      places = Array(repeating: nil, count: stateCount)
      return
    }
    let order = Self.order(kinds)
    places = kinds.kindOf.map { kinds.isRanked[$0] ? -order.better[$0].count : nil }
    if let complete = order.completed, kinds.isRanked.allSatisfy(\.self) {
      preferences = .complete(StateOrder(values: kinds.kindOf.map { complete.ranks[$0] }))
    } else {
      preferences =
        stateCount <= CompiledCase.partialStateLimit ? .partial(kinds.spread(order)) : nil
    }
  }

  /// How kinds of states compare.
  private static func order(_ kinds: RankKinds) -> PartialOrder {
    let reach = kinds.reach
    var better = kinds.members.map { _ in BitSet() }
    var tied = better
    for low in kinds.members.indices {
      for high in reach[low].members where high != low {
        if !reach[high].contains(low) {
          better[low].insert(high)
        } else if kinds.areTied(low, high, reach) {
          tied[low].insert(high)
        }
      }
    }
    return PartialOrder(better: better, tied: tied)
  }
}

/// States by their places in all rankings: those of one kind have the same in each.
private struct RankKinds {
  var kindOf: [Int] = []
  var members: [BitSet] = []
  /// Shape `[kind][ranking]`.
  private var places: [[Int?]] = []

  init(_ rankings: [RankedStates], stateCount: Int) {
    var known: [[Int?]: Int] = [:]
    for state in 0..<stateCount {
      let row = rankings.map { $0.places[state] }
      if known[row] == nil {
        known[row] = members.count
        members.append(BitSet())
        places.append(row)
        isRanked.append(row.contains { $0 != nil })
      }
      kindOf.append(known[row]!)
      members[known[row]!].insert(state)
    }
  }

  /// Shape `[kind]`: whether any ranking has it.
  private(set) var isRanked: [Bool] = []

  /// Shape `[kind]`: the kinds that are at least as good, through any number of statements.
  var reach: [BitSet] {
    var reach = members.indices.map { low in
      BitSet(
        members.indices.filter { high in
          high != low
            && zip(places[low], places[high]).contains { low, high in
              low != nil && high != nil && low! <= high!
            }
        })
    }
    for middle in members.indices {
      for low in members.indices where reach[low].contains(middle) {
        reach[low] = reach[low].union(reach[middle])
      }
    }
    return reach
  }

  /// Whether two kinds that are at least as good as each other are ties: nothing that leads from
  /// one to the other and back says that something is better.
  func areTied(_ first: Int, _ second: Int, _ reach: [BitSet]) -> Bool {
    let circle = reach[first].members.filter { reach[$0].contains(first) }
    return circle.allSatisfy { low in
      circle.allSatisfy { high in
        zip(places[low], places[high]).allSatisfy { $0 == nil || $1 == nil || $0 == $1 }
      }
    }
  }

  /// What holds of kinds as what holds of states.
  func spread(_ order: PartialOrder) -> PartialOrder {
    func states(_ kinds: BitSet) -> BitSet {
      kinds.members.reduce(into: BitSet()) { $0 = $0.union(members[$1]) }
    }
    let above = order.better.map(states)
    let equals = members.indices.map { kind in
      let others = members.indices.filter {
        $0 != kind && !order.better[kind].contains($0) && !order.better[$0].contains(kind)
          && !order.isUnknown(kind, $0)
      }
      return isRanked[kind] ? states(BitSet(others)).union(members[kind]) : BitSet()
    }
    return PartialOrder(better: kindOf.map { above[$0] }, tied: kindOf.map { equals[$0] })
  }
}
