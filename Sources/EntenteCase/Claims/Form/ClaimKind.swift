/// The kinds of claims, by the keys that say what a claim claims.
enum ClaimKind: String, Sendable, CaseIterable {
  case line
  case floor = "nothing below"
  case prefers, priorities, rather, numbers, wants, ranks, overlooks, accepts
  case worthADay = "worth a day"
  case breaking, transfer
  case halfLife = "half-life"
  case fact, exchange

  /// What such a claim holds: the one declaration of its keys.
  var form: ClaimForm {
    switch self {
    case .line: .line
    case .floor: .floor
    case .prefers: .prefers
    case .priorities: .priorities
    case .rather: .rather
    case .numbers: .numbers
    case .wants: .wants
    case .ranks: .ranks
    case .overlooks: .overlooks
    case .accepts: .accepts
    case .worthADay: .worthADay
    case .breaking: .breaking
    case .transfer: .transfer
    case .halfLife: .halfLife
    case .fact: .fact
    case .exchange: .exchange
    }
  }
}

extension Claim.Kind {
  /// Which kind it is of.
  var kind: ClaimKind {
    switch self {
    case .line: .line
    case .floor: .floor
    case .prefers: .prefers
    case .priorities: .priorities
    case .comparison: .rather
    case .numbers: .numbers
    case .wants: .wants
    case .ranks: .ranks
    case .overlooks: .overlooks
    case .accepts: .accepts
    case .agreementWorths: .worthADay
    case .breachGain: .breaking
    case .transfer: .transfer
    case .halfLife: .halfLife
    case .fact: .fact
    case .exchange: .exchange
    }
  }
}

extension Claim {
  /// Whether the claim draws a red line, on options or on worth.
  public var isLine: Bool {
    switch kind {
    case .line, .floor: true
    case .prefers, .priorities, .comparison, .numbers, .wants, .ranks, .overlooks, .accepts,
      .agreementWorths, .breachGain, .transfer, .halfLife, .fact, .exchange:
      false
    }
  }
}
