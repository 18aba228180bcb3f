import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// Puts what a reader with one minute needs on one page: the answer, with its lines named; why; the
/// ways out and who would have to move; what to ask; what holds and what meanwhile; how sure it is.
///
/// A case leads with what it has, and what it has not does not appear.
struct FirstPageComposer {
  typealias Entry = Brief.FirstPage.Entry
  typealias Part = Brief.FirstPage.Part
  typealias Sentence = Brief.Sentence

  let composer: Composer
  /// How much is listed.
  let limits: Limits

  /// Parts that are the same however much is listed, made once.
  final class Kept {
    var parts: [String: Part?] = [:]
    private var secret: Set<String>?

    /// The ids of the claims and offers that were told in confidence.
    func confidences(of theCase: Case) -> Set<String> {
      if let secret { return secret }
      let ids =
        theCase.claims.filter { !$0.isPublic }.map(\.id)
        + theCase.offers.filter { !$0.isPublic }.map(\.id)
      secret = Set(ids)
      return Set(ids)
    }
  }

  let kept: Kept

  /// A part, as it was made before if it was.
  func once(_ id: String, _ make: () -> Part?) -> Part? {
    if let known = kept.parts[id] { return known }
    let part = make()
    kept.parts[id] = .some(part)
    return part
  }

  /// How many entries lists have, the rest being counted; and which paragraphs can be spared.
  struct Limits {
    let knots, ways, questions: Int
    /// Entries that are spared more easily than this are left out.
    let spare: Int

    /// From the most that is told to the least.
    static let all = [
      Limits(knots: 4, ways: 4, questions: 5, spare: 2),
      Limits(knots: 4, ways: 3, questions: 4, spare: 2),
      Limits(knots: 3, ways: 3, questions: 4, spare: 1),
      Limits(knots: 3, ways: 3, questions: 3, spare: 0),
      Limits(knots: 3, ways: 2, questions: 3, spare: 0),
      Limits(knots: 3, ways: 2, questions: 2, spare: 0),
      Limits(knots: 2, ways: 2, questions: 2, spare: 0),
      Limits(knots: 2, ways: 2, questions: 1, spare: 0),
      Limits(knots: 2, ways: 1, questions: 1, spare: 0),
      Limits(knots: 1, ways: 1, questions: 1, spare: 0),
    ]
  }

  var names: Names { composer.names }
  var answers: Answers { composer.answers }
  var compiled: CompiledCase { composer.compiled }
  var theCase: Case { composer.theCase }

  init(_ composer: Composer) {
    self.init(composer: composer, limits: Limits.all[0], kept: Kept())
  }

  private init(composer: Composer, limits: Limits, kept: Kept) {
    self.composer = composer
    self.limits = limits
    self.kept = kept
  }

  /// The fullest page that fits one sheet, found by halving: the less is told, the shorter it is.
  var fitting: Brief.FirstPage {
    let title = theCase.title
    var (low, high) = (0, Limits.all.count - 1)
    var best: Brief.FirstPage?
    while low < high {
      let middle = (low + high) / 2
      let page = limited(to: Limits.all[middle]).page
      if page.lineCount(title: title) <= Brief.FirstPage.lineLimit {
        (high, best) = (middle, page)
      } else {
        low = middle + 1
      }
    }
    return best ?? limited(to: Limits.all[Limits.all.count - 1]).page.fitted(title: title)
  }

  private func limited(to limits: Limits) -> FirstPageComposer {
    FirstPageComposer(composer: composer, limits: limits, kept: kept)
  }

  private var page: Brief.FirstPage {
    var page = Brief.FirstPage(day: theCase.asOf ?? "", note: [], parts: parts.map(signed))
    page.note = note(signs: page.sentences.map(\.text).joined())
    return page
  }

  /// The part with † behind what rests on what somebody told in confidence, so that nobody reads it
  /// aloud unawares; of such sentences that follow each other, behind the last.
  private func signed(_ part: Part) -> Part {
    let secret = kept.confidences(of: theCase)
    guard !secret.isEmpty else { return part }
    var part = part
    for (place, entry) in part.entries.enumerated() {
      let trusted = entry.sentences.map { !secret.isDisjoint(with: $0.restsOn) }
      for index in trusted.indices where trusted[index] {
        let goesOn = index + 1 < trusted.count && trusted[index + 1]
        guard !goesOn, !entry.sentences[index].text.contains("†") else { continue }
        part.entries[place].sentences[index].text += "†"
      }
    }
    return part
  }

