import EntenteCase

/// Which lines stand or fall together, in the order of their first lines.
///
/// A line that is said several times is one line: it has a group with all lines that stand or fall with
/// any of its statements, as firm as the firmest of them.
struct Grouping {
  private(set) var groups: [Group?] = []
  private(set) var firmness: [Firmness] = []
  /// Shape `[line]`.
  private(set) var groupOfLine: [Int] = []

  /// - Parameter statements: Shape `[line]`: the claims that state it, the first of them first.
  init(_ statements: [[Claim]], _ theCase: Case) {
    let named = statements.map { claims in
      theCase.together.indices.filter { group in
        claims.contains { theCase.together[group].claims.contains($0.id) }
      }
    }
    let joined = Self.joined(theCase.together.count, named)
    var place: [Int: Int] = [:]
    for (line, claims) in statements.enumerated() {
      let stated = claims.map { claim in
        named[line].map { theCase.together[$0] }.first { $0.claims.contains(claim.id) }?.firmness
          ?? claim.firmness
      }
      let root = named[line].first.map { joined[$0] }
      if let root, let known = place[root] {
        groupOfLine.append(known)
        if claims.count > 1 {
          firmness[known] = Self.firmest([firmness[known]] + stated, theCase.scale)
        }
        continue
      }
      if let root { place[root] = groups.count }
      groupOfLine.append(groups.count)
      groups.append(named[line].first.map { theCase.together[$0] })
      firmness.append(Self.firmest(stated, theCase.scale))
    }
  }

  /// Shape `[group]`: one number for all groups that lines join.
  private static func joined(_ count: Int, _ named: [[Int]]) -> [Int] {
    var root = Array(0..<count)
    for groups in named where groups.count > 1 {
      let roots = Set(groups.map { root[$0] })
      let lowest = roots.min()!
      for group in root.indices where roots.contains(root[group]) { root[group] = lowest }
    }
    return root
  }

  /// The first of the firmest.
  private static func firmest(_ all: [Firmness], _ scale: FirmnessScale) -> Firmness {
    let held = all.map { scale.probability(of: $0) }
    return all[held.firstIndex(of: held.max()!)!]
  }
}
