import EntenteEngine

/// What is predicted of a negotiation: shape `[package]`, adding up to 1.
public struct Prediction: Sendable {
  /// What it is called.
  public let name: String
  /// Whether it names packages, all alike, and says nothing of the others.
  public let isRule: Bool
  /// The prediction for a negotiation.
  public let of: @Sendable (Talk) -> [Double]

  /// Makes a prediction.
  public init(
    _ name: String, isRule: Bool = false, of: @escaping @Sendable (Talk) -> [Double]
  ) {
    (self.name, self.isRule, self.of) = (name, isRule, of)
  }

  /// All packages alike: what the likelihood of lines says where nobody has drawn any.
  public static let random = Prediction("random package (and what lines alone say)") { talk in
    let count = talk.packages.count
    return Array(repeating: 1 / Double(count), count: count)
  }

  /// The largest product of gains among packages by which nobody loses.
  public static let nash = Prediction("Nash: largest product of gains", isRule: true) { talk in
    best(gains(talk).map { min($0, $1) < 0 ? -1 : $0 * $1 })
  }

  /// The largest smaller gain, then the largest other.
  public static let egalitarian = Prediction("egalitarian: largest smaller gain", isRule: true) {
    best(gains($0).map { min($0, $1) + max($0, $1) * 1e-6 })
  }

  /// The program's forecast.
  public static func forecast(_ name: String, exponent: Double) -> Prediction {
    Prediction(name) { talk in
      let found = talk.compiled.forecast(ForecastOptions(exponent: exponent)).forecast
      return talk.packages.map { found?.probability(of: $0) ?? 0 }
    }
  }

  private static func gains(_ talk: Talk) -> [(Double, Double)] {
    talk.packages.map { package in
      (
        Double(talk.worth(of: package, to: 0) - talk.reservation),
        Double(talk.worth(of: package, to: 1) - talk.reservation)
      )
    }
  }

  /// Those of the highest score, alike.
  static func best(_ scores: [Double]) -> [Double] {
    let top = scores.max() ?? 0
    let isBest = scores.map { $0 >= top - 1e-9 }
    let count = Double(isBest.count { $0 })
    return isBest.map { $0 ? 1 / count : 0 }
  }
}
