import EntenteCase

/// A case with its problem, and the way back from the problem's indices to the case's ids.
///
/// Issues and lines are sorted by id, so that the order in which a case was written cannot change
/// an answer. Parties keep their written order, which no analysis looks at.
public struct CompiledCase: Sendable {
  /// The case that was compiled.
  public let theCase: Case
  /// Shape `[issue]`.
  public let issues: [Issue]
  /// Shape `[line]`: the claims that draw lines.
  public let lines: [Claim]
  /// Which conditional offers qualify which lines.
  public let conditionalOffers: ConditionalOffers
  /// Shape `[group]`: the group as the case names it; `nil` for a line on its own.
  public let groups: [Group?]
  /// Shape `[group]`: how firmly the group's lines are held.
  public let firmness: [Firmness]
  /// The problem.
  public let problem: Problem

  /// Compiles a case that was read without errors.
  ///
  /// - Complexity: O(size of the case), apart from deciding which lines a conditional offer
  ///   excuses, which searches over the issues that both name.
  public init(_ theCase: Case) {
    self.theCase = theCase
    issues = theCase.issues.sorted { $0.id < $1.id }
    lines = theCase.claims.filter(\.isLine).sorted { $0.id < $1.id }
    let offers = ConditionalOffers(theCase)
    conditionalOffers = offers
    let grouping = Grouping(lines, together: theCase.together)
    groups = grouping.groups
    firmness = grouping.firmness
    problem = Problem(
      theCase, issues: issues,
      lines: lines.map { ($0.by, offers.effectiveCondition(of: $0)) },
      grouping: grouping)
  }

  /// Shape `[party]`: the parties' ids in written order.
  public var partyIDs: [String] { theCase.parties.map(\.id) }

  /// The ids of a set of lines, in their canonical order.
  public func ids(of lines: BitSet) -> [String] { lines.members.map { self.lines[$0].id } }

  /// A package as options' ids by issues' ids.
  public func choices(of package: [Int]) -> [String: String] {
    var result: [String: String] = [:]
    for (issue, option) in zip(issues, package) { result[issue.id] = issue.options[option].id }
    return result
  }

  /// Options by id as indices, shape `[issue]`; `nil` where none is named.
  public func package(of choices: [String: String]) -> [Int?] {
    issues.map { issue in
      choices[issue.id].flatMap { id in issue.options.firstIndex { $0.id == id } }
    }
  }
}

extension Claim {
  /// Whether the claim draws a red line.
  public var isLine: Bool {
    if case .line = kind { true } else { false }
  }
}

extension Claim {
  /// Whether the claim says what its owner would rather have as an agreement.
  public var isPreference: Bool {
    switch kind {
    case .prefers, .priorities, .comparison, .numbers, .wants: true
    case .line, .accepts, .fact, .ranks, .overlooks, .agreementWorths, .breachGain, .transfer,
      .halfLife,
      .exchange:
      false
    }
  }
}

/// Which lines stand or fall together, in the order of their first lines.
struct Grouping {
  var groups: [Group?] = []
  var firmness: [Firmness] = []
  /// Shape `[line]`.
  var groupOfLine: [Int] = []

  init(_ lines: [Claim], together: [Group]) {
    var indexOfGroup: [String: Int] = [:]
    for line in lines {
      let group = together.first { $0.claims.contains(line.id) }
      if let known = group.flatMap({ indexOfGroup[$0.id] }) {
        groupOfLine.append(known)
        continue
      }
      if let group { indexOfGroup[group.id] = groups.count }
      groupOfLine.append(groups.count)
      groups.append(group)
      firmness.append(group?.firmness ?? line.firmness)
    }
  }
}

extension Problem {
  fileprivate init(
    _ theCase: Case, issues: [Issue], lines: [(owner: String, condition: Condition)],
    grouping: Grouping
  ) {
    let directory = Formula.Directory(issues)
    let parties = theCase.parties.map(\.id)
    self.init(
      optionCounts: issues.map(\.options.count),
      statusQuo: issues.map { issue in
        theCase.statusQuo[issue.id].flatMap { directory.option($0, of: issue.id) }
      },
      rules: theCase.rules.sorted { $0.id < $1.id }
        .map { Formula($0.condition, in: directory) },
      goal: Formula(theCase.goal, in: directory),
      lines: lines.enumerated().map { index, line in
        Line(
          condition: Formula(line.condition, in: directory),
          owner: parties.firstIndex(of: line.owner) ?? 0, group: grouping.groupOfLine[index])
      },
      heldProbability: grouping.firmness.map { theCase.scale.probability(of: $0) })
  }
}
