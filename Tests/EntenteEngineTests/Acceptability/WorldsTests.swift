import Testing

@testable import EntenteEngine

/// Worlds are drawn evenly, whichever way. Every tolerance is four standard errors or more at the
/// number drawn, and every seed is fixed.
@Suite struct WorldsTests {
  private static let count = 40_000

  private func draw(
    _ knowledge: Knowledge, count: Int = count, seed: UInt64 = 5
  ) throws -> Worlds {
    try #require(Worlds.draw(knowledge, count: count, seed: seed))
  }

  /// The worlds of which something does not hold.
  private func exceptions(
    _ worlds: Worlds, _ holds: (_ weights: [Double], _ values: [Double]) -> Bool
  ) -> Int {
    let widths = (worlds.weights.count / worlds.count, worlds.values.count / worlds.count)
    return (0..<worlds.count).count { world in
      !holds(
        Array(worlds.weights[(world * widths.0)..<((world + 1) * widths.0)]),
        Array(worlds.values[(world * widths.1)..<((world + 1) * widths.1)]))
    }
  }

  private func means(_ flat: [Double], width: Int) -> [Double] {
    (0..<width).map { column in
      stride(from: column, to: flat.count, by: width).reduce(0) { $0 + flat[$1] }
        / Double(flat.count / width)
    }
  }

  private func secondMoments(_ flat: [Double], width: Int) -> [Double] {
    means(flat.map { $0 * $0 }, width: width)
  }

  private func expectClose(
    _ found: [Double], _ wanted: [Double], within tolerance: Double,
    location: SourceLocation = #_sourceLocation
  ) {
    #expect(found.count == wanted.count, sourceLocation: location)
    for (a, b) in zip(found, wanted) {
      #expect(abs(a - b) <= tolerance, "\(found) against \(wanted)", sourceLocation: location)
    }
  }

  @Test func `ordered weights have the rank-order centroid and its spread`() throws {
    var knowledge = Knowledge(optionCounts: [1, 1, 1, 1])
    knowledge.importance = [[[2], [0], [3], [1]]]
    let worlds = try draw(knowledge)
    #expect(worlds.method == .closedForm)
    // Weight k of n is the mean over j >= k of share_j / j, with shares uniform on the simplex.
    let centroid = [25.0, 13, 7, 3].map { $0 / 48 }
    expectClose(
      means(worlds.weights, width: 4), [centroid[1], centroid[3], centroid[0], centroid[2]],
      within: 0.003)
    let inverse = [1.0, 1 / 2.0, 1 / 3.0, 1 / 4.0]
    let squares = (0..<4).map { rank in
      let tail = inverse[rank...]
      let sum = tail.reduce(0, +)
      // E[s_i s_j] = (1 + [i = j]) / (n (n + 1)).
      return (sum * sum + tail.reduce(0) { $0 + $1 * $1 }) / 20
    }
    expectClose(
      secondMoments(worlds.weights, width: 4), [squares[1], squares[3], squares[0], squares[2]],
      within: 0.003)
  }

  @Test func `ties are equal and unnamed issues are free`() throws {
    var knowledge = Knowledge(optionCounts: [1, 1, 1, 1])
    knowledge.importance = [[[0, 1], [2]]]
    let worlds = try draw(knowledge)
    #expect(exceptions(worlds) { w, _ in w[0] == w[1] && w[1] >= w[2] - 1e-15 } == 0)
    // Corners (1/2, 1/2, 0, 0), (1/3, 1/3, 1/3, 0) and (0, 0, 0, 1), mixed evenly.
    expectClose(
      means(worlds.weights, width: 4), [5 / 18.0, 5 / 18.0, 1 / 9.0, 1 / 3.0], within: 0.003)
  }

  @Test func `ordered values are order statistics between 0 and 1`() throws {
    var knowledge = Knowledge(optionCounts: [4])
    knowledge.preferences[0] = [[[1], [3], [0], [2]]]
    let worlds = try draw(knowledge)
    expectClose(means(worlds.values, width: 4), [1 / 3.0, 1, 0, 2 / 3.0], within: 0.005)
    expectClose(
      secondMoments(worlds.values, width: 4), [1 / 6.0, 1, 0, 1 / 2.0], within: 0.005)
  }

