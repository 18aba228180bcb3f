import EntenteCase
import EntenteEngine
import Testing

/// Who has spoken on what, against the case's text: a party has spoken on an issue where one of its
/// entries in the exported case names the issue.
@Suite struct StatedPositionsTests {
  @Test(arguments: 0..<300)
  func `a party has spoken on an issue exactly where an entry of its own names it`(seed: Int) throws
  {
    let random = RandomStatements.make(seed: UInt64(seed))
    let compiled = CompiledCase(random.theCase)
    let positions = StatedPositions(compiled)
    for (issue, written) in compiled.issues.enumerated() {
      for (party, actor) in random.theCase.parties.enumerated() {
        let named = random.entries.filter { $0.party == actor.id && $0.issues.contains(written.id) }
        #expect(
          Set(positions.statements[issue][party]) == Set(named.map(\.statement)),
          "\(written.id), \(actor.id)")
        #expect(positions.statements[issue][party].count == named.count)
      }
    }
  }

  @Test(arguments: 0..<100)
  func `nobody is told to have spoken who is silent among those that decide`(seed: Int) {
    let random = RandomStatements.make(seed: UInt64(seed))
    let compiled = CompiledCase(random.theCase)
    let positions = StatedPositions(compiled)
    for issue in compiled.issues.indices {
      let silent = positions.deciders[issue].filter { positions.statements[issue][$0].isEmpty }
      switch positions.coverage(ofIssue: issue) {
      case .all: #expect(silent.isEmpty)
      case .some(let told):
        #expect(told == silent)
        #expect(!silent.isEmpty && silent.count < positions.deciders[issue].count)
      case .none: #expect(silent == positions.deciders[issue])
      }
    }
  }

  @Test func `an issue that one party moves alone is decided by that party alone`() {
    var theCase = RandomStatements.make(seed: 1).theCase
    theCase.issues[0].movedBy = "birch"
    theCase.issues[1].binds = ["cedar", "ash"]
    let positions = StatedPositions(CompiledCase(theCase))
    #expect(positions.deciders == [[1], [0, 2], [0, 1, 2]])
  }

  @Test func `a line on worth is a line on each issue that its owner's numbers weigh`() {
    var theCase = RandomStatements.make(seed: 2).theCase
    theCase.offers = []
    theCase.claims = [
      Claim(id: "L1", by: "ash", kind: .floor(5)), Claim(id: "L2", by: "birch", kind: .floor(5)),
      Claim(
        id: "N1", by: "ash",
        kind: .numbers([
          Claim.IssueNumbers(issue: "gate", weight: 3, values: ["open": 1]),
          Claim.IssueNumbers(issue: "road", weight: 0, values: ["open": 1]),
        ])),
    ]
    let positions = StatedPositions(CompiledCase(theCase))
    #expect(
      positions.statements == [
        [[.floor(claim: 0), .wish(claim: 2)], [], []], [[], [], []], [[], [], []],
      ],
      "what weighs nothing is no wish, and of birch nothing can be told")
    theCase.claims[2].interactions = [
      Claim.Interaction(condition: .choice(issue: "toll", options: ["shut"]), worth: -2),
      Claim.Interaction(condition: .choice(issue: "road", options: ["shut"]), worth: 0),
    ]
    let more = StatedPositions(CompiledCase(theCase))
    #expect(more.statements[2] == [[.floor(claim: 0), .wish(claim: 2)], [], []])
    #expect(more.statements[1] == [[], [], []])
  }

  @Test func `facts, agreements in phases and undecided answers take no position`() {
    var theCase = RandomStatements.make(seed: 2).theCase
    theCase.claims = [
      Claim(id: "F1", by: "ash", kind: .fact("the gate is shut", about: ["gate"])),
      Claim(id: "O1", by: "ash", kind: .overlooks(.choice(issue: "gate", options: ["shut"]))),
    ]
    theCase.offers = [
      Offer(
        id: "T1", title: "A gate", by: ["envoy"], terms: ["gate": "shut"],
        responses: [Offer.Response(party: "ash", answer: .undecided)])
    ]
    let positions = StatedPositions(CompiledCase(theCase))
    #expect(positions.statements.joined().joined().isEmpty)
    #expect((0..<3).allSatisfy { positions.coverage(ofIssue: $0) == .none })
  }
}

