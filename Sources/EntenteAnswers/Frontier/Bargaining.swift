import EntenteCase
import EntenteEngine

/// What the parties' own numbers say of the packages: the efficient ones, and those that the
/// theory of bargaining picks among them.
public struct Bargaining: Sendable {
  /// The case.
  public let compiled: CompiledCase
  /// Shape `[party]`, in the order of the case.
  public let valuations: [Valuation]
  /// Shape `[party]`: what no agreement is worth: as stated, else what the status quo is worth by
  /// the issues that it settles.
  public let reservations: [Double]
  /// Which packages count: those that cross no line where there are any, else all agreements;
  /// whatever no agreement is worth.
  public let options: FrontierOptions
  /// The efficient packages.
  public let frontier: Frontier
  /// How many packages are efficient; several may come to one point of the frontier.
  public let efficientCount: Frontier.Count
  /// What to pick among them.
  public let solutions: Solutions

  /// What counting the efficient packages may take: a fraction of a second.
  private static let countingWork = 1_000_000
  /// What comparing every package with the efficient points may take.
  private static let listingWork = 50_000_000

  /// Whether the packages that count cross no line.
  public var respectsLines: Bool {
    !options.respectedLines.isEmpty || compiled.lines.isEmpty
  }

  /// The ids of the lines that are no reservations.
  package var statedLines: [String] { compiled.ids(of: compiled.statedLines) }

  /// Finds the efficient packages of a case in which every party states numbers.
  ///
  /// - Parameters:
  ///   - compiled: the case.
  ///   - acceptableExists: whether some agreement crosses no line.
  /// - Returns: `nil` where a party states no numbers, or there are fewer than two parties or
  ///   more than `Frontier.mostParties`.
  public init?(_ compiled: CompiledCase, acceptableExists: Bool, budget: inout Budget) {
    let valuations = compiled.valuations.compactMap(\.self)
    guard valuations.count == compiled.theCase.parties.count,
      (2...Frontier.mostParties).contains(valuations.count)
    else { return nil }
    self.compiled = compiled
    self.valuations = valuations
    reservations = compiled.disagreement
    // Reservations count where solutions are picked; the frontier shows what lies below them too.
    let stated = compiled.statedLines
    let isOpen =
      acceptableExists || !compiled.reservations.isEmpty && compiled.problem.admits(stated, &budget)
    options = FrontierOptions(respectedLines: isOpen ? stated : BitSet())
    frontier = Frontier.run(
      compiled.problem, valuations: valuations, options: options, budget: &budget)
    efficientCount = Self.count(frontier, compiled.problem, valuations, options)
    solutions = Solutions(frontier, reservations: reservations)
  }

  private static func count(
    _ frontier: Frontier, _ problem: Problem, _ valuations: [Valuation], _ options: FrontierOptions
  ) -> Frontier.Count {
    guard frontier.isComplete, frontier.epsilon == 0 else { return .unknown }
    var counting = Budget(countingWork)
    let count = Frontier.efficientCount(
      problem, valuations: valuations, options: options, budget: &counting)
    if case .exactly = count { return count }
    var listing = Budget(listingWork)
    return frontier.count(
      alike: problem, valuations: valuations, options: options, budget: &listing)
  }

  /// The names of the solutions.
  public static let solutionNames = [
    "nash", "kalaiSmorodinsky", "egalitarian", "leximin", "utilitarian", "leastRegret",
  ]

  /// The named solutions that exist, in a fixed order.
  public var named: [(name: String, choice: Solutions.Choice)] {
    let choices = [
      solutions.nash, solutions.kalaiSmorodinsky, solutions.egalitarian, solutions.leximin,
      solutions.utilitarian, solutions.leastRegret,
    ]
    return zip(Self.solutionNames, choices).compactMap { name, choice in choice.map { (name, $0) } }
  }
}

extension Problem {
  /// Whether some agreement meets these lines.
  fileprivate func admits(_ lines: BitSet, _ budget: inout Budget) -> Bool {
    var finder = AgreementFinder(self)
    var wish = AgreementFinder.Wish(optionCounts.map { _ in nil })
    wish.meets = lines
    return finder.find(wish, &budget) != nil
  }
}
