import EntenteCase

/// How the answers depend on the numbers behind the words of firmness, as long as the order of
/// the words is kept.
public struct ScaleEffect: Sendable, Hashable {
  /// Whether today's first move is the likeliest, or tied for it, under every such scale: proven.
  public var firstMoveHolds: Bool
  /// How many scales were sampled for the figures below; 0 where no line's firmness is a word
  /// that a scale can change.
  public var samples: Int
  /// The likelihood of an agreement over the sampled scales: the range that nine in ten fall
  /// in. `nil` without samples.
  public var likelihoodRange: Interval?
  /// The share, 0...1, of sampled scales under which today's first question is still worth most;
  /// `nil` without samples or questions.
  public var firstQuestionShare: Double?

  /// The seed of the sampled scales, printed with every figure that rests on them.
  public static let seed: UInt64 = 20_250_602

  /// How many scales are sampled.
  public static let sampleCount = 200

  /// Finds how the answers depend on the scale.
  ///
  /// - Parameters:
  ///   - compiled: the case.
  ///   - impasse: its impasse.
  ///   - agreement: the likelihood as a function of how firmly lines are held.
  ///   - firstGroup: the group that the first question asks about.
  ///   - count: how many scales to sample; fewer where there are very many corrections.
  /// - Complexity: O(corrections x lines) for the proof, that much for each sample.
  package init(
    _ compiled: CompiledCase, impasse: Impasse, agreement: AgreementFunction, firstGroup: Int?,
    count: Int = ScaleEffect.sampleCount
  ) {
    firstMoveHolds = Self.holds(compiled, impasse)
    guard compiled.firmness.contains(where: \.dependsOnScale) else {
      (samples, likelihoodRange, firstQuestionShare) = (0, nil, nil)
      return
    }
    let size = compiled.firmness.count * max(1, impasse.corrections.count)
    samples = min(count, max(20, 1_000_000 / size))
    let scales = ScaleSample.heldProbabilities(compiled, count: samples, seed: Self.seed)
    likelihoodRange = Self.range(scales.map { agreement.likelihood(held: $0) })
    firstQuestionShare = firstGroup.flatMap { Self.share($0, compiled, impasse, scales) }
  }

  /// The share of scales under which no group is worth more asking about than this one.
  private static func share(
    _ first: Int, _ compiled: CompiledCase, _ impasse: Impasse, _ scales: [[Double]]
  ) -> Double? {
    guard impasse.isComplete else { return nil }
    let best = BestLikelihood(compiled.problem, corrections: impasse.corrections.map(\.lines))
    var budget = Budget.standard
    let kept = scales.filter { held in
      let gains = Question.gains(best, held: held, budget: &budget)
      let most = gains.compactMap(\.self).max() ?? 0
      return (gains[first] ?? 0) >= most - 1e-12
    }
    return Double(kept.count) / Double(scales.count)
  }

  private static func holds(_ compiled: CompiledCase, _ impasse: Impasse) -> Bool {
    guard impasse.isComplete else { return false }
    guard let first = impasse.corrections.first else { return true }
    let order = ScaleOrder(compiled)
    return impasse.corrections.allSatisfy {
      order.isAlwaysAtLeastAsLikely(first.lines, as: $0.lines)
    }
  }

  /// From the 5th to the 95th part in a hundred.
  private static func range(_ likelihoods: [Interval]) -> Interval {
    let (lows, highs) = (likelihoods.map(\.low).sorted(), likelihoods.map(\.high).sorted())
    let edge = likelihoods.count / 20
    return Interval(low: lows[edge], high: highs[highs.count - 1 - edge])
  }
}

extension Firmness {
  /// Whether a scale that keeps the order of the words can change the probability.
  var dependsOnScale: Bool {
    if case .word(let word) = self { word != .absolute } else { false }
  }
}
