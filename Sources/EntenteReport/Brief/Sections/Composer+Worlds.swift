import EntenteCase
import EntenteEngine

extension Composer {
  /// How many of the worlds that agree with what is known of preferences back a package, for the
  /// section on packages.
  func backing(_ acceptability: Acceptability, of package: Int) -> [Brief.Sentence] {
    let words = WorldsWords(acceptability, of: compiled)
    return [words.recommendation(of: package)] + words.explanation
  }

  /// The ranks that packages take in these worlds.
  func acceptabilityBars(_ acceptability: Acceptability) -> Figure {
    WorldsWords(acceptability, of: compiled).figure
  }
}
