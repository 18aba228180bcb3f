#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Adds up forecasts over worlds.
struct ForecastSum {
  private let exponent: Double
  /// Shape `[package]`: logarithms of the likelihoods that all crossed lines give way.
  private let likelihoods: [Double]
  /// Shape `[package]`.
  private var sums: [Double]
  private var worlds = 0
  private var scores: [Double]

  /// - Parameter likelihoods: shape `[package]`: over 0.
  init(likelihoods: [Double], exponent: Double) {
    self.exponent = exponent
    self.likelihoods = likelihoods.map { log($0) }
    sums = likelihoods.map { _ in 0 }
    scores = sums
  }

  /// Adds one world.
  /// - Parameters:
  ///   - worths: shape `[party][package]`, of the parties whose gains enter; what follows the
  ///     packages is not looked at.
  ///   - reservations: shape `[party]`.
  mutating func add(worths: [[Double]], reservations: [Double]) {
    scores = likelihoods
    for (worths, reservation) in zip(worths, reservations) {
      let most = (worths.prefix(scores.count).max() ?? 0) - reservation
      // Where nothing brings the party a gain, none of the packages stands out by it.
      guard most > 0 else { continue }
      let least = most * Forecast.leastGain
      for package in scores.indices {
        scores[package] += exponent * log(max(least, worths[package] - reservation) / most)
      }
    }
    let top = scores.max() ?? 0
    for package in scores.indices { scores[package] = exp(scores[package] - top) }
    let total = scores.reduce(0, +)
    for package in scores.indices { sums[package] += scores[package] / total }
    worlds += 1
  }

  /// Shape `[package]`: the mean, to 12 decimals, so that the order of sums shows nowhere.
  var probabilities: [Double] { sums.map { ($0 / Double(worlds) * 1e12).rounded() / 1e12 } }
}
