import EntenteCase

/// A case as a graph model: its states, who moves from which to which, and what each party is
/// known to prefer.
///
/// Decision makers are the case's parties in written order. Issues that nobody moves, because they
/// are joint and stay as they stand, are no part of the states.
public struct CompiledConflict: Sendable {
  /// States and moves.
  public let model: ConflictModel
  /// Shape `[issue of the model]`: the place of each among all issues of the case.
  public let issues: [Int]
  /// Shape `[issue]`: the options of the issues that are no part of the states; `nil` where those
  /// are open, and for issues of the model.
  public let settled: [Int?]
  /// The state in which things stand; `nil` where that is open or breaks a rule.
  public let start: Int?
  /// The names of states, by state.
  public let names: [Int: String]
  /// Shape `[party]`.
  public let preferences: [Preferences]
  /// Shape `[party]`: what the preferences rest on.
  package let basis: [PreferenceBasis]
  /// Shape `[party]`: the states that the party does not see.
  public let unseen: [BitSet]
  /// Shape `[party]`: the ids of the claims that say so.
  public let unseenClaims: [[String]]
  /// Shape `[party]`.
  let sources: [PreferenceSource]
  /// The packages of states that stand for several, where these differ open: shape `[issue]`.
  let mergedParts: [Int: [Int?]]

  /// What is settled in a state, shape `[issue]` of the case; `nil` where an issue is open.
  /// - Complexity: O(issues).
  public func package(of state: Int) -> [Int?] {
    Self.package(of: state, model, issues: issues, settled: settled, merged: mergedParts)
  }

  static func package(
    of state: Int, _ model: ConflictModel, issues: [Int], settled: [Int?], merged: [Int: [Int?]]
  ) -> [Int?] {
    var package = settled
    let options = merged[state] ?? model.package(of: state)?.map { $0 } ?? []
    for (place, option) in options.enumerated() { package[issues[place]] = option }
    return package
  }

  /// Shape `[state]`: the part of a package that each state settles, shape `[issue of the case]`.
  var packages: [[Int?]] { (0..<model.stateCount).map(package) }
}

/// What a party's preferences among states rest on, the first of these that is known.
package enum PreferenceBasis: Sendable, Hashable {
  /// Direct rankings.
  case ranking(claims: [String])
  /// Numbers for every issue that counts.
  case numbers(claims: [String])
  /// Conditions in order of priority.
  case wants(claims: [String])
  /// Orders of options and issues, comparisons, and numbers of which only ranges are known: one
  /// state is better than another where that holds whatever the open weights and values are.
  case orders(claims: [String])
  /// Nothing: any state may be better than any other.
  case nothing

  /// The ids of the claims, sorted.
  package var claims: [String] {
    switch self {
    case .ranking(let claims), .numbers(let claims), .wants(let claims), .orders(let claims): claims
    case .nothing: []
    }
  }
}

/// Why a case has no graph model, in words.
package struct ConflictFault: Error, Sendable {
  /// What is wrong; at least one.
  package let diagnostics: [Diagnostic]

  /// Makes a fault.
  package init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}

/// What becomes of joint issues in a graph model.
package enum JointIssues: Sendable, Hashable {
  /// They stay as they stand, and are no part of the states.
  case stay
  /// They move by agreement of all whom they bind.
  case moveByAgreement
}