  @Test func `of values without an order each is best equally often`() throws {
    let worlds = try draw(Knowledge(optionCounts: [3]))
    let best = (0..<3).map { option in
      Double((0..<Self.count).count { worlds.values[$0 * 3 + option] == 1 }) / Double(Self.count)
    }
    expectClose(best, [1 / 3.0, 1 / 3.0, 1 / 3.0], within: 0.012)
    expectClose(means(worlds.values, width: 3), [0.5, 0.5, 0.5], within: 0.01)
  }

  @Test func `exact numbers are taken as stated`() throws {
    var knowledge = Knowledge(optionCounts: [2, 2])
    knowledge.points = [Interval(exactly: 60), Interval(exactly: 20)]
    knowledge.values = [
      [Interval(exactly: 0.25), Interval(exactly: 0.5)], [Interval(exactly: 0), nil],
    ]
    let worlds = try draw(knowledge)
    expectClose(Array(worlds.weights.prefix(2)), [0.75, 0.25], within: 1e-12)
    #expect(Array(worlds.values.prefix(3)) == [0.25, 0.5, 0])
    expectClose(means(worlds.values, width: 4), [0.25, 0.5, 0, 0.5], within: 0.007)
  }

  /// Ranges wide enough that rejection draws from them, and a walk can be compared.
  private var ranged: Knowledge {
    var knowledge = Knowledge(optionCounts: [2, 3, 2])
    knowledge.importance = [[[0], [1]]]
    knowledge.shares = [Interval(low: 0.2, high: 0.6), nil, Interval(low: 0.1, high: 0.7)]
    knowledge.preferences[1] = [[[0], [2]], [[1], [2]]]
    knowledge.comparisons = [
      Knowledge.Comparison(better: [0, 1, nil], worse: [1, 0, nil])
    ]
    return knowledge
  }

  @Test func `a walk through the worlds agrees with rejection`() throws {
    let knowledge = ranged
    let drawn = try draw(knowledge)
    #expect(drawn.method == .rejection)
    let space = WorldSpace(knowledge)
    var weights: [[Double]] = []
    var values: [[Double]] = []
    for block in 0..<4 {
      var chain = try #require(WorldChain(space, seed: UInt64(block)))
      var walked = (weights: [Double](), values: [Double]())
      for _ in 0..<chain.burnIn { chain.sweep() }
      for _ in 0..<2500 {
        for _ in 0..<chain.thinning { chain.sweep() }
        walked.weights += chain.state.weights
        walked.values += chain.state.values
      }
      weights.append(walked.weights)
      values.append(walked.values)
    }
    let mixing = Convergence(weights, width: 3).combined(with: Convergence(values, width: 7))
    #expect(mixing.scaleReduction < 1.01)
    let (w, v) = (weights.flatMap(\.self), values.flatMap(\.self))
    expectClose(means(w, width: 3), means(drawn.weights, width: 3), within: 0.01)
    expectClose(secondMoments(w, width: 3), secondMoments(drawn.weights, width: 3), within: 0.01)
    expectClose(means(v, width: 7), means(drawn.values, width: 7), within: 0.02)
    expectClose(secondMoments(v, width: 7), secondMoments(drawn.values, width: 7), within: 0.02)
  }

  @Test func `what is drawn agrees with all that is known`() throws {
    var knowledge = ranged
    // Narrow enough for the walk alone.
    knowledge.shares[2] = Interval(low: 0.3, high: 0.3002)
    let worlds = try draw(knowledge, count: 4000)
    #expect(worlds.method == .hitAndRun)
    #expect(try #require(worlds.convergence) < 1.02)
    #expect(worlds.effectiveCount > 1000)
    let wrong = exceptions(worlds) { w, v in
      w[0] >= w[1] - 1e-9 && w[0] <= 0.6 + 1e-9 && w[0] >= 0.2 - 1e-9 && w[2] >= 0.3 - 1e-9
        && w[2] <= 0.3002 + 1e-9 && v[2] >= v[4] && v[3] >= v[4]
        && w[0] * (v[0] - v[1]) + w[1] * (v[3] - v[2]) >= -1e-9
    }
    #expect(wrong == 0)
  }

