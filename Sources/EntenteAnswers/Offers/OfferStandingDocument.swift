import EntenteCase
import EntenteEngine

/// How an offer stands by the parties' own points, where every party states numbers.
struct OfferStandingDocument: Encodable, Sendable {
  /// A move to an efficient package.
  struct Move: Encodable, Sendable {
    /// Options' ids by issues' ids.
    let choices: [String: String]
    /// What each party gains, in its own points, by party id.
    let gains: [String: Double]
  }

  /// Two changes at once that make two parties better off.
  struct Trade: Encodable, Sendable {
    /// The ids of the two, sorted.
    let parties: [String]
    /// The new options' ids by issues' ids.
    let changes: [String: String]
    /// What each party, the two and all others, gains, by party id.
    let gains: [String: Double]
  }

  /// Ids of the issues that the offer leaves open.
  let open: [String]
  /// The offer, filled where it leaves issues open: options' ids by issues' ids.
  let choices: [String: String]
  /// In each party's own points, by party id.
  let utilities: [String: Double]
  /// Whether it is one of the packages that count for efficiency.
  let counts: Bool
  /// Whether no package that counts is better for one party and worse for none; `null` where that
  /// is not settled.
  let efficient: Bool?
  /// How many efficient packages are better for some party and worse for none.
  let improvements: Int
  /// How many of these are better for every party.
  let betterForAll: Int
  /// The nearest of these; `null` where there is none.
  let nearest: Move?
  /// The one with the largest product of gains over the offer; `null` where there is none.
  let largestProduct: Move?
  /// The largest smaller gain first; `null` where they were not looked for.
  let trades: [Trade]?

  /// Makes the document.
  init(_ found: OfferBargaining) {
    let compiled = found.bargaining.compiled
    let ids = compiled.partyIDs
    func byParty(_ values: [Double]) -> [String: Double] {
      Dictionary(uniqueKeysWithValues: zip(ids, values))
    }
    func move(_ move: OfferBargaining.Move) -> Move {
      Move(choices: compiled.choices(of: move.point.package), gains: byParty(move.gains))
    }
    func changes(_ trade: EntenteEngine.Trade) -> [String: String] {
      [trade.first, trade.second].reduce(into: [:]) { result, change in
        let issue = compiled.issues[change.issue]
        result[issue.id] = issue.options[change.option].id
      }
    }
    open = found.open.map { compiled.issues[$0].id }
    choices = compiled.choices(of: found.package)
    utilities = byParty(found.standing.utilities)
    counts = found.standing.isFeasible
    efficient = found.standing.isEfficient
    improvements = found.standing.improvements.count
    betterForAll = found.standing.betterForAll.count
    nearest = found.nearest.map(move)
    largestProduct = found.largestProduct.map(move)
    trades = found.trades?.map { pair in
      Trade(
        parties: pair.parties.map { ids[$0] }.sorted(), changes: changes(pair.trade),
        gains: byParty(pair.trade.gains))
    }
  }

  private enum Key: String, CodingKey {
    case open, choices, utilities, counts, efficient, improvements, betterForAll, nearest
    case largestProduct, trades
  }

  /// Writes every key, `null` where nothing is known.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(open, forKey: .open)
    try container.encode(choices, forKey: .choices)
    try container.encode(utilities, forKey: .utilities)
    try container.encode(counts, forKey: .counts)
    try container.encode(efficient, forKey: .efficient)
    try container.encode(improvements, forKey: .improvements)
    try container.encode(betterForAll, forKey: .betterForAll)
    try container.encode(nearest, forKey: .nearest)
    try container.encode(largestProduct, forKey: .largestProduct)
    try container.encode(trades, forKey: .trades)
  }
}
