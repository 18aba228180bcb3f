extension StabilityMatrix {
  func characters(width: Int) -> [TextLine] { FigureText.stability(self, width: width) }
}

extension MoveGraph {
  func characters(width: Int) -> [TextLine] { FigureText.moveGraph(self, width: width) }
}

extension StatePaths {
  func characters(width: Int) -> [TextLine] { FigureText.statePaths(self, width: width) }
}

extension FigureText {
  /// States against concepts, one sign a party.
  static func stability(_ matrix: StabilityMatrix, width: Int) -> [TextLine] {
    let rows = matrix.rows.map { row in
      TextTable.Row.cells(
        [
          TextWord.words(row.isStart ? row.state + " (today)" : row.state, style: .strong)
            + TextWord.words(row.description)
        ]
          + row.stable.map { stable in
            let signs = stable.map { $0 ? "●" : "↗" }.joined()
            let holds = !stable.contains(false)
            return [
              TextWord(text: holds ? "[\(signs)]" : " \(signs)", style: holds ? .strong : .plain)
            ]
          })
    }
    let table = TextTable(columns: ["State"] + matrix.concepts.map(\.name), rows: rows)
    return table.lines(width: width) + [TextLine()] + legend(matrix, width: width)
  }

  private static func legend(_ matrix: StabilityMatrix, width: Int) -> [TextLine] {
    let order = matrix.parties.joined(separator: ", ")
    return remark(
      "● would stay, ↗ would leave, in this order: \(order). [ ] nobody would leave."
        + matrix.omission, width: width)
      + matrix.concepts.flatMap { remark("\($0.name): \($0.meaning).", width: width) }
  }

  /// The moves as a table.
  static func moveGraph(_ graph: MoveGraph, width: Int) -> [TextLine] {
    let rows = graph.arcs.map { arc in
      TextTable.Row.cells([
        TextWord.words(graph.nodes[arc.from].state, style: .strong),
        TextWord.words(graph.nodes[arc.to].state), TextWord.words(graph.makers(of: arc)),
        TextWord.words(arc.isImprovement ? "▲ gain" : "no gain"),
      ])
    }
    let table = TextTable(columns: ["From", "To", "Who moves", "For who moves"], rows: rows)
    return table.lines(width: width) + [TextLine()] + remark(graph.summary, width: width)
  }

  /// The ways, one step a line.
  static func statePaths(_ paths: StatePaths, width: Int) -> [TextLine] {
    let lines = paths.paths.flatMap { path -> [TextLine] in
      let head = TextWord.words("\(paths.start) to \(path.state)", style: .accent)
      return TextFlow.wrap(head, width: width)
        + path.steps.flatMap { step -> [TextLine] in
          let gain = step.isImprovement ? "" : " (no gain)"
          let words =
            TextWord.words("\(Count.list(step.by))\(gain):", style: .strong)
            + TextWord.words("\(step.change), to \(step.state)")
          return TextFlow.wrap(words, width: width, first: TextLine("  → "))
        }
    }
    return lines + (paths.omission.isEmpty ? [] : remark(paths.omission, width: width))
  }
}
