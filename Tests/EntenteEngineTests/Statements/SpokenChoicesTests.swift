import EntenteCase
import EntenteEngine
import Testing

/// What words on an issue come to, against the definition written out over all packages.
@Suite struct SpokenChoicesTests {
  @Test(arguments: 0..<600)
  func `words agree or are at odds as the definition has it`(seed: Int) throws {
    let random = RandomWords.make(seed: UInt64(seed))
    let compiled = CompiledCase(random.theCase)
    let deciders = StatedPositions(compiled).deciders
    let found = SpokenChoices(compiled, deciders: deciders)
    for issue in compiled.issues.indices {
      let named = random.named(compiled.issues[issue])
      let counted = Dictionary(grouping: named, by: \.party).values.flatMap { said in
        [said, said.filter(\.isLine)].first { !RandomWords.common($0, []).isEmpty } ?? []
      }
      let all = Set(compiled.issues[issue].options.map(\.id))
      let common = RandomWords.common(counted, all)
      let heard = Set(counted.map(\.party))
      switch found.verdicts[issue] {
      case .contested(let said):
        #expect(common.isEmpty && !counted.isEmpty)
        #expect(Set(said.map(\.party)).count > 1, "nobody is at odds with himself")
        let ids = Set(said.map(\.id))
        #expect(RandomWords.common(counted.filter { ids.contains($0.id) }, all).isEmpty)
        for left in ids {
          let fewer = counted.filter { ids.contains($0.id) && $0.id != left }
          #expect(!RandomWords.common(fewer, all).isEmpty, "\(left) is needed")
        }
      case .agreed(let options):
        #expect(deciders[issue].allSatisfy { heard.contains(random.theCase.parties[$0].id) })
        let labels = options.members.map { compiled.issues[issue].options[$0].id }
        #expect(Set(labels) == common && !common.isEmpty)
      case .open:
        #expect(!common.isEmpty, "a clash of words is told")
        #expect(deciders[issue].contains { !heard.contains(random.theCase.parties[$0].id) })
      }
    }
  }

  @Test func `silence is no agreement, and neither is a wish of one`() {
    var theCase = RandomWords.make(seed: 1).theCase
    theCase.claims = []
    theCase.offers = []
    #expect(verdicts(theCase).allSatisfy { $0 == .open })
    theCase.claims = [
      Claim(id: "C1", by: "ash", kind: .wants([[.choice(issue: "gate", options: ["a"])]]))
    ]
    #expect(verdicts(theCase).allSatisfy { $0 == .open })
  }

  @Test func `what decides alone agrees alone`() {
    var theCase = RandomWords.make(seed: 1).theCase
    theCase.offers = []
    theCase.issues[0].movedBy = "ash"
    theCase.claims = [
      Claim(id: "C1", by: "ash", kind: .line(.choice(issue: "gate", options: ["a"])))
    ]
    #expect(verdicts(theCase)[0] == .agreed(BitSet([0])))
    theCase.claims.append(
      Claim(id: "C2", by: "birch", kind: .line(.choice(issue: "gate", options: ["b"]))))
    guard case .contested(let said) = verdicts(theCase)[0] else {
      Testing.Issue.record("birch contests it")
      return
    }
    #expect(said.map(\.id) == ["C1", "C2"])
  }

  private func verdicts(_ theCase: Case) -> [SpokenChoices.Verdict] {
    let compiled = CompiledCase(theCase)
    return SpokenChoices(compiled, deciders: StatedPositions(compiled).deciders).verdicts
  }
}

/// Cases in which parties say what they would have, and what they say read option by option.
private struct RandomWords {
  /// What one statement names of an issue.
  struct Named {
    var party: String
    var id: String
    var isLine: Bool
    var options: Set<String>
  }

  var theCase: Case
  private var random: SplitMix64

  static func make(seed: UInt64) -> RandomWords {
    var result = RandomWords(seed: seed)
    for _ in 0..<Int.random(in: 0...7, using: &result.random) { result.addClaim() }
    if Bool.random(using: &result.random) { result.addOffer() }
    return result
  }

