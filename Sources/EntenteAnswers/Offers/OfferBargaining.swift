import EntenteCase
import EntenteEngine

/// How an offer on the table stands by the parties' own points: whether it is efficient, who gains
/// what by moving to which efficient package, and which trades it leaves on the table.
///
/// An offer that leaves issues open is filled first: of all ways to fill it that count, the one with
/// the largest product of gains over no agreement is looked at; where each is a loss for somebody, the
/// one with the smallest.
public struct OfferBargaining: Sendable {
  /// A trade with the two parties, by index, that it makes better off.
  package struct PairTrade: Sendable {
    /// Ascending.
    package let parties: [Int]
    /// What is changed, and who gains what.
    package let trade: Trade
  }

  /// A move to an efficient package.
  public struct Move: Sendable {
    /// The package and what it is worth.
    public let point: Frontier.Point
    /// Shape `[party]`: what each gains by it.
    public let gains: [Double]
  }

  /// What the parties' own numbers say of the case.
  package let bargaining: Bargaining
  /// The issues, by index, that the offer leaves open.
  public let open: [Int]
  /// Shape `[issue]`: the offer, filled where it leaves issues open.
  public let package: [Int]
  /// Whether it is worth to every party what no agreement is.
  package var gainsForAll: Bool {
    zip(standing.utilities, bargaining.reservations).allSatisfy { $0 >= $1 }
  }
  /// How it stands to the efficient packages.
  public let standing: OfferStanding
  /// The nearest efficient package that is worse for nobody; `nil` where there is none.
  public let nearest: Move?
  /// The one with the largest product of gains over the offer; `nil` where there is none.
  public let largestProduct: Move?
  /// The trades that make two parties better off, the largest smaller gain first; `nil` where
  /// looking for them takes too much work.
  package let trades: [PairTrade]?

  /// More single comparisons than these are not made in search of trades.
  private static let tradeWork = 400_000

  /// Looks at an offer.
  ///
  /// - Parameters:
  ///   - terms: shape `[issue]`: options by index, `nil` for issues that it leaves open.
  ///   - bargaining: what the parties' own numbers say of the case.
  /// - Returns: `nil` where no way to fill its open issues is an agreement, or none was found within
  ///   the budget.
  public init?(_ terms: [Int?], in bargaining: Bargaining, budget: inout Budget) {
    self.bargaining = bargaining
    open = terms.indices.filter { terms[$0] == nil }
    guard let package = Self.filled(terms, in: bargaining, budget: &budget) else { return nil }
    self.package = package
    let problem = bargaining.compiled.problem
    let standing = bargaining.frontier.standing(
      of: package, in: problem, valuations: bargaining.valuations, options: bargaining.options)
    let moves = standing.improvements.map {
      Move(point: bargaining.frontier[$0.point], gains: $0.gains)
    }
    self.standing = standing
    let equals = EqualPackages(bargaining)
    let place = standing.improvements.firstIndex { $0.point == standing.nearest }
    nearest = place.map { moves[$0].to(equals) }
    largestProduct = Self.best(moves) { $0.gains.reduce(1) { $0 * max(0, $1) } }?.to(equals)
    trades = Self.trades(package, in: bargaining)
  }

  /// The offer itself, or its filling with the largest product of gains.
  private static func filled(
    _ terms: [Int?], in bargaining: Bargaining, budget: inout Budget
  ) -> [Int]? {
    let whole = terms.compactMap(\.self)
    if whole.count == terms.count { return whole }
    var problem = bargaining.compiled.problem
    for (issue, option) in terms.enumerated() {
      guard let option else { continue }
      problem.rules.append(.choice(issue: issue, allowed: BitSet([option])))
    }
    var loose = bargaining.options
    loose.respectedLines = BitSet()
    for options in [bargaining.options, loose] {
      let fillings = Frontier.run(
        problem, valuations: bargaining.valuations, options: options, budget: &budget)
      let moves = fillings.points.map { point in
        Move(
          point: point, gains: zip(point.utilities, bargaining.reservations).map { $0 - $1 })
      }
      // Where every way is a loss for somebody: the smallest loss of whoever loses most.
      let best = best(moves) { move in
        let least = move.gains.min() ?? 0
        return least >= 0 ? move.gains.reduce(1, *) : least
      }
      if let best {
        return EqualPackages(bargaining).first(like: best.point.package, keeping: terms)
      }
    }
    return nil
  }

  /// The move with the largest score; of equal ones the first by its package, so that neither
  /// party's place decides.
  private static func best(_ moves: [Move], by score: (Move) -> Double) -> Move? {
    let scored = moves.map { (move: $0, score: score($0)) }
    guard let top = scored.map(\.score).max() else { return nil }
    return scored.filter { $0.score >= top - abs(top) * 0x1p-40 }.map(\.move)
      .min { $0.point.package.lexicographicallyPrecedes($1.point.package) }
  }

  private static func trades(_ package: [Int], in bargaining: Bargaining) -> [PairTrade]? {
    let problem = bargaining.compiled.problem
    let parties = bargaining.valuations.indices
    let changes = problem.optionCounts.reduce(0) { $0 + $1 - 1 }
    guard changes * changes / 2 * problem.optionCounts.count * parties.count <= tradeWork else {
      return nil
    }
    let all = parties.flatMap { a in
      parties.filter { $0 > a }.flatMap { b in
        Trade.between(
          a, b, on: package, in: problem, valuations: bargaining.valuations,
          options: bargaining.options
        ).map { PairTrade(parties: [a, b], trade: $0) }
      }
    }
    return all.enumerated().sorted {
      let (x, y) = ($0.element.smallerGain, $1.element.smallerGain)
      return x != y ? x > y : $0.offset < $1.offset
    }.map(\.element)
  }
}

extension OfferBargaining.PairTrade {
  fileprivate var smallerGain: Double { parties.map { trade.gains[$0] }.min() ?? 0 }
}

extension OfferBargaining.Move {
  /// The move to the first package that is worth the same to everybody.
  fileprivate func to(_ equals: EqualPackages) -> OfferBargaining.Move {
    let package = equals.first(like: point.package)
    return OfferBargaining.Move(
      point: Frontier.Point(package: package, utilities: point.utilities), gains: gains)
  }
}
