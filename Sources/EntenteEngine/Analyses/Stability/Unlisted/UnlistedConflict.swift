import EntenteCase

/// A case as a graph model whose states are not listed: what they are made of, who moves what, and
/// what each party has said that orders them.
///
/// It is the model of `CompiledCase.conflict(from:joint:)` with joint issues as they stand, for any
/// number of states.
public struct UnlistedConflict: Sendable {
  /// The case.
  public let compiled: CompiledCase
  /// The issues that parties move alone, as places among all issues of the case.
  public let issues: [Int]
  /// Shape `[issue]`: the options of the other issues; `nil` where those are open.
  public let settled: [Int?]
  /// Shape `[issue]`: where things stand.
  public let start: [Int?]
  /// Options and moves by place in `issues`.
  let form: OptionForm
  /// Conditions for states that cannot be told apart, by issues of the case.
  let named: [Formula]
  /// Issues of which nobody knows how they stand.
  let open: BitSet
  let claims: PreferenceClaims
  /// Where diagrams look at which issue.
  let levels: IssueLevels

  /// Reads the model of a case.
  /// - Parameter start: where things stand, shape `[issue]`; an issue left `nil` has its status quo.
  /// - Complexity: O(size of the case).
  public init(_ compiled: CompiledCase, from start: [Int?]? = nil) {
    let frame = ConflictFrame(compiled, start: start, joint: .stay)
    self.compiled = compiled
    issues = frame.places
    settled = frame.settled
    self.start = frame.start
    form = frame.form
    named = frame.named
    let moving = BitSet(frame.places)
    open = BitSet(settled.indices.filter { frame.settled[$0] == nil && !moving.contains($0) })
    claims = PreferenceClaims(compiled)
    levels = IssueLevels(
      compiled.problem.optionCounts, used: moving.union(open),
      ties: compiled.problem.rules.map(\.issues) + named.map(\.issues)
        + claims.conditions.map(\.issues))
  }

  /// How many packages the issues that parties move can make, feasible or not.
  public var packageCount: Double {
    issues.reduce(1) { $0 * Double(compiled.issues[$1].options.count) }
  }

  /// The issues of the case that a party moves, as places in `issues`.
  func own(_ party: Int) -> [Int] {
    issues.indices.filter { form.movers[$0] == BitSet([party]) }
  }

  /// What a party does not see, by issues of the case.
  func unseen(by party: Int) -> [Formula] {
    let id = compiled.partyIDs[party]
    let directory = Formula.Directory(compiled.issues)
    return compiled.theCase.claims.compactMap { claim in
      guard claim.by == id, case .overlooks(let condition) = claim.kind else { return nil }
      return Formula(condition, in: directory)
    }
  }
}

/// Where diagrams of moves look at which issue: each has a level for the state before a move, and the
/// next for the one after it.
struct IssueLevels: Sendable {
  /// Shape `[issue]`: the level before a move; `nil` for an issue that no diagram looks at.
  let before: [Int?]
  /// Shape `[level]`.
  let optionCounts: [Int]

  /// Puts issues that conditions tie together near to each other.
  /// - Parameters:
  ///   - optionCounts: shape `[issue]`.
  ///   - used: the issues that get levels.
  ///   - ties: the issues of each condition.
  init(_ optionCounts: [Int], used: BitSet, ties: [BitSet]) {
    let order = Self.order(used, ties.map { $0.intersection(used) }.filter { $0.count > 1 })
    var before: [Int?] = optionCounts.map { _ in nil }
    for (place, issue) in order.enumerated() { before[issue] = 2 * place }
    self.before = before
    self.optionCounts = order.flatMap { [optionCounts[$0], optionCounts[$0]] }
  }

  /// Issues by the centre of what ties them, over and over.
  ///
  /// ## Source
  /// F. A. Aloul, I. L. Markov and K. A. Sakallah, "FORCE: a fast and easy-to-implement
  /// variable-ordering heuristic", GLSVLSI (2003), doi:10.1145/764808.764839.
  private static func order(_ used: BitSet, _ ties: [BitSet]) -> [Int] {
    var order = used.members
    let tied = ties.map(\.members)
    for _ in 0..<24 {
      let place = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, Double($0)) })
      var sums: [Int: (sum: Double, count: Double)] = [:]
      for issues in tied {
        let centre = issues.reduce(0) { $0 + place[$1]! } / Double(issues.count)
        for issue in issues {
          let known = sums[issue] ?? (0, 0)
          sums[issue] = (known.sum + centre, known.count + 1)
        }
      }
      let next = order.map { issue in sums[issue].map { $0.sum / $0.count } ?? place[issue]! }
      let sorted = order.indices.sorted { (next[$0], $0) < (next[$1], $1) }.map { order[$0] }
      if sorted == order { break }
      order = sorted
    }
    return order
  }
}

/// What verdicts rest on.
extension UnlistedConflict {
  /// The ids of what the verdicts on a party rest on, what it does not see included.
  public func basis(of party: Int) -> [String] {
    let id = compiled.partyIDs[party]
    let overlooked = compiled.theCase.claims.filter { claim in
      if case .overlooks = claim.kind { claim.by == id } else { false }
    }
    return (order(of: party).claims + overlooked.map(\.id)).sorted()
  }

  /// What orders states for a party.
  package func order(of party: Int) -> PreferenceBasis {
    claims.stated(by: party, varying: BitSet(issues)).basis
  }

  /// Whether a party can move at all.
  public func canMove(_ party: Int) -> Bool { !own(party).isEmpty }
}
