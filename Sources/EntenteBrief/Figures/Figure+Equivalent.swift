extension Figure {
  /// Everything that the figure shows, as blocks of words and tables.
  var equivalent: [Brief.Block] {
    switch self {
    case .positions(let matrix): matrix.equivalent
    case .conflicts(let diagram): diagram.equivalent
    case .moves(let ladder): ladder.equivalent
    case .packages(let chart): chart.equivalent
    case .acceptability(let bars): bars.equivalent
    case .slack(let curves): curves.equivalent
    case .assurance(let chart): chart.equivalent
    case .worldMap(let map): map.equivalent
    case .tornado(let tornado): tornado.equivalent
    case .frontier(let scatter): scatter.equivalent
    case .trades(let diagram): diagram.equivalent
    case .stability(let matrix): matrix.equivalent
    case .moveGraph(let graph): graph.equivalent
    case .statePaths(let paths): paths.equivalent
    case .exchange(let ladder): ladder.equivalent
    case .reliefMap(let map): map.equivalent
    case .coverage(let grid): grid.equivalent
    case .bottlenecks(let bars): bars.equivalent
    case .yard(let chart): chart.equivalent
    case .crowding(let chart): chart.equivalent
    }
  }
}

extension PositionMatrix {
  /// Beyond so many parties a column for each is more than a page can hold.
  private static let columnLimit = 5

  var equivalent: [Brief.Block] {
    let isWide = parties.count > Self.columnLimit
    let heads = isWide ? ["Ruled out by", "Conditional for", "Open for", "Preferred by"] : parties
    let cells = rows.map { row in
      [row.isStatusQuo ? row.option + " (status quo)" : row.option, row.issue]
        + (isWide ? byStand(row) : parties.indices.map { describe(row, party: $0) })
    }
    let table = Brief.Table(
      caption: "Stands by option", columns: ["Option", "Issue"] + heads, rows: cells)
    return [.table(table)]
  }

  private func byStand(_ row: Row) -> [String] {
    let named = [Stand.ruledOut, .conditional, .open].map { stand in
      parties.indices.filter { row.stands[$0] == stand }.map { party in
        let ids = row.lines[party]
        return parties[party] + (ids.isEmpty ? "" : " (\(ids.joined(separator: ", ")))")
      }
    }
    let preferring = parties.indices.filter { row.preferred[$0] }.map { parties[$0] }
    return (named + [preferring]).map { $0.joined(separator: "; ") }
  }

  private func describe(_ row: Row, party: Int) -> String {
    let ids = row.lines[party]
    let stand =
      row.stands[party].rawValue + (ids.isEmpty ? "" : " (\(ids.joined(separator: ", ")))")
    return row.preferred[party] ? stand + "; preferred" : stand
  }
}

extension ConflictDiagram {
  var equivalent: [Brief.Block] {
    let items = conflicts.enumerated().map { number, conflict in
      Brief.Item(
        lead: "Conflict \(number + 1)",
        conflict.map { index in
          let line = lines[index]
          let statement = line.statement.last == "." ? line.statement : line.statement + "."
          return Brief.Sentence(
            "\(parties[line.party]) (\(line.firmness)): \(statement)", restsOn: [line.id])
        })
    }
    let omission = Brief.Sentence("\(Count.of(omitted, "more conflict")) not shown.")
    return [.list(ordered: false, items)] + (omitted == 0 ? [] : [.paragraph([omission])])
  }
}

extension MovesLadder {
  var equivalent: [Brief.Block] {
    let rows = rungs.enumerated().map { number, rung in
      [
        String(number + 1), rung.lines.joined(separator: ", "), Count.list(rung.parties),
        LikelihoodText.of(rung.likelihood),
      ]
    }
    let table = Brief.Table(
      caption: "Moves", columns: ["Rank", "Lines that give way", "Who moves", "Likelihood"],
      rows: rows, numeric: [3])
    let omission = Brief.Sentence("\(Count.of(omitted, "more move")) not shown.")
    return [.table(table)] + (omitted == 0 ? [] : [.paragraph([omission])])
  }
}

extension PackageChart {
  var equivalent: [Brief.Block] {
    let rows = packages.map { package in
      [
        package.name, LikelihoodText.of(package.likelihood), String(package.crosses.count),
        package.crosses.isEmpty ? "none" : crossed(by: package),
      ]
    }
    return [
      .table(
        Brief.Table(
          caption: "Packages", columns: ["Package", "Likelihood", "Lines crossed", "Which"],
          rows: rows, numeric: [1, 2]))
    ]
  }

  private func crossed(by package: Package) -> String {
    package.crosses.map { "\(lines[$0].id) (\(lines[$0].party))" }.joined(separator: ", ")
  }
}
