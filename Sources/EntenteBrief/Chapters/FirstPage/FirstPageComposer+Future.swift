import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// What would close a gap, whether an agreement would hold, and how people fare meanwhile.
extension FirstPageComposer {
  /// What would let parties meet on a disputed assurance.
  var between: Part? { once(CommitmentInquiry.name) { nearest } }

  private var nearest: Part? {
    let sentences = zip(answers.commitments, answers.nearestTerms).flatMap { found, terms in
      terms.map { CommitmentWords(found, names).nearest($0) } ?? []
    }
    return part(
      id: "between", titled: "first.between.title", idBehind: "commitment",
      sentences.isEmpty ? [] : [Entry(sentences)])
  }

  /// Whether what is signed would be kept, and whether things can be handed over step by step.
  var signing: Part? {
    let agreements = answers.commitments.prefix(1).map {
      Entry(CommitmentWords($0, names).inShort, spare: between == nil ? 0 : 1)
    }
    let exchanges = answers.exchanges.prefix(1).map {
      Entry(ExchangeWords($0, names).inShort, spare: 0)
    }
    return part(
      id: "sign", titled: "first.sign.title",
      idBehind: answers.exchanges.isEmpty ? CommitmentInquiry.name : ExchangeInquiry.name,
      agreements + exchanges)
  }

  /// Who is fed, who is not, and what would change that.
  var meanwhile: Part? { once(ReliefInquiry.name) { relief } }

  private var relief: Part? {
    guard let found = answers.relief, found.outcome != nil else { return nil }
    let words = ReliefWords(found, catalogue: names.catalogue)
    let isAnswer = !hasLines && bargains == nil && games == nil
    let sentences =
      (isAnswer ? [] : [words.answerInShort]) + words.unreachedInShort.prefix(2)
      + words.leastInShort + words.remedyInShort + option(found, words)
    return part(
      id: "meanwhile", titled: "first.meanwhile.title", idBehind: "relief",
      sentences.isEmpty ? [] : [Entry(sentences)])
  }

  /// The option of the talks that would feed most, who can decide it, and what stands against it.
  private func option(_ found: ReliefFindings, _ words: ReliefWords) -> [Sentence] {
    guard let best = found.worths.max(by: { $0.rationsADay < $1.rationsADay }),
      let place = compiled.issues.firstIndex(where: { $0.id == best.issue })
    else { return [] }
    // Less is not told apart.
    guard best.rationsADay >= 0.05 else { return [said("first.meanwhile.unchanged")] }
    let fed = said(
      "first.meanwhile.option",
      [
        "issue": .text(names.issue(best.issue)),
        "option": .text(names.option(best.option, of: best.issue)),
        "share": .percent(Quantity.share(best.share)),
      ])
    let mover = theCase.issues.first { $0.id == best.issue }?.movedBy.map {
      said("first.meanwhile.mover", ["party": .text(names.actor($0))])
    }
    return [fed] + [mover].compactMap { $0 } + standing(place)
  }

  /// Whose lines speak of an issue; where nobody's do, an option could be settled apart.
  private func standing(_ issue: Int) -> [Sentence] {
    let id = compiled.issues[issue].id
    let speaking = compiled.lines.indices.filter {
      composer.issues(of: BitSet([$0])).contains(id)
    }.map { compiled.problem.lines[$0].owner }
    let parties = theCase.parties.indices.filter(speaking.contains)
    guard !parties.isEmpty else { return [said("first.meanwhile.apart")] }
    return [
      said("first.meanwhile.lines", ["parties": .texts(parties.map { theCase.parties[$0].name })])
    ]
  }

  /// How much the answer hangs on what nobody has said.
  var confidence: Part? {
    let basis = composer.conflictBasis
    var sentences: [Sentence] = []
    let likelihood = answers.impasse.agreementLikelihood
    let isOpen = likelihood.high > 0 && likelihood.low < 1
    if composer.isStuck, !composer.admitsNothing, isOpen {
      sentences.append(
        said(
          "first.sure.likelihood",
          ["chance": chance(likelihood), "assumed": .whether(assumesFirmness)],
          restsOn: basis))
      sentences +=
        answers.scale.likelihoodRange.map { range in
          [
            said(
              "first.sure.range", ["low": .chance(range.low), "high": .chance(range.high)],
              restsOn: basis)
          ]
        } ?? []
    }
    return part(
      id: "sure", titled: "first.sure.title", idBehind: "basis", [Entry(sentences + [extent])])
  }

  /// Whether nobody has said how firm some line of a clash is.
  private var assumesFirmness: Bool {
    composer.conflictingLines.members.contains { compiled.lines[$0].firmnessAssumed != nil }
  }

  private var extent: Sentence {
    let assumed = theCase.claims.count { $0.assumed != nil || $0.firmnessAssumed != nil }
    return said(
      "first.sure.extent",
      [
        "claims": .firstCounted("number.claims", theCase.claims.count), "n": .count(assumed),
        "assumed": .inWords(assumed),
      ])
  }
}
