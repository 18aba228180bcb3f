import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// What is to be said of an offer on the table.
struct OfferWords {
  private let composer: Composer
  private let names: Names

  init(_ composer: Composer) {
    self.composer = composer
    names = composer.names
  }

  /// Terms, what has become of it, answers so far, who objects, and what would make it acceptable.
  func sentences(_ offer: Offer, _ analysis: OfferAnalysis) -> [Brief.Sentence] {
    let state = composer.theCase.state(of: offer)
    let told = [terms(offer)] + became(offer, state) + responses(offer)
    guard state.isOpen else { return told }
    let open = told + ownLines(offer) + [objections(offer, analysis)]
    return state == .agreed ? open : open + changes(offer, analysis)
  }

  private func became(_ offer: Offer, _ state: OfferState) -> [Brief.Sentence] {
    switch state {
    case .onTheTable: return []
    case .agreed:
      let parties = composer.theCase.deciders(of: offer).map(names.actor)
      return [
        names.sentence("offer.state.agreed", ["parties": .texts(parties)], restsOn: [offer.id])
      ]
    case .rejected(let parties):
      let rejecting = Message.Argument.texts(parties.map(names.actor))
      return [names.sentence("offer.state.rejected", ["parties": rejecting], restsOn: [offer.id])]
    case .withdrawn(let day):
      return [names.sentence("offer.state.withdrawn", ["day": .text(day)], restsOn: [offer.id])]
    case .superseded(let newer):
      let title = composer.theCase.offers.first { $0.id == newer }?.title ?? newer
      return [
        names.sentence(
          "offer.state.superseded", ["offer": .text(title)], restsOn: [offer.id, newer].sorted())
      ]
    }
  }

  /// Which lines of those who accepted or made it forbid it.
  private func ownLines(_ offer: Offer) -> [Brief.Sentence] {
    let place = composer.theCase.offers.firstIndex(of: offer)
    return composer.compiled.forbiddenOffers.filter { $0.offer == place }.map { found in
      names.sentence(
        found.isAccepted ? "offer.own.accepted" : "offer.own.tabled",
        ["party": .text(names.actor(found.party)), "line": composer.spoken(found.line)],
        restsOn: [offer.id] + composer.basis(BitSet([found.line])))
    }
  }

  private func terms(_ offer: Offer) -> Brief.Sentence {
    let terms = Message.Argument.semicolons(
      offer.terms.sorted { $0.key < $1.key }.map { names.choice($0.value, of: $0.key) })
    guard !offer.by.isEmpty else {
      return names.sentence("offer.terms", ["terms": terms], restsOn: [offer.id])
    }
    let tabled = ["terms": terms, "parties": names.actors(offer.by)]
    return offer.date.map { day in
      names.sentence(
        "offer.tabled.day", tabled.merging(["day": .text(day)]) { $1 }, restsOn: [offer.id])
    } ?? names.sentence("offer.tabled", tabled, restsOn: [offer.id])
  }

  private func responses(_ offer: Offer) -> [Brief.Sentence] {
    offer.answers.map { response in
      let answer = told(response, before: offer.earlierAnswers(of: response.party))
      let noted = response.note.map {
        Message(
          "offer.noted", ["answer": .message(answer), "note": .text(Phrases.sentence($0))])
      }
      return names.sentence([noted ?? answer], restsOn: [offer.id])
    }
  }

  /// "Ada has accepted it (2031-02-01); before, Ada had rejected it (2031-01-05)."
  private func told(_ response: Offer.Response, before earlier: [Offer.Response]) -> Message {
    let arguments: [String: Message.Argument] = [
      "party": .text(names.actor(response.party)), "dated": .whether(response.date != nil),
      "day": .text(response.date ?? ""),
    ]
    let answer = Message(Self.answer(response.answer), arguments)
    guard !earlier.isEmpty else { return answer }
    let before = earlier.map { response in
      Message.Argument.part(
        Self.earlier(response.answer), ["day": .text(response.date ?? "")])
    }
    return Message("offer.answeredBefore", ["answer": .message(answer), "before": .list(before)])
  }

  private static func earlier(_ answer: Offer.Answer) -> String {
    switch answer {
    case .accepts: "offer.earlier.accepts"
    case .rejects: "offer.earlier.rejects"
    case .acceptsWithChanges: "offer.earlier.acceptsWithChanges"
    case .undecided: "offer.earlier.undecided"
    }
  }

