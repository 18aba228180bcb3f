import Foundation

/// Predictions measured on the deals of one corpus.
struct Validity {
  let talks: [Talk]

  /// One row for each prediction, and one for the forecast with the power that fits these deals best.
  func rows() -> [(name: String, measures: Measures)] {
    let predictions: [Prediction] = [
      .random, .nash, .egalitarian, .forecast("forecast, power 6.5", exponent: 6.5),
    ]
    let best = fittedExponent
    let fitted = Prediction.forecast("forecast, power \(best) (fitted here)", exponent: best)
    return (predictions + [fitted]).map { ($0.name, measured($0)) }
  }

  private func measured(_ prediction: Prediction) -> Measures {
    let found = talks.map(prediction.of)
    let plain = Measures(found, of: talks)
    guard prediction.isRule else { return plain }
    // A rule says nothing of other packages: it is mixed with all alike, in the share that fits best.
    return Measures(plain, spread: Measures(mixed(found, share(of: found)), of: talks))
  }

  private func mixed(_ found: [[Double]], _ share: Double) -> [[Double]] {
    found.map { prediction in
      prediction.map { (1 - share) * $0 + share / Double(prediction.count) }
    }
  }

  /// The share of all packages alike under which the agreed ones are the likeliest, in hundredths.
  private func share(of found: [[Double]]) -> Double {
    let pairs = zip(found, talks).map { prediction, talk in
      (prediction[talk.packages.firstIndex(of: talk.agreed)!], 1 / Double(prediction.count))
    }
    let scores = (1...100).map { hundredths in
      let share = Double(hundredths) / 100
      return (share, pairs.reduce(0) { $0 + Foundation.log((1 - share) * $1.0 + share * $1.1) })
    }
    return scores.max { $0.1 < $1.1 }!.0
  }

  /// The power, in tenths, under which the agreed packages are the likeliest.
  private var fittedExponent: Double {
    var known: [Int: Double] = [:]
    func score(_ tenths: Int) -> Double {
      if let score = known[tenths] { return score }
      let prediction = Prediction.forecast("", exponent: Double(tenths) / 10)
      known[tenths] = Measures(talks.map(prediction.of), of: talks).log
      return known[tenths]!
    }
    // The score rises to one top and falls again.
    var (low, high) = (10, 150)
    while high - low > 2 {
      let (one, two) = (low + (high - low) / 3, high - (high - low) / 3)
      if score(one) < score(two) { low = one } else { high = two }
    }
    return Double((low...high).max { score($0) < score($1) }!) / 10
  }
}