/// Cases of three parties and three issues with statements of every kind, and beside them a plain
/// list of who named what.
private struct RandomStatements {
  /// What one entry of the case names.
  struct Entry {
    var party: String
    var issues: Set<String>
    var statement: StatedPositions.Statement
  }

  private static let issues = ["gate", "road", "toll"]
  private static let parties = ["ash", "birch", "cedar"]

  var theCase: Case
  var entries: [Entry] = []
  private var random: SplitMix64

  static func make(seed: UInt64) -> RandomStatements {
    var result = RandomStatements(seed: seed)
    for _ in 0..<Int.random(in: 0...6, using: &result.random) { result.addClaim() }
    for _ in 0..<Int.random(in: 0...2, using: &result.random) { result.addOffer() }
    return result
  }

  private init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    theCase = Case(
      title: "Random statements", parties: Self.parties.map { Actor(id: $0, name: $0) },
      mediators: [Actor(id: "envoy", name: "Envoy")],
      issues: Self.issues.map {
        Issue(
          id: $0, asks: "\($0)?",
          options: ["open", "shut"].map { Option(id: $0, label: $0) })
      })
    theCase.states = Self.issues.map { NamedState(id: "\($0)-shut", choices: [$0: "shut"]) }
  }

  private mutating func someIssues(atLeast least: Int = 1) -> [String] {
    Array(Self.issues.shuffled(using: &random).prefix(Int.random(in: least...3, using: &random)))
  }

  private mutating func condition(_ issues: [String]) -> Condition {
    .all(issues.map { .choice(issue: $0, options: ["shut"]) })
  }

  private mutating func addClaim() {
    let party = Self.parties.randomElement(using: &random)!
    let issues = someIssues()
    let index = theCase.claims.count
    let (kind, statement) = kind(issues, index)
    theCase.claims.append(Claim(id: "C\(index)", by: party, kind: kind))
    entries.append(Entry(party: party, issues: Set(issues), statement: statement))
  }

  private mutating func kind(
    _ issues: [String], _ index: Int
  ) -> (Claim.Kind, StatedPositions.Statement) {
    let choices = issues.map { Claim.Choice(issue: $0, option: "open") }
    let wish = StatedPositions.Statement.wish(claim: index)
    switch Int.random(in: 0..<9, using: &random) {
    case 0: return (.line(condition(issues)), .line(claim: index))
    case 1: return (.prefers([choices]), wish)
    case 2: return (.priorities([issues]), wish)
    case 3: return (.comparison(better: choices, worse: []), wish)
    case 4:
      let numbers = issues.map { Claim.IssueNumbers(issue: $0, weight: 1, values: [:]) }
      return (.numbers(numbers), wish)
    case 5: return (.wants([[condition(issues)]]), wish)
    case 6: return (.ranks(Ranking([.init([.condition(condition(issues))])])), wish)
    case 7: return (.ranks(Ranking([.init(issues.map { .state("\($0)-shut") })])), wish)
    default:
      let given = condition([issues[0]])
      return (
        .accepts(what: condition(issues), given: given, despite: []),
        .conditionalOffer(claim: index)
      )
    }
  }

  private mutating func addOffer() {
    let index = theCase.offers.count
    let issues = someIssues()
    let by = Bool.random(using: &random) ? "envoy" : Self.parties.randomElement(using: &random)!
    var offer = Offer(
      id: "T\(index)", title: "Offer", by: [by],
      terms: Dictionary(uniqueKeysWithValues: issues.map { ($0, "open") }))
    if by != "envoy" {
      entries.append(Entry(party: by, issues: Set(issues), statement: .tabled(offer: index)))
    }
    for party in Self.parties where Bool.random(using: &random) {
      let answer = Offer.Answer.allCases.randomElement(using: &random)!
      offer.responses.append(Offer.Response(party: party, answer: answer))
      guard answer != .undecided else { continue }
      entries.append(Entry(party: party, issues: Set(issues), statement: .answer(offer: index)))
    }
    theCase.offers.append(offer)
  }
}
