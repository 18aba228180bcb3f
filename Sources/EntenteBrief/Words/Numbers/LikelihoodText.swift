import EntenteEngine
import EntenteMessages

/// Likelihoods in English, for what does not yet say by a catalogue.
enum LikelihoodText {
  /// As `Message.Argument.likelihood`.
  static func of(_ value: Double) -> String { Catalogue.english.text(of: .likelihood(value)) }

  /// As `Message.Argument.likelihood`.
  static func of(_ interval: Interval) -> String {
    Catalogue.english.text(of: .likelihood(interval))
  }

  /// The value within 0...1; what is no number counts as 0.
  static func clamped(_ value: Double) -> Double {
    value.isNaN ? 0 : min(max(value, 0), 1)
  }
}
