import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// Figures of what the parties' own numbers say.
public struct BargainingFigures: Sendable {
  /// An offer on the table as a whole package.
  public struct Tabled: Sendable {
    /// The offer.
    public var offer: Offer
    /// Shape `[issue]`: its terms, the issues that it leaves open settled.
    public var package: [Int]

    /// Makes a whole package of an offer's terms.
    /// - Returns: `nil` where no agreement keeps to all terms.
    public init?(_ offer: Offer, _ analysis: OfferAnalysis) {
      guard let completion = analysis.completion else { return nil }
      self.offer = offer
      package = completion.choices
    }
  }

  private static let pairLimit = 10
  private static let exchangeLimit = 5

  private let bargaining: Bargaining
  private let tabled: [Tabled]
  private let names: Names

  /// Makes the figures of a case's numbers and of the offers on its table.
  public init(_ bargaining: Bargaining, tabled: [Tabled]) {
    self.init(bargaining, tabled: tabled, Names(bargaining.compiled.theCase))
  }

  /// Makes the figures in the words of a catalogue.
  init(_ bargaining: Bargaining, tabled: [Tabled], _ names: Names) {
    self.bargaining = bargaining
    self.tabled = tabled.sorted { $0.offer.id < $1.offer.id }
    self.names = names
  }

  private var compiled: CompiledCase { bargaining.compiled }
  private var parties: [String] { compiled.theCase.parties.map(\.name) }

  private func isFilled(_ offer: Offer) -> Bool { offer.terms.count < compiled.issues.count }

  private func worths(of package: [Int]) -> [Double] {
    bargaining.valuations.map { $0.worth(of: package) }
  }
}

extension BargainingFigures {
  /// What packages are worth to pairs of parties; none where no package is listed.
  var frontier: UtilityScatter? {
    let frontier = bargaining.frontier
    guard frontier.count > 0 else { return nil }
    let pairs = Self.pairs(of: parties.count)
    let drawn = Self.drawnPairs(pairs, parties.count)
    return UtilityScatter(
      parties: parties, panels: drawn.map(panel), omittedPairs: pairs.count - drawn.count,
      marks: solutions + status + offers, reservations: bargaining.reservations,
      efficient: frontier.count, isComplete: frontier.isComplete && frontier.epsilon == 0)
  }

  /// All pairs, those of neighbours in the circle of parties first, so that the first of them
  /// are about all parties alike.
  private static func pairs(of count: Int) -> [(across: Int, up: Int)] {
    (1..<max(2, count / 2 + 1)).flatMap { step in
      (0..<count).compactMap { party -> (across: Int, up: Int)? in
        let other = (party + step) % count
        if 2 * step == count, other < party { return nil }
        return (min(party, other), max(party, other))
      }
    }
  }

  /// As many whole circles of pairs as are drawn.
  private static func drawnPairs(
    _ pairs: [(across: Int, up: Int)], _ parties: Int
  ) -> [(across: Int, up: Int)] {
    pairs.count <= pairLimit ? pairs : Array(pairs.prefix(pairLimit / parties * parties))
  }

  private func panel(_ pair: (across: Int, up: Int)) -> UtilityScatter.Panel {
    let frontier = bargaining.frontier
    let points = (0..<frontier.count).map {
      [frontier.utility(of: $0, to: pair.across), frontier.utility(of: $0, to: pair.up)]
    }
    let thinning = PointThinning(points)
    let named = Set(picks.map(\.point))
    let kept =
      parties.count == 2
      ? thinning.alongFrontier(keeping: named) : thinning.overPlane(keeping: named)
    let shown = kept.map { points[$0] }.sorted { ($0[0], -$0[1]) < ($1[0], -$1[1]) }
    return UtilityScatter.Panel(across: pair.across, up: pair.up, points: shown)
  }

  private static let titles = [
    "nash": "solution.nash", "kalaiSmorodinsky": "solution.kalaiSmorodinsky",
    "egalitarian": "solution.egalitarian", "leximin": "solution.leximin",
    "utilitarian": "solution.utilitarian", "leastRegret": "solution.leastRegret",
  ]

