import EntenteEngine

/// What a forecast rests on, or why there is none.
struct ForecastDocument: Encodable, Sendable {
  /// Why there is no forecast; absent where there is one.
  let omitted: String?
  /// The power of the product of gains.
  let exponent: Double?
  /// How many worlds were drawn; 1 where worths are known.
  let worlds: Int?
  /// How many packages have a chance.
  let count: Int?
  /// The size of the smallest set of packages that holds 80 percent.
  let eighty: Int?
  /// Ids of the parties of which no worth is known, so that their gains do not enter.
  let unvalued: [String]?

  init(_ finding: ForecastFinding, of compiled: CompiledCase) {
    if case .omitted(let reason) = finding { omitted = reason.rawValue } else { omitted = nil }
    let found = finding.forecast
    exponent = found?.exponent
    worlds = found?.worlds
    count = found?.count
    eighty = found?.likely
    unvalued = found?.unvalued.map { compiled.partyIDs[$0] }
  }
}

extension Forecast {
  /// The probability of all packages but these, 0...1.
  func rest(beside packages: [[Int]]) -> Double {
    let listed = packages.reduce(0) { $0 + probability(of: $1) }
    return max(0, ((1 - listed) * 1e9).rounded() / 1e9)
  }
}
