/// How probable each package is as the agreement, if there is one.
///
/// Among the agreements that are worth to every party at least what no agreement is, as far as that
/// is stated, a package is as probable as the product of the parties' gains to a power, times the
/// likelihood of its lines giving way. A party's gain is what the package is worth to it above no
/// agreement, which is worth what the party states, else what the status quo is where that settles
/// every issue, else nothing; a gain of less than a hundredth of the party's largest counts as that
/// hundredth. The gain of a party of which no worth is known does not enter; what it wants in order
/// of priority is no worth, as it leaves most of a package unsaid. Where worths are known
/// only in part, the forecast is the mean over worlds drawn from all that agree with what is known.
///
/// ## Source
/// J. F. Nash (1950), "The bargaining problem", doi:10.2307/1907266, for the product; D. McFadden
/// (1974), "Conditional logit analysis of qualitative choice behavior", for choice with a power of
/// it. The power was fitted to the deals of K. Chawla et al. (2021), "CaSiNo", doi:10.18653/v1/
/// 2021.naacl-main.254 (7.0), and of M. Lewis et al. (2017), "Deal or No Deal?",
/// doi:10.18653/v1/D17-1259 (6.1): talks in laboratories, for small stakes and between strangers.
public struct Forecast: Sendable {
  /// The power of the product of gains, unless another is asked for.
  public static let exponent = 6.5
  /// The powers that can be asked for.
  public static let exponents = 0.0...100
  /// The share that the smallest set holds of which is told.
  public static let mass = 0.8
  /// The least gain that counts, in parts of the party's largest.
  static let leastGain = 0.01

  /// The power of the product of gains.
  public let exponent: Double
  /// How many worlds were drawn; 1 where worths are known, and where none is.
  public let worlds: Int
  /// The parties, by index, of which no worth is known: their gains do not enter.
  public let unvalued: [Int]
  /// Whether some party's worths enter; without any the forecast says what lines say.
  public let knowsWorths: Bool
  /// How many packages have a chance.
  public let count: Int
  /// The size of the smallest set of packages that holds `mass`.
  public let likely: Int

  private let packages: PackageCodes
  /// The codes of the packages that have a chance, ascending.
  private let codes: [Int]
  /// By package code: 0...1, to 12 decimals.
  private let probabilities: [Double]

  /// - Parameters:
  ///   - chances: shape `[package]`: 0...1, of the packages with these codes, ascending.
  ///   - isValued: shape `[party]`: whether some worth is known.
  init(
    _ chances: [Double], of codes: [Int], _ packages: PackageCodes, exponent: Double, worlds: Int,
    isValued: [Bool]
  ) {
    var probabilities = Array(repeating: 0.0, count: packages.count)
    for (code, chance) in zip(codes, chances) { probabilities[code] = chance }
    (self.codes, self.probabilities, self.packages) = (codes, probabilities, packages)
    (self.exponent, self.worlds) = (exponent, worlds)
    unvalued = isValued.indices.filter { !isValued[$0] }
    knowsWorths = isValued.contains(true)
    count = codes.count
    let falling = chances.sorted(by: >)
    var held = 0.0
    likely =
      falling.prefix { probability in
        defer { held += probability }
        return held < Self.mass - 1e-9
      }.count
  }

  /// The probability, 0...1, that a package is agreed on, if some is.
  public func probability(of package: [Int]) -> Double {
    probabilities[packages.code(of: package)]
  }

  /// The most probable packages; of equally probable ones those that cross the fewest lines first,
  /// then in an order that neither the order of parties nor of options changes.
  /// - Complexity: O(packages log packages).
  public func top(_ limit: Int, of problem: Problem) -> [RankedPackage] {
    let falling = codes.map { probabilities[$0] }.sorted(by: >)
    guard let least = falling.prefix(limit).last else { return [] }
    let ranked = codes.filter { probabilities[$0] >= least }.map { code in
      (probability: probabilities[code], code: code, package: problem.ranked(packages[code]))
    }
    return ranked.sorted { a, b in
      if a.probability != b.probability { return a.probability > b.probability }
      let (few, many) = (a.package.crosses.count, b.package.crosses.count)
      return few != many ? few < many : a.code < b.code
    }.prefix(limit).map(\.package)
  }
}
