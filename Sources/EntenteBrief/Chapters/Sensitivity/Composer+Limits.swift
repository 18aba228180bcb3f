import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

extension Composer {
  /// What the brief cannot say.
  var limits: Brief.Section {
    Brief.Section(
      id: "limits", title: names.said("limits.title"),
      blocks: [.list(ordered: false, limitSentences.map { Brief.Item([$0]) })])
  }

  private var limitSentences: [Brief.Sentence] {
    var sentences =
      [scaleSentence, independence] + impliedLines + offersAtTheirWord + preferencesUnused
      + worthLimits.sentences
    if !answers.impasse.isComplete { sentences.append(names.sentence("limits.impasse")) }
    if !answers.packages.isComplete { sentences.append(names.sentence("limits.packages")) }
    if !answers.stands.isComplete || !answers.commonGround.isComplete
      || !answers.offers.allSatisfy(\.isComplete)
    {
      sentences.append(names.sentence("limits.stands"))
    }
    if answers.reader != .mediator { sentences.append(names.sentence("limits.reader")) }
    return sentences + [names.sentence("limits.case")]
  }

  /// What is not known of lines on worth, for answers that are told alone.
  var worthLimits: WorthLimits { WorthLimits(compiled, for: answers.reader, names) }

  private var scaleSentence: Brief.Sentence {
    let scale = theCase.scale
    let words = Firmness.Word.allCases.map {
      Message.Argument.part(
        "limits.word", ["word": names.word($0), "likelihood": .likelihood(scale[$0])])
    }
    return names.sentence("limits.scale", ["words": .commas(words)])
  }

  private var independence: Brief.Sentence {
    names.sentence("limits.independence", restsOn: theCase.together.map(\.id).sorted())
  }

  /// Lines that hang together because one says all that another says.
  private var impliedLines: [Brief.Sentence] {
    let implied = BitSet(compiled.lines.indices.filter { !compiled.stronger[$0].isEmpty })
    guard !implied.isEmpty else { return [] }
    let stronger = implied.members.reduce(implied) { $0.union(compiled.stronger[$1]) }
    return [
      names.sentence(
        "limits.implied",
        ["claims": .texts(compiled.ids(of: implied)), "n": .count(implied.count)],
        restsOn: compiled.statementIDs(of: stronger))
    ]
  }

  private var offersAtTheirWord: [Brief.Sentence] {
    let offers = theCase.claims.filter(\.isAcceptance).map(\.id).sorted()
    return offers.isEmpty ? [] : [names.sentence("limits.offers", restsOn: offers)]
  }

  private var preferencesUnused: [Brief.Sentence] {
    let preferences = theCase.claims.filter(\.isPreference).map(\.id).sorted()
    return preferences.isEmpty
      ? []
      : [
        names.sentence(
          answers.listedForecast == nil ? "limits.preferences" : "limits.forecast",
          restsOn: preferences)
      ]
  }
}