  @Test func `points in ranges bound the ratios of weights`() throws {
    var knowledge = Knowledge(optionCounts: [1, 1, 1])
    knowledge.points = [
      Interval(low: 20, high: 40), Interval(exactly: 30), Interval(low: 0, high: 60),
    ]
    let wrong = exceptions(try draw(knowledge, count: 4000)) { w, _ in
      w[0] * 30 >= w[1] * 20 - 1e-9 && w[0] * 30 <= w[1] * 40 + 1e-9
        && w[2] * 30 <= w[1] * 60 + 1e-9
    }
    #expect(wrong == 0)
  }

  @Test func `points of every issue are drawn evenly from their ranges`() throws {
    var knowledge = Knowledge(optionCounts: [1, 1, 1])
    knowledge.points = [
      Interval(exactly: 1), Interval(low: 1, high: 9), Interval(low: 0, high: 2),
    ]
    let worlds = try draw(knowledge)
    // In parts of 1 + 5 + 1.
    expectClose(means(worlds.weights, width: 3), [1 / 7.0, 5 / 7.0, 1 / 7.0], within: 0.01)
    let below = (0..<worlds.count).count { worlds.weights[$0 * 3 + 1] * 7 < 3 }
    #expect(abs(Double(below) / Double(worlds.count) - 0.25) < 0.02)
    #expect(worlds.method == .closedForm)
  }

  @Test func `orders of issues hold in what is drawn from ranges of points, by draw and by walk`()
    throws
  {
    var knowledge = Knowledge(optionCounts: [1, 1, 1])
    knowledge.points = Array(repeating: Interval(low: 1, high: 9), count: 3)
    knowledge.importance = [[[0], [1], [2]]]
    let worlds = try draw(knowledge)
    #expect(exceptions(worlds) { w, _ in w[0] >= w[1] && w[1] >= w[2] } == 0)
    // Three evenly drawn numbers in order: three quarters, half and one quarter of the way.
    let expected = [7.0, 5, 3].map { $0 / 15 }
    expectClose(means(worlds.weights, width: 3), expected, within: 0.01)
    var chain = try #require(WorldChain(WorldSpace(knowledge), seed: 5))
    for _ in 0..<chain.burnIn { chain.sweep() }
    var sums = [0.0, 0, 0]
    for _ in 0..<4_000 {
      for _ in 0..<4 { chain.sweep() }
      for issue in sums.indices { sums[issue] += chain.state.weights[issue] }
    }
    expectClose(sums.map { $0 / 4_000 }, expected, within: 0.02)
  }

  @Test func `knowledge that contradicts itself has no worlds`() {
    var knowledge = Knowledge(optionCounts: [2, 2])
    knowledge.shares = [Interval(low: 0.6, high: 0.9), Interval(low: 0.6, high: 0.9)]
    #expect(Worlds.draw(knowledge, count: 10, seed: 1) == nil)
    knowledge.shares = [nil, nil]
    knowledge.values[0] = [Interval(exactly: 0.2), Interval(exactly: 0.8)]
    knowledge.preferences[0] = [[[0], [1]]]
    #expect(Worlds.draw(knowledge, count: 10, seed: 1) == nil)
  }

  @Test func `the same seed gives the same worlds on any number of threads`() throws {
    for knowledge in [ranged, Knowledge(optionCounts: [3, 2])] {
      let one = try #require(Worlds.draw(knowledge, count: 500, seed: 9, threads: 1))
      for threads in [2, 4] {
        let more = try #require(Worlds.draw(knowledge, count: 500, seed: 9, threads: threads))
        #expect(one.weights == more.weights && one.values == more.values)
      }
      let other = try #require(Worlds.draw(knowledge, count: 500, seed: 10))
      #expect(one.values != other.values)
    }
  }
}
