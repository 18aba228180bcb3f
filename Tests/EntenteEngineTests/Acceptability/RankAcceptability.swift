@testable import EntenteEngine

/// How often each of some alternatives takes each rank, by sampled measurements and weights.
///
/// ## Source
/// R. Lahdelma, P. Salminen (2001), "SMAA-2: Stochastic multicriteria acceptability analysis for
/// group decision making", doi:10.1287/opre.49.3.444.11220.
struct RankAcceptability: Sendable, Hashable {
  /// Shape `[alternative][rank]`: shares of the samples, 0...1; equals share the better rank.
  var shares: [[Double]]
  /// Shape `[alternative][criterion]`: the mean weights under which the alternative is first; `nil`
  /// where it never is.
  var centralWeights: [[Double]?]
  /// Shape `[alternative]`: the share of measurements, 0...1, by which the alternative is first
  /// under its central weights.
  var confidence: [Double?]

  /// Ranks alternatives by weighted sums of measurements.
  ///
  /// - Parameters:
  ///   - measurements: shape `[sample][alternative][criterion]`, flat.
  ///   - weights: shape `[sample][criterion]`, flat.
  /// - Complexity: O(samples x alternatives^2 x (alternatives + criteria)).
  init(measurements: [Double], weights: [Double], alternatives: Int, criteria: Int) {
    let samples = weights.count / criteria
    precondition(
      measurements.count == samples * alternatives * criteria, "each sample measures everything")
    let worths = { (sample: Int, weights: ArraySlice<Double>) in
      (0..<alternatives).map { alternative in
        let start = (sample * alternatives + alternative) * criteria
        return zip(weights, measurements[start..<start + criteria])
          .reduce(0.0) { $0 + $1.0 * $1.1 }
      }
    }
    var tally = RankTally(alternatives: alternatives, weights: criteria)
    for sample in 0..<samples {
      let weights = weights[sample * criteria..<(sample + 1) * criteria]
      tally.add(worths(sample, weights), weights: weights)
    }
    shares = tally.shares(of: samples)
    let central = tally.centralWeights
    centralWeights = central
    confidence = central.enumerated().map { alternative, weights in
      guard let weights else { return nil }
      let first = (0..<samples).count {
        RankTally.rank(of: alternative, in: worths($0, weights[...])) == 0
      }
      return Double(first) / Double(samples)
    }
  }
}
