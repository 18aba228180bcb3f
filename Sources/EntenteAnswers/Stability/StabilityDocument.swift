import EntenteCase
import EntenteEngine

/// What `entente stability --json` prints.
///
/// States bear numbers from 1 in the model's order, parties their ids. Where there are many states
/// only some are listed, and `complete.states` is false; `counts` always count all.
public struct StabilityDocument: Encodable, Sendable {
  /// One state.
  struct State: Encodable, Sendable {
    /// From 1.
    let id: Int
    /// Its name, if the case gives it one.
    let name: String?
    /// Options' ids by issues' ids; issues that are open are absent.
    let choices: [String: String]
  }

  /// One move of a sequence.
  struct Move: Encodable, Sendable {
    /// The parties that make it together; mostly one.
    let by: [String]
    /// The state after it.
    let to: Int
  }

  /// Why a party would stay in a state, or leave.
  struct Account: Encodable, Sendable {
    /// A gain and what others can answer.
    struct Gain: Encodable, Sendable {
      /// The better state.
      let to: Int
      /// The moves that take the gain away; `null` where there are none.
      let sanction: [Move]?

      private enum CodingKeys: String, CodingKey {
        case to, sanction
      }

      /// Writes a missing sanction as `null`.
      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(to, forKey: .to)
        try container.encode(sanction, forKey: .sanction)
      }
    }

    /// The state.
    let state: Int
    /// Who may leave it.
    let party: String
    /// By which concept.
    let concept: String
    /// Whether the party stays.
    let stable: Bool
    /// All its gains.
    let gains: [Gain]
  }

  /// How the stable states of parties, or of coalitions, are told apart from the others.
  struct Counts: Encodable, Sendable {
    /// All states.
    let states: Int
    /// By concept: the states that nobody would leave.
    let equilibria: [String: Int]
  }

  /// Whether lists hold everything.
  struct Complete: Encodable, Sendable {
    /// Whether all states are listed.
    let states: Bool
    /// Whether all states were settled.
    let stable: Bool
  }

  /// What is known of one party's preferences.
  struct Basis: Encodable, Sendable {
    /// `ranking`, `numbers`, `wants`, `orders` or `nothing`.
    let kind: String
    /// The claims behind it.
    let claims: [String]
    /// Whether any two states can be compared.
    let complete: Bool
  }

  /// In which share of sampled worlds the listed states are equilibria.
  struct Shares: Encodable, Sendable {
    /// How many worlds were settled.
    let worlds: Int
    /// By concept, in the order of `states`: 0...1.
    let equilibria: [String: [Double]]
  }

  let states: [State]
  let parties: [String]
  let stable: [String: [String: [Int]]]
  let equilibria: [String: [Int]]
  let start: Int?
  let counts: Counts
  let complete: Complete
  let basis: [String: Basis]
  let accounts: [Account]
  let shares: Shares?
  let unseen: [String: [Int]]?
  let paths: PathsDocument?
  let wanted: WantedDocument?
  let coalitions: CoalitionsDocument?
  let swaps: [SwapDocument]?

  /// Makes the document.
  public init(_ report: StabilityReport) {
    let findings = report.findings
    let numbers = StateNumbers(report)
    let ids = findings.compiled.partyIDs
    states = numbers.selection.states.map { numbers.state($0) }
    parties = ids
    stable = Self.byConcept(findings) { concept in
      Dictionary(
        uniqueKeysWithValues: ids.indices.map {
          (ids[$0], numbers.listed(findings.stable(concept, for: $0)))
        })
    }
    equilibria = Self.byConcept(findings) { numbers.listed(findings.equilibria($0)) }
    start = findings.conflict.start.map(StateNumber.of)
    counts = Counts(
      states: findings.conflict.model.stateCount,
      equilibria: Self.byConcept(findings) { findings.equilibria($0).count })
    complete = Complete(states: numbers.selection.isWhole, stable: findings.isComplete)
    basis = Dictionary(uniqueKeysWithValues: ids.indices.map { (ids[$0], Basis(findings, $0)) })
    accounts = numbers.accounts
    shares = findings.shares.map { shares in
      Shares(
        worlds: shares.worlds,
        equilibria: Self.byConcept(findings) { concept in
          numbers.selection.states.map { shares.share(concept, of: $0) }
        })
    }
    unseen =
      findings.conflict.unseen.allSatisfy(\.isEmpty)
      ? nil
      : Dictionary(
        uniqueKeysWithValues: ids.indices.map {
          (ids[$0], numbers.listed(findings.conflict.unseen[$0]))
        })
    paths = report.ways.map { PathsDocument($0, numbers) }
    wanted = report.wanted.map { WantedDocument($0, numbers) }
    coalitions = report.coalitions.map { CoalitionsDocument($0, numbers) }
    swaps = report.swaps.map { $0.effects.map { SwapDocument($0, numbers) } }
  }

  static func byConcept<Value>(
    _ findings: StabilityFindings, _ value: (StabilityConcept) -> Value
  ) -> [String: Value] {
    Dictionary(uniqueKeysWithValues: findings.concepts.map { ($0.key, value($0)) })
  }
}

