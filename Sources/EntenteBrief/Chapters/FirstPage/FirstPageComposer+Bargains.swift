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
      [Entry([words.efficientInShort] + lead)] + entries
        + [Entry([words.withoutAgreement], spare: 1)])
  }

  private func entry(
    _ pick: BargainingWords.Pick, _ place: Int, _ found: Bargaining, _ words: BargainingWords
  ) -> Entry {
    let chosen = found.frontier[pick.point]
    let first = found.frontier[words.picks[0].point]
    let differing = chosen.package.indices.filter { chosen.package[$0] != first.package[$0] }
    let isShort = place > 0 && differing.count < chosen.package.count
    let terms = (isShort ? differing : Array(chosen.package.indices)).map {
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
      ], aside: names.text(.semicolons(pick.rules)), spare: place < 1 ? 0 : place)
  }
}
