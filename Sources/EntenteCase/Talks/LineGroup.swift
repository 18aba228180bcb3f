/// Lines of which one draw decides whether all are held or all give way.
package struct LineGroup: Sendable, Hashable, Encodable {
  /// The id of the group under `together`, or of the line that stands for itself.
  package var id: String
  /// The ids of its lines.
  package var claims: [String]
  /// The probability, 0...1, that they are held to the end.
  package var probability: Double
}

extension Case {
  /// The units that are held or give way, single lines included, in the order of their first
  /// lines in the case.
  ///
  /// A group has the firmness that it states, or else that of its lines.
  /// - Complexity: O(claims + members of groups).
  package var lineGroups: [LineGroup] {
    let byLine = LineGroup.byLine(self)
    var seen: Set<String> = []
    return claims.compactMap { claim in
      byLine[claim.id].flatMap { seen.insert($0.group.id).inserted ? $0.group : nil }
    }
  }
}

extension LineGroup {
  /// The group of a line, and whether the case states it under `together`.
  struct Membership {
    var group: LineGroup
    var isStated: Bool
  }

  /// The group of every line, by the line's id.
  static func byLine(_ theCase: Case) -> [String: Membership] {
    let lines = theCase.claims.compactMap(\.drawnLine)
    let firmness = Dictionary(lines.map { ($0.id, $0.firmness) }, uniquingKeysWith: { a, _ in a })
    var result: [String: Membership] = [:]
    for group in theCase.together {
      let members = group.claims.filter { firmness[$0] != nil }
      guard let first = members.first else { continue }
      let held = theCase.scale.probability(of: group.firmness ?? firmness[first]!)
      let lines = LineGroup(id: group.id, claims: members, probability: held)
      for member in members { result[member] = Membership(group: lines, isStated: true) }
    }
    for line in lines where result[line.id] == nil {
      let held = theCase.scale.probability(of: line.firmness)
      let single = LineGroup(id: line.id, claims: [line.id], probability: held)
      result[line.id] = Membership(group: single, isStated: false)
    }
    return result
  }
}
