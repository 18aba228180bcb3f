import EntenteCase

/// A case with its problem, and the way back from the problem's indices to the case's ids.
///
/// Issues, the options of those that are neither ordered nor moved by one party, and lines are sorted
/// by id, numbers in ids counting as numbers, so that the order in which a case was written cannot
/// change an answer. Parties keep their written order, which no analysis looks at.
public struct CompiledCase: Sendable {
  /// The case that was compiled.
  public let theCase: Case
  /// Shape `[issue]`.
  public let issues: [Issue]
  /// Shape `[rule]`: what every feasible package obeys.
  public let rules: [Rule]
  /// Shape `[line]`: the claims that draw lines; of numbers with a reservation, the line that it
  /// draws. Of several claims of one party that say the same, the first.
  public let lines: [Claim]
  /// Shape `[line]`: every claim that says what the line says, the first of them the line's.
  public let statements: [[Claim]]
  /// Shape `[line]`: the lines of its party that say all that it says and more. While one of these is
  /// held, so is the line.
  public let stronger: [BitSet]
  /// The lines that draw reservations, by index: nothing below what no agreement is worth.
  public let reservations: BitSet
  /// Which conditional offers qualify which lines.
  public let conditionalOffers: ConditionalOffers
  /// Shape `[group]`: the group as the case names it; `nil` for a line on its own.
  public let groups: [Group?]
  /// Shape `[group]`: how firmly the group's lines are held; of a line that is said several times, the
  /// firmest.
  public let firmness: [Firmness]
  /// The problem.
  public let problem: Problem
  /// Shape `[line]`: whether a line on worth is counted with worths rounded down, as its points add
  /// up in too many ways.
  public let isCoarse: [Bool]
  /// Shape `[line]`: whether every package or none reaches a line on worth; `nil` where some do, and
  /// for a line on options.
  package let reach: [FloorReach?]
  private let implied: ImpliedGroups
  /// The lines on worth of parties of which no numbers are known, by id: what they ask for cannot be
  /// counted, and no analysis takes them.
  public let uncountedLines: [Claim]

  /// Compiles a case that was read without errors.
  ///
  /// - Complexity: O(size of the case), apart from deciding which lines a conditional offer
  ///   excuses, which searches over the issues that both name.
  public init(_ theCase: Case) {
    self.theCase = theCase
    // What a party moves alone makes states, which are numbered in the order of the file.
    issues = theCase.issues.sorted(byID: \.id).map {
      $0.isMovedAlone ? $0 : $0.withoutChosenOrder
    }
    rules = theCase.rules.sorted(byID: \.id)
    let counted = Set(theCase.claims.filter(\.hasNumbers).map(\.by))
    let drawn = theCase.claims.compactMap(\.drawnLine).sorted(byID: \.id)
    uncountedLines = drawn.filter { $0.isFloor && !counted.contains($0.by) }
    let offers = ConditionalOffers(theCase)
    conditionalOffers = offers
    let countable = drawn.filter { !$0.isFloor || counted.contains($0.by) }
    var compiler = LineCompiler(theCase, issues, offers, floors: countable.filter(\.isFloor))
    let compiled = countable.map { (line: $0, formula: compiler.formula($0)) }
      // A reservation that every package reaches binds nothing.
      .filter { !$0.line.isReservation || compiler.reach[$0.line.id] != .every }
    let all = compiled.map(\.line)
    let relations = LineRelations(all, compiled.map(\.formula), offers, issues: issues)
    let firsts = all.indices.filter { relations.first[$0] == $0 }
    let lines = firsts.map { all[$0] }
    self.lines = lines
    statements = firsts.map { first in
      all.indices.filter { relations.first[$0] == first }.map { all[$0] }
    }
    let places = Dictionary(uniqueKeysWithValues: firsts.enumerated().map { ($1, $0) })
    stronger = firsts.map { BitSet(relations.stronger[$0].members.compactMap { places[$0] }) }
    reservations = BitSet(lines.indices.filter { lines[$0].isReservation })
    let grouping = Grouping(statements, theCase)
    groups = grouping.groups
    firmness = grouping.firmness
    implied = ImpliedGroups(
      stronger, groupOfLine: grouping.groupOfLine, groupCount: grouping.groups.count)
    isCoarse = lines.map { compiler.coarse.contains($0.id) }
    reach = lines.map { compiler.reach[$0.id] }
    problem = Problem(
      theCase, issues: issues, rules: rules,
      lines: firsts.map { (all[$0].by, compiled[$0].formula) }, grouping: grouping,
      implied: implied)
  }

  /// Shape `[party]`: the parties' ids in written order.
  public var partyIDs: [String] { theCase.parties.map(\.id) }

  /// The issues whose options are in order, so that one can be nearer to another than a third is.
  public var orderedIssues: BitSet { BitSet(issues.indices.filter { issues[$0].isOrdered }) }

  /// The issues that nothing hangs on: no rule, line or number speaks of them, nor what is sought.
  public var idleIssues: BitSet {
    let weighed = valuations.compactMap { $0?.weighed }
    let spoken = (problem.rules + [problem.goal] + problem.lines.map(\.condition)).map(\.issues)
    return (weighed + spoken).reduce(BitSet(issues.indices)) { $0.subtracting($1) }
  }

  /// The options of an issue in the order in which the case has them.
  /// - Complexity: O(issues + options * log(options)).
  public func written(_ issue: Int) -> [Int] {
    inWrittenOrder(issues[issue].options.indices, of: issue)
  }

