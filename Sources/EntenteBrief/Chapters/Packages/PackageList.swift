import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// A list of packages as a brief of one table.
public struct PackageList {
  private let packages: BestPackages
  private let compiled: CompiledCase
  private let words: ForecastWords?
  private let bargaining: Bargaining?
  private let tabled: [BargainingFigures.Tabled]
  private let fed: PackagesFed?
  private let subtitle: String
  private let reader: Reader
  private let names: Names

  /// Makes the list.
  ///
  /// - Parameters:
  ///   - packages: the packages to list.
  ///   - compiled: the case.
  ///   - forecast: how probable each package is as the agreement, or why that is not foretold.
  ///   - bargaining: what the parties' own numbers say, if they state any.
  ///   - tabled: the offers on the table, for the figure of these numbers.
  ///   - fed: what the packages are worth in people fed, if that is known.
  ///   - subtitle: for whom the list is, and what if.
  ///   - reader: for whom the case was read.
  public init(
    _ packages: BestPackages, of compiled: CompiledCase, forecast: ForecastFinding? = nil,
    bargaining: Bargaining? = nil, tabled: [BargainingFigures.Tabled] = [], fed: PackagesFed? = nil,
    subtitle: String,
    for reader: Reader = .mediator
  ) {
    self.init(
      packages, of: compiled, forecast: forecast, bargaining: bargaining, tabled: tabled, fed: fed,
      subtitle: subtitle, for: reader, Names(compiled.theCase))
  }

  /// Makes the list in the words of a catalogue.
  init(
    _ packages: BestPackages, of compiled: CompiledCase, forecast: ForecastFinding?,
    bargaining: Bargaining?, tabled: [BargainingFigures.Tabled] = [], fed: PackagesFed? = nil,
    subtitle: String,
    for reader: Reader, _ names: Names
  ) {
    self.names = names
    words = forecast.map { ForecastWords($0, of: compiled, names) }
    self.reader = reader
    self.bargaining = bargaining
    self.tabled = tabled
    self.fed = fed
    self.subtitle = subtitle
    self.packages = packages
    self.compiled = compiled
  }

  /// The list, ready to be rendered.
  public var brief: Brief {
    var brief = Brief(
      title: compiled.theCase.title, subtitle: subtitle, headline: headline,
      sections: packages.packages.isEmpty
        ? []
        : [
          Brief.Section(
            id: "packages", title: names.said("packages.list"),
            blocks: [.table(table)] + forecastRemark + fedRemark)
        ]
          + efficient
          + DominanceWords(packages.packages.map(\.choices), of: compiled, names).sections
          + WorthLimits(compiled, for: reader, names).sections,
      register: [])
    brief.catalogue = names.catalogue
    return brief
  }

  private var efficient: [Brief.Section] {
    guard let bargaining else { return [] }
    let figure = BargainingFigures(bargaining, tabled: tabled, names).frontier
    let blocks =
      BargainingWords(bargaining, names).blocks + [figure].compactMap { $0.map { .figure($0) } }
    return blocks.isEmpty
      ? []
      : [Brief.Section(id: "efficient", title: names.said("bargaining.title"), blocks: blocks)]
  }

  private var headline: Brief.Sentence {
    guard let best = packages.packages.first else {
      return names.sentence(packages.isComplete ? "packages.none" : "packages.unfound")
    }
    let more = packages.isComplete ? [] : [Message("packages.cutShort")]
    let lines = compiled.ids(of: best.crosses)
    let first =
      best.crosses.isEmpty
      ? clear
      : Message(
        "packages.first",
        [
          "n": .count(lines.count), "lines": .texts(lines),
          "likelihood": .likelihood(best.likelihood),
        ])
    let below =
      best.crosses.isDisjoint(with: compiled.reservations) ? [] : [Message("packages.below")]
    return names.sentence(below + [first] + more, restsOn: lines)
  }

  /// What is said of a first package that crosses nothing.
  private var clear: Message {
    guard compiled.lines.isEmpty else { return Message("packages.first.clear") }
    return Message(words?.forecast == nil ? "packages.first.alike" : "packages.first.foretold")
  }

  private var table: Brief.Table {
    let issues = compiled.issues.map { Phrases.capitalized(names.issue($0.id)) }
    let rows = packages.packages.enumerated().map { index, package in
      [names.package(index)]
        + package.choices.enumerated().map { compiled.issues[$0].options[$1].label }
        + [names.text(.commas(compiled.ids(of: package.crosses).map { .text($0) }))]
        + [names.text(.likelihood(package.likelihood))]
        + (words?.cell(package.choices).map { [$0] } ?? [])
        + (fed == nil ? [] : [names.text(need(metUnder: package))])
    }
    return Brief.Table(
      caption: names.said("packages.list.table"),
      columns: [names.said("column.package")] + issues
        + [names.said("column.crossed"), names.said("column.likelihood")]
        + (words?.forecast == nil ? [] : [names.said("column.forecast")])
        + (fed == nil ? [] : [names.said("column.need")]), rows: rows,
      numeric: Set(issues.count + 2...issues.count + (words?.forecast == nil ? 2 : 3)))
  }

  /// "48 percent, 1,010,000 people a day", or with the ends of what is left open.
  private func need(metUnder package: RankedPackage) -> Message.Argument {
    guard let worth = fed?.worth(of: package.choices) else { return .part("packages.noNeed") }
    return .part(
      "packages.need",
      [
        "share": Self.range(worth.share, Message.Argument.percent),
        "people": Self.range(worth.peopleADay, Message.Argument.rough),
      ])
  }

  private static func range(
    _ range: ClosedRange<Double>, _ said: (Double) -> Message.Argument
  ) -> Message.Argument {
    let (low, high) = (said(range.lowerBound), said(range.upperBound))
    return low == high ? low : .part("number.range", ["low": low, "high": high])
  }

  private var forecastRemark: [Brief.Block] {
    words.map { $0.sentences.isEmpty ? [] : [.paragraph($0.sentences)] } ?? []
  }

  private var fedRemark: [Brief.Block] {
    fed == nil ? [] : [.paragraph([names.sentence("packages.fed")])]
  }
}
