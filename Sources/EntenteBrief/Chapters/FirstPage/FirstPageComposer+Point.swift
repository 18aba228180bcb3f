import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// The answer, first.
extension FirstPageComposer {
  /// What the talks are about, or what stands in their way.
  var point: Part? {
    part(
      id: "point", titled: "first.point.title", idBehind: "impasse", pointEntries)
  }

  var hasLines: Bool { composer.hasLines }

  /// The answer in a sentence: of lines, or of what a case without them has.
  var leading: Sentence {
    hasLines || composer.isStuck || composer.agreement != nil
      ? composer.headline : lineless.last?.sentences.last ?? composer.headline
  }

  /// The conflicts that are known, where the talks are stuck on lines.
  var conflicts: [BitSet] {
    composer.isStuck && !composer.admitsNothing ? answers.impasse.conflicts : []
  }

  /// The lines that stand in every conflict, where there are several.
  var shared: BitSet {
    conflicts.count > 1 ? answers.sharedLines?.inAll ?? BitSet() : BitSet()
  }

  private var pointEntries: [Entry] { about + answerEntries }

  /// What it is about, in the words of the case, where no line says so.
  private var about: [Entry] {
    guard !composer.isStuck, composer.agreement == nil, let summary = theCase.summary else {
      return []
    }
    // Where exceptions follow, the answer must still stand on the first screen.
    let taken = hasLines ? Self.wordsAnException * neededExceptions.count : 0
    let sentences = Phrases.sentences(of: summary, words: max(0, Self.summaryWords - taken))
    return sentences.isEmpty ? [] : [Entry(sentences.map { Sentence($0) })]
  }

  /// No more words of the case's own summary are on the page.
  private static let summaryWords = 60

  /// Each exception that the answer lists takes the room of so many of them.
  private static let wordsAnException = 15

  private var answerEntries: [Entry] {
    if let agreement = composer.agreement { return [Entry([agreement])] }
    if composer.admitsNothing {
      return [Entry([said("first.point.rules", restsOn: theCase.rules.map(\.id).sorted())])]
    }
    if !agreed.isEmpty { return agreed }
    if composer.isStuck { return stuckEntries }
    if hasLines { return openEntries }
    return lineless
  }

  private var stuckEntries: [Entry] {
    guard let first = conflicts.first else {
      return [Entry([said("first.point.unsettled", restsOn: compiled.lines.map(\.id))])]
    }
    let basis = composer.conflictBasis
    if conflicts.count == 1 {
      return [Entry([only(first, restsOn: basis)])] + entries(first) + rules(of: 0) + wayOut
    }
    let count = [String: Message.Argument].counting(conflicts.count, first: true)
    guard !shared.isEmpty else {
      let key = answers.impasse.isComplete ? "first.point.many" : "first.point.atLeast"
      return [Entry([said(key, count, restsOn: basis)])] + knotEntries + wayOut
    }
    let run = [String: Message.Argument].counting(
      shared.count, first: true, ["conflicts": .inWords(conflicts.count)])
    return [
      Entry([
        said("first.point.clashes", count, restsOn: basis),
        said("first.point.shared", run, restsOn: composer.basis(shared)),
      ])
    ] + entries(shared) + wayOut
  }

  /// The only set of lines that clash: what it turns on.
  private func only(_ lines: BitSet, restsOn basis: [String]) -> Sentence {
    if lines.count == 1 { return said("first.point.alone", restsOn: basis) }
    let areWorths = lines.members.allSatisfy { compiled.lines[$0].isFloor }
    if areWorths { return said("first.point.worth", restsOn: basis) }
    return said("first.point.one", ["issues": names(ofIssues: issues(of: lines))], restsOn: basis)
  }

  /// The first rules that a conflict needs besides its lines.
  private func rules(of conflict: Int) -> [Entry] {
    let told = composer.grounds(of: conflict).prefix(2)
    return told.isEmpty ? [] : [Entry(Array(told))]
  }