  private static func answer(_ answer: Offer.Answer) -> String {
    switch answer {
    case .accepts: "offer.accepts"
    case .rejects: "offer.rejects"
    case .acceptsWithChanges: "offer.acceptsWithChanges"
    case .undecided: "offer.undecided"
    }
  }

  private func objections(_ offer: Offer, _ analysis: OfferAnalysis) -> Brief.Sentence {
    guard analysis.isFeasible || analysis.isComplete else {
      return names.sentence("offer.unsettled", restsOn: [offer.id])
    }
    guard analysis.isFeasible else {
      return names.sentence(
        "offer.impossible", restsOn: [offer.id] + composer.theCase.rules.map(\.id).sorted())
    }
    guard !analysis.objections.isEmpty else {
      return names.sentence(
        "offer.unopposed", restsOn: [offer.id] + composer.everyLine)
    }
    let lines = analysis.objections.members.map(composer.spoken(_:))
    return names.sentence(
      "offer.opposed", ["n": .count(lines.count), "lines": .list(lines)],
      restsOn: [offer.id] + composer.basis(analysis.objections))
  }

  /// The changes that a rung makes, "truce to “a” or “b”" each.
  func changes(of rung: OfferAnalysis.Rung) -> [Message.Argument] {
    let isOneOf = rung.changes.filter { !rung.alternatives[$0].isEmpty }.count > 1
    return rung.changes.map { changed($0, by: rung, isOneOf: isOneOf) }
  }

  private func changes(_ offer: Offer, _ analysis: OfferAnalysis) -> [Brief.Sentence] {
    var result = analysis.completion.map { [filled(offer, $0)] } ?? []
    if let best = analysis.ladder.last, !best.changes.isEmpty {
      result.append(changed(offer, best))
    }
    if let near = analysis.acceptable, near != analysis.ladder.last, !near.changes.isEmpty {
      result.append(changed(offer, near))
    }
    if result.count == 1, let completion = analysis.completion, completion.likelihood < 1 {
      result.append(names.sentence("offer.unbettered", restsOn: [offer.id]))
    }
    return result
  }

  private func filled(_ offer: Offer, _ package: RankedPackage) -> Brief.Sentence {
    let basis = [offer.id] + composer.basis(package.crosses)
    guard !package.crosses.isEmpty else { return names.sentence("offer.filled", restsOn: basis) }
    return names.sentence(
      "offer.atBest",
      [
        "n": .count(package.crosses.count),
        "lines": .texts(composer.compiled.ids(of: package.crosses)),
        "likelihood": .likelihood(package.likelihood),
      ], restsOn: basis)
  }

  private func changed(_ offer: Offer, _ rung: OfferAnalysis.Rung) -> Brief.Sentence {
    let isOneOf = rung.changes.filter { !rung.alternatives[$0].isEmpty }.count > 1
    let parts = rung.changes.map { changed($0, by: rung, isOneOf: isOneOf) }
    let isClear = rung.package.crosses.isEmpty
    let arguments: [String: Message.Argument] = [
      "changes": isOneOf
        ? .part("offer.change.example", ["changes": .semicolons(parts)]) : .semicolons(parts),
      "likelihood": .likelihood(rung.package.likelihood),
    ]
    return names.sentence(
      isClear ? "offer.changed.clear" : "offer.changed", .counting(parts.count, arguments),
      restsOn: [offer.id] + composer.basis(rung.package.crosses))
  }

  /// "truce to “a” or “b”"; where options hang on each other, one of the ways.
  private func changed(
    _ issue: Int, by rung: OfferAnalysis.Rung, isOneOf: Bool
  ) -> Message.Argument {
    let compiled = composer.compiled
    let chosen = rung.package.choices[issue]
    let options = isOneOf ? [chosen] : [chosen] + rung.alternatives[issue]
    let name = Message.Argument.text(names.issue(compiled.issues[issue].id))
    let count = compiled.issues[issue].options.count
    if options.count > 2, options.count == count - 1 {
      return .part("offer.change.any", ["issue": name])
    }
    return .part(
      "offer.change",
      [
        "issue": name,
        "option": .or(
          composer.labels(options, of: issue).map { .part("offer.quoted", ["option": .text($0)]) }),
      ])
  }
}
