import EntenteEngine

/// The frontier and its solutions written out over all packages: slow and obvious.
struct FrontierDefinition {
  let packages: [[Int]]
  let valuations: [Valuation]

  init(_ bargain: RandomBargain) {
    let (problem, options) = (bargain.problem, bargain.options)
    valuations = bargain.valuations
    packages = Definition.packages(problem).filter { package in
      problem.rules.allSatisfy { $0.holds(for: package) }
        && (!options.meetsGoal || problem.goal.holds(for: package))
        && options.respectedLines.members.allSatisfy {
          problem.lines[$0].condition.holds(for: package)
        }
    }
  }

  func worths(_ package: [Int]) -> [Double] { valuations.map { $0.worth(of: package) } }

  func isRational(_ worths: [Double]) -> Bool {
    zip(worths, valuations).allSatisfy { $0 >= $1.reservation }
  }

  /// Every vector of worths that no other vector is at least as good as.
  func frontier(onlyRational: Bool) -> Set<[Double]> {
    let vectors = Set(packages.map(worths)).filter { !onlyRational || isRational($0) }
    return vectors.filter { vector in
      !vectors.contains { other in
        other != vector && zip(other, vector).allSatisfy { $0 >= $1 }
      }
    }
  }

  /// The vectors with the best score.
  static func best<Score: Comparable>(
    _ vectors: Set<[Double]>, by score: ([Double]) -> Score
  ) -> Set<[Double]> {
    let scored = vectors.map { ($0, score($0)) }
    guard let top = scored.map(\.1).max() else { return [] }
    return Set(scored.filter { $0.1 == top }.map(\.0))
  }
}
