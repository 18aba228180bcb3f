import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

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
  init(_ found: OfferBargaining, of offer: String, _ names: Names) {
    self.found = found
    self.names = names
    bargaining = found.bargaining
    compiled = found.bargaining.compiled
    basis = [offer] + BargainingWords(bargaining, names).numbers
  }

  /// Its worth, whether it is efficient, where to move, and what to trade.
  var sentences: [Brief.Sentence] {
    ([worth, efficiency] + moves + trades).map { Brief.Sentence(names.text($0), restsOn: basis) }
  }

  private var parties: [String] { compiled.theCase.parties.map(\.name) }

  private var worth: Message {
    let points = zip(parties, found.standing.utilities).map {
      Message.Argument.part("offer.points", ["party": .text($0), "points": .points($1)])
    }
    guard isFilled else { return Message("offer.worth", ["points": .list(points)]) }
    let filled = filledIssues.map { names.settled($0, found.package[$0], compiled) }
    return Message(
      found.gainsForAll ? "offer.worth.filled" : "offer.worth.filled.losing",
      ["points": .list(points), "filled": .semicolons(filled)])
  }

  private var efficiency: Message {
    switch found.standing.isEfficient {
    case true:
      return Message("offer.efficient", ["filled": .whether(isFilled), "lines": countsLines])
    case false: return inefficiency
    case nil:
      return found.standing.isFeasible
        ? Message("offer.efficiency.unknown")
        : Message("offer.infeasible", ["lines": countsLines, "both": areTwo])
    }
  }

  private var inefficiency: Message {
    let count = found.standing.improvements.count
    let better = found.standing.betterForAll.count
    let forAll: Message.Argument =
      better == 0
      ? .part("offer.better.none", ["both": areTwo])
      : better == count
        ? .part("offer.better.all", ["both": areTwo])
        : .part("offer.better.some", ["number": .inWords(better), "both": areTwo])
    return Message(
      "offer.inefficient",
      .counting(count, ["filled": .whether(isFilled), "lines": countsLines, "forAll": forAll]))
  }

  private var isFilled: Bool { !filledIssues.isEmpty }

  /// What the offer leaves open and something hangs on; all else stays open.
  private var filledIssues: [Int] {
    let idle = compiled.idleIssues
    return found.open.filter { !idle.contains($0) }
  }

  private var areTwo: Message.Argument { .whether(bargaining.valuations.count == 2) }

  /// Whether the packages that it is compared with are those that cross no line.
  private var countsLines: Message.Argument {
    .whether(bargaining.respectsLines && !compiled.lines.isEmpty)
  }

  private var moves: [Message] {
    guard let nearest = found.nearest else { return [] }
    var sentences = [move("offer.nearest", nearest)]
    if let best = found.largestProduct, best.point.package != nearest.point.package {
      sentences.append(move("offer.largest", best))
    }
    return sentences
  }

  private func move(_ key: String, _ move: OfferBargaining.Move) -> Message {
    let changes = found.package.indices.filter { found.package[$0] != move.point.package[$0] }.map {
      change($0, to: move.point.package[$0])
    }
    return Message(key, ["changes": .list(changes), "gains": gains(move.gains)])
  }

  private var trades: [Message] {
    guard let trades = found.trades, !trades.isEmpty else { return [] }
    let listed = trades.prefix(Self.spelledOut).map { pair in
      let changes = [pair.trade.first, pair.trade.second].map { change($0.issue, to: $0.option) }
      return Message.Argument.part(
        "offer.trade", ["changes": .list(changes), "gains": gains(pair.trade.gains)])
    }
    let rest = trades.count - listed.count
    let arguments = ["both": areTwo, "trades": .semicolons(Array(listed))]
    return [
      rest > 0
        ? Message("offer.trades.more", .counting(rest, arguments))
        : Message("offer.trades", arguments)
    ]
  }

  private func change(_ issue: Int, to option: Int) -> Message.Argument {
    let written = compiled.issues[issue]
    return .part(
      "offer.changedTo",
      ["issue": .text(names.issue(written.id)), "option": .text(written.options[option].label)])
  }

  /// "Upstream council gains 5, Downstream council loses 2".
  private func gains(_ gains: [Double]) -> Message.Argument {
    .commas(
      zip(parties, gains).map { name, gain in
        if (abs(gain) * 100).rounded() == 0 {
          return .part("offer.gains.nothing", ["party": .text(name)])
        }
        return .part(
          gain > 0 ? "offer.gains" : "offer.loses",
          ["party": .text(name), "points": .points(abs(gain))])
      })
  }
}
