import EntenteCase

extension CompiledCase {
  /// Packages, feasible or not, up to which a graph model is made.
  public static let conflictPackageLimit = 1 << 20
  /// Packages times parties up to which one is made, as each party has an order of the states.
  static let conflictOrderLimit = 1 << 22
  /// States up to which preferences are kept pair by pair, as those of which something is unknown
  /// must be.
  public static let partialStateLimit = 4_096

  /// Whether some party moves an issue alone, so that there is a graph model worth looking at.
  public var hasMoves: Bool { issues.contains(where: \.isMovedAlone) }

  /// The case as a graph model.
  ///
  /// Issues that a party moves alone are its moves. Joint issues stay as they stand, or move by
  /// agreement of those whom they bind; one whose option is not known is left open: a rule is then
  /// broken only where no option of the open issues could meet it. Rules make states infeasible,
  /// and all packages that one name fits are one state.
  ///
  /// - Parameters:
  ///   - start: where things stand, shape `[issue]`; an issue left `nil` has its status quo.
  ///   - joint: whether joint issues can move.
  /// - Throws: `ConflictFault` where there are too many states.
  /// - Complexity: O(packages x (parties + size of the rules)), and O(states squared) for each
  ///   party of whose preferences something is unknown.
  package func conflict(
    from start: [Int?]? = nil, joint: JointIssues = .stay
  ) throws(ConflictFault) -> CompiledConflict {
    let frame = ConflictFrame(self, start: start, joint: joint)
    let model = try frame.model().looking(
      by: frame.places.map { issues[$0].id }, partyIDs)
    let parts = frame.mergedParts(model)
    let packages = StatePackages(
      model, places: frame.places, settled: frame.settled, merged: parts)
    let reading = PreferenceReading(self, packages)
    let sources = theCase.parties.indices.map { reading.source(of: $0) }
    let preferences = sources.compactMap(\.preferences)
    guard preferences.count == sources.count else {
      throw ConflictFault([tooMany(states: model.stateCount, sources)])
    }
    let unseen = theCase.parties.map { reading.unseen(by: $0.id) }
    return CompiledConflict(
      model: model, issues: frame.places, settled: frame.settled,
      start: frame.state(of: frame.start, model), names: reading.names(),
      preferences: preferences, basis: sources.map(\.basis),
      unseen: unseen.map(\.states),
      unseenClaims: unseen.map(\.claims), sources: sources, mergedParts: parts)
  }

  /// A warning where parties move more issues alone than stability can be said of.
  public var moveWarnings: [Diagnostic] {
    guard hasMoves else { return [] }
    let frame = ConflictFrame(self, start: nil, joint: .stay)
    return frame.firstTooMany.map { [frame.tooLarge(.warning, at: issues[$0].span)] } ?? []
  }

  private func tooMany(states: Int, _ sources: [PreferenceSource]) -> Diagnostic {
    let parties = zip(theCase.parties, sources).filter { $0.1.preferences == nil }.map {
      "'\($0.0.id)'"
    }
    return Diagnostic(
      .error, .tooManyStates, at: .none, path: "issues",
      "there are \(states) states, more than the \(Self.partialStateLimit) among which preferences "
        + "can be left open",
      notes: ["something is open for \(parties.joined(separator: ", "))"])
  }
}

extension Issue {
  /// Whether one party moves it without anybody's agreement.
  public var isMovedAlone: Bool { movedBy != nil || binds?.count == 1 }
}

/// Which issues make the states, and what stands for the others.
struct ConflictFrame {
  private let compiled: CompiledCase
  /// Shape `[issue of the model]`: its place among all.
  let places: [Int]
  /// Shape `[issue]`: the options of issues that are no part of the states.
  let settled: [Int?]
  /// Shape `[issue]`: where things stand.
  let start: [Int?]

  init(_ compiled: CompiledCase, start: [Int?]?, joint: JointIssues) {
    self.compiled = compiled
    let today = compiled.problem.statusQuo
    let stand = today.indices.map { start?[$0] ?? today[$0] }
    self.start = stand
    let isMoving = compiled.issues.indices.map {
      compiled.issues[$0].isMovedAlone || (joint == .moveByAgreement && stand[$0] != nil)
    }
    places = isMoving.indices.filter { isMoving[$0] }
    settled = stand.indices.map { isMoving[$0] ? nil : stand[$0] }
  }

  func model() throws(ConflictFault) -> ConflictModel {
    guard isSmallEnough else { throw ConflictFault([tooLarge()]) }
    var form = form
    form.rules = try rules()
    form.merged = named.map { $0.settling(settled, places: positions) }.filter { $0 != .never }
    do {
      return try ConflictModel(form, limit: CompiledCase.conflictPackageLimit * 4)
    } catch {
      throw ConflictFault([tooLarge()])
    }
  }

