import EntenteEngine
import EntenteMessages

/// Amounts in English, for what does not yet say by a catalogue.
enum AmountText {
  /// As `Message.Argument.amount`.
  static func of(_ value: Double) -> String { Catalogue.english.text(of: .amount(value)) }

  /// As `Message.Argument.amount`.
  static func range(_ interval: Interval) -> String {
    Catalogue.english.text(of: .amount(interval))
  }
}
