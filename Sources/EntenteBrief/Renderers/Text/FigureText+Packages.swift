extension PackageChart {
  func characters(width: Int) -> [TextLine] { FigureText.packages(self, width: width) }
}

extension FigureText {
  /// Lines against packages as a matrix of dots, or a list where it is too wide.
  static func packages(_ chart: PackageChart, width: Int) -> [TextLine] {
    let names = shortNames(chart)
    let columns = names.map { max(5, DisplayWidth.of($0)) + 2 }
    guard 20 + columns.reduce(0, +) <= width else { return records(chart, width: width) }
    let table = TextTable(
      columns: ["Line"] + names,
      rows: chart.lines.indices.map { .cells(dots(of: $0, chart: chart)) }
        + [.cells(likelihoods(chart))],
      numeric: Set(1...max(1, names.count)))
    return table.lines(width: width) + [TextLine()] + legend(chart, names: names, width: width)
  }

  private static func dots(of line: Int, chart: PackageChart) -> [[TextWord]] {
    let head =
      [TextWord(text: Visible.line(chart.lines[line].id), style: .strong)]
      + TextWord.words(chart.lines[line].party)
    return [head]
      + chart.packages.map { package in
        let crosses = package.crosses.contains(line)
        return [TextWord(text: crosses ? "●" : "·", style: crosses ? .strong : .dim)]
      }
  }

  private static func likelihoods(_ chart: PackageChart) -> [[TextWord]] {
    [TextWord.words("Likelihood", style: .strong)]
      + chart.packages.map { TextWord.words(LikelihoodText.of($0.likelihood)) }
  }

  private static func legend(
    _ chart: PackageChart, names: [String], width: Int
  ) -> [TextLine] {
    let key = zip(names, chart.packages).filter { !$1.name.hasSuffix($0) }.map {
      "\($0) is \($1.name)"
    }
    let named = key.isEmpty ? "" : " " + key.joined(separator: "; ") + "."
    return remark("● the package crosses the line; · it does not." + named, width: width)
  }

  /// The last word of each name where those are short and differ, else numbers.
  private static func shortNames(_ chart: PackageChart) -> [String] {
    let last = chart.packages.map { String(Visible.line($0.name).split(separator: " ").last ?? "") }
    let areShort = last.allSatisfy { !$0.isEmpty && DisplayWidth.of($0) <= 3 }
    guard areShort && Set(last).count == last.count else {
      return chart.packages.indices.map { String($0 + 1) }
    }
    return last
  }

  private static func records(_ chart: PackageChart, width: Int) -> [TextLine] {
    chart.packages.flatMap { package -> [TextLine] in
      let head = TextWord.words(package.name, style: .strong)
      let value = TextWord.words("(likelihood \(LikelihoodText.of(package.likelihood)))")
      let crossed = package.crosses.flatMap { index in
        [TextWord(text: "●", style: .strong)] + ids([chart.lines[index].id], style: .strong)
          + TextWord.words(chart.lines[index].party)
      }
      let nothing = TextWord.words("crosses no line")
      return TextFlow.wrap(head + value, width: width)
        + TextFlow.wrap(crossed.isEmpty ? nothing : crossed, width: width, first: TextLine("  "))
    } + [TextLine()] + remark("● a line that the package crosses.", width: width)
  }
}
