import EntenteCase

/// The joint distribution of which lines are held, world by world: the definition of what it means that
/// lines say the same or imply each other.
///
/// Lines of one party that allow the same packages are one line, as firm as the firmest. Each line has
/// an event of its own, and is held where it, or that of a line of its party that allows fewer of the
/// same packages, happens; events are independent, and as seldom as lets each line be held at least as
/// often as is stated.
struct JointLines {
  private struct Line {
    var ids: [String]
    var party: String
    /// The places of the packages that it allows.
    var allowed: Set<Int>
    var stated: Double
    var event = 0.0
    var stronger: [Int] = []
  }

  private var lines: [Line] = []
  /// The places of the packages that obey the rules.
  private let agreements: [Int]
  /// Each world: the lines that are held, and its probability.
  private var worlds: [(held: Set<Int>, probability: Double)] = []

  /// `nil` where a line allows nothing or everything, or lines stand or fall together.
  init?(_ theCase: Case) {
    let packages = theCase.issues.reduce([[:]]) { packages, issue in
      packages.flatMap { package in
        issue.options.map { package.merging([issue.id: $0.id]) { $1 } }
      }
    }
    agreements = packages.indices.filter { place in
      theCase.goal.holds(for: packages[place])
        && theCase.rules.allSatisfy { $0.condition.holds(for: packages[place]) }
    }
    guard theCase.together.isEmpty else { return nil }
    let offers = ConditionalOffers(theCase)
    for claim in theCase.claims.filter(\.isLine).sorted(by: { $0.id < $1.id }) {
      let condition = offers.effectiveCondition(of: claim)
      let allowed = Set(packages.indices.filter { condition.holds(for: packages[$0]) })
      if allowed.isEmpty || allowed.count == packages.count { return nil }
      let stated = theCase.scale.probability(of: claim.firmness)
      if let same = lines.firstIndex(where: { $0.party == claim.by && $0.allowed == allowed }) {
        lines[same].ids.append(claim.id)
        lines[same].stated = max(lines[same].stated, stated)
      } else {
        lines.append(Line(ids: [claim.id], party: claim.by, allowed: allowed, stated: stated))
      }
    }
    settleEvents()
    makeWorlds()
  }

  private mutating func settleEvents() {
    for line in lines.indices.sorted(by: { lines[$0].allowed.count < lines[$1].allowed.count }) {
      lines[line].stronger = lines.indices.filter {
        lines[$0].party == lines[line].party
          && lines[$0].allowed.isStrictSubset(of: lines[line].allowed)
      }
      // The chance that no stronger line is held, summed over what can happen to their events.
      let none = lines[line].stronger.reduce(1.0) { $0 * (1 - lines[$1].event) }
      let missing = lines[line].stated - (1 - none)
      lines[line].event = missing > 1e-15 && none > 0 ? missing / none : 0
    }
  }

  private mutating func makeWorlds() {
    worlds = (0..<(1 << lines.count)).map { happens in
      var probability = 1.0
      for line in lines.indices {
        probability *= happens >> line & 1 == 1 ? lines[line].event : 1 - lines[line].event
      }
      let held = lines.indices.filter { line in
        ([line] + lines[line].stronger).contains { happens >> $0 & 1 == 1 }
      }
      return (Set(held), probability)
    }
  }

  private func place(_ id: String) -> Int { lines.firstIndex { $0.ids.contains(id) }! }

  private func crossed(_ package: Int) -> Set<Int> {
    Set(lines.indices.filter { !lines[$0].allowed.contains(package) })
  }

  private func probability(where holds: (Set<Int>) -> Bool) -> Double {
    worlds.reduce(0) { holds($1.held) ? $0 + $1.probability : $0 }
  }

  private func isOpen(_ held: Set<Int>) -> Bool {
    agreements.contains { crossed($0).isDisjoint(with: held) }
  }

  /// The probability that some agreement crosses no line that is held.
  var agreement: Double { probability(where: isOpen) }

  /// The probability that none of these lines is held.
  func givingWay(_ ids: [String]) -> Double {
    let places = Set(ids.map(place))
    return probability { places.isDisjoint(with: $0) }
  }

  /// How much likelier an agreement is where a line gives way than where it is held.
  func importance(_ id: String) -> Double {
    let line = place(id)
    let held = probability { $0.contains(line) }
    let ifHeld = probability { $0.contains(line) && isOpen($0) } / held
    return probability { !$0.contains(line) && isOpen($0) } / (1 - held) - ifHeld
  }

  /// How much likelier the best package would be, on average, if it were known whether a line is held.
  func gain(_ id: String) -> Double {
    let line = place(id)
    func best(where condition: (Set<Int>) -> Bool) -> Double {
      agreements.map { package in
        let crossed = crossed(package)
        return probability { condition($0) && crossed.isDisjoint(with: $0) }
      }.max() ?? 0
    }
    return best { $0.contains(line) } + best { !$0.contains(line) } - best { _ in true }
  }
}
