import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// What is on the table, and what would help it.
extension FirstPageComposer {
  private static let offersShown = 2
  /// More lines of one party than these are counted.
  private static let linesNamed = 3
  /// More terms where an offer is silent are counted.
  private static let termsFilled = 3

  /// That offers are agreed, which is the answer where it is so.
  var agreed: [Entry] { composer.agreement.map { [Entry([$0])] } ?? [] }

  /// Offers that nobody has taken back: what one change would do, or who would have to give way.
  var offers: Part? {
    let open = theCase.offers.indices.filter {
      let state = theCase.state(of: theCase.offers[$0])
      return state.isOpen && state != .agreed
    }.sorted { theCase.offers[$0].id < theCase.offers[$1].id }
    let entries = open.prefix(Self.offersShown).map {
      Entry(sentences(theCase.offers[$0], answers.offers[$0]), spare: 1)
    }
    return part(
      id: "offers", titled: "first.offers.title", idBehind: "standing", entries)
  }

  private func sentences(_ offer: Offer, _ analysis: OfferAnalysis) -> [Sentence] {
    [standing(offer)] + needs(offer, analysis) + bestChange(offer, analysis)
  }

  /// Its title, and who has answered it how.
  private func standing(_ offer: Offer) -> Sentence {
    let kinds: [(Offer.Answer, String)] = [
      (.accepts, "first.offers.accepted"),
      (.acceptsWithChanges, "first.offers.accepted.changed"),
      (.rejects, "first.offers.rejected"),
    ]
    let told = kinds.compactMap { answer, key in
      parties(offer.answers.filter { $0.answer == answer }.map(\.party), key)
    }
    let spoken = offer.answers.filter { $0.answer != .undecided }.map(\.party) + offer.by
    let silent = theCase.deciders(of: offer).filter { !spoken.contains($0) }
    let answers = told + [parties(silent, "first.offers.unanswered")].compactMap { $0 }
    return said(
      "first.offers",
      [
        "offer": .text(Phrases.withoutStop(offer.title)),
        "answers": answers.isEmpty ? .part("first.offers.tabled") : .semicolons(answers),
      ], restsOn: [offer.id])
  }

  /// Some parties in the order of the case, by the message that says what they did.
  private func parties(_ ids: [String], _ key: String) -> Message.Argument? {
    let parties = theCase.parties.filter { ids.contains($0.id) }
    return parties.isEmpty ? nil : .part(key, ["parties": .texts(parties.map(\.name))])
  }

  /// Who would have to give way for what it says, and for what it leaves open at its best.
  private func needs(_ offer: Offer, _ analysis: OfferAnalysis) -> [Sentence] {
    let filled = (analysis.completion?.crosses ?? BitSet()).subtracting(analysis.objections)
    let words = sentences(analysis.objections, "first.offers.needs")
    let more = sentences(filled, words.isEmpty ? "first.offers.silent" : "first.offers.silent.too")
    guard words.isEmpty, more.isEmpty, analysis.completion != nil else { return words + more }
    return [said("offer.filled", restsOn: [offer.id] + composer.everyLine)]
  }

  /// Who would have to give way on what, in a sentence where that stays short, else in one a line.
  private func sentences(_ lines: BitSet, _ key: String) -> [Sentence] {
    let basis = composer.basis(lines)
    guard !lines.isEmpty else { return [] }
    let whole = said(key, ["who": givers(of: lines, saying: excused)], restsOn: basis)
    guard whole.text.split(separator: " ").count > Self.wordsInSentence, lines.count > 1 else {
      return [whole]
    }
    return owned(lines).flatMap { $0.lines }.prefix(Self.linesNamed).enumerated().map {
      place, line in
      said(
        place == 0 ? key : "first.offers.also",
        ["who": givers(of: BitSet([line]), saying: excused)],
        restsOn: composer.basis(BitSet([line])))
    }
  }

  /// "Egypt to give way on “all of Sinai” and Israel on ..." for each party that owns some of these
  /// lines.
  private func givers(
    of lines: BitSet, saying words: (Int) -> Message.Argument
  ) -> Message.Argument {
    .list(
      owned(lines).enumerated().map { place, own in
        .part(
          "first.offers.giver",
          [
            "party": .text(theCase.parties[own.party].name), "isFirst": .whether(place == 0),
            "lines": .some(own.lines.map(words), limit: Self.linesNamed),
          ])
      })
  }

  /// A line as the subject, with the exceptions to it, without which it would be misread.
  private func excused(_ line: Int) -> Message.Argument {
    let claim = compiled.lines[line]
    let offers = compiled.conditionalOffers.excuses(line: claim)
    return offers.isEmpty
      ? subject(claim)
      : .part("first.offers.excused", ["line": subject(claim), "offers": .or(offers.map(marked))])
  }

  /// The fewest changes with which it crosses no line, or else those that help it most, and who would
  /// still have to give way.
  private func bestChange(_ offer: Offer, _ analysis: OfferAnalysis) -> [Sentence] {
    let rungs = [analysis.acceptable, analysis.ladder.last].compactMap { $0 }
    guard let rung = rungs.first(where: { !$0.changes.isEmpty }) else { return [] }
    let crosses = rung.package.crosses
    let changes = OfferWords(composer).changes(of: rung)
    let filled = crosses.isEmpty ? terms(filledBy: rung, of: offer) : []
    var arguments: [String: Message.Argument] = .counting(
      rung.changes.count,
      [
        "changes": .semicolons(changes), "isFilled": .whether(!filled.isEmpty),
        "filled": .semicolons(filled),
      ])
    let basis = [offer.id] + composer.basis(crosses)
    guard !crosses.isEmpty else { return [said("first.offers.clear", arguments, restsOn: basis)] }
    arguments["chance"] = chance(rung.package.likelihood)
    if let way = shownWays.firstIndex(where: { $0.opening.move == crosses }) {
      arguments["way"] = Names.packageLetter(way)
      return [said("first.offers.way", arguments, restsOn: basis)]
    }
    arguments["who"] = givers(of: crosses) { subject(compiled.lines[$0]) }
    return [said("first.offers.changed", arguments, restsOn: basis)]
  }

  /// What a change settles where the offer is silent, as far as not every option would do.
  private func terms(
    filledBy rung: OfferAnalysis.Rung, of offer: Offer
  ) -> [Message.Argument] {
    let silent = composer.issueOrder.filter { issue in
      offer.terms[compiled.issues[issue].id] == nil && !rung.changes.contains(issue)
        && rung.alternatives[issue].count + 1 < compiled.issues[issue].options.count
    }
    let terms = silent.map { issue in
      let options = [rung.package.choices[issue]] + rung.alternatives[issue]
      let labels = composer.labels(options, of: issue)
      return Message.Argument.part(
        "issue.option",
        [
          "issue": .text(names.issue(compiled.issues[issue].id)),
          "option": .or(labels.map { .text($0) }),
        ])
    }
    let rest = terms.count - Self.termsFilled
    return rest > 1
      ? terms.prefix(Self.termsFilled) + [.part("list.more", ["n": .count(rest)])] : terms
  }
}
