import EntenteAnswers
import EntenteBrief
import EntenteEngine
import EntenteMessages
import EntentePage

/// A brief as the terminal shows it.
enum BriefText {
  /// Renders for standard output: its width, its colours; where work was stopped, with a sentence first
  /// that says so.
  static func render(_ brief: Brief) -> String {
    let text = renderer.render(brief)
    return StopSign.current.isAsked
      ? renderer.render(remark: Catalogue.english.text("page.stopped")) + "\n" + text : text
  }

  /// Renders a figure alone.
  static func render(_ figure: AnyFigure) -> String { renderer.render(figure) }

  private static var renderer: TextRenderer {
    TextRenderer(width: Terminal.width, color: Terminal.usesColor(on: 1))
  }
}
