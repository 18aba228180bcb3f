import EntenteMessages

extension StatePaths {
  /// The ways, one step a line.
  func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    paths.flatMap { path -> [TextLine] in
      let head = TextWord.words("\(start) to \(path.state)", style: .accent)
      return TextFlow.wrap(head, width: width)
        + path.steps.flatMap { Self.lines(of: $0, width: width) }
    } + omissions.flatMap { TextFlow.remark($0, width: width) }
  }

  private static func lines(of step: Step, width: Int) -> [TextLine] {
    let gain = step.isImprovement ? "" : " (no gain)"
    let words =
      TextWord.words("\(Count.list(step.by))\(gain):", style: .strong)
      + TextWord.words("\(step.change), to \(step.state)")
    return TextFlow.wrap(words, width: width, first: TextLine("  → "))
  }
}
