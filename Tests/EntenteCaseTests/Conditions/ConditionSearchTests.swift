import EntenteCase
import Testing

@Suite struct ConditionSearchTests {
  @Test func `a common package is found exactly when listing all packages finds one`() {
    var random = SplitMix64(seed: 4)
    var found: [ConditionSearch.Answer: Int] = [:]
    for _ in 0..<4_000 {
      let issues = RandomIssues(count: 4, maxOptions: 4, using: &random)
      let conditions = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        issues.condition(depth: 4, using: &random)
      }
      let exists = issues.packages.contains { package in
        conditions.allSatisfy { $0.holds(for: package) }
      }
      let answer = ConditionSearch.commonPackage(of: conditions, vocabulary: issues.vocabulary)
      #expect(answer == (exists ? .exists : .none), "\(conditions.map(sketch))")
      found[answer, default: 0] += 1
    }
    #expect(found[.exists]! > 1_000 && found[.none]! > 1_000)
  }

  @Test func `random clauses near the threshold agree with listing all packages`() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<300 {
      let issues = RandomIssues((0..<6).map { ("i\($0)", ["a", "b", "c"]) })
      let condition = clauses(24, issues, using: &random)
      let exists = issues.packages.contains { condition.holds(for: $0) }
      let answer = ConditionSearch.commonPackage(of: [condition], vocabulary: issues.vocabulary)
      #expect(answer == (exists ? .exists : .none))
    }
  }

  /// Clauses of three choices, each of one option.
  private func clauses(
    _ count: Int, _ issues: RandomIssues, using random: inout SplitMix64
  ) -> Condition {
    .conjunction(
      (0..<count).map { _ in
        .disjunction(
          (0..<3).map { _ in
            let issue = issues.issues.randomElement(using: &random)!
            return .choice(
              issue: issue.id, options: [issue.options.randomElement(using: &random)!])
          })
      })
  }

  @Test func `forty issues of a hundred options are decided without listing packages`() {
    let options = (0..<100).map { "o\($0)" }
    let issues = (0..<40).map { (id: "i\($0)", options: options) }
    let differ = issues.indices.dropFirst().map { index -> Condition in
      .any([
        .choice(issue: "i\(index)", options: ["o0"]),
        .negation(.choice(issue: "i\(index - 1)", options: ["o0"])),
      ])
    }
    let ends: [Condition] = [
      .choice(issue: "i0", options: ["o0"]), .choice(issue: "i39", options: ["o99"]),
    ]
    let vocabulary = Vocabulary(issues: issues)
    #expect(ConditionSearch.commonPackage(of: differ + ends, vocabulary: vocabulary) == .none)
    #expect(
      ConditionSearch.commonPackage(of: differ + [ends[0]], vocabulary: vocabulary) == .exists)
  }

  @Test func `pigeons in too few holes end at the limit of work, undecided`() {
    let holes = (0..<9).map { "h\($0)" }
    let pigeons = (0..<10).map { (id: "p\($0)", options: holes) }
    let apart = pigeons.indices.flatMap { a in
      pigeons.indices.filter { $0 > a }.flatMap { b in
        holes.map { hole in
          Condition.negation(
            .all([
              .choice(issue: "p\(a)", options: [hole]), .choice(issue: "p\(b)", options: [hole]),
            ]))
        }
      }
    }
    let vocabulary = Vocabulary(issues: pigeons)
    #expect(ConditionSearch.commonPackage(of: apart, vocabulary: vocabulary) == .undecided)
    let three = apart.filter { Set($0.issues).isSubset(of: ["p0", "p1", "p2"]) }
    #expect(ConditionSearch.commonPackage(of: three, vocabulary: vocabulary) == .exists)
  }

  @Test func `always is met and never is not, even without issues`() {
    let empty = Vocabulary(issues: [])
    #expect(ConditionSearch.commonPackage(of: [.always], vocabulary: empty) == .exists)
    #expect(ConditionSearch.commonPackage(of: [.always, .never], vocabulary: empty) == .none)
  }
}
