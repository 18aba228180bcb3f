import EntenteCase
import EntenteEngine

/// Whether parties would stay in single states, where there are too many states to list.
public struct SingleStates: Sendable {
  /// Why a state is looked at.
  public enum Reason: Sendable, Hashable {
    /// Things stand there.
    case today
    /// The case names it: its id.
    case named(String)
    /// It is what an offer, by id, would bring about, what it leaves open as today.
    case offer(String)
    /// Somebody asked, in these words.
    case asked(String)
  }

  /// One state that was looked at.
  public struct Look: Sendable {
    /// Why.
    public let reason: Reason
    /// The states around it: what does not move is as it would stand there.
    public let conflict: UnlistedConflict
    /// What was found.
    public let stability: StateStability

    /// The state, shape `[issue]` of the case.
    public var package: [Int?] { stability.package }
  }

  /// The case, with what-ifs applied.
  public let compiled: CompiledCase
  /// The concepts that were asked for, from the shortest sight to the longest.
  public let concepts: [StabilityConcept]
  /// How many combinations the issues have that parties move alone.
  public let combinations: Double
  /// Today first, if it is known where things stand.
  public let looks: [Look]
  /// How many named states and open offers were not looked at: there are too many, or they leave open
  /// what today leaves open too.
  public let omitted: Int

  /// Named states and offers that are looked at, together.
  package static let lookLimit = 12

  /// Looks at where things stand, at what was asked for, at named states and at open offers.
  /// - Parameters:
  ///   - start: where things stand, shape `[issue]`; `nil` for the case's status quo.
  ///   - asked: other states by what was asked, shape `[issue]`; options that are `nil` stand as today.
  ///   - onlyToday: whether named states and offers are passed over.
  ///   - work: what all of it may take, in units of `StateStability`.
  public init(
    _ compiled: CompiledCase, from start: [Int?]? = nil,
    asked: [(text: String, terms: [Int?])] = [],
    concepts: [StabilityConcept] = StabilityConcept.allCases, onlyToday: Bool = false,
    work: Int = 200_000_000
  ) {
    self.compiled = compiled
    self.concepts = concepts
    let today = UnlistedConflict(compiled, from: start)
    combinations = today.packageCount
    let theCase = compiled.theCase
    let others =
      onlyToday
      ? []
      : theCase.states.map { (Reason.named($0.id), compiled.package(of: $0.choices)) }
        + theCase.offers.filter { theCase.state(of: $0).isOpen }
        .map { (Reason.offer($0.id), compiled.package(of: $0.terms)) }
    let wanted =
      [(Reason.today, today.start)] + asked.map { (Reason.asked($0.text), $0.terms) }
      + others.prefix(Self.lookLimit)
    let states = wanted.compactMap { reason, terms -> (Reason, UnlistedConflict, [Int?])? in
      let conflict = Self.conflict(compiled, today, reason, terms)
      let package = conflict.start
      return conflict.issues.allSatisfy { package[$0] != nil } ? (reason, conflict, package) : nil
    }
    let share = work / max(1, states.count * theCase.parties.count)
    looks = states.map { reason, conflict, package in
      Look(
        reason: reason, conflict: conflict,
        stability: StateStability(conflict, package, concepts: concepts, budget: Budget(share)))
    }
    let told = states.count { if case .today = $0.0 { false } else { true } }
    omitted = asked.count + others.count - told
  }

  /// The states around one that settles some issues, the rest as today.
  private static func conflict(
    _ compiled: CompiledCase, _ today: UnlistedConflict, _ reason: Reason, _ terms: [Int?]
  ) -> UnlistedConflict {
    if case .today = reason { return today }
    return UnlistedConflict(compiled, from: zip(terms, today.start).map { $0 ?? $1 })
  }

  /// Where things stand; `nil` where that is not known.
  public var today: Look? { looks.first { $0.reason == .today } }

  /// The ids of what all verdicts rest on.
  public var basis: [String] {
    let conflict = UnlistedConflict(compiled)
    let parties = compiled.theCase.parties.indices
    return Array(Set(parties.flatMap { conflict.basis(of: $0) })).sorted()
  }
}

/// Looks at today's state for a brief.
enum SingleStatesAnalysis: Analysis {
  /// What it may take.
  private static let work = 6_000_000

  static func find(in answers: Answers) -> SingleStates? {
    let compiled = answers.compiled
    guard compiled.hasMoves, compiled.lonelyMoves > StabilityFindings.briefLimit,
      compiled.saysPreferences
    else { return nil }
    return SingleStates(compiled, onlyToday: true, work: work)
  }
}

extension Answers {
  /// Whether parties would stay where things stand, where there are too many states to list for a
  /// brief; `nil` where there are not, or nothing is known of what parties prefer.
  public var singleStates: SingleStates? { self[SingleStatesAnalysis.self] }
}

extension CompiledCase {
  /// Whether some claim orders states.
  package var saysPreferences: Bool {
    theCase.claims.contains { if case .ranks = $0.kind { true } else { $0.isPreference } }
  }
}
