import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

extension FairDivision {
  /// The division, ready to be rendered.
  /// - Parameter subtitle: for whom it is, and what if.
  public func brief(subtitle: String) -> Brief {
    brief(subtitle: subtitle, Names(compiled.theCase))
  }

  /// The division in the words of a catalogue.
  func brief(subtitle: String, _ names: Names) -> Brief {
    var brief = Brief(
      title: compiled.theCase.title,
      subtitle: "\(names.said("division.subtitle")) \(subtitle)",
      headline: headline(names),
      sections: [
        Brief.Section(
          id: "division", title: names.said("division.title"),
          blocks: [.table(table(names)), .paragraph(remarks(names))])
      ], register: [])
    brief.catalogue = names.catalogue
    return brief
  }

  private var numbers: [String] {
    compiled.theCase.claims.filter { if case .numbers = $0.kind { true } else { false } }
      .map(\.id).sorted()
  }

  private func headline(_ names: Names) -> Brief.Sentence {
    let points = zip(compiled.theCase.parties, points).map {
      Message.Argument.part(
        "division.party", ["party": .text($0.name), "points": .points($1)])
    }
    return names.sentence("division.headline", ["points": .list(points)], restsOn: numbers)
  }

  /// What nobody contests, why the rest is fair, and what plays no part.
  private func remarks(_ names: Names) -> [Brief.Sentence] {
    let uncontested = agreed.indices.filter { !agreed[$0].isEmpty }
    var sentences: [Brief.Sentence] = []
    if !uncontested.isEmpty {
      let choices = uncontested.map { issue in
        Message.Argument.part(
          "issue.option",
          ["issue": .text(names.issue(compiled.issues[issue].id)), "option": best(issue)])
      }
      sentences.append(
        names.sentence(
          "division.uncontested",
          ["n": .count(uncontested.count), "choices": .semicolons(choices)], restsOn: numbers))
    }
    sentences += fairness(names, isWhole: uncontested.isEmpty)
    return sentences + [names.sentence("division.limits")]
  }

  private func fairness(_ names: Names, isWhole: Bool) -> [Brief.Sentence] {
    guard let part = partsContested.compactMap(\.self).first, !contested.isEmpty else { return [] }
    if isWhole { return [names.sentence("division.fair")] }
    guard partsContested.allSatisfy({ $0 != nil }) else {
      return [names.sentence("division.oneSided", restsOn: numbers)]
    }
    return [
      names.sentence(
        "division.fair.contested", ["percent": .points(part * 100)], restsOn: numbers)
    ]
  }

  /// The options of an issue that nobody contests.
  private func best(_ issue: Int) -> Message.Argument {
    .or(
      compiled.inWrittenOrder(agreed[issue].members, of: issue).map {
        .text(compiled.issues[issue].options[$0].label)
      })
  }

  private func table(_ names: Names) -> Brief.Table {
    let parties = compiled.theCase.parties.map { ["party": Message.Argument.text($0.name)] }
    return Brief.Table(
      caption: names.said("division.table"),
      columns: [names.said("column.issue")]
        + parties.map { names.said("division.column.points", $0) }
        + parties.map { names.said("division.column.gets", $0) },
      rows: compiled.issues.indices.map { issue in
        [Phrases.capitalized(names.issue(compiled.issues[issue].id))]
          + stakes.map { names.text(.points($0[issue])) }
          + parts.map {
            agreed[issue].isEmpty
              ? names.text(Self.share($0[issue])) : names.said("division.notDivided")
          }
      }, numeric: [1, 2])
  }

  /// "all", "none", or a percentage.
  private static func share(_ value: Double) -> Message.Argument {
    if value <= 0 { return .part("share.none") }
    if value >= 1 { return .part("share.all") }
    return .part("share.percent", ["percent": .points(value * 100)])
  }
}
