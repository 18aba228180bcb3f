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
          blocks: [
            .table(table(names)),
            .paragraph([names.sentence("division.fair"), names.sentence("division.limits")]),
          ])
      ], register: [])
    brief.catalogue = names.catalogue
    return brief
  }

  private var numbers: [String] {
    compiled.theCase.claims.filter { if case .numbers = $0.kind { true } else { false } }
      .map(\.id).sorted()
  }

  private func headline(_ names: Names) -> Brief.Sentence {
    let points = zip(compiled.theCase.parties, winner.points).map {
      Message.Argument.part(
        "division.party", ["party": .text($0.name), "points": .points($1)])
    }
    return names.sentence("division.headline", ["points": .list(points)], restsOn: numbers)
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
          + winner.shares.map { names.text(Self.share($0[issue])) }
      }, numeric: [1, 2])
  }

  /// "all", "none", or a percentage.
  private static func share(_ value: Double) -> Message.Argument {
    if value <= 0 { return .part("share.none") }
    if value >= 1 { return .part("share.all") }
    return .part("share.percent", ["percent": .points(value * 100)])
  }
}