  private init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    theCase = Case(
      title: "Words", parties: ["ash", "birch", "cedar"].map { Actor(id: $0, name: $0) },
      issues: ["gate", "road"].map {
        EntenteCase.Issue(
          id: $0, asks: "\($0)?", options: ["a", "b", "c"].map { Option(id: $0, label: $0) })
      })
    if Bool.random(using: &random) { theCase.issues[1].binds = ["ash", "birch"] }
  }

  static func common(_ said: [Named], _ otherwise: Set<String>) -> Set<String> {
    guard let first = said.first else { return otherwise }
    return said.reduce(first.options) { $0.intersection($1.options) }
  }

  /// What is named of an issue: some options and not all.
  func named(_ issue: EntenteCase.Issue) -> [Named] {
    let claims = theCase.claims.compactMap { claim in
      options(claim, issue).map {
        Named(party: claim.by, id: claim.id, isLine: claim.isLine, options: $0)
      }
    }
    let offers = theCase.offers.compactMap { offer in
      offer.terms[issue.id].map {
        Named(party: offer.by[0], id: offer.id, isLine: false, options: [$0])
      }
    }
    return (claims + offers).filter {
      !$0.options.isEmpty && $0.options.count < issue.options.count
    }
  }

  private func options(_ claim: Claim, _ issue: EntenteCase.Issue) -> Set<String>? {
    switch claim.kind {
    case .line(let condition): return possible([condition], issue)
    case .wants(let order):
      let tier = order.first { $0.contains { $0.issues.contains(issue.id) } } ?? []
      return possible(tier.filter { $0.issues.contains(issue.id) }, issue)
    case .prefers(let order):
      return Set(order[0].filter { $0.issue == issue.id }.map(\.option))
    case .numbers(let numbers):
      let values = numbers.first { $0.issue == issue.id && $0.weight > 0 }?.values ?? [:]
      return Set(values.filter { $0.value == values.values.max() }.keys)
    default: return nil
    }
  }

  /// By looking at every package.
  private func possible(
    _ conditions: [Condition], _ issue: EntenteCase.Issue
  ) -> Set<String>? {
    guard conditions.contains(where: { $0.issues.contains(issue.id) }) else { return nil }
    let packages = ["a", "b", "c"].flatMap { gate in
      ["a", "b", "c"].map { ["gate": gate, "road": $0] }
    }
    let met = packages.filter { package in conditions.allSatisfy { $0.holds(for: package) } }
    return Set(met.compactMap { $0[issue.id] })
  }

  private mutating func choice() -> Condition {
    let options = ["a", "b", "c"].shuffled(using: &random)
      .prefix(Int.random(in: 1...2, using: &random))
    return .choice(
      issue: ["gate", "road"].randomElement(using: &random)!, options: options.sorted())
  }

  private mutating func condition() -> Condition {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: .all([choice(), choice()])
    case 1: .any([choice(), .negation(choice())])
    case 2: .negation(.all([choice(), choice()]))
    default: choice()
    }
  }

  private mutating func kind() -> Claim.Kind {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: .wants([[condition()], [condition(), condition()]])
    case 1:
      .prefers([
        [Claim.Choice(issue: "gate", option: "b")], [Claim.Choice(issue: "gate", option: "a")],
      ])
    case 2:
      .numbers([
        Claim.IssueNumbers(
          issue: "road", weight: Double(Int.random(in: 0...1, using: &random)),
          values: ["a": 1, "b": Double(Int.random(in: 0...1, using: &random))])
      ])
    default: .line(condition())
    }
  }

  private mutating func addClaim() {
    theCase.claims.append(
      Claim(
        id: "C\(theCase.claims.count)",
        by: ["ash", "birch", "cedar"].randomElement(using: &random)!, kind: kind()))
  }

  private mutating func addOffer() {
    theCase.offers = [
      Offer(
        id: "T1", title: "A gate", by: ["cedar"],
        terms: ["gate": ["a", "b", "c"].randomElement(using: &random)!])
    ]
  }
}
