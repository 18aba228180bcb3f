import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// What would close a gap, whether an agreement would hold, and how people fare meanwhile.
extension FirstPageComposer {
  /// What would let parties meet on a disputed assurance.
  var between: Part? {
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
      Entry([CommitmentWords($0, names).answer], spare: between == nil ? 0 : 2)
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
  var meanwhile: Part? {
    guard let found = answers.relief, found.outcome != nil else { return nil }
    let words = ReliefWords(found, catalogue: names.catalogue)
    let isAnswer = !hasLines && bargains == nil && games == nil
    let sentences =
      (isAnswer ? [] : [words.answerInShort]) + words.unreachedInShort.prefix(2)
      + option(found, words)
    return part(
      id: "meanwhile", titled: "first.meanwhile.title", idBehind: "relief",
      sentences.isEmpty ? [] : [Entry(sentences)])
  }

  /// The option of the talks that would feed most, and whether it could be settled apart.
  private func option(_ found: ReliefFindings, _ words: ReliefWords) -> [Sentence] {
    let worths = zip(found.worths, words.worths(names))
    guard let (best, said) = worths.max(by: { $0.0.rationsADay < $1.0.rationsADay }) else {
      return []
    }
    // Less is not told apart.
    guard best.rationsADay >= 0.05 else { return [self.said("first.meanwhile.unchanged")] }
    let lead = said.lead.map { [Sentence(Phrases.sentence($0))] } ?? []
    let isApart = isOpenToAll(best.option, of: best.issue)
    return lead + said.sentences + (isApart ? [self.said("first.meanwhile.apart")] : [])
  }

  /// Whether no party's lines say anything of an option.
  private func isOpenToAll(_ option: String, of issue: String) -> Bool {
    guard let place = compiled.issues.firstIndex(where: { $0.id == issue }),
      let choice = compiled.issues[place].options.firstIndex(where: { $0.id == option })
    else { return false }
    return answers.stands.isComplete
      && answers.stands.entries[place][choice].allSatisfy { $0.stand == .open }
  }

  /// How much the answer hangs on what nobody has said.
  var confidence: Part? {
    let basis = composer.basis(composer.conflictingLines)
    var sentences: [Sentence] = []
    let likelihood = answers.impasse.agreementLikelihood
    let isOpen = likelihood.high > 0 && likelihood.low < 1
    if composer.isStuck, !composer.admitsNothing, isOpen {
      sentences.append(
        said(
          "first.sure.likelihood", ["chance": chance(likelihood)],
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
