import EntenteEngine

/// What `entente stability --json` prints where there are too many states to list.
public struct SingleStatesDocument: Encodable, Sendable {
  /// Options' ids by issues' ids.
  typealias Choices = [String: String]

  /// One move of an answer.
  struct Move: Encodable, Sendable {
    let by: [String]
    /// What holds after it.
    let to: Choices
    /// Whether it is a gain for who makes it; `null` where that is not known.
    @Explicit var gain: Bool?
  }

  /// A gain and what others can answer.
  struct Gain: Encodable, Sendable {
    let to: Choices
    /// The moves that take the gain away; `null` where there are none.
    @Explicit var sanction: [Move]?
  }

  /// Why a party would stay in a state, or leave.
  struct Account: Encodable, Sendable {
    let party: String
    let concept: String
    /// `null` where it is not settled.
    @Explicit var stable: Bool?
    /// Why it is not settled: `infeasible`, `unseen`, `unstated` or `work`.
    let lack: String?
    /// How many gains there are: those without an answer where the party leaves, else all.
    let gainCount: Double
    /// Of these the ones with the fewest changes.
    let gains: [Gain]
  }

  /// One state.
  struct State: Encodable, Sendable {
    /// `today`, `named`, `offer` or `asked`.
    let reason: String
    /// The id of a name or an offer, or what was asked.
    let name: String?
    let choices: Choices
    /// By concept: whether nobody would leave; `null` where it is not settled.
    let equilibrium: [String: Bool?]
    let accounts: [Account]
  }

  let combinations: Double
  let parties: [String]
  let single: [State]
  let omitted: Int

  /// Makes the document.
  public init(_ found: SingleStates) {
    combinations = found.combinations
    parties = found.compiled.partyIDs
    single = found.looks.map { State($0, found) }
    omitted = found.omitted
  }
}

/// A value that is written as `null` where there is none.
@propertyWrapper
struct Explicit<Value: Encodable & Sendable>: Encodable, Sendable {
  var wrappedValue: Value?

  init(wrappedValue value: Value?) { wrappedValue = value }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wrappedValue)
  }
}

extension SingleStatesDocument.State {
  fileprivate init(_ look: SingleStates.Look, _ found: SingleStates) {
    (reason, name) = look.reason.words
    choices = found.choices(look.package, look.conflict.issues)
    equilibrium = Dictionary(
      uniqueKeysWithValues: found.concepts.map { ($0.key, look.stability.isEquilibrium($0)) })
    accounts = found.compiled.partyIDs.indices.flatMap { party in
      found.concepts.map { SingleStatesDocument.Account(look, found, $0, party) }
    }
  }
}

extension SingleStatesDocument.Account {
  fileprivate init(
    _ look: SingleStates.Look, _ found: SingleStates, _ concept: StabilityConcept, _ party: Int
  ) {
    let verdict = look.stability.verdict(concept, for: party)
    let (ids, issues) = (found.compiled.partyIDs, look.conflict.issues)
    self.party = ids[party]
    self.concept = concept.key
    stable = verdict.isStable
    lack = verdict.lack?.key
    gainCount = verdict.gainCount
    gains = verdict.responses.map { response in
      SingleStatesDocument.Gain(
        to: found.choices(response.improvement, issues),
        sanction: response.sanction?.map {
          SingleStatesDocument.Move(
            by: [ids[$0.party]], to: found.choices($0.package, issues), gain: $0.isGain)
        })
    }
  }
}

extension SingleStates {
  /// What a package settles of some issues.
  fileprivate func choices(_ package: [Int?], _ issues: [Int]) -> [String: String] {
    var choices: [String: String] = [:]
    for issue in issues {
      guard let option = package[issue] else { continue }
      choices[compiled.issues[issue].id] = compiled.issues[issue].options[option].id
    }
    return choices
  }
}

extension SingleStates.Reason {
  fileprivate var words: (String, String?) {
    switch self {
    case .today: ("today", nil)
    case .named(let id): ("named", id)
    case .offer(let id): ("offer", id)
    case .asked(let text): ("asked", text)
    }
  }
}

extension StateStability.Lack {
  fileprivate var key: String {
    switch self {
    case .infeasible: "infeasible"
    case .unseen: "unseen"
    case .unstated: "unstated"
    case .exhausted: "work"
    }
  }
}
