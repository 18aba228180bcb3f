import EntenteCase
import EntenteEngine

/// What `entente packages --json` prints.
public struct PackagesDocument: Encodable, Sendable {
  /// One agreement.
  struct Package: Encodable, Sendable {
    /// Options' ids by issues' ids.
    let choices: [String: String]
    /// The probability, 0...1, that every crossed line gives way.
    let likelihood: Double
    /// The probability, 0...1, that it is what is agreed on, if something is; absent where that was
    /// not foretold.
    let forecast: Double?
    /// Ids of the lines that it crosses.
    let crosses: [String]
    /// What it is worth in people fed; absent where nothing of the case changes that, or where it
    /// was not found.
    let fed: Fed?

    /// Makes a package's document.
    init(
      _ package: RankedPackage, of compiled: CompiledCase, fed: PackagesFed.Worth? = nil,
      forecast: Forecast? = nil
    ) {
      self.forecast = forecast?.probability(of: package.choices)
      choices = compiled.choices(of: package.choices)
      likelihood = package.likelihood
      crosses = compiled.ids(of: package.crosses)
      self.fed = fed.map(Fed.init)
    }
  }

  /// What a package is worth in people fed; low and high differ where it leaves options open.
  struct Fed: Encodable, Sendable {
    /// Two ends.
    struct Range: Encodable, Sendable {
      /// The lower end.
      let low: Double
      /// The upper end.
      let high: Double
    }

    /// The most of the need, 0...1, that the plan of relief could meet.
    let share: Range
    /// The people whom that feeds on a day, on average.
    let peopleADay: Range

    init(_ worth: PackagesFed.Worth) {
      share = Range(low: worth.share.lowerBound, high: worth.share.upperBound)
      peopleADay = Range(low: worth.peopleADay.lowerBound, high: worth.peopleADay.upperBound)
    }
  }

  /// Likeliest first.
  let packages: [Package]
  /// Whether these are proven to be the likeliest.
  let complete: Bool
  /// Ids of the lines on worth that could not be counted; absent where there are none.
  let uncounted: [String]?
  /// What the parties' own numbers say, if every party states any.
  private let efficient: FrontierDocument?
  /// What follows from the little that is known of preferences, if that was asked for.
  private let acceptability: AcceptabilityDocument?
  /// Which of the first packages are at least as good for a party as others.
  private let dominance: DominanceDocument

  /// What the forecast rests on, or why there is none; absent where it was not asked for.
  private let foretold: ForecastDocument?
  /// The probability of all packages that are not listed; absent without a forecast.
  private let rest: Double?

  private enum Key: String, CodingKey {
    case packages, complete, uncounted, foretold, rest
  }

  /// Makes the document.
  public init(
    _ packages: BestPackages, of compiled: CompiledCase, efficient: FrontierDocument? = nil,
    acceptability: AcceptabilityDocument? = nil, fed: PackagesFed? = nil,
    forecast: ForecastFinding? = nil
  ) {
    let found = forecast?.forecast
    self.packages = packages.packages.map {
      Package($0, of: compiled, fed: fed?.worth(of: $0.choices), forecast: found)
    }
    foretold = forecast.map { ForecastDocument($0, of: compiled) }
    rest = found.map { $0.rest(beside: packages.packages.map(\.choices)) }
    complete = packages.isComplete
    uncounted = compiled.uncountedIDs
    self.efficient = efficient
    self.acceptability = acceptability
    dominance = DominanceDocument(packages.packages.map(\.choices), of: compiled)
  }

  /// Writes the packages and, beside them, the efficient ones.
  public func encode(to encoder: any Encoder) throws {
    try efficient?.encode(to: encoder)
    try acceptability?.encode(to: encoder)
    if !dominance.dominance.isEmpty { try dominance.encode(to: encoder) }
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(packages, forKey: .packages)
    try container.encode(complete, forKey: .complete)
    try container.encodeIfPresent(uncounted, forKey: .uncounted)
    try container.encodeIfPresent(foretold, forKey: .foretold)
    try container.encodeIfPresent(rest, forKey: .rest)
  }
}
