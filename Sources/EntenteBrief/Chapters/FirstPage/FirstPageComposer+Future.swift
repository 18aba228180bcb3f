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
      + words.leastInShort + option(found, words) + words.remedyInShort
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
    return [fed] + standing(place)
  }

  /// Who can decide an issue alone, and whose lines speak of it; where nobody's do, an option could
  /// be settled apart.
  private func standing(_ issue: Int) -> [Sentence] {
    let id = compiled.issues[issue].id
    let mover = theCase.issues.first { $0.id == id }?.movedBy.map(names.actor)
    let lines = compiled.lines.indices.filter {
      composer.issues(of: BitSet([$0])).contains(id)
    }
    let decided = mover.map { [said("first.meanwhile.mover", ["party": .text($0)])] } ?? []
    guard lines.isEmpty else {
      return decided
        + owned(BitSet(lines)).map { party, lines in
          said(
            "first.meanwhile.lines",
            [
              "party": .text(theCase.parties[party].name),
              "lines": .some(lines.map { subject(compiled.lines[$0]) }, limit: Self.linesShown),
              "n": .count(lines.count),
            ], restsOn: composer.basis(BitSet(lines)))
        }
    }
    // Silence is not consent.
    guard answers.statements.coverage(ofIssue: issue) == .all else {
      return [
        mover.map { said("first.meanwhile.mover.unspoken", ["party": .text($0)]) }
          ?? said("first.meanwhile.unspoken")
      ]
    }
    return decided + [said("first.meanwhile.apart")]
  }

  /// How much the answer hangs on what nobody has said.
  var confidence: Part? {
    let basis = composer.conflictBasis
    var sentences: [Sentence] = []
    let likelihood = answers.impasse.agreementLikelihood
    let isOpen = likelihood.high > 0 && likelihood.low < 1
    if composer.isStuck, !composer.admitsNothing, isOpen {
      let range = answers.scale.likelihoodRange
      var said: [String: Message.Argument] = ["chance": chance(likelihood)]
      if let range { said.merge(["low": .chance(range.low), "high": .chance(range.high)]) { $1 } }
      sentences = [
        self.said(
          range == nil ? "first.sure.likelihood" : "first.sure.range", said, restsOn: basis)
      ]
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
