/// What is found where agreements are to be foretold.
public enum ForecastFinding: Sendable {
  /// Why there is no forecast.
  public enum Omission: String, Error, Sendable {
    /// No package obeys the rules and brings what the talks seek.
    case noAgreement
    /// Every agreement is worth less to some party than none.
    case belowReservations
    /// Every agreement crosses a line that is sure to be held.
    case neverAccepted
    /// There are too many packages to look at each, or worlds would take too much work to draw.
    case tooLarge
    /// No worths agree with all that a party prefers.
    case contradictory
    /// Somebody asked to stop before all packages were looked at.
    case stopped
  }

  /// The forecast.
  case found(Forecast)
  /// None, and why.
  case omitted(Omission)

  /// The forecast, where there is one.
  public var forecast: Forecast? { if case .found(let forecast) = self { forecast } else { nil } }
}

/// What to foretell by.
public struct ForecastOptions: Sendable, Hashable {
  /// The power of the product of gains, within `Forecast.exponents`.
  public var exponent: Double
  /// How many worlds to draw where worths are known in part, at least 1.
  public var samples: Int
  /// The seed of these draws.
  public var seed: UInt64

  /// Makes options.
  public init(exponent: Double = Forecast.exponent, samples: Int = 200, seed: UInt64 = 1) {
    self.exponent = exponent
    self.samples = samples
    self.seed = seed
  }

  /// The most packages that are looked at where worths are known, or none is.
  static let mostPackages = 500_000
  /// The most agreements times worlds where worlds are drawn.
  static let mostWork = 4_000_000
  /// Fewer worlds than these say too little.
  static let fewestWorlds = 20
  /// About how many additions drawing worlds may take.
  static let drawingWork = 40_000_000
}
