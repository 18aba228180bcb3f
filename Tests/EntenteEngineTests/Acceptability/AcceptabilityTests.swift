import Testing

@testable import EntenteEngine

@Suite struct AcceptabilityTests {
  /// Two issues of two options each; the first party wants the first options, the second the others.
  private var opposed: [Knowledge] {
    var first = Knowledge(optionCounts: [2, 2])
    first.preferences = [[[[0], [1]]], [[[0], [1]]]]
    var second = Knowledge(optionCounts: [2, 2])
    second.preferences = [[[[1], [0]]], [[[1], [0]]]]
    return [first, second]
  }

  private static let packages = [[0, 0], [0, 1], [1, 0], [1, 1]]

  private func run(
    _ knowledge: [Knowledge], packages: [[Int]] = packages, statusQuo: [Int?] = [nil, nil],
    agreements: [[Int]] = [], options: AcceptabilityOptions = AcceptabilityOptions()
  ) throws -> Acceptability {
    try #require(
      Acceptability.run(
        knowledge, packages: packages, statusQuo: statusQuo, agreements: agreements,
        options: options))
  }

  @Test func `shares are within the sampling error of what can be worked out`() throws {
    let found = try run(opposed)
    #expect(found.samplingError == 0.01)
    // The first party's worths are 1, w, 1 - w and 0 with w uniform.
    #expect(found.standings[0].map { $0.ranks[0] } == [1, 0, 0, 0])
    #expect(abs(found.standings[0][1].ranks[1] - 0.5) <= 2 * found.samplingError)
    // (0, 1) gives the parties w and 1 - u: the larger product of the two splits with 1/2, and it
    // is inefficient where w < 1 - w and 1 - u < u.
    #expect(abs(found.common[1].nash - 0.5) <= 2 * found.samplingError)
    #expect(abs(found.common[1].efficient - 0.75) <= 2 * found.samplingError)
    #expect(found.common[0].efficient == 1 && found.common[0].nash == 0)
    // Central weights of (0, 1) among the splits: w is uniform over 1/2...1 where it is first.
    let splits = try run(opposed, packages: [[0, 1], [1, 0]])
    let central = try #require(splits.standings[0][0].centralWeights)
    #expect(abs(central[0] - 0.75) <= 0.01 && abs(central[1] - 0.25) <= 0.01)
    #expect(splits.standings[0][0].confidence == 1)
  }

  @Test func `what is efficient among all is efficient among those looked at`() throws {
    let found = try run(opposed, packages: [[0, 1], [1, 0]], agreements: Self.packages)
    for common in found.common {
      let all = try #require(common.efficientAmongAll)
      #expect(all <= common.efficient)
    }
    // Nothing else dominates a split of opposed wishes but the other split.
    #expect(found.common[0].efficientAmongAll == found.common[0].efficient)
    var same = opposed
    same[1] = same[0]
    let idle = try run(same, packages: [[0, 1], [1, 0]], agreements: Self.packages)
    #expect(idle.common.map(\.efficientAmongAll) == [0, 0])
  }

  @Test func `a package is acceptable where it is worth no less than the status quo`() throws {
    let found = try run(opposed, statusQuo: [0, 1])
    #expect(found.standings[0].map(\.acceptable)[0] == 1)
    #expect(found.standings[0].map(\.acceptable)[1] == 1)
    #expect(abs(found.standings[0][2].acceptable - 0.5) <= 2 * found.samplingError)
    #expect(found.standings[0].map(\.acceptable)[3] == 0)
    var stated = opposed
    stated[0].reservation = 0.5
    let above = try run(stated)
    #expect(abs(above.standings[0][1].acceptable - 0.5) <= 2 * above.samplingError)
  }

  @Test func `wants rank packages in order of priority in every world`() throws {
    var wanting = Knowledge(optionCounts: [2, 2])
    wanting.wants = [
      [.choice(issue: 0, allowed: BitSet([1]))], [.choice(issue: 1, allowed: BitSet([1]))],
    ]
    let found = try run([wanting, opposed[0]])
    #expect(found.standings[0].map { $0.ranks.firstIndex(of: 1) } == [3, 2, 1, 0])
    #expect(Dominance(of: [1, 0], over: [0, 1], wanting)?.isNecessary == true)
    #expect(Dominance(of: [0, 1], over: [1, 0], wanting)?.isNecessary == false)
  }

  @Test func `wants of one tier count alike, and more of them is better`() throws {
    var wanting = Knowledge(optionCounts: [2, 2, 2])
    wanting.wants = [
      (0...1).map { .choice(issue: $0, allowed: BitSet([1])) },
      [.choice(issue: 2, allowed: BitSet([1]))],
    ]
    func isSure(_ a: [Int], _ b: [Int]) -> Bool {
      Dominance(of: a, over: b, wanting)?.isNecessary == true
    }
    #expect(isSure([1, 0, 1], [0, 1, 1]) && isSure([0, 1, 1], [1, 0, 1]))
    #expect(isSure([1, 1, 0], [1, 0, 1]) && !isSure([1, 0, 1], [1, 1, 0]))
    #expect(isSure([1, 0, 0], [0, 0, 1]) && !isSure([0, 0, 1], [1, 0, 0]))
    let worlds = try #require(Worlds.draw(wanting, count: 500, seed: 4))
    for world in 0..<500 {
      let weights = Array(worlds.weights[world * 3..<world * 3 + 3])
      #expect(weights[0] == weights[1] && weights[0] >= weights[2] && weights[2] >= 0)
      #expect(abs(weights.reduce(0, +) - 1) < 1e-12)
    }
  }

  @Test func `equals share the better rank`() throws {
    let found = try run(opposed, packages: [[0, 1], [0, 1]])
    #expect(found.standings[0].map(\.ranks) == [[1, 0], [1, 0]])
    #expect(found.common.map(\.efficient) == [1, 1])
  }

  @Test func `the same seed gives the same answer on any number of threads`() throws {
    var knowledge = opposed
    knowledge[0].comparisons = [Knowledge.Comparison(better: [0, 1], worse: [1, 0])]
    knowledge[1].shares[0] = Interval(low: 0.7, high: 0.7001)
    let answers = try [1, 2, 4].map {
      try run(knowledge, agreements: Self.packages, options: .init(samples: 999, threads: $0))
    }
    #expect(answers[0] == answers[1] && answers[1] == answers[2])
    #expect(answers[0].drawings.map(\.method) == [.rejection, .hitAndRun])
    let other = try run(knowledge, options: .init(samples: 999, seed: 2))
    #expect(other.standings != answers[0].standings)
  }

  @Test func `a necessary preference holds in every drawn world and a refuted one fails in some`()
    throws
  {
    var random = SplitMix64(seed: 77)
    var kinds = [0, 0, 0]
    for _ in 0..<60 {
      let knowledge = Self.random(using: &random)
      let (a, b) = (Self.package(knowledge, &random), Self.package(knowledge, &random))
      guard let found = Dominance(of: a, over: b, knowledge) else { continue }
      let worlds = try #require(Worlds.draw(knowledge, count: 4000, seed: 3))
      let table = WorthTable(knowledge, worlds, packages: [a, b])
      var scratch = WorthTable.Scratch()
      var worths = [0.0, 0]
      var (low, high) = (Double.infinity, -Double.infinity)
      for world in 0..<worlds.count {
        table.fill(&worths, world: world, weights: table.weights(of: world), &scratch)
        low = min(low, worths[0] - worths[1])
        high = max(high, worths[0] - worths[1])
      }
      #expect(low >= found.range.low - 1e-9 && high <= found.range.high + 1e-9)
      // Four thousand draws come near the corners of so few dimensions.
      #expect(low <= found.range.low + 0.35 && high >= found.range.high - 0.35)
      kinds[found.isNecessary ? 0 : found.isPossible ? 1 : 2] += 1
    }
    #expect(kinds.allSatisfy { $0 > 0 }, "\(kinds)")
  }

  private static func package(_ knowledge: Knowledge, _ random: inout SplitMix64) -> [Int] {
    knowledge.optionCounts.map { random.index(below: $0) }
  }

  /// Orders of all issues and of some options, with ties, and values where they are stated.
  private static func random(using random: inout SplitMix64) -> Knowledge {
    let counts = (0..<3).map { _ in 2 + random.index(below: 2) }
    var knowledge = Knowledge(optionCounts: counts)
    let issues = [0, 1, 2].shuffled(using: &random)
    knowledge.importance = [
      random.index(below: 2) == 0 ? issues.map { [$0] } : [[issues[0], issues[1]], [issues[2]]]
    ]
    for issue in 0..<3 {
      let options = (0..<counts[issue]).shuffled(using: &random)
      if random.index(below: 3) > 0 { knowledge.preferences[issue] = [options.map { [$0] }] }
      guard random.index(below: 4) == 0 else { continue }
      knowledge.preferences[issue] = []
      knowledge.values[issue] = (0..<counts[issue]).map { _ in
        let low = random.unit() / 2
        return Interval(low: low, high: low + random.unit() / 2)
      }
    }
    return knowledge
  }
}
