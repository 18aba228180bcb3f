import EntenteCase

/// Cases with a bit of everything, drawn at random.
enum RandomCase {
  private static let texts = [
    "water", "a: b", "x, y", "no", "half of it, at most", "“said” so", "1", "a #b", "line\nbreak",
    "it's", "[sic]", "100%", "水", "- dash", "\"quoted\"", "true", "~",
  ]

  static func make(using random: inout SplitMix64) -> Case {
    let issues = RandomIssues(
      count: Int.random(in: 1...5, using: &random), maxOptions: 5, using: &random)
    var theCase = Case(
      title: text(&random), asOf: maybe(&random, "2031-04-02"), summary: maybeText(&random),
      sources: [
        Source(id: "s", title: text(&random), publisher: maybeText(&random)),
        Source(id: "null", title: text(&random), date: "2030-01-01", confidentialTo: "a"),
      ],
      parties: [
        Actor(id: "a", name: text(&random), note: maybeText(&random)),
        Actor(id: "b", name: text(&random)),
      ],
      mediators: Bool.random(using: &random) ? [Actor(id: "m", name: text(&random))] : [],
      issues: issues.modelIssues)
    for index in theCase.issues.indices {
      theCase.issues[index].name = maybeText(&random)
      addMoves(to: &theCase.issues[index], &random)
      theCase.issues[index].note = maybeText(&random)
    }
    for issue in theCase.issues where Bool.random(using: &random) {
      theCase.statusQuo[issue.id] = issue.options.randomElement(using: &random)!.id
    }
    addStates(to: &theCase, &random)
    if Bool.random(using: &random) { theCase.seeks = issues.condition(depth: 2, using: &random) }
    if Bool.random(using: &random) { theCase.scale.firm = 0.75 }
    RandomAgreements.add(to: &theCase, using: &random)
    theCase.rules = (0..<Int.random(in: 0...2, using: &random)).map { index in
      Rule(
        id: "R\(index)", condition: issues.condition(depth: 3, using: &random),
        because: maybeText(&random), from: citations(&random), assumed: maybeText(&random))
    }
    for index in 0..<Int.random(in: 1...6, using: &random) {
      theCase.claims.append(claim("C\(index)", theCase, issues, &random))
    }
    addTogether(to: &theCase, &random)
    addOffer(to: &theCase, &random)
    RandomAgreements.addClaims(to: &theCase, using: &random)
    addExchange(to: &theCase, &random)
    return theCase
  }

  private static func claim(
    _ id: String, _ theCase: Case, _ issues: RandomIssues, _ random: inout SplitMix64
  ) -> Claim {
    let kind = kind(id, theCase, issues, &random)
    let isNumbers = if case .numbers = kind { true } else { false }
    let isCounted = if case .floor = kind { true } else { isNumbers }
    var from = citations(&random)
    if from.isEmpty { from = [Citation(source: "s", locator: "page 1")] }
    let isSecret = from.contains { $0.source == "null" }
    var claim = Claim(
      id: id, by: Bool.random(using: &random) || isCounted ? "a" : "b", kind: kind,
      says: maybeText(&random),
      firmness: Bool.random(using: &random)
        ? .word(Firmness.Word.allCases.randomElement(using: &random)!)
        : .probability(Double.random(in: 0...1, using: &random)),
      isPublic: !isSecret && Bool.random(using: &random), from: from,
      date: maybe(&random, "2031-02-03"), note: maybeText(&random), assumed: maybeText(&random))
    claim.lang = maybe(&random, "zh-Hant")
    if isNumbers { addExtras(to: &claim, issues, &random) }
    return claim
  }