  private var parts: [Part] {
    let all =
      composer.isStuck
      ? [
        point, changed, knots, ways, offers, matrix, games, between, questions, signing, meanwhile,
        confidence,
      ]
      : [
        point, changed, offers, bargains, matrix, games, words, meanwhile, between, questions,
        signing,
        confidence,
      ]
    return all.compactMap { $0 }
  }

  /// A part, without what is spared; `nil` where nothing stands in it.
  func part(
    id: String, titled title: String, aside: String? = nil, idBehind: String? = nil,
    table: Brief.Table? = nil, _ entries: [Entry]
  ) -> Part? {
    let kept = entries.filter { $0.spare <= limits.spare && !$0.sentences.isEmpty }
    return kept.isEmpty
      ? nil
      : Part(
        id: id, title: names.said(title), asideTitle: aside, entries: kept,
        table: table, behind: idBehind)
  }

  func said(
    _ key: String, _ arguments: [String: Message.Argument] = [:], restsOn: [String] = []
  ) -> Sentence {
    names.sentence(key, arguments, restsOn: restsOn)
  }
}

extension Composer {
  /// The answer in a sentence, and what stands on one sheet before the rest.
  var firstPage: (leading: Brief.Sentence, sheet: Brief.FirstPage) {
    let page = FirstPageComposer(self)
    return (page.leading, page.fitting)
  }
}

/// For whom, from what, and with what signs.
extension FirstPageComposer {
  private func note(signs text: String) -> [Sentence] {
    let assumed = text.contains("°") ? [said("first.note.assumed")] : []
    let placed = text.contains("¶") ? [said("first.note.place")] : []
    let trusted = text.contains("†") ? [said("first.note.trusted")] : []
    return [audience] + sources + placed + assumed + trusted + changes
  }

  private var audience: Sentence {
    let isOpen = !theCase.holdsConfidences
    switch answers.reader {
    case .mediator: return said(isOpen ? "first.note.open" : "first.note.confidential")
    case .party(let id):
      return said("first.note.party", ["party": .text(names.actor(id))])
    case .everyone: return said("first.note.everyone")
    }
  }

  private var sources: [Sentence] {
    guard let first = theCase.sources.first else { return [] }
    if (2...3).contains(theCase.sources.count) {
      let titles = theCase.sources.sorted { $0.id < $1.id }.map { Phrases.withoutStop($0.title) }
      return [
        said(
          "first.note.these", ["sources": .list(titles.map { .quoted(.text($0)) })])
      ]
    }
    guard theCase.sources.count == 1 else {
      return [said("first.note.sources", .counting(theCase.sources.count))]
    }
    return [said("first.note.source", ["source": .text(Phrases.withoutStop(first.title))])]
  }

  /// What a change for the sake of argument does to the answer: before and after.
  private var changed: Part? {
    guard let before = answers.unchanged?.impasse, before.isComplete, answers.impasse.isComplete
    else { return nil }
    let (then, now) = (before.conflicts.count, answers.impasse.conflicts.count)
    guard then + now > 0 else {
      return part(
        id: "if", titled: "first.if.title", idBehind: "impasse",
        [Entry([said("first.if.none", restsOn: composer.everyLine)])])
    }
    let basis = composer.basis(BitSet(compiled.lines.indices))
    return part(
      id: "if", titled: "first.if.title", idBehind: "impasse",
      [
        Entry([
          said(
            "first.if.clashes",
            [
              "before": .count(then), "beforeNumber": .firstInWords(then), "after": .count(now),
              "afterNumber": .inWords(now),
            ], restsOn: basis),
          chances(
            before.agreementLikelihood, answers.impasse.agreementLikelihood, restsOn: basis),
        ])
      ])
  }

  private func chances(_ before: Interval, _ after: Interval, restsOn basis: [String]) -> Sentence {
    let (then, now) = (chance(before), chance(after))
    return then == now
      ? said("first.if.chance.same", ["chance": now], restsOn: basis)
      : said("first.if.chance", ["before": then, "after": now], restsOn: basis)
  }

  private var changes: [Sentence] {
    Subtitle.whatIf(answers.change, names).map { names.sentence([$0]) }
  }
}
