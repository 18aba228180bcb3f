import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

extension Composer {
  /// What to table next.
  var packages: Brief.Section {
    Brief.Section(
      id: "packages", title: names.said("packages.title"),
      blocks: answers.packages.entries.isEmpty || !tellsPackagesApart ? [] : packageBlocks)
  }

  /// Whether anything that parties state makes one package likelier than another.
  private var tellsPackagesApart: Bool {
    hasLines || answers.listedForecast != nil || answers.bargaining != nil
  }

  private var packageBlocks: [Brief.Block] {
    let first = likeliestPackages
    let opened =
      agreedOffers.isEmpty
      ? [] : [names.sentence("packages.agreed", restsOn: agreedOffers.map(\.id))]
    var blocks: [Brief.Block] = [
      .paragraph(opened + belowReservations + [recommendation(first)]),
      .list(ordered: false, first.map(described)),
    ]
    var remarks = [exchange].compactMap(\.self)
    if answers.listedForecast == nil, answers.packages.entries.count > first.count {
      remarks.append(names.sentence("packages.next"))
    }
    if !remarks.isEmpty { blocks.append(.paragraph(remarks)) }
    if compiled.saysWorth, !forecastWords.sentences.isEmpty {
      blocks.append(.paragraph(forecastWords.sentences))
    }
    blocks += [.table(packageTable), .figure(packageChart)] + worldsBlocks
    let points = answers.bargaining.map { BargainingWords($0, names).blocks } ?? []
    let frontier = (bargainingFigures?.frontier).map { [Brief.Block.figure($0)] } ?? []
    return points.isEmpty
      ? blocks : blocks + [.group(title: names.said("bargaining.title"), points + frontier)]
  }

  private var forecastWords: ForecastWords {
    ForecastWords(answers.forecast, of: compiled, names)
  }

  /// The listed packages, by index, that are as likely as the likeliest.
  private var likeliestPackages: [Int] {
    let packages = answers.packages.entries.map(\.package)
    if let forecast = answers.listedForecast {
      let chances = packages.map { forecast.probability(of: $0.choices) }
      return chances.indices.filter { chances[$0] == chances[0] }
    }
    return packages.indices.filter {
      Impasse.areEquallyLikely(packages[$0].likelihood, packages[0].likelihood)
    }
  }

  /// That every listed package is worth less to somebody than no agreement, where it is so.
  private var belowReservations: [Brief.Sentence] {
    let crossed = answers.packages.entries.map { $0.package.crosses }
    guard crossed.allSatisfy({ !$0.isDisjoint(with: compiled.reservations) }) else { return [] }
    return [names.sentence("packages.below", restsOn: basis(compiled.reservations))]
  }

  private func recommendation(_ first: [Int]) -> Brief.Sentence {
    let crossed = first.reduce(conflictingLines) {
      $0.union(answers.packages.entries[$1].package.crosses)
    }
    if let forecast = answers.listedForecast {
      let chance = forecast.probability(of: answers.packages.entries[0].package.choices)
      return names.sentence(
        "forecast.likeliest",
        [
          "n": .count(first.count), "packages": .list(first.map { Names.package($0) }),
          "probability": .likelihood(chance),
        ], restsOn: forecastBasis)
    }
    return names.sentence(
      belowReservations.isEmpty ? "packages.likeliest" : "packages.nearest",
      ["n": .count(first.count), "packages": .list(first.map { Names.package($0) })],
      restsOn: basis(crossed), dependsOnScale: isStuck && !answers.scale.firstMoveHolds)
  }

  /// Everything by which agreements are foretold.
  private var forecastBasis: [String] {
    Set(theCase.claims.filter(\.isPreference).map(\.id)).union(
      basis(BitSet(compiled.lines.indices))
    ).sorted()
  }