  /// Some options of an issue in the order in which the case has them.
  public func inWrittenOrder(_ options: some Sequence<Int>, of issue: Int) -> [Int] {
    let written = theCase.issues.first { $0.id == issues[issue].id }?.options ?? []
    let places = Dictionary(written.enumerated().map { ($1.id, $0) }) { first, _ in first }
    return options.sorted {
      places[issues[issue].options[$0].id] ?? 0 < places[issues[issue].options[$1].id] ?? 0
    }
  }

  /// The ids of a set of lines, in their canonical order.
  public func ids(of lines: BitSet) -> [String] { lines.members.map { self.lines[$0].id } }

  /// The ids of all claims that state any of these lines, in the lines' order.
  public func statementIDs(of lines: BitSet) -> [String] {
    lines.members.flatMap { statements[$0].map(\.id) }
  }

  /// Those of a set of lines that no other of the set says and more: whoever gives way on one of them
  /// gives way on the stronger lines too.
  public func weakest(of lines: BitSet) -> BitSet {
    lines.members.reduce(into: lines) { $0 = $0.subtracting(stronger[$1]) }
  }

  /// Shape `[group]`: the probability of each group's own event, under a scale of firmness.
  func heldProbability(under scale: FirmnessScale) -> [Double] {
    implied.events(stated: firmness.map { scale.probability(of: $0) })
  }

  /// Shape `[group]`: the probability of each group's own event, where nobody draws a line.
  ///
  /// A line that stands or falls with others is left as it is.
  func heldProbability(without line: Int) -> [Double] {
    let group = problem.lines[line].group
    var stated = firmness.map { theCase.scale.probability(of: $0) }
    if problem.lines.count(where: { $0.group == group }) == 1 { stated[group] = 0 }
    return implied.events(stated: stated)
  }

  /// The ids of a set of rules, in their canonical order.
  public func ruleIDs(of rules: BitSet) -> [String] { rules.members.map { self.rules[$0].id } }

  /// The ids of the lines on worth that could not be counted; `nil` where there are none.
  package var uncountedIDs: [String]? {
    uncountedLines.isEmpty ? nil : uncountedLines.map(\.id)
  }

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

/// How far packages go towards a line on worth, where that is the same for all.
package enum FloorReach: Sendable {
  /// Every package reaches it.
  case every
  /// None does.
  case none
}

extension Claim {
  /// Whether the claim draws a red line on worth.
  package var isFloor: Bool { if case .floor = kind { true } else { false } }

  /// Whether the claim says what its owner would rather have as an agreement.
  public var isPreference: Bool {
    switch kind {
    case .prefers, .priorities, .comparison, .numbers, .wants: true
    case .line, .floor, .accepts, .fact, .ranks, .overlooks, .agreementWorths, .breachGain,
      .transfer, .halfLife, .exchange:
      false
    }
  }
}

/// What must hold of a package for lines not to object, conditional offers included.
private struct LineCompiler {
  private let theCase: Case
  private let directory: Formula.Directory
  private let offers: ConditionalOffers
  /// The ids of lines on worth that are counted with worths rounded down.
  private(set) var coarse: Set<String> = []
  /// By the ids of lines on worth that every package or none reaches.
  private(set) var reach: [String: FloorReach] = [:]

  /// By party: what packages are worth to those that draw lines on worth.
  private let valuations: [String: Valuation]
  /// The order in which all walks meet the issues, so that searches can follow several at once.
  private let order: [Int]

  init(_ theCase: Case, _ issues: [Issue], _ offers: ConditionalOffers, floors: [Claim]) {
    self.theCase = theCase
    self.offers = offers
    let directory = Formula.Directory(issues)
    self.directory = directory
    let numbers = Dictionary(grouping: theCase.claims.filter(\.hasNumbers), by: \.by)
    let owners = Set(floors.map(\.by)).sorted()
    let valued = owners.map { ($0, Valuation(numbers[$0] ?? [], issues, directory)) }
    valuations = Dictionary(uniqueKeysWithValues: valued)
    order = WorthDiagram.order(valued.map(\.1))
  }

  mutating func formula(_ line: Claim) -> Formula {
    guard case .floor(let points) = line.kind else {
      return Formula(offers.effectiveCondition(of: line), in: directory)
    }
    let worth = WorthDiagram(valuations[line.by]!, atLeast: points, order: order)
    if !worth.isExact { coarse.insert(line.id) }
    if worth.formula == .always { reach[line.id] = .every }
    if worth.isExact, worth.formula == .never { reach[line.id] = FloorReach.none }
    let exceptions = offers.exceptions(to: line).map { Formula($0, in: directory) }
    return exceptions.isEmpty ? worth.formula : .any([worth.formula] + exceptions)
  }
}

extension Problem {
  fileprivate init(
    _ theCase: Case, issues: [Issue], rules: [Rule], lines: [(owner: String, formula: Formula)],
    grouping: Grouping, implied: ImpliedGroups
  ) {
    let directory = Formula.Directory(issues)
    let parties = theCase.parties.map(\.id)
    self.init(
      optionCounts: issues.map(\.options.count),
      statusQuo: issues.map { issue in
        theCase.statusQuo[issue.id].flatMap { directory.option($0, of: issue.id) }
      },
      rules: rules.map { Formula($0.condition, in: directory) },
      goal: Formula(theCase.goal, in: directory),
      lines: lines.enumerated().map { index, line in
        Line(
          condition: line.formula, owner: parties.firstIndex(of: line.owner) ?? 0,
          group: grouping.groupOfLine[index])
      },
      heldProbability: implied.events(
        stated: grouping.firmness.map { theCase.scale.probability(of: $0) }),
      stronger: implied.stronger)
  }
}
