import EntenteMessages

extension StatePaths {
  /// The ways, one step a line.
  package func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    paths.flatMap { path -> [TextLine] in
      let title = catalogue.text(
        "figure.paths.title", ["start": .text(start), "state": .text(path.state)])
      let head = TextWord.words(title, style: .accent)
      return TextFlow.wrap(head, width: width)
        + path.steps.flatMap { Self.lines(of: $0, width: width, in: catalogue) }
    } + omissions(in: catalogue).flatMap { TextFlow.remark($0, width: width) }
  }

  private static func lines(
    of step: Step, width: Int, in catalogue: Catalogue
  ) -> [TextLine] {
    let who = catalogue.text(
      step.isImprovement ? "figure.paths.who" : "figure.paths.who.noGain",
      ["parties": .texts(step.by)])
    let change = catalogue.text(
      "figure.paths.change", ["change": .text(step.change), "state": .text(step.state)])
    let words = TextWord.words(who, style: .strong) + TextWord.words(change)
    return TextFlow.wrap(words, width: width, first: TextLine("  → "))
  }
}
