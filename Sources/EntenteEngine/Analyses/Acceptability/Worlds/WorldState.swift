/// One world of a party while it is drawn: weights and values, with the coordinates behind them.
struct WorldState {
  /// Shape `[class of issues]`.
  var point: [Double]
  /// Shape `[issue][class of options]`.
  var latents: [[Double]]
  /// Shape `[issue]`; the sum is 1, or where points are stated of every issue what they come to, by
  /// what they come to in the middle of all ranges.
  var weights: [Double]
  /// Options' values, issue after issue.
  var values: [Double]

  init(_ space: WorldSpace) {
    point = Array(repeating: 0, count: space.weights.classes.count)
    latents = space.values.map { Array(repeating: 0, count: $0.classes.count) }
    weights = Array(repeating: 0, count: space.values.count)
    values = Array(repeating: 0, count: space.optionTotal)
  }

  /// Brings the weights up to the point behind them, with rounding errors of their sum taken out.
  mutating func refreshWeights(_ space: WorldSpace) {
    var total = 0.0
    for (issue, place) in space.weights.classes.classOf.enumerated() {
      weights[issue] = max(0, point[place])
      total += weights[issue]
    }
    guard space.weights.box == nil else { return }
    for issue in weights.indices { weights[issue] /= total }
  }

  /// Brings the values of one issue up to the numbers behind them.
  mutating func refreshValues(_ space: WorldSpace, issue: Int) {
    values.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      space.values[issue].write(latents[issue], to: base + space.offsets[issue])
    }
  }
}
