import EntenteAnswers
import EntenteCase
import EntenteEngine

extension FairDivision {
  /// The division, ready to be rendered.
  /// - Parameter subtitle: for whom it is, and what if.
  public func brief(subtitle: String) -> Brief {
    Brief(
      title: compiled.theCase.title,
      subtitle: "A division by points (Adjusted Winner). \(subtitle)",
      headline: Brief.Sentence(headline, restsOn: numbers),
      sections: [
        Brief.Section(
          id: "division", title: "Who gets what", blocks: [.table(table), .paragraph(remarks)])
      ], register: [])
  }

  private var numbers: [String] {
    compiled.theCase.claims.filter { if case .numbers = $0.kind { true } else { false } }
      .map(\.id).sorted()
  }

  private var headline: String {
    let points = zip(compiled.theCase.parties, winner.points).map {
      "\($0.name) gets \(PointsText.of($1))"
    }
    return "\(Phrases.list(points)) of its own 100 points."
  }

  private var table: Brief.Table {
    let names = Names(compiled.theCase)
    let parties = compiled.theCase.parties
    return Brief.Table(
      caption: "Points and shares",
      columns: ["Issue"] + parties.map { "\($0.name), points" } + parties.map { "\($0.name) gets" },
      rows: compiled.issues.indices.map { issue in
        [Phrases.capitalized(names.issue(compiled.issues[issue].id))]
          + stakes.map { PointsText.of($0[issue]) }
          + winner.shares.map { Self.share($0[issue]) }
      }, numeric: [1, 2])
  }

  /// "all", "none", or a percentage.
  private static func share(_ value: Double) -> String {
    if value <= 0 { return "none" }
    if value >= 1 { return "all" }
    return "\(PointsText.of(value * 100)) %"
  }

  private var remarks: [Brief.Sentence] {
    [
      Brief.Sentence(
        "Both get the same number of points by their own count, neither would rather have the "
          + "other’s part, and no other division is better for one without being worse for the "
          + "other."),
      Brief.Sentence(
        "It takes issues as things that can be won or shared and that do not depend on each other; "
          + "rules and lines play no part."),
    ]
  }
}
