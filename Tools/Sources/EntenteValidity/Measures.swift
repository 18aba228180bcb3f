import Foundation

/// How near predictions come to what was agreed; means over negotiations.
///
/// - `hit`: the chance that one of the most probable packages, drawn evenly, is the agreed one.
/// - `distance`: items that lie elsewhere, over these packages.
/// - `worth`: mean of both parties' difference in worth, in parts of what everything is worth to them.
/// - `log`: natural logarithm of 0.999 p + 0.001/N for the agreed package, of N packages.
/// - `cover`: how often the agreed package is in the smallest set that holds 80 percent.
/// - `size`: how many packages that is.
public struct Measures: Sendable {
  public private(set) var hit = 0.0
  public private(set) var distance = 0.0
  public private(set) var worth = 0.0
  public private(set) var log = 0.0
  public private(set) var cover = 0.0
  public private(set) var size = 0.0
  /// The number of negotiations.
  public private(set) var count = 0

  /// Measures predictions: shape `[talk][package]`.
  public init(_ predictions: [[Double]], of talks: [Talk]) {
    for (prediction, talk) in zip(predictions, talks) { add(prediction, talk) }
    let number = Double(max(1, count))
    (hit, distance, worth) = (hit / number, distance / number, worth / number)
    (log, cover, size) = (log / number, cover / number, size / number)
  }

  /// The measures of which package is the most probable from one, those of the spread from another.
  init(_ modes: Measures, spread: Measures) {
    self = modes
    (log, cover, size) = (spread.log, spread.cover, spread.size)
  }

  private mutating func add(_ prediction: [Double], _ talk: Talk) {
    let packages = talk.packages
    let agreed = packages.firstIndex(of: talk.agreed)!
    let smooth = prediction.map { 0.999 * $0 + 0.001 / Double(packages.count) }
    for (place, share) in Prediction.best(prediction).enumerated() where share > 0 {
      if place == agreed { hit += share }
      let apart = zip(packages[place], talk.agreed).reduce(0) { $0 + abs($1.0 - $1.1) }
      distance += share * Double(apart)
      worth += share * Self.difference(packages[place], talk)
    }
    log += Foundation.log(smooth[agreed])
    let set = Self.smallestSet(smooth)
    size += Double(set.count)
    if set.contains(agreed) { cover += 1 }
    count += 1
  }

  private static func difference(_ package: [Int], _ talk: Talk) -> Double {
    [0, 1].reduce(0) { sum, party in
      let gap = abs(talk.worth(of: package, to: party) - talk.worth(of: talk.agreed, to: party))
      return sum + Double(gap) / Double(talk.whole(of: party)) / 2
    }
  }

  /// The places of the most probable packages, equal ones in their order, up to 80 percent.
  static func smallestSet(_ probabilities: [Double]) -> [Int] {
    let falling = probabilities.indices.sorted {
      probabilities[$0] != probabilities[$1] ? probabilities[$0] > probabilities[$1] : $0 < $1
    }
    var held = 0.0
    return Array(
      falling.prefix { place in
        defer { held += probabilities[place] }
        return held < 0.8 - 1e-12
      })
  }
}
