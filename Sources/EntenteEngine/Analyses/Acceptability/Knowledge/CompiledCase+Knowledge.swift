import EntenteCase

extension CompiledCase {
  /// Shape `[party]`: what is known of how each party values packages, from all its preferences.
  ///
  /// Points count relative to each other. An issue that a party's numbers leave out weighs nothing,
  /// unless another of its preferences names it: then its weight is open, and points are parts of
  /// 100. An option without a value is worth 0, and an issue without values leaves them open. An
  /// order of options is read issue by issue. What a party wants in one claim comes before what it wants
  /// in a later one; other claims are read by id, so that the order in which they were written changes
  /// nothing.
  /// - Complexity: O(parties x options + size of the claims with preferences).
  package var knowledge: [Knowledge] {
    let preferences = theCase.claims.filter(\.isPreference).inReadingOrder
    let byParty = Dictionary(grouping: preferences, by: \.by)
    return theCase.parties.map { knowledge(of: byParty[$0.id] ?? []) }
  }

  /// What some preferences of one party say, read in the order given.
  func knowledge(of preferences: [Claim]) -> Knowledge {
    var reading = KnowledgeReading(
      issues, Formula.Directory(issues), statusQuo: problem.statusQuo)
    for claim in preferences { reading.read(claim) }
    return reading.finished
  }
}

extension [Claim] {
  /// Claims of wants in the order of the case, which is an order of priority; before them the others, by
  /// id.
  var inReadingOrder: [Claim] {
    let wants = filter { if case .wants = $0.kind { true } else { false } }
    let others = filter { if case .wants = $0.kind { false } else { true } }
    return others.sorted(byID: \.id) + wants
  }
}

/// What one party's claims say so far.
private struct KnowledgeReading {
  private let issues: [Issue]
  private let directory: Formula.Directory
  private let statusQuo: [Int?]
  private var knowledge: Knowledge
  /// Shape `[issue]`: points by the party's numbers.
  private var points: [Interval?]
  /// Issues that orders and comparisons name.
  private var named = BitSet()
  /// In the party's own points.
  private var reservation: Double?
  private var ceiling: Double?
  private var interactions: [Valuation.Interaction] = []

  init(_ issues: [Issue], _ directory: Formula.Directory, statusQuo: [Int?]) {
    self.issues = issues
    self.directory = directory
    self.statusQuo = statusQuo
    knowledge = Knowledge(optionCounts: issues.map(\.options.count))
    points = issues.map { _ in nil }
  }

  mutating func read(_ claim: Claim) {
    switch claim.kind {
    case .prefers(let tiers): read(tiers)
    case .priorities(let tiers):
      let order = tiers.map { $0.compactMap(directory.issue) }
      for issue in order.flatMap(\.self) { named.insert(issue) }
      knowledge.importance.append(order)
    case .comparison(let better, let worse): read(better, worse)
    case .numbers(let numbers): read(numbers, claim)
    case .wants(let tiers):
      knowledge.wants += tiers.map { $0.map { Formula($0, in: directory) } }
    // Rankings speak of where things may stand, agreed or not; worths over time of keeping to it.
    case .line, .floor, .accepts, .fact, .ranks, .overlooks, .agreementWorths, .breachGain,
      .transfer, .halfLife, .exchange:
      break
    }
  }

  private mutating func read(_ tiers: [[Claim.Choice]]) {
    let mentioned = BitSet(tiers.flatMap(\.self).compactMap { directory.issue($0.issue) })
    for issue in mentioned.members {
      named.insert(issue)
      let id = issues[issue].id
      let order = tiers.map { tier in
        tier.filter { $0.issue == id }.compactMap { directory.option($0.option, of: id) }
      }
      knowledge.preferences[issue].append(order.filter { !$0.isEmpty })
    }
  }

  private mutating func read(_ better: [Claim.Choice], _ worse: [Claim.Choice]) {
    var sides = [package(better), package(worse)]
    for issue in issues.indices {
      let isNamed = sides.contains { $0[issue] != nil }
      guard isNamed else { continue }
      named.insert(issue)
      for side in sides.indices { sides[side][issue] = sides[side][issue] ?? statusQuo[issue] }
      // Reading a case file sees to it that there is a status quo; a case made by hand may lack it.
      if sides.contains(where: { $0[issue] == nil }) {
        for side in sides.indices { sides[side][issue] = nil }
      }
    }
    knowledge.comparisons.append(Knowledge.Comparison(better: sides[0], worse: sides[1]))
  }

  private func package(_ choices: [Claim.Choice]) -> [Int?] {
    var package: [Int?] = issues.map { _ in nil }
    for choice in choices {
      guard let issue = directory.issue(choice.issue) else { continue }
      package[issue] = directory.option(choice.option, of: choice.issue)
    }
    return package
  }

  private mutating func read(_ numbers: [Claim.IssueNumbers], _ claim: Claim) {
    for part in numbers {
      guard let issue = directory.issue(part.issue) else { continue }
      points[issue] =
        part.weightRange.map { Interval(low: $0.lowerBound, high: $0.upperBound) }
        ?? Interval(exactly: part.weight)
      guard !part.values.isEmpty else { continue }
      knowledge.values[issue] = issues[issue].options.map { option in
        part.valueRanges[option.id].map { Interval(low: $0.lowerBound, high: $0.upperBound) }
          ?? Interval(exactly: part.values[option.id] ?? 0)
      }
    }
    interactions += claim.interactions.map {
      Valuation.Interaction(condition: Formula($0.condition, in: directory), worth: $0.worth)
    }
    reservation = claim.reservation ?? reservation
    ceiling = claim.ceiling ?? ceiling
  }

  /// The knowledge, with points turned into parts of the whole weight.
  var finished: Knowledge {
    var result = knowledge
    let stated = points.compactMap(\.self)
    guard !stated.isEmpty else { return result }
    let isOpen = points.indices.contains { points[$0] == nil && named.contains($0) }
    let total = isOpen ? 100 : stated.reduce(0) { $0 + ($1.low + $1.high) / 2 }
    if isOpen {
      result.shares = points.map { points in
        points.map { Interval(low: $0.low / 100, high: $0.high / 100) }
      }
    }
    // Where all points are 0, interactions alone have worth, and options none.
    if total == 0 { result.values = result.values.map { $0.map { _ in Interval(exactly: 0) } } }
    let scale = total == 0 ? 1 : total
    if total > 0, !isOpen { result.points = points.map { $0 ?? Interval(exactly: 0) } }
    if isOpen {
      for issue in points.indices where points[issue] == nil && !named.contains(issue) {
        result.shares[issue] = Interval(exactly: 0)
      }
    }
    result.interactions = interactions.map {
      Valuation.Interaction(condition: $0.condition, worth: $0.worth / scale)
    }
    result.reservation = reservation.map { $0 / scale }
    result.ceiling = ceiling.map { $0 / scale } ?? .infinity
    return result
  }
}
