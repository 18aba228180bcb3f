import EntenteAnswers
import EntenteBrief

/// A brief as the terminal shows it.
enum BriefText {
  /// Renders for standard output: its width, its colours.
  static func render(_ brief: Brief) -> String {
    TextRenderer(width: Terminal.width, color: Terminal.usesColor(on: 1)).render(brief)
  }
}
