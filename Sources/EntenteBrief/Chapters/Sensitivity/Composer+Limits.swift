import EntenteAnswers
import EntenteCase
import EntenteEngine

extension Composer {
  /// What the brief cannot say.
  var limits: Brief.Section {
    Brief.Section(
      id: "limits", title: "Limits",
      blocks: [.list(ordered: false, limitSentences.map { Brief.Item([$0]) })])
  }

  private var limitSentences: [Brief.Sentence] {
    var sentences = [scaleSentence, independence] + offersAtTheirWord + preferencesUnused
    if !answers.impasse.isComplete {
      sentences.append(
        Brief.Sentence(
          "Not every conflict and move was found within the work allowed; those listed are "
            + "minimal, and the likelihood lies within the interval given."))
    }
    if !answers.packages.isComplete {
      sentences.append(
        Brief.Sentence("A likelier package than those listed may exist: the search was cut short."))
    }
    if !answers.stands.isComplete || !answers.commonGround.isComplete
      || !answers.offers.allSatisfy(\.isComplete)
    {
      sentences.append(
        Brief.Sentence(
          "What single options and offers would meet was not settled in every instance within the "
            + "work allowed; a stand may be less firm than it is shown."))
    }
    if answers.reader != .mediator {
      sentences.append(
        Brief.Sentence("What others have entrusted to the mediators is not in this brief."))
    }
    sentences.append(
      Brief.Sentence(
        "Entente weighs what is written in the case; it does not say who is right, and what "
          + "nobody has stated it does not know."))
    return sentences
  }

  private var scaleSentence: Brief.Sentence {
    let scale = theCase.scale
    let words = Firmness.Word.allCases.map { "\($0.rawValue) \(LikelihoodText.of(scale[$0]))" }
    return Brief.Sentence(
      "The likelihood that a line is held to the end is an assumption made from its firmness: "
        + "\(words.joined(separator: ", ")). Sentences marked as depending on the scale could read "
        + "otherwise under other numbers in the same order.")
  }

  private var independence: Brief.Sentence {
    Brief.Sentence(
      "Lines are taken to be held or given up independently of each other, except where the case "
        + "says that they stand or fall together.",
      restsOn: theCase.together.map(\.id).sorted())
  }

  private var offersAtTheirWord: [Brief.Sentence] {
    let offers = theCase.claims.filter(\.isAcceptance).map(\.id).sorted()
    return offers.isEmpty
      ? [] : [Brief.Sentence("Conditional offers are taken at their word.", restsOn: offers)]
  }

  private var preferencesUnused: [Brief.Sentence] {
    let preferences = theCase.claims.filter(\.isPreference).map(\.id).sorted()
    guard !preferences.isEmpty else { return [] }
    return [
      Brief.Sentence(
        "What parties prefer is shown, with the share of worlds that backs a package, and does not "
          + "weigh in the choice of packages: that follows from lines alone.",
        restsOn: preferences)
    ]
  }
}
