import EntenteAnswers
import EntenteCase
import EntenteEngine

/// A list of packages as a brief of one table.
public struct PackageList {
  private let packages: BestPackages
  private let compiled: CompiledCase
  private let bargaining: Bargaining?
  private let tabled: [BargainingFigures.Tabled]
  private let fed: PackagesFed?
  private let subtitle: String
  private let names: Names

  /// Makes the list.
  ///
  /// - Parameters:
  ///   - packages: the packages to list.
  ///   - compiled: the case.
  ///   - bargaining: what the parties' own numbers say, if they state any.
  ///   - tabled: the offers on the table, for the figure of these numbers.
  ///   - fed: what the packages are worth in people fed, if that is known.
  ///   - subtitle: for whom the list is, and what if.
  public init(
    _ packages: BestPackages, of compiled: CompiledCase, bargaining: Bargaining? = nil,
    tabled: [BargainingFigures.Tabled] = [], fed: PackagesFed? = nil, subtitle: String
  ) {
    self.bargaining = bargaining
    self.tabled = tabled
    self.fed = fed
    self.subtitle = subtitle
    self.packages = packages
    self.compiled = compiled
    names = Names(compiled.theCase)
  }

  /// The list, ready to be rendered.
  public var brief: Brief {
    Brief(
      title: compiled.theCase.title, subtitle: subtitle, headline: headline,
      sections: packages.packages.isEmpty
        ? []
        : [
          Brief.Section(
            id: "packages", title: "The likeliest packages", blocks: [.table(table)] + fedRemark)
        ]
          + efficient + DominanceWords(packages.packages.map(\.choices), of: compiled).sections,
      register: [])
  }

  private var efficient: [Brief.Section] {
    guard let bargaining else { return [] }
    let figure = BargainingFigures(bargaining, tabled: tabled).frontier
    let blocks = BargainingWords(bargaining).blocks + [figure].compactMap { $0.map { .figure($0) } }
    return blocks.isEmpty
      ? [] : [Brief.Section(id: "efficient", title: "By the parties’ own points", blocks: blocks)]
  }

  private var headline: Brief.Sentence {
    guard let best = packages.packages.first else {
      return Brief.Sentence("No package obeys the rules and brings what the talks seek.")
    }
    let proven = packages.isComplete ? "" : " The search was cut short; a likelier one may exist."
    let lines = compiled.ids(of: best.crosses)
    return Brief.Sentence(
      best.crosses.isEmpty
        ? "The first package crosses no line.\(proven)"
        : "The first package crosses \(Phrases.list(lines)); the likelihood that "
          + "\(Phrases.giveWay(lines.count)) is \(LikelihoodText.of(best.likelihood)).\(proven)",
      restsOn: lines)
  }

  private var table: Brief.Table {
    let issues = compiled.issues.map { Phrases.capitalized(names.issue($0.id)) }
    let rows = packages.packages.enumerated().map { index, package in
      [Composer.packageName(index)]
        + package.choices.enumerated().map { compiled.issues[$0].options[$1].label }
        + [compiled.ids(of: package.crosses).joined(separator: ", ")]
        + [LikelihoodText.of(package.likelihood)]
        + (fed == nil ? [] : [need(metUnder: package)])
    }
    return Brief.Table(
      caption: "Packages, likeliest first",
      columns: ["Package"] + issues + ["Lines crossed", "Likelihood"]
        + (fed == nil ? [] : ["Need met by aid"]), rows: rows,
      numeric: [issues.count + 2])
  }

  /// "48 percent, 1,010,000 people a day", or with the ends of what is left open.
  private func need(metUnder package: RankedPackage) -> String {
    guard let worth = fed?.worth(of: package.choices) else { return "not computed" }
    let share = Self.range(worth.share, Quantity.percent)
    let people = Self.range(worth.peopleADay, Quantity.rough)
    return "\(share) percent; \(people) people a day"
  }

  private static func range(
    _ range: ClosedRange<Double>, _ text: (Double) -> String
  ) -> String {
    let (low, high) = (text(range.lowerBound), text(range.upperBound))
    return low == high ? low : "\(low) to \(high)"
  }

  private var fedRemark: [Brief.Block] {
    guard fed != nil else { return [] }
    return [
      .paragraph([
        Brief.Sentence(
          "Need met by aid: the most that the plan of relief could meet under the package, with the "
            + "people whom that feeds on average; a range where the package leaves options open.")
      ])
    ]
  }
}
