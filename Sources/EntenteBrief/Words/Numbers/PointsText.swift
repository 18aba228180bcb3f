import EntenteMessages

/// Parties’ own points in English, for what does not yet say by a catalogue.
enum PointsText {
  /// As `Message.Argument.points`.
  static func of(_ value: Double) -> String { Catalogue.english.text(of: .points(value)) }
}