  private func described(_ index: Int) -> Brief.Item {
    let entry = answers.packages.entries[index]
    let choices = issueOrder.map { issue in
      Message.Argument.part(
        "issue.option",
        [
          "issue": .text(names.issue(compiled.issues[issue].id)),
          "option": settled(issue, in: entry),
        ])
    }
    let terms = Brief.Sentence(names.ended(.semicolons(choices)))
    let backed = answers.worlds.acceptability.map { [backing($0, of: index)] } ?? []
    return Brief.Item(
      lead: names.package(index), [terms, crossing(entry.package)] + silence(entry) + backed)
  }

  /// On what the package settles though one who decides it has said nothing.
  private func silence(_ entry: DistinctPackages.Entry) -> [Brief.Sentence] {
    let settled = issueOrder.filter { issue in
      entry.freeOptions[issue].count + 1 < compiled.issues[issue].options.count
    }
    let silent = Dictionary(grouping: settled) { issue in
      answers.statements.deciders[issue].filter { answers.statements.statements[issue][$0].isEmpty }
    }
    return silent.filter { !$0.key.isEmpty }.sorted { $0.value[0] < $1.value[0] }.map {
      names.sentence(
        "packages.silence",
        [
          "issues": .texts($0.value.map { names.issue(compiled.issues[$0].id) }),
          "parties": .texts($0.key.map { theCase.parties[$0].name }),
        ])
    }
  }

  private func crossing(_ package: RankedPackage) -> Brief.Sentence {
    guard !package.crosses.isEmpty else {
      return names.sentence("packages.crossesNone", restsOn: everyLine)
    }
    let lines = Message.Argument.list(package.crosses.members.map(spoken(_:)))
    let basis = basis(package.crosses)
    guard package.likelihood > 0 else {
      return names.sentence("packages.crossesAbsolute", ["lines": lines], restsOn: basis)
    }
    return names.sentence(
      "packages.crosses",
      [
        "n": .count(package.crosses.count), "lines": lines,
        "likelihood": .likelihood(package.likelihood),
      ], restsOn: basis)
  }

  /// The option that settles an issue, with those that could take its place.
  private func settled(_ issue: Int, in entry: DistinctPackages.Entry) -> Message.Argument {
    let options = compiled.issues[issue].options
    let free = entry.freeOptions[issue]
    let chosen = options[entry.package.choices[issue]].label
    if free.isEmpty { return .text(chosen) }
    if free.count + 1 == options.count {
      return .part(options.count == 2 ? "packages.eitherWay" : "packages.anyWay")
    }
    return .or(labels([entry.package.choices[issue]] + free, of: issue).map { .text($0) })
  }

  /// What "or" and "either way" mean, where a package has any.
  private var exchange: Brief.Sentence? {
    let hasChoice = answers.packages.entries.contains { entry in
      entry.freeOptions.contains { !$0.isEmpty }
    }
    guard hasChoice else { return nil }
    return names.sentence("packages.choice", restsOn: everyLine)
  }

  private var packageTable: Brief.Table {
    let entries = answers.packages.entries
    let rows = issueOrder.map { issue in
      [Phrases.capitalized(names.issue(compiled.issues[issue].id))]
        + entries.map { names.text(settled(issue, in: $0)) }
    }
    let crossed = [names.said("column.crossed")] + entries.map { linesCrossed($0.package) }
    let likelihoods =
      [names.said("column.likelihood")]
      + entries.map { names.text(.likelihood($0.package.likelihood)) }
    return Brief.Table(
      caption: names.said(
        answers.listedForecast == nil ? "packages.table" : "forecast.table"),
      columns: [names.said("column.issue")] + entries.indices.map { names.package($0) },
      rows: rows + [crossed, likelihoods] + foretold)
  }

  /// How probable each listed package is.
  private var foretold: [[String]] {
    guard answers.listedForecast != nil else { return [] }
    let cells = answers.packages.entries.compactMap { forecastWords.cell($0.package.choices) }
    return [[names.said("column.forecast")] + cells]
  }

  private func linesCrossed(_ package: RankedPackage) -> String {
    package.crosses.isEmpty
      ? names.said("packages.noLine")
      : names.text(.commas(compiled.ids(of: package.crosses).map { .text($0) }))
  }
}
