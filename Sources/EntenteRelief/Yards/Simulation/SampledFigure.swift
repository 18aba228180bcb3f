/// A figure known from a sample of days.
package struct SampledFigure: Sendable, Hashable {
  /// The mean over the days.
  package var mean: Double
  /// How far the mean of so many days strays from the true one: its standard deviation, 0 or more.
  package var standardError: Double

  /// Makes a figure.
  package init(mean: Double, standardError: Double) {
    self.mean = mean
    self.standardError = standardError
  }

  /// The mean of some values, and its standard error; for fewer than two values that is 0.
  /// - Complexity: O(values).
  init(_ values: [Double]) {
    let count = Double(max(1, values.count))
    let mean = values.reduce(0, +) / count
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    self.mean = mean
    standardError = values.count < 2 ? 0 : (squares / (count - 1) / count).squareRoot()
  }
}
