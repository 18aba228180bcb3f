import Testing

@testable import EntenteEngine

@Suite struct AdjustedWinnerTests {
  /// A published division: points as printed, and what came of them.
  struct Published: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var points: [[Double]]
    var ties = AdjustedWinner.TieRule.trailing
    var winnerPoints: [Double]
    var transfer: AdjustedWinner.Transfer
    var result: Double
  }

  static let published: [Published] = [
    // Brams and Togman (1996): Sinai, recognition, West Bank and Gaza, linkage, Palestinian
    // rights, Jerusalem; Israel, then Egypt.
    Published(
      testDescription: "Camp David 1978",
      points: [[35, 10, 20, 10, 5, 20], [55, 5, 10, 5, 20, 5]], winnerPoints: [60, 75],
      transfer: .init(issue: 0, from: 1, share: 1.0 / 6), result: 65.83),
    // Defence, use, land and water, expansion rights, duration, expansion routes, compensation,
    // jurisdiction, US military rights, Panama's defence role; United States, then Panama.
    Published(
      testDescription: "Panama Canal, tie to Panama",
      points: [[22, 22, 15, 14, 11, 6, 4, 2, 2, 2], [9, 15, 15, 3, 15, 5, 11, 7, 7, 13]],
      ties: .party(1), winnerPoints: [64, 68],
      transfer: .init(issue: 2, from: 1, share: 2.0 / 15), result: 66),
    // Retirement account, home, cottage, investments, other; Carol, then Bob.
    Published(
      testDescription: "Divorce", points: [[50, 20, 15, 10, 5], [40, 30, 10, 10, 10]],
      winnerPoints: [65, 50], transfer: .init(issue: 0, from: 0, share: 1.0 / 6), result: 56.67),
  ]

  @Test(arguments: published)
  func `published divisions come out as published`(example: Published) {
    let division = AdjustedWinner(points: example.points, ties: example.ties)
    #expect(division.winnerPoints == example.winnerPoints)
    #expect(division.transfers.count == 1)
    #expect(division.transfers.first?.issue == example.transfer.issue)
    #expect(division.transfers.first?.from == example.transfer.from)
    #expect(abs((division.transfers.first?.share ?? 0) - example.transfer.share) < 1e-12)
    #expect(division.points.allSatisfy { abs($0 - example.result) < 0.005 })
  }

  @Test func `in the Panama Canal talks the tie decides nothing about the result`() {
    let points = Self.published[1].points
    let trailing = AdjustedWinner(points: points)
    #expect(trailing.winners[2] == 1)
    let toTheStates = AdjustedWinner(points: points, ties: .party(0))
    #expect(toTheStates.winnerPoints == [79, 53])
    #expect(toTheStates.points.allSatisfy { abs($0 - 66) < 1e-9 })
  }

  @Test func `every division is equitable, free of envy and efficient`() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2000 {
      let issues = 1 + random.index(below: 8)
      let rows = (0..<2).map { _ in Self.hundred(over: issues, &random) }
      let division = AdjustedWinner(
        points: rows,
        ties: random.index(below: 2) == 0
          ? .trailing : .party(random.index(below: 2)))
      #expect(division.isEquitable && division.isEnvyFree && division.isEfficient, "\(rows)")
      #expect(division.transfers.filter { $0.share < 1 }.count <= 1)
      for issue in 0..<issues {
        #expect(abs(division.shares[0][issue] + division.shares[1][issue] - 1) < 1e-12)
      }
    }
  }

  /// 100 points spread at random, often nothing on an issue.
  private static func hundred(over issues: Int, _ random: inout SplitMix64) -> [Double] {
    var row = Array(repeating: 0.0, count: issues)
    for _ in 0..<20 { row[random.index(below: issues)] += 5 }
    return row
  }

  @Test func `no division of whole issues and one shared issue is better for both`() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<200 {
      let rows = (0..<2).map { _ in Self.hundred(over: 5, &random) }
      let division = AdjustedWinner(points: rows)
      for split in 0..<5 {
        for owners in 0..<32 {
          for part in [0.0, 0.25, 0.5, 0.75, 1] {
            let first = (0..<5).map { $0 == split ? part : Double(owners >> $0 & 1) }
            let own = zip(rows[0], first).reduce(0) { $0 + $1.0 * $1.1 }
            let other = zip(rows[1], first).reduce(0) { $0 + $1.0 * (1 - $1.1) }
            #expect(own <= division.points[0] + 1e-9 || other <= division.points[1] + 1e-9)
          }
        }
      }
    }
  }

  @Test func `points that do not add up to the same are refused`() {
    #expect(!AdjustedWinner.isValid(points: [[50, 50], [50, 40]]))
    #expect(!AdjustedWinner.isValid(points: [[50, 50], [100]]))
    #expect(!AdjustedWinner.isValid(points: [[-50, 150], [50, 50]]))
    #expect(AdjustedWinner.isValid(points: [[0.1, 0.2, 0.7], [0.3, 0.3, 0.4]]))
  }
}

extension AdjustedWinner {
  /// Whether both have the same number of points, each by its own count.
  var isEquitable: Bool { abs(points[0] - points[1]) <= Self.tolerance(stakes) * 4 }

  /// Whether neither would rather have what the other has.
  var isEnvyFree: Bool {
    (0..<2).allSatisfy { party in
      let other = stakes[party].indices.reduce(0.0) { sum, issue in
        sum + stakes[party][issue] * shares[1 - party][issue]
      }
      return points[party] >= other - Self.tolerance(stakes) * 4
    }
  }
}
