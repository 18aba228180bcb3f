import EntenteTestSupport
import Testing

@testable import EntenteEngine

/// Lines on worth as walks, against the sum of what a package is worth.
@Suite struct WorthDiagramTests {
  private struct Sample {
    let counts: [Int]
    let valuation: Valuation
    let floor: Double

    init(seed: Int) {
      var random = SplitMix64(seed: UInt64(seed))
      counts = (0...random.index(below: 5)).map { _ in 1 + random.index(below: 4) }
      var draw = RandomProblem(seed: UInt64(seed))
      let grains: [Double?] = [1, 0.1, 5, nil]
      var drawn = draw.valuation(counts, grain: grains[random.index(below: 4)])
      if seed % 7 == 0 { drawn.ceiling = 20 }
      valuation = drawn
      let worths = Sample.packages(counts).map(drawn.worth)
      // Mostly at a worth that some package has, where a step to either side changes the answer.
      floor =
        random.unit() < 0.7
        ? worths[random.index(below: worths.count)] : random.unit() * 60 - 10
    }

    static func packages(_ counts: [Int]) -> [[Int]] {
      counts.reduce([[]]) { packages, count in
        packages.flatMap { package in (0..<count).map { package + [$0] } }
      }
    }

    func reaches(_ package: [Int]) -> Bool {
      valuation.worth(of: package) >= floor - 1e-9 * max(1, abs(floor))
    }
  }

  @Test func `a package meets a line on worth exactly where its worth reaches the floor`() {
    for seed in Cases.random(short: 400, long: 3_000) {
      let sample = Sample(seed: seed)
      let worth = WorthDiagram(sample.valuation, atLeast: sample.floor)
      #expect(worth.isExact)
      for package in Sample.packages(sample.counts) {
        #expect(worth.formula.holds(for: package) == sample.reaches(package), "\(seed) \(package)")
      }
    }
  }

  @Test func `conditions that speak of no issue are counted once and for all`() {
    for (condition, worth) in [
      (Formula.all([.never, .never]), 5.0), (.any([.all([.always]), .never]), 6),
    ] {
      let extra = Valuation.Interaction(condition: condition, worth: 1)
      let valuation = Valuation(values: [[0, 5], [0, 0.5]], interactions: [extra])
      let formula = WorthDiagram(valuation, atLeast: worth).formula
      #expect(formula.holds(for: [1, 0]) && !formula.holds(for: [0, 1]))
      #expect(WorthDiagram(valuation, atLeast: worth + 1).formula == .never)
    }
  }

  @Test func `of a package in part it says what is true of all that fit it, and no more`() {
    for seed in Cases.random(short: 200, long: 1_000) {
      let sample = Sample(seed: seed)
      let formula = WorthDiagram(sample.valuation, atLeast: sample.floor).formula
      var random = SplitMix64(seed: UInt64(seed))
      for _ in 0..<4 {
        let part = sample.counts.map { random.unit() < 0.5 ? random.index(below: $0) : nil }
        let fitting = Sample.packages(sample.counts).filter { package in
          zip(part, package).allSatisfy { $0 == nil || $0 == $1 }
        }
        let answers = Set(fitting.map(sample.reaches))
        #expect(formula.holds(forPart: part) == (answers.count == 1 ? answers.first : nil))
        let settled = formula.settling(part, places: Array(sample.counts.indices))
        #expect(settled.issues.members.allSatisfy { part[$0] == nil })
        for package in fitting { #expect(settled.holds(for: package) == sample.reaches(package)) }
      }
    }
  }

  @Test func `whole points of many issues are counted exactly, in few nodes`() throws {
    let counts = Array(repeating: 5, count: 24)
    var draw = RandomProblem(seed: 3)
    let valuation = Valuation(values: draw.valuation(counts, grain: 1).values)
    let worth = WorthDiagram(valuation, atLeast: 250)
    #expect(worth.isExact)
    guard case .walk(let diagram) = worth.formula else {
      Issue.record("the floor lies between the least and the most")
      return
    }
    #expect(diagram.nodes.count < 10_000)
    var random = SplitMix64(seed: 4)
    for _ in 0..<2_000 {
      let package = counts.map { random.index(below: $0) }
      #expect(diagram.holds(for: package) == (valuation.worth(of: package) >= 250))
    }
  }

  @Test func `points that add up in too many ways are rounded down, so that nothing below passes`()
  {
    let counts = Array(repeating: 5, count: 24)
    var draw = RandomProblem(seed: 5)
    let valuation = draw.valuation(counts, grain: nil)
    let floor = 300.0
    let worth = WorthDiagram(valuation, atLeast: floor)
    #expect(!worth.isExact)
    var random = SplitMix64(seed: 6)
    var passed = 0
    var refused = 0
    for _ in 0..<20_000 {
      let package = counts.indices.map { issue in
        let options = valuation.values[issue]
        return random.unit() < 0.5
          ? options.indices.max { options[$0] < options[$1] }! : random.index(below: counts[issue])
      }
      let reaches = valuation.worth(of: package) >= floor
      let passes = worth.formula.holds(for: package)
      #expect(!passes || reaches)
      passed += passes ? 1 : 0
      refused += reaches && !passes ? 1 : 0
    }
    #expect(passed > 1_000 && refused < passed / 4, "\(passed) \(refused)")
  }

  @Test func `nothing reaches what lies over the ceiling`() {
    var valuation = Valuation(values: [[0, 50]])
    valuation.ceiling = 40
    let met = WorthDiagram(valuation, atLeast: 40).formula
    #expect(met.holds(for: [1]) && !met.holds(for: [0]))
    #expect(WorthDiagram(valuation, atLeast: 41).formula == .never)
    #expect(WorthDiagram(valuation, atLeast: 0).formula == .always)
  }

  @Test func `walks of several valuations meet the issues in one order`() {
    let counts = Array(repeating: 3, count: 8)
    var draw = RandomProblem(seed: 11)
    let valuations = (0..<2).map { _ in Valuation(values: draw.valuation(counts, grain: 1).values) }
    let order = WorthDiagram.order(valuations)
    #expect(order.sorted() == Array(counts.indices))
    for valuation in valuations {
      let (least, most) = (
        valuation.values.reduce(0) { $0 + $1.min()! }, valuation.values.reduce(0) { $0 + $1.max()! }
      )
      let floor = (least + most) / 2
      let worth = WorthDiagram(valuation, atLeast: floor, order: order)
      guard case .walk(let diagram) = worth.formula else {
        Issue.record("the floor lies between the least and the most")
        continue
      }
      #expect(diagram.order == order.filter(diagram.order.contains))
      for seed in 0..<200 {
        var random = SplitMix64(seed: UInt64(seed))
        let package = counts.map { random.index(below: $0) }
        #expect(diagram.holds(for: package) == (valuation.worth(of: package) >= floor))
      }
    }
  }
}
