import EntenteMessages

extension PackageChart {
  /// Lines against packages as a matrix of dots, or a list where it is too wide.
  package func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let names = labels
    let columns = names.map { max(5, DisplayWidth.of($0)) + 2 }
    let label = lines.contains { $0.statement != nil } ? 40 : 20
    guard label + columns.reduce(0, +) <= width else { return records(width, catalogue) }
    let table = TextTable(
      columns: [catalogue.text("figure.packages.line")] + names,
      rows: lines.indices.map { .cells(dots(of: $0)) }
        + [.cells(likelihoods(catalogue))],
      numeric: Set(1...max(1, names.count)))
    return table.lines(width: width) + [TextLine()] + legend(names, width, catalogue)
  }

  private func dots(of line: Int) -> [[TextWord]] {
    let head = TextWord.words(lines[line].label, style: .strong) + owner(of: line)
    return [head]
      + packages.map { package in
        let crosses = package.crosses.contains(line)
        return [TextWord(text: crosses ? "●" : "·", style: crosses ? .strong : .dim)]
      }
  }

  private func owner(of line: Int) -> [TextWord] {
    TextWord.words(lines[line].statement == nil ? lines[line].party : "(\(lines[line].party))")
  }

  private func likelihoods(_ catalogue: Catalogue) -> [[TextWord]] {
    [TextWord.words(catalogue.text("figure.packages.likelihood"), style: .strong)]
      + packages.map { TextWord.words(catalogue.likelihood($0.likelihood)) }
  }

  private func legend(
    _ names: [String], _ width: Int, _ catalogue: Catalogue
  ) -> [TextLine] {
    let key = zip(names, packages).filter { $1.label == nil }.map { name, package in
      Message.Argument.part(
        "figure.packages.name", ["name": .text(name), "package": .text(package.name)])
    }
    let legend = catalogue.text(
      key.isEmpty ? "figure.packages.dots" : "figure.packages.dots.names",
      ["names": .semicolons(key)])
    return TextFlow.remark(legend, width: width)
  }

  /// What tells the packages apart in few letters, else numbers.
  private var labels: [String] {
    packages.enumerated().map { $1.label ?? String($0 + 1) }
  }

  private func records(_ width: Int, _ catalogue: Catalogue) -> [TextLine] {
    packages.flatMap { package -> [TextLine] in
      let head = TextWord.words(package.name, style: .strong)
      let value = TextWord.words(
        catalogue.text(
          "figure.packages.likelihoodOf", ["likelihood": .likelihood(package.likelihood)]))
      let crossed = package.crosses.flatMap { index in
        [TextWord(text: "●", style: .strong)]
          + TextWord.words(lines[index].label, style: .strong) + owner(of: index)
      }
      let nothing = TextWord.words(catalogue.text("figure.packages.crossesNothing"))
      return TextFlow.wrap(head + value, width: width)
        + TextFlow.wrap(crossed.isEmpty ? nothing : crossed, width: width, first: TextLine("  "))
    } + [TextLine()]
      + TextFlow.remark(
        catalogue.text("figure.packages.dot"), width: width)
  }
}