  /// Options and moves, without rules and names.
  var form: OptionForm {
    OptionForm(
      optionCounts: places.map { compiled.issues[$0].options.count },
      decisionMakerCount: compiled.theCase.parties.count,
      movers: places.map { movers(of: compiled.issues[$0]) },
      allowed: places.map { allowed(compiled.issues[$0]) })
  }

  /// The state of a package of the case; `nil` where one of its issues is open.
  func state(of package: [Int?], _ model: ConflictModel) -> Int? {
    let options = places.compactMap { package[$0] }
    return options.count == places.count ? model.state(of: options) : nil
  }

  private var isSmallEnough: Bool {
    firstTooMany == nil
  }

  /// The most packages that there may be for so many parties.
  private var limit: Int {
    let parties = max(1, compiled.theCase.parties.count)
    return min(CompiledCase.conflictPackageLimit, CompiledCase.conflictOrderLimit / parties)
  }

  /// The issue with which there are too many packages, by its place among all; `nil` where there are
  /// not.
  var firstTooMany: Int? {
    var count = 1
    return places.first { place in
      let options = compiled.issues[place].options.count
      count = min(count * options, limit + 1)
      return count > limit || options > 4_096
    }
  }

  /// What is said where there are too many states: an error for what needs them, else a warning.
  func tooLarge(_ severity: Diagnostic.Severity = .error, at span: Span = .none) -> Diagnostic {
    Diagnostic(
      severity, .tooManyStates, at: span, path: "issues",
      "the issues that can move have more than \(limit) combinations of options, too many to settle "
        + "each for every party",
      notes: [
        "today's state, named ones and offers are looked at by themselves; to see all that would hold, "
          + "leave out what does not bear on the question, or join issues that move together"
      ])
  }

  private func movers(of issue: Issue) -> BitSet {
    let parties = compiled.partyIDs
    let ids = issue.movedBy.map { [$0] } ?? issue.binds ?? parties
    return BitSet(ids.compactMap(parties.firstIndex))
  }

  private func allowed(_ issue: Issue) -> [[Bool]] {
    let ids = issue.options.map(\.id)
    let moves = issue.moves.map(Set.init)
    let stuck = Set(issue.irreversible)
    return ids.map { from in
      ids.map { to in
        !stuck.contains(from) && moves?.contains(Issue.Move(from: from, to: to)) ?? true
      }
    }
  }

  /// Where each issue of the case stands among those of the model.
  private var positions: [Int?] {
    var positions: [Int?] = compiled.issues.map { _ in nil }
    for (position, place) in places.enumerated() { positions[place] = position }
    return positions
  }

  /// The rules, open issues taken out.
  private func rules() throws(ConflictFault) -> [Formula] {
    let moving = BitSet(places)
    let open = BitSet(settled.indices.filter { settled[$0] == nil }).subtracting(moving)
    let projection = OpenIssues(
      open: open, optionCounts: compiled.problem.optionCounts, settled: settled,
      positions: positions)
    guard let rules = projection.project(compiled.problem.rules) else {
      throw ConflictFault([
        Diagnostic(
          .error, .tooManyStates, at: .none, path: "rules",
          "the rules tie together too many issues that have no status quo",
          notes: ["say under 'status-quo' what holds today"])
      ])
    }
    return rules
  }

  /// What each named state means; without names of which issues outside the model leave open whether
  /// they fit: these merge nothing.
  var named: [Formula] {
    let directory = Formula.Directory(compiled.issues)
    let moving = BitSet(places)
    return compiled.theCase.states.map { Formula($0.condition(compiled.issues), in: directory) }
      .filter { $0.issues.members.allSatisfy { settled[$0] != nil || moving.contains($0) } }
  }

  /// What the packages of a state that stands for several have in common, by state.
  func mergedParts(_ model: ConflictModel) -> [Int: [Int?]] {
    guard let form = model.form, let numbering = model.numbering, numbering.isMerging else {
      return [:]
    }
    var parts: [Int: [Int?]] = [:]
    let count = form.packageCount(limit: CompiledCase.conflictPackageLimit) ?? 0
    for code in 0..<count {
      guard let state = numbering.state(of: code), numbering.code(of: state) != code else {
        continue
      }
      let package = form.package(code: code)
      let known = parts[state] ?? form.package(code: numbering.code(of: state)).map { $0 }
      parts[state] = zip(known, package).map { $0.0 == $0.1 ? $0.0 : nil }
    }
    return parts
  }
}
