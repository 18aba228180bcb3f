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

  /// Terms, answers so far, who objects, and what would make it acceptable.
  func sentences(_ offer: Offer, _ analysis: OfferAnalysis) -> [Brief.Sentence] {
    [terms(offer)] + responses(offer) + [objections(offer, analysis)] + changes(offer, analysis)
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
    offer.responses.map { response in
      let answer = Message(
        Self.answer(response.answer),
        [
          "party": .text(names.actor(response.party)), "dated": .whether(response.date != nil),
          "day": .text(response.date ?? ""),
        ])
      let noted = response.note.map {
        Message(
          "offer.noted", ["answer": .message(answer), "note": .text(Phrases.sentence($0))])
      }
      return names.sentence([noted ?? answer], restsOn: [offer.id])
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
    let after = composer.compiled.choices(of: rung.package.choices)
    let parts = offer.terms.sorted { $0.key < $1.key }.compactMap { issue, option in
      after[issue].flatMap { $0 == option ? nil : changed(issue, to: $0) }
    }
    let isClear = rung.package.crosses.isEmpty
    let arguments = ["changes": Message.Argument.semicolons(parts)]
    let likelihood = ["likelihood": Message.Argument.likelihood(rung.package.likelihood)]
    return names.sentence(
      isClear ? "offer.changed.clear" : "offer.changed",
      .counting(parts.count, isClear ? arguments : arguments.merging(likelihood) { $1 }),
      restsOn: [offer.id] + composer.basis(rung.package.crosses))
  }

  private func changed(_ issue: String, to option: String) -> Message.Argument {
    .part(
      "offer.change",
      ["issue": .text(names.issue(issue)), "option": .text(names.option(option, of: issue))])
  }
}