  /// Who would have to move, by the likeliest moves, and how likely that is.
  private var wayOut: [Entry] {
    guard let move = answers.impasse.corrections.first else {
      return [Entry([said("first.point.noWay")])]
    }
    let likeliest = answers.impasse.likeliestCorrections
    let needs = likeliest.map { concessions($0.lines) }
    let different = needs.enumerated().filter { !needs[..<$0.offset].contains($0.element) }
    let arguments: [String: Message.Argument] = .counting(
      likeliest.count,
      ["who": .alternatives(different.map(\.element)), "chance": chance(move.likelihood)])
    return [
      Entry([
        said(
          move.likelihood == 0 ? "first.point.absolute" : "first.point.wayOut", arguments,
          restsOn: composer.conflictBasis)
      ])
    ]
  }

  /// Lines that leave packages: the talks are not stuck by them.
  private var openEntries: [Entry] {
    let basis = composer.basis(BitSet(compiled.lines.indices))
    let exceptions = neededExceptions
    let needs =
      exceptions.isEmpty
      ? [] : [said("first.open.exceptions", ["n": .count(exceptions.count)], restsOn: basis)]
    let isWorthAlone = compiled.lines.allSatisfy(\.isFloor)
    return [
      Entry(
        [said(isWorthAlone ? "first.point.enough" : "first.point.open", restsOn: basis)] + settled
          + needs)
    ]
      + exceptions.map { claim in
        Entry(
          lead: names.actor(claim.by),
          [Sentence(names.ended(marked(claim)), restsOn: [claim.id])])
      }
  }

  /// What every package that meets all lines has, where that is not what holds today.
  private var settled: [Sentence] {
    let found = answers.commonGround
    guard found.isComplete else { return [] }
    let choices = composer.issueOrder.compactMap { issue -> Message.Argument? in
      let options = found.acceptableOptions[issue]
      guard options.count == 1, compiled.issues[issue].options.count > 1 else { return nil }
      return names.settled(issue, options.members[0], compiled)
    }
    let basis = composer.basis(BitSet(compiled.lines.indices))
    return choices.isEmpty
      ? []
      : [said("first.open.settled", restsOn: basis)]
        + clauses(choices, limit: Self.termsShown, restsOn: basis)
  }

  /// The conditional offers without which no package would meet every line.
  private var neededExceptions: [Claim] {
    let needed = answers.effects.filter { $0.isStuck.without && !$0.isStuck.now }.map(\.claim)
    return theCase.claims.filter { $0.isAcceptance && needed.contains($0.id) }
  }

  /// Where words are at odds, though the talks are not stuck on lines: who has said what.
  var words: Part? {
    guard !composer.isStuck, bargains == nil, hasLines || games == nil else { return nil }
    let contested = contestedIssues
    let shown = contested.prefix(limits.knots).map { issue in
      Entry(
        lead: Phrases.capitalized(names.issue(compiled.issues[issue].id)),
        [composer.clash(on: issue)].compactMap(\.self))
    }
    let rest = contested.count - shown.count
    return part(
      id: "words", titled: "first.words.title", idBehind: "common-ground",
      shown + (rest > 0 ? [Entry([said("first.words.more", .counting(rest))])] : []))
  }

  /// The issues on which words are at odds.
  var contestedIssues: [Int] {
    composer.issueOrder.filter {
      if case .contested = answers.spokenChoices.verdicts[$0] { true } else { false }
    }
  }

  /// Where nobody has drawn a line, the answer is another part's, or there is none.
  private var lineless: [Entry] {
    if !efficient.isEmpty { return [Entry(efficient)] }
    if games != nil { return gameAnswer }
    if let relief = answers.relief {
      let words = ReliefWords(relief, catalogue: names.catalogue)
      return [Entry([words.headline])]
    }
    return [Entry([said("first.point.noLines")])]
  }
}
