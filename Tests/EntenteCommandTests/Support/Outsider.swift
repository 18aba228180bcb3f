/// What somebody who has only the exported JSON can work out of it: the definitions written out
/// over all packages and all sets of lines.
struct Outsider {
  /// A condition as an exported case writes it.
  indirect enum Tree: Decodable {
    case choice(issue: String, options: [String])
    case connective(String, [Tree])

    private enum Key: String, CodingKey { case op, of, issue, `in` }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      if let op = try container.decodeIfPresent(String.self, forKey: .op) {
        self = .connective(op, try container.decode([Tree].self, forKey: .of))
      } else {
        self = .choice(
          issue: try container.decode(String.self, forKey: .issue),
          options: try container.decode([String].self, forKey: .in))
      }
    }

    func holds(for package: [String: String]) -> Bool {
      switch self {
      case .choice(let issue, let options): options.contains(package[issue]!)
      case .connective("and", let parts): parts.allSatisfy { $0.holds(for: package) }
      case .connective("or", let parts): parts.contains { $0.holds(for: package) }
      case .connective("not", let parts): !parts[0].holds(for: package)
      case .connective(let op, _): preconditionFailure("unknown connective \(op)")
      }
    }
  }

  struct Export: Decodable {
    struct Issue: Decodable {
      struct Choice: Decodable { let id: String }
      let id: String
      let options: [Choice]
    }
    struct Rule: Decodable { let must: Tree }
    struct Line: Decodable {
      let id: String
      let by: String
      let condition: Tree
      /// A line on worth is met from so many points on, and where its condition holds.
      let floor: Double?
    }
    struct Claim: Decodable {
      struct Numbers: Decodable {
        let weight: Double
        let values: [String: Double]
      }
      let by: String
      let numbers: [String: Numbers]?
    }
    struct Group: Decodable {
      let claims: [String]
      let probability: Double
    }
    let issues: [Issue]
    let rules: [Rule]
    let seeks: Tree
    let lines: [Line]
    let groups: [Group]
    let claims: [Claim]

    /// Whether a package meets a line.
    func meets(_ package: [String: String], _ line: Line) -> Bool {
      if line.condition.holds(for: package) { return true }
      guard let floor = line.floor else { return false }
      return worth(of: package, to: line.by) >= floor - 1e-9
    }

    /// The points of a package by the numbers of a party.
    private func worth(of package: [String: String], to party: String) -> Double {
      claims.filter { $0.by == party }.flatMap { $0.numbers ?? [:] }.reduce(0) { sum, issue in
        sum + issue.value.weight * (package[issue.key].flatMap { issue.value.values[$0] } ?? 0)
      }
    }
  }

  /// An agreement and the lines that are false of it.
  struct Agreement {
    let choices: [String: String]
    let crosses: Set<String>
  }

  let export: Export
  let agreements: [Agreement]
  /// The sets of lines that agreements cross, each once.
  let crossed: Set<Set<String>>
  /// By group: the groups of lines of the same party that say all that its only line says, and more.
  private let stronger: [Set<Int>]
  /// By group: how probable its own event is, so that its line is held as probably as stated though
  /// it is held whenever a stronger one is.
  private let events: [Double]

  init(_ export: Export) {
    self.export = export
    var packages: [[String: String]] = [[:]]
    for issue in export.issues {
      packages = packages.flatMap { package in
        issue.options.map { option in package.merging([issue.id: option.id]) { $1 } }
      }
    }
    agreements = packages.filter { package in
      export.seeks.holds(for: package) && export.rules.allSatisfy { $0.must.holds(for: package) }
    }.map { package in
      let crosses = export.lines.filter { !export.meets(package, $0) }
      return Agreement(choices: package, crosses: Set(crosses.map(\.id)))
    }
    crossed = Set(agreements.map(\.crosses))
    stronger = export.groups.map { Self.stronger(than: $0, in: export, packages) }
    events = Self.events(export.groups.map(\.probability), stronger)
  }

  private static func stronger(
    than group: Export.Group, in export: Export, _ packages: [[String: String]]
  ) -> Set<Int> {
    guard group.claims.count == 1,
      let line = export.lines.first(where: { $0.id == group.claims[0] })
    else { return [] }
    let crossing = packages.filter { !export.meets($0, line) }
    let others = export.lines.filter { other in
      guard other.id != line.id, other.by == line.by else { return false }
      let crosses = packages.filter { !export.meets($0, other) }
      return crosses.count > crossing.count
        && crossing.allSatisfy { !export.meets($0, other) }
    }.map(\.id)
    return Set(
      export.groups.indices.filter { !export.groups[$0].claims.allSatisfy { !others.contains($0) } }
    )
  }

  private static func events(_ stated: [Double], _ stronger: [Set<Int>]) -> [Double] {
    let order = stated.indices.sorted { (stronger[$0].count, $0) < (stronger[$1].count, $1) }
    return order.reduce(into: stated) { events, group in
      let open = stronger[group].reduce(1) { $0 * (1 - events[$1]) }
      if !stronger[group].isEmpty, open > 0 {
        events[group] = max(0, 1 - (1 - stated[group]) / open)
      }
    }
  }

  /// Sets of lines such that every agreement crosses one of each, and none without all its lines.
  var conflicts: Set<Set<String>> {
    let sets = Self.subsets(of: export.lines.map(\.id)).filter { set in
      crossed.allSatisfy { !$0.isDisjoint(with: set) }
    }
    return Self.minimal(sets)
  }

  /// Sets of lines whose giving way opens an agreement, and nothing smaller within them does; where
  /// an agreement crosses nothing, the empty set alone.
  var corrections: Set<Set<String>> { Self.minimal(crossed) }

  /// The probability that all of these lines give way.
  func likelihood(of lines: Set<String>) -> Double {
    export.groups.enumerated().reduce(1) { product, group in
      group.element.claims.contains(where: lines.contains)
        ? product * (1 - events[group.offset]) : product
    }
  }

  /// The probability of an acceptable agreement, given that a group is held, or that it gives way.
  func agreementLikelihood(givenHeld known: (group: Int, isHeld: Bool)? = nil) -> Double {
    var (all, open) = (0.0, 0.0)
    for happening in Self.subsets(of: Array(export.groups.indices)) {
      let probability = export.groups.indices.reduce(1) {
        $0 * (happening.contains($1) ? events[$1] : 1 - events[$1])
      }
      let held = Set(
        export.groups.indices.filter {
          happening.contains($0) || !stronger[$0].isDisjoint(with: happening)
        })
      guard probability > 0, known.map({ held.contains($0.group) == $0.isHeld }) ?? true else {
        continue
      }
      all += probability
      let givingWay = Set(
        export.groups.indices.filter { !held.contains($0) }.flatMap { export.groups[$0].claims })
      if crossed.contains(where: { $0.isSubset(of: givingWay) }) { open += probability }
    }
    return all > 0 ? open / all : 0
  }

  /// How much an acceptable agreement depends on a line: likelihood if it gives way, less
  /// likelihood if it is held.
  func importance(of line: String) -> Double {
    let group = export.groups.firstIndex { $0.claims.contains(line) }!
    return agreementLikelihood(givenHeld: (group, false))
      - agreementLikelihood(givenHeld: (group, true))
  }

  private static func minimal(_ sets: some Sequence<Set<String>>) -> Set<Set<String>> {
    var kept: [Set<String>] = []
    for set in sets.sorted(by: { $0.count < $1.count })
    where !kept.contains(where: { $0.isSubset(of: set) }) {
      kept.append(set)
    }
    return Set(kept)
  }

  private static func subsets<Element: Hashable>(of elements: [Element]) -> [Set<Element>] {
    elements.reduce(into: [[]]) { subsets, element in
      subsets += subsets.map { $0.union([element]) }
    }
  }
}