  private static func kind(
    _ id: String, _ theCase: Case, _ issues: RandomIssues, _ random: inout SplitMix64
  ) -> Claim.Kind {
    let condition = issues.condition(depth: 3, using: &random)
    let other = issues.condition(depth: 1, using: &random)
    let issue = theCase.issues.randomElement(using: &random)!
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return .wants([[condition, other], [condition]])
    case 1: return .accepts(what: condition, given: other, despite: [])
    case 2: return .fact(text(&random), about: Bool.random(using: &random) ? [issue.id] : [])
    case 3: return .priorities([theCase.issues.map(\.id)])
    case 4:
      return .prefers(issue.options.map { [Claim.Choice(issue: issue.id, option: $0.id)] })
    case 5 where id == "C0": return .numbers(numbers(theCase, &random))
    case 5 where theCase.claims.first?.hasNumbers == true: return .floor(50)
    case 6 where issue.options.count > 1:
      return .comparison(
        better: [Claim.Choice(issue: issue.id, option: issue.options[0].id)],
        worse: [Claim.Choice(issue: issue.id, option: issue.options[1].id)])
    case 7: return .overlooks(condition)
    case 8, 9: return .ranks(ranking(theCase, condition, &random))
    default: return .line(condition)
    }
  }

  private static func ranking(
    _ theCase: Case, _ condition: Condition, _ random: inout SplitMix64
  ) -> Ranking {
    let means = theCase.states.map { $0.condition(theCase.issues) }
    var entries = theCase.states.map { Ranking.Entry.state($0.id) }
    if !means.contains(condition) { entries.append(.condition(condition)) }
    entries.shuffle(using: &random)
    var tiers: [Ranking.Tier] = []
    for entry in entries {
      if Bool.random(using: &random), !tiers.isEmpty {
        tiers[tiers.count - 1].entries.append(entry)
      } else {
        tiers.append(Ranking.Tier([entry], isFarAboveNext: Bool.random(using: &random)))
      }
    }
    if tiers.isEmpty { tiers = [Ranking.Tier([.condition(condition)])] }
    tiers[tiers.count - 1].isFarAboveNext = false
    return Ranking(tiers)
  }

  private static func addMoves(to issue: inout Issue, _ random: inout SplitMix64) {
    issue.movedBy = maybe(&random, "a")
    if issue.movedBy == nil { issue.binds = maybe(&random, ["b", "a"]) }
    let options = issue.options.map(\.id)
    if Bool.random(using: &random) {
      issue.irreversible = options.filter { _ in Bool.random(using: &random) }
    } else if Bool.random(using: &random) {
      let moves = options.flatMap { from in options.map { Issue.Move(from: from, to: $0) } }
      issue.moves = moves.filter { _ in Bool.random(using: &random) }.filter { $0.from != $0.to }
    }
  }

  /// One state for each option of an issue, one of them divided further.
  private static func addStates(to theCase: inout Case, _ random: inout SplitMix64) {
    guard Bool.random(using: &random), let first = theCase.issues.first else { return }
    theCase.states = first.options.map { option in
      NamedState(id: "s\(option.id)", choices: [first.id: option.id])
    }
    guard let second = theCase.issues.dropFirst().first else { return }
    theCase.states[0].choices[second.id] = second.options[0].id
  }

  /// In the order of the issues' ids, as an export has them.
  private static func numbers(
    _ theCase: Case, _ random: inout SplitMix64
  ) -> [Claim.IssueNumbers] {
    theCase.issues.sorted { $0.id < $1.id }.map { issue in
      var values: [String: Double] = [:]
      for option in issue.options where Bool.random(using: &random) {
        values[option.id] = Double.random(in: 0...1, using: &random)
      }
      var part = Claim.IssueNumbers(
        issue: issue.id, weight: [0, 1e-9, 60, 12.5].randomElement(using: &random)!,
        values: values)
      if Bool.random(using: &random) { (part.weight, part.weightRange) = (30, 20...40) }
      if let id = values.keys.min() { (part.values[id], part.valueRanges[id]) = (0.5, 0.25...0.75) }
      return part
    }
  }

  private static func addExtras(
    to claim: inout Claim, _ issues: RandomIssues, _ random: inout SplitMix64
  ) {
    claim.interactions = (0..<Int.random(in: 0...2, using: &random)).map { _ in
      Claim.Interaction(
        condition: issues.condition(depth: 2, using: &random),
        worth: Double.random(in: -5...5, using: &random))
    }
    claim.reservation = maybe(&random, 20)
    claim.ceiling = maybe(&random, 1e3)
    claim.discount = maybe(&random, 0.9)
  }

  private static func addTogether(to theCase: inout Case, _ random: inout SplitMix64) {
    let lines = theCase.claims.filter { if case .line = $0.kind { true } else { false } }
    guard lines.count >= 2, Bool.random(using: &random) else { return }
    theCase.together = [
      Group(
        id: "G", claims: [lines[0].id, lines[1].id], firmness: .word(.soft),
        because: maybeText(&random), from: citations(&random))
    ]
  }

  private static func addOffer(to theCase: inout Case, _ random: inout SplitMix64) {
    guard Bool.random(using: &random) else { return }
    let issue = theCase.issues[0]
    theCase.offers = [
      Offer(
        id: "O", title: text(&random), by: ["a"], terms: [issue.id: issue.options[0].id],
        date: maybe(&random, "2031-02-03"), note: maybeText(&random),
        responses: [
          Offer.Response(
            party: "b", answer: .acceptsWithChanges, note: maybeText(&random),
            from: [Citation(source: "s", locator: text(&random))])
        ], isPublic: Bool.random(using: &random))
    ]
  }

  private static func citations(_ random: inout SplitMix64) -> [Citation] {
    (0..<Int.random(in: 0...2, using: &random)).map { _ in
      Citation(
        source: Bool.random(using: &random) ? "s" : "null",
        locator: Bool.random(using: &random) ? text(&random) : "page 2, line 3")
    }
  }

  static func text(_ random: inout SplitMix64) -> String {
    texts.randomElement(using: &random)!
  }

  static func maybeText(_ random: inout SplitMix64) -> String? {
    maybe(&random, text(&random))
  }

  static func maybe<Value>(_ random: inout SplitMix64, _ value: Value) -> Value? {
    Bool.random(using: &random) ? value : nil
  }
}
