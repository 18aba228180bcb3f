/// What is noted of claims while a case is read, for what names them or must agree with them.
struct ClaimNotes {
  /// Each party's rankings so far.
  var rankings: [String: [WrittenRanking]] = [:]
  /// How many entries of rankings may still be compared with other rankings.
  var rankingBudget = 1_000_000
  /// Who has made a claim that could be read that far.
  var speakers: Set<String> = []
  /// The owner of each line, by its id; also of lines with mistakes in them.
  var lineOwners: [String: String] = [:]
  /// How firm each line is, where that can be read.
  var lineFirmness: [String: Firmness] = [:]
  /// The ids of claims that are no lines.
  var otherClaims: Set<String> = []
  /// Where each party's numbers for an issue, or for what stands beside them, are first stated.
  var statedNumbers: [StatedNumber: YamlNode] = [:]
  /// The lines on worth, as they are written.
  var floors: [(owner: String, node: YamlNode, path: String)] = []
  /// Where each party's figures for an agreement are first stated.
  var statedFigures: [StatedFigure: YamlNode] = [:]
  /// The orders of what days are worth, as they are written.
  var writtenOrders: [WrittenOrder] = []
  /// Where each figure for an item of an exchange is first stated.
  var statedItemFigures: [StatedItemFigure: YamlNode] = [:]
}

/// A ranking of which each entry knows its place.
struct WrittenRanking {
  var claim: String
  /// What each entry means, its tier, and where it stands.
  var places: [Condition: (tier: Int, node: YamlNode)] = [:]
  /// Best first.
  var order: [Condition] = []
}

/// One of a party's numbers, which it states once.
struct StatedNumber: Hashable {
  enum Topic: Hashable {
    case issue(String)
    case beside(key: String)
  }

  var party: String
  var topic: Topic
}

/// One of a party's figures for agreements, which it states once.
struct StatedFigure: Hashable {
  enum Topic: Hashable {
    case daily(agreement: String, Claim.AgreementWorths.Place)
    case once(agreement: String, Claim.AgreementWorths.Place)
    case breach(obligation: String)
    case transfer(String)
    case halfLife
  }

  var party: String
  var topic: Topic
}

extension StatedFigure {
  /// A party in an agreement.
  struct Whose: Hashable {
    var agreement: String
    var party: String
  }
}

/// An order of what days are worth to a party, as it is written.
struct WrittenOrder {
  typealias Place = Claim.AgreementWorths.Place

  var agreement: String
  var party: String
  /// Most worth first.
  var entries: [(place: Place, node: YamlNode)]
  var path: String
}

/// A party's figure for an item, which it states once.
struct StatedItemFigure: Hashable {
  var exchange: String
  var item: String
  var key: String
}
