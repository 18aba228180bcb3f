import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// Puts findings into words: one section a file, the answer first.
public struct Composer {
  let answers: Answers
  let names: Names
  let compiled: CompiledCase
  let theCase: Case
  let claims: [String: Claim]
  /// How many conflicts, moves and the like are spelled out; the rest is counted.
  let spelledOut: Int

  /// Makes a composer of answers.
  ///
  /// - Parameters:
  ///   - answers: what to put into words; each answer is found when a section needs it.
  ///   - spelledOut: how many conflicts and moves to spell out; the rest is counted.
  public init(_ answers: Answers, spelledOut: Int = 8) {
    self.init(answers, spelledOut: spelledOut, catalogue: .english)
  }

  /// Makes a composer in the words of a catalogue.
  init(_ answers: Answers, spelledOut: Int = 8, catalogue: Catalogue) {
    self.answers = answers
    self.spelledOut = spelledOut
    compiled = answers.compiled
    theCase = answers.compiled.theCase
    names = Names(theCase, catalogue: catalogue)
    claims = Dictionary(theCase.claims.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The whole brief.
  public func brief() -> Brief {
    let page = firstPage
    var brief = told(page.leading, Self.chapters.map { $0.section(self) }, register)
    brief.page = page.sheet
    return brief
  }

  /// The first page alone; nothing is found or written for the pages behind it.
  public func sheet() -> Brief {
    let page = firstPage
    var brief = told(page.leading, [], [])
    brief.page = page.sheet
    return brief
  }

  /// Some sections of the brief, by id, with no more of the register than they refer to.
  ///
  /// Nothing is found or written for the others.
  public func brief(of sections: [String]) -> Brief {
    let chapters = Self.chapters.filter { sections.contains($0.id) }
    return told(headline, chapters.map { $0.section(self) } + worthLimits.sections)
  }

  /// The offers on the table alone, with who objects and what would help.
  public var offerBrief: Brief {
    let section = Brief.Section(
      id: "offers", title: names.said("offers.title"), blocks: offersOnTheTable)
    return told(offersHeadline, answers.offers.isEmpty ? [] : [section] + worthLimits.sections)
  }

  /// A brief of sections that have something to say; without a register given, with no more of it
  /// than they refer to.
  func told(
    _ headline: Brief.Sentence, _ sections: [Brief.Section],
    _ register: [Brief.RegisterEntry]? = nil
  ) -> Brief {
    var brief = Brief(
      title: theCase.title,
      subtitle: Subtitle.text(names, for: answers.reader, change: answers.change),
      headline: headline, sections: sections.filter { !$0.blocks.isEmpty },
      register: register ?? [])
    brief.catalogue = names.catalogue
    let all = register ?? self.register
    let named = Set(brief.references)
    if register == nil { brief.register = all.filter { named.contains($0.id) } }
    return brief.restingInOrder(of: all.map(\.id))
  }
}

/// Small helpers that all sections share.
extension Composer {
  typealias Sentence = Brief.Sentence

  /// Whether anything that parties state limits the packages that they would accept.
  var hasLines: Bool { !compiled.lines.isEmpty }

  /// "Upstream council".
  func owner(ofLine line: Int) -> String { names.actor(compiled.lines[line].by) }

  /// "Downstream council’s line “no joint reading” (soft)".
  func spoken(_ line: Int) -> Message.Argument {
    let claim = compiled.lines[line]
    return .part(
      "line.spoken",
      [
        "party": .text(names.actor(claim.by)), "line": names.statement(claim),
        "firmness": firmness(ofLine: line),
      ])
  }

  /// What options of an issue are called, in the order in which the case has them.
  func labels(_ options: [Int], of issue: Int) -> [String] {
    compiled.inWrittenOrder(options, of: issue).map { compiled.issues[issue].options[$0].label }
  }

  /// The firmness of the line's group, in words.
  func firmness(ofLine line: Int) -> Message.Argument {
    names.firmness(compiled.firmness[compiled.problem.lines[line].group])
  }

  /// The ids of the issues that lines speak of as they are stated, without exceptions; of a line on
  /// worth, those that are worth something to its owner.
  func issues(of lines: BitSet) -> Set<String> {
    lines.members.reduce(into: []) { result, line in
      if case .line(let condition) = compiled.lines[line].kind {
        result.formUnion(condition.issues)
      } else {
        let counted = compiled.problem.lines[line].condition.issues
        result.formUnion(counted.members.map { compiled.issues[$0].id })
      }
    }
  }

  /// Issues by index, the most contested first, then those that most lines speak of, then by id.
  ///
  /// An order that the case's own order does not touch.
  var issueOrder: [Int] {
    let clashes = mentions(in: answers.impasse.conflicts)
    let mentioned = mentions(in: compiled.lines.indices.map { BitSet([$0]) })
    let keys = compiled.issues.map { (clashes[$0.id, default: 0], mentioned[$0.id, default: 0]) }
    return compiled.issues.indices.sorted { a, b in
      (keys[b].0, keys[b].1, a) < (keys[a].0, keys[a].1, b)
    }
  }

  /// How many of these sets of lines speak of each issue, by id.
  private func mentions(in sets: [BitSet]) -> [String: Int] {
    sets.reduce(into: [:]) { counts, lines in
      for issue in issues(of: lines) { counts[issue, default: 0] += 1 }
    }
  }

  /// The conditional offers that qualify any of these lines.
  func offers(excusing lines: BitSet) -> [String] {
    let ids = lines.members.flatMap { compiled.statements[$0] }.flatMap {
      compiled.conditionalOffers.excuses(line: $0).map(\.id)
    }
    return Array(Set(ids)).sorted()
  }

  /// Ids of lines, of the conditional offers that qualify them, and of the numbers by which lines on
  /// worth are counted.
  func basis(_ lines: BitSet) -> [String] {
    Set(compiled.statementIDs(of: lines) + offers(excusing: lines) + numbers(counting: lines))
      .sorted()
  }

  /// Every line, with what qualifies it.
  var everyLine: [String] { basis(BitSet(compiled.lines.indices)) }

  /// The claims with the numbers by which lines on worth are counted.
  func numbers(counting lines: BitSet) -> [String] {
    lines.members.flatMap { line -> [String] in
      guard case .floor = compiled.lines[line].kind else { return [] }
      let owner = compiled.lines[line].by
      return theCase.claims.filter { $0.hasNumbers && $0.by == owner }.map(\.id)
    }
  }

  /// What a minimal move rests on: its lines and, for each, a conflict that no other line of the
  /// move resolves. As long as these stand, the move opens an agreement and nothing less does.
  func basis(ofMove move: BitSet) -> [String] {
    let conflicts = answers.impasse.conflicts
    let witnesses = move.members.compactMap { line in
      conflicts.firstIndex { $0.intersection(move) == BitSet([line]) }
    }
    let rules = witnesses.flatMap { ruleIDs(of: $0) }
    let lines = basis(witnesses.reduce(move) { $0.union(conflicts[$1]) })
    return Set(lines + rules).sorted()
  }

  /// The ids of the rules that a conflict needs, by its place among the conflicts.
  func ruleIDs(of conflict: Int) -> [String] {
    compiled.ruleIDs(of: answers.grounds[conflict].rules)
  }

  /// What the conflicts rest on: lines with what qualifies them, and rules.
  var conflictBasis: [String] {
    let rules = answers.impasse.conflicts.indices.flatMap { ruleIDs(of: $0) }
    return Set(basis(conflictingLines) + rules).sorted()
  }

  /// Every line that stands in some conflict; every line where not all conflicts are known.
  var conflictingLines: BitSet {
    answers.impasse.isComplete
      ? answers.impasse.conflicts.reduce(BitSet()) { $0.union($1) }
      : BitSet(compiled.lines.indices)
  }

  /// The parties, by name and in written order, that own any of these lines.
  func parties(owning lines: BitSet) -> [String] {
    let owners = Set(lines.members.map { compiled.problem.lines[$0].owner })
    return theCase.parties.indices.filter(owners.contains).map { theCase.parties[$0].name }
  }

  /// Whether no agreement is known to cross no line.
  var isStuck: Bool { answers.impasse.corrections.first?.lines.isEmpty != true }

  /// Whether rules and goal alone admit no agreement.
  var admitsNothing: Bool { answers.impasse.conflicts.first?.isEmpty == true }
}
