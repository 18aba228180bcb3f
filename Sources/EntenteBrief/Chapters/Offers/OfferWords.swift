import EntenteAnswers
import EntenteCase
import EntenteEngine

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
    let named = offer.terms.sorted { $0.key < $1.key }
      .map { "\(names.issue($0.key)): \(names.option($0.value, of: $0.key))" }
    let day = offer.date.map { ", \($0)" } ?? ""
    let tabled =
      offer.by.isEmpty ? "Terms" : "Tabled by \(names.text(names.actors(offer.by)))\(day)"
    return Brief.Sentence(
      "\(tabled): \(named.joined(separator: "; ")).",
      restsOn: [offer.id])
  }

  private func responses(_ offer: Offer) -> [Brief.Sentence] {
    offer.responses.map { response in
      let day = response.date.map { " (\($0))" } ?? ""
      let note = response.note.map { " \(Phrases.sentence($0))" } ?? ""
      return Brief.Sentence(
        "\(names.actor(response.party)) \(verb(response.answer))\(day).\(note)",
        restsOn: [offer.id])
    }
  }

  private func verb(_ answer: Offer.Answer) -> String {
    switch answer {
    case .accepts: "has accepted it"
    case .rejects: "has rejected it"
    case .acceptsWithChanges: "would accept it with changes"
    case .undecided: "has not answered"
    }
  }

  private func objections(_ offer: Offer, _ analysis: OfferAnalysis) -> Brief.Sentence {
    guard analysis.isFeasible else {
      return Brief.Sentence(
        "As tabled it cannot become an agreement: it breaks a rule, or brings nothing that the "
          + "talks seek.", restsOn: [offer.id] + composer.theCase.rules.map(\.id).sorted())
    }
    guard !analysis.objections.isEmpty else {
      return Brief.Sentence(
        "No line taken alone stands against it.",
        restsOn: [offer.id] + composer.compiled.lines.map(\.id))
    }
    let lines = analysis.objections.members.map(composer.spoken(_:))
    return Brief.Sentence(
      "Against it \(lines.count == 1 ? "stands" : "stand") \(Phrases.list(lines)).",
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
      result.append(
        Brief.Sentence(
          "No change of its terms makes it likelier to be accepted.", restsOn: [offer.id]))
    }
    return result
  }

  private func filled(_ offer: Offer, _ package: RankedPackage) -> Brief.Sentence {
    let likelihood = LikelihoodText.of(package.likelihood)
    return Brief.Sentence(
      package.crosses.isEmpty
        ? "With its open issues filled well it crosses no line."
        : "At its best it crosses \(Phrases.list(composer.compiled.ids(of: package.crosses))); the "
          + "likelihood that \(Phrases.giveWay(package.crosses.count)) is \(likelihood).",
      restsOn: [offer.id] + composer.basis(package.crosses))
  }

  private func changed(_ offer: Offer, _ rung: OfferAnalysis.Rung) -> Brief.Sentence {
    let after = composer.compiled.choices(of: rung.package.choices)
    let parts = offer.terms.sorted { $0.key < $1.key }.compactMap { issue, option -> String? in
      guard let new = after[issue], new != option else { return nil }
      return "\(names.issue(issue)) to “\(names.option(new, of: issue))”"
    }
    let result =
      rung.package.crosses.isEmpty
      ? "it crosses no line"
      : "the likelihood that it is acceptable to all is \(LikelihoodText.of(rung.package.likelihood))"
    return Brief.Sentence(
      "With \(Phrases.count(parts.count, "change")) (\(parts.joined(separator: "; "))), \(result).",
      restsOn: [offer.id] + composer.basis(rung.package.crosses))
  }
}
