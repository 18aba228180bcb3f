import EntenteEngine
import Foundation
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

/// What the worked cases' numbers lead to, against published figures.
@Suite struct BargainingTests {
  /// Brams and Togman (1996): a sixth of Sinai moves, and each party has 65.83 points.
  @Test func `the published division of Camp David comes out`() throws {
    let compiled = CompiledCase(try WorkedCases.read(named: "camp-david-1978"))
    let document = try #require(FairDivision(compiled)).document
    #expect(abs(document.points["egypt"]! - 395.0 / 6) < 1e-9)
    #expect(abs(document.points["israel"]! - 395.0 / 6) < 1e-9)
    let sinai = try #require(document.issues.first { $0.issue == "sinai" })
    #expect(abs((sinai.shares?["israel"] ?? 0) - 1.0 / 6) < 1e-9)
  }

  @Test func `no package of Camp David is more equal than the one that was signed`() throws {
    let compiled = CompiledCase(try WorkedCases.read(named: "camp-david-1978"))
    var budget = Budget.standard
    let bargaining = try #require(
      Bargaining(compiled, acceptableExists: false, budget: &budget))
    let signed = compiled.package(of: [
      "sinai": "limited", "recognition": "granted", "west-bank": "self-rule",
      "linkage": "parallel", "rights": "named", "jerusalem": "letters",
    ]).compactMap(\.self)
    let choice = try #require(bargaining.solutions.egalitarian)
    let chosen = bargaining.frontier[choice.points[0]].utilities
    for (worth, valuation) in zip(chosen, bargaining.valuations) {
      #expect(abs(worth - valuation.worth(of: signed)) < 1e-9)
    }
  }

  @Test(arguments: ["camp-david-1978", "works-wage-round"])
  func `no agreement is better for one party and as good for the other than a listed one`(
    name: String
  ) throws {
    let compiled = CompiledCase(try WorkedCases.read(named: name))
    var budget = Budget.standard
    let bargaining = try #require(
      Bargaining(compiled, acceptableExists: false, budget: &budget))
    let agreements = packages(compiled.problem).filter(compiled.problem.isAgreement)
    let worths = agreements.map { package in bargaining.valuations.map { $0.worth(of: package) } }
    for point in bargaining.frontier.points {
      #expect(
        !worths.contains { worth in
          zip(worth, point.utilities).allSatisfy { $0 >= $1 - 1e-9 }
            && zip(worth, point.utilities).contains { $0 > $1 + 1e-9 }
        })
    }
    #expect(bargaining.frontier.feasible == .exactly(UInt128(agreements.count)))
  }

  private func packages(_ problem: Problem) -> [[Int]] {
    problem.optionCounts.reduce([[]]) { packages, count in
      packages.flatMap { package in (0..<count).map { package + [$0] } }
    }
  }
}
