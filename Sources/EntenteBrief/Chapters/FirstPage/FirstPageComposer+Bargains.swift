import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// Where every party states numbers: the efficient packages, and what fairness picks of them.
extension FirstPageComposer {
  private static let picksShown = 4

  var bargains: Part? {
    guard !composer.isStuck, let found = answers.bargaining, found.frontier.count > 0 else {
      return nil
    }
    let words = BargainingWords(found, names)
    let entries = words.picks.prefix(Self.picksShown).enumerated().map { place, pick in
      entry(pick, place, found, words)
    }
    let lead = entries.isEmpty ? [] : [said("first.points.picks", restsOn: words.numbers)]
    return part(
      id: "points", titled: "first.points.title", aside: names.said("first.points.aside"),
      idBehind: "packages",
      [Entry((hasLines ? words.inShort : []) + foretold + lead)] + entries
        + [Entry(leftOpen + [words.withoutAgreement], spare: 1)])
  }

  /// How many packages are efficient: the answer of a case of points.
  var efficient: [Sentence] {
    guard !composer.isStuck, let found = answers.bargaining, found.frontier.count > 0 else {
      return []
    }
    return BargainingWords(found, names).inShort
  }

  /// How few packages hold most of the forecast.
  private var foretold: [Sentence] {
    ForecastWords(answers.forecast, of: compiled, names).inShort
  }

  /// The issues that nobody has spoken on, which no rule of fairness settles.
  private var unspoken: [Int] {
    compiled.issues.indices.filter { answers.statements.coverage(ofIssue: $0) == .none }
  }

  private var leftOpen: [Sentence] {
    unspoken.isEmpty
      ? [] : [said("first.points.unspoken", ["issues": names(ofIssues: unspoken)])]
  }

  private func entry(
    _ pick: BargainingWords.Pick, _ place: Int, _ found: Bargaining, _ words: BargainingWords
  ) -> Entry {
    let chosen = found.frontier[pick.point]
    let first = found.frontier[words.picks[0].point]
    let differing = chosen.package.indices.filter { chosen.package[$0] != first.package[$0] }
    let isShort = place > 0 && differing.count < chosen.package.count
    let told = (isShort ? differing : Array(chosen.package.indices)).filter {
      !unspoken.contains($0)
    }
    let terms = told.map {
      names.settled($0, chosen.package[$0], compiled)
    }
    let worths = zip(theCase.parties, chosen.utilities).map {
      Message.Argument.part("bargaining.worth", ["party": .text($0.name), "points": .points($1)])
    }
    return Entry(
      lead: names.text(Names.packageLetter(place)),
      clauses(terms, limit: Self.termsShown, restsOn: words.numbers) {
        isShort ? .part("first.points.but", ["terms": $0]) : $0
      } + [
        said("first.points.terms", ["worths": .commas(worths)], restsOn: words.numbers)
      ], aside: names.text(.semicolons(pick.plainRules)), spare: place < 1 ? 0 : place)
  }
}