extension StabilityDocument.Basis {
  fileprivate init(_ findings: StabilityFindings, _ party: Int) {
    let basis = findings.conflict.basis[party]
    kind =
      switch basis {
      case .ranking: "ranking"
      case .numbers: "numbers"
      case .wants: "wants"
      case .orders: "orders"
      case .nothing: "nothing"
      }
    claims = basis.claims
    complete = findings.conflict.preferences[party].order != nil
  }
}

/// States, parties and moves as a document names them.
struct StateNumbers {
  let findings: StabilityFindings
  let selection: StateSelection
  private let isListed: BitSet

  /// States for which accounts are given, at the most.
  private static let accountLimit = 24

  init(_ report: StabilityReport) {
    findings = report.findings
    selection = report.selection
    isListed = BitSet(report.selection.states)
  }

  func state(_ state: Int) -> StabilityDocument.State {
    let package = findings.conflict.package(of: state)
    var choices: [String: String] = [:]
    for issue in findings.conflict.issues {
      guard let option = package[issue] else { continue }
      let written = findings.compiled.issues[issue]
      choices[written.id] = written.options[option].id
    }
    return StabilityDocument.State(
      id: StateNumber.of(state), name: findings.conflict.names[state], choices: choices)
  }

  /// Those of the states that the document lists.
  func listed(_ states: BitSet) -> [Int] {
    states.intersection(isListed).members.map(StateNumber.of)
  }

  func parties(_ parties: BitSet) -> [String] {
    parties.members.map { findings.compiled.partyIDs[$0] }
  }

  /// Moves from a state on.
  func moves(_ steps: [Step]) -> [StabilityDocument.Move] {
    steps.map {
      StabilityDocument.Move(
        by: parties(findings.conflict.model.movers[$0.mover]), to: StateNumber.of($0.state))
    }
  }

  /// The accounts of the start and of the first equilibria.
  var accounts: [StabilityDocument.Account] {
    guard let reasons = findings.reasons else { return [] }
    let equilibria = findings.someEquilibria.members.prefix(Self.accountLimit)
    let states = BitSet(equilibria + [findings.conflict.start].compactMap(\.self)).members
    return states.flatMap { state in
      findings.concepts.flatMap { concept in
        findings.compiled.partyIDs.indices.map {
          account(reasons.verdict(concept, for: $0, at: state))
        }
      }
    }
  }

  private func account(_ verdict: Verdict) -> StabilityDocument.Account {
    StabilityDocument.Account(
      state: StateNumber.of(verdict.state),
      party: findings.compiled.partyIDs[verdict.decisionMaker], concept: verdict.concept.key,
      stable: verdict.isStable,
      gains: verdict.responses.map { response in
        StabilityDocument.Account.Gain(
          to: StateNumber.of(response.improvement),
          sanction: response.sanction.map { moves($0.steps) })
      })
  }
}
