import EntenteCase

/// Scales of firmness that keep the order of the words, drawn evenly.
enum ScaleSample {
  /// Held probabilities for sampled scales: shape `[sample][group]`.
  ///
  /// The probabilities of firm, soft and contested are three draws from 0...1, sorted; absolute
  /// lines and stated probabilities stay as they are.
  /// - Parameters:
  ///   - compiled: the case.
  ///   - count: how many scales to draw.
  ///   - seed: the generator's seed.
  /// - Complexity: O(count x groups).
  static func heldProbabilities(
    _ compiled: CompiledCase, count: Int, seed: UInt64
  ) -> [[Double]] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in
      let draws = (0..<3).map { _ in Double.random(in: 0..<1, using: &random) }.sorted(by: >)
      let scale = FirmnessScale(
        absolute: compiled.theCase.scale.absolute, firm: draws[0], soft: draws[1],
        contested: draws[2])
      return compiled.heldProbability(under: scale)
    }
  }
}
