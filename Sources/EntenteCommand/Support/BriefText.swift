import EntenteAnswers
import EntenteBrief
import EntentePage

/// A brief as the terminal shows it.
enum BriefText {
  /// Renders for standard output: its width, its colours.
  static func render(_ brief: Brief) -> String {
    renderer.render(brief)
  }

  /// Renders a figure alone.
  static func render(_ figure: AnyFigure) -> String { renderer.render(figure) }

  private static var renderer: TextRenderer {
    TextRenderer(width: Terminal.width, color: Terminal.usesColor(on: 1))
  }
}
