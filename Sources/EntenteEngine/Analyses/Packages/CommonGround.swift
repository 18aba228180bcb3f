/// What all acceptable packages share, and what no agreement can offer.
public struct CommonGround: Sendable, Hashable {
  /// Whether an agreement exists, acceptable or not.
  public var agreementExists: Bool
  /// Whether an agreement exists that crosses no line.
  public var acceptableExists: Bool
  /// Shape `[issue]`: the options that some acceptable package uses.
  public var acceptableOptions: [BitSet]
  /// Shape `[issue]`: the options that some agreement uses.
  public var agreementOptions: [BitSet]
  /// The lines that every agreement crosses; empty where there is no agreement.
  public var linesAlwaysCrossed: BitSet
  /// Whether the budget sufficed; where it did not, options may be missing and lines too many.
  public var isComplete: Bool

  /// Finds what acceptable packages share.
  /// - Parameter budget: as `AgreementFinder.witness`.
  /// - Complexity: one question to a solver for each option that no package found before uses.
  public static func run(_ problem: Problem, budget: inout Budget) -> CommonGround {
    var acceptable = AgreementFinder(problem)
    let all = BitSet(problem.lines.indices)
    let acceptableOptions = options(problem, meeting: all, &acceptable, &budget)
    var agreements = AgreementFinder(problem)
    agreements.remember(acceptable.seen)
    let agreementOptions = options(problem, meeting: BitSet(), &agreements, &budget)
    let crossed = alwaysCrossed(problem, &agreements, &budget)
    return CommonGround(
      agreementExists: !agreements.seen.isEmpty, acceptableExists: !acceptable.seen.isEmpty,
      acceptableOptions: acceptableOptions, agreementOptions: agreementOptions,
      linesAlwaysCrossed: crossed, isComplete: acceptable.isComplete && agreements.isComplete)
  }

  static func options(
    _ problem: Problem, meeting lines: BitSet, _ finder: inout AgreementFinder,
    _ budget: inout Budget
  ) -> [BitSet] {
    let open: [Int?] = problem.optionCounts.map { _ in nil }
    var wish = AgreementFinder.Wish(open)
    wish.meets = lines
    guard finder.witness(wish, &budget) != nil else { return open.map { _ in BitSet() } }
    return problem.optionCounts.indices.map { issue in
      BitSet(
        (0..<problem.optionCounts[issue]).filter { option in
          wish.choices = open
          wish.choices[issue] = option
          return finder.witness(wish, &budget) != nil
        })
    }
  }

  private static func alwaysCrossed(
    _ problem: Problem, _ finder: inout AgreementFinder, _ budget: inout Budget
  ) -> BitSet {
    guard !finder.seen.isEmpty else { return BitSet() }
    return BitSet(
      problem.lines.indices.filter { line in
        var wish = AgreementFinder.Wish(problem.optionCounts.map { _ in nil })
        wish.meets.insert(line)
        return finder.witness(wish, &budget) == nil
      })
  }
}
