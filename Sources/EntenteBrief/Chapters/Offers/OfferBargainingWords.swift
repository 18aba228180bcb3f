import EntenteAnswers
import EntenteCase
import EntenteEngine

/// What the parties' own points say of an offer, in words.
struct OfferBargainingWords {
  private let found: OfferBargaining
  private let bargaining: Bargaining
  private let compiled: CompiledCase
  private let names: Names
  private let basis: [String]

  /// How many trades are spelled out.
  private static let spelledOut = 3

  /// Makes the words of an offer with an id.
  init(_ found: OfferBargaining, of offer: String) {
    self.found = found
    bargaining = found.bargaining
    compiled = found.bargaining.compiled
    names = Names(compiled.theCase)
    basis = [offer] + BargainingWords(bargaining).numbers
  }

  /// Its worth, whether it is efficient, where to move, and what to trade.
  var sentences: [Brief.Sentence] {
    ([worth, efficiency] + moves + trades).map { Brief.Sentence($0, restsOn: basis) }
  }

  private var parties: [String] { compiled.theCase.parties.map(\.name) }

  private var worth: String {
    let points = zip(parties, found.standing.utilities).map {
      "\(PointsText.of($1)) to \($0)"
    }
    let worth = "By the parties’ own points it is worth \(Phrases.list(points))"
    guard !found.open.isEmpty else { return "\(worth)." }
    let filled = found.open.map { issue in
      "\(name(issue)): \(label(found.package[issue], of: issue))"
    }
    return
      "\(worth) if what it leaves open is settled in the way with the largest product of gains "
      + "(\(filled.joined(separator: "; ")))."
  }

  private var efficiency: String {
    let it = found.open.isEmpty ? "It" : "So filled, it"
    let all = bargaining.valuations.count == 2 ? "both parties" : "every party"
    switch found.standing.isEfficient {
    case true:
      return "\(it) is efficient: no package \(which())is better for one party and worse for none."
    case false:
      let count = found.standing.improvements.count
      let better = found.standing.betterForAll.count
      let forAll =
        better == 0
        ? "none of them better for \(all)"
        : "\(better == count ? "all" : Phrases.number(better)) of them better for \(all)"
      return "\(it) is not efficient: \(Phrases.count(count, "efficient package")) \(which(count))"
        + "\(count == 1 ? "is" : "are") better for some party and worse for none, \(forAll)."
    case nil:
      return found.standing.isFeasible
        ? "Whether it is efficient was not settled: not every efficient package is known."
        : "No efficient package \(which())is at least as good for \(all); it is not among those "
          + "packages itself."
    }
  }

  /// The packages that it is compared with.
  private func which(_ count: Int = 1) -> String {
    let cross = count == 1 ? "crosses" : "cross"
    return bargaining.respectsLines && !compiled.lines.isEmpty ? "that \(cross) no line " : ""
  }

  private var moves: [String] {
    guard let nearest = found.nearest else { return [] }
    var sentences = [
      "The nearest of them, with \(changes(to: nearest)): \(gains(nearest.gains))."
    ]
    if let best = found.largestProduct, best.point.package != nearest.point.package {
      sentences.append(
        "The one with the largest product of gains over the offer, with \(changes(to: best)): "
          + "\(gains(best.gains)).")
    }
    return sentences
  }

  private func changes(to move: OfferBargaining.Move) -> String {
    let parts = found.package.indices.filter { found.package[$0] != move.point.package[$0] }.map {
      change($0, to: move.point.package[$0])
    }
    return Phrases.list(parts)
  }

  private var trades: [String] {
    guard let trades = found.trades, !trades.isEmpty else { return [] }
    let listed = trades.prefix(Self.spelledOut).map { pair in
      let changes = [pair.trade.first, pair.trade.second].map { change($0.issue, to: $0.option) }
      return "\(Phrases.list(changes)) (\(gains(pair.trade.gains)))"
    }
    let rest = trades.count - listed.count
    let more = rest > 0 ? ", and \(Phrases.number(rest)) more" : ""
    let whom = bargaining.valuations.count == 2 ? "both parties" : "two parties"
    return [
      "Trades that make \(whom) better off, of two changes neither of which does so alone: "
        + "\(listed.joined(separator: "; "))\(more)."
    ]
  }

  private func change(_ issue: Int, to option: Int) -> String {
    "\(name(issue)) changed to \(Phrases.quoted(label(option, of: issue)))"
  }

  /// "Upstream council gains 5, Downstream council loses 2".
  private func gains(_ gains: [Double]) -> String {
    zip(parties, gains).map { name, gain in
      let points = PointsText.of(abs(gain))
      if points == "0" { return "\(name) neither gains nor loses" }
      return "\(name) \(gain > 0 ? "gains" : "loses") \(points)"
    }.joined(separator: ", ")
  }

  private func name(_ issue: Int) -> String { names.issue(compiled.issues[issue].id) }

  private func label(_ option: Int, of issue: Int) -> String {
    compiled.issues[issue].options[option].label
  }
}