  /// What solutions pick: where one picks more than two points, the ends of them.
  private var picks: [(point: Int, name: String)] {
    bargaining.named.flatMap { named -> [(point: Int, name: String)] in
      let points = named.choice.points
      let title = Self.titles[named.name].map { Message.Argument.part($0) } ?? .text(named.name)
      guard points.count > 2 else { return points.map { ($0, names.text(title)) } }
      let name = names.said(
        "solution.oneOf", ["solution": title, "count": .grouped(points.count)])
      return [points[0], points[points.count - 1]].map { ($0, name) }
    }
  }

  private var solutions: [UtilityScatter.Mark] {
    picks.map {
      UtilityScatter.Mark(
        kind: .solution, name: $0.name, worths: bargaining.frontier[$0.point].utilities)
    }
  }

  private var offers: [UtilityScatter.Mark] {
    tabled.map {
      UtilityScatter.Mark(
        kind: .offer, name: $0.offer.title, worths: worths(of: $0.package),
        isFilled: isFilled($0.offer))
    }
  }

  /// What no agreement is worth, and what holds today.
  private var status: [UtilityScatter.Mark] {
    let today = compiled.problem.statusQuo.compactMap(\.self)
    let none = UtilityScatter.Mark(
      kind: .disagreement, name: names.said("frontier.noAgreement"),
      worths: bargaining.reservations)
    guard today.count == compiled.issues.count else { return [none] }
    return [
      none,
      UtilityScatter.Mark(
        kind: .statusQuo, name: names.said("frontier.statusQuo"), worths: worths(of: today)),
    ]
  }
}

extension BargainingFigures {
  /// One figure for each offer that leaves exchanges on the table, by the offer's id.
  var trades: [TradeDiagram] { tabled.compactMap(trades) }

  private func trades(_ tabled: Tabled) -> TradeDiagram? {
    let found = exchanges(on: tabled.package)
    guard !found.isEmpty else { return nil }
    return TradeDiagram(
      offer: tabled.offer.id, title: tabled.offer.title, isFilled: isFilled(tabled.offer),
      parties: parties,
      exchanges: found.prefix(Self.exchangeLimit).map { described($0, on: tabled.package) },
      omitted: max(0, found.count - Self.exchangeLimit))
  }

  /// Between any two parties, each once: those that leave no party worse off first.
  private func exchanges(on package: [Int]) -> [Trade] {
    let parties = bargaining.valuations.indices
    let all = parties.flatMap { a in
      parties.filter { $0 > a }.flatMap { b in
        Trade.between(
          a, b, on: package, in: compiled.problem, valuations: bargaining.valuations,
          options: bargaining.options)
      }
    }
    var known: Set<[Trade.Change]> = []
    let distinct = all.filter { known.insert([$0.first, $0.second]).inserted }
    guard parties.count > 2 else { return distinct }
    let keyed = distinct.map { trade in
      (
        losers: trade.gains.count { $0 < -1e-9 }, issues: (trade.first.issue, trade.second.issue),
        options: (trade.first.option, trade.second.option), trade: trade
      )
    }
    return keyed.sorted {
      ($0.losers, $0.issues.0, $0.issues.1, $0.options.0, $0.options.1)
        < ($1.losers, $1.issues.0, $1.issues.1, $1.options.0, $1.options.1)
    }.map(\.trade)
  }

  private func described(_ trade: Trade, on package: [Int]) -> TradeDiagram.Exchange {
    let before = worths(of: package)
    let changes = [trade.first, trade.second].map { change -> TradeDiagram.Change in
      let issue = compiled.issues[change.issue]
      var after = package
      after[change.issue] = change.option
      return TradeDiagram.Change(
        issue: Phrases.capitalized(names.issue(issue.id)),
        from: issue.options[package[change.issue]].label, to: issue.options[change.option].label,
        gains: zip(worths(of: after), before).map { $0 - $1 })
    }
    return TradeDiagram.Exchange(changes: changes, gains: trade.gains)
  }
}
