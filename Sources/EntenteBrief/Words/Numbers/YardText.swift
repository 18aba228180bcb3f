import EntenteMessages

/// Hours, lengths of time and numbers of people in English, for what does not yet say by a
/// catalogue.
enum YardText {
  /// As `Message.Argument.clock`.
  static func clock(_ hour: Double) -> String { Catalogue.english.text(of: .clock(hour)) }

  /// The time of the day alone, for axes.
  static func shortClock(_ hour: Int) -> String {
    plainClock(((hour % 24) + 24) % 24 * 60)
  }

  static func plainClock(_ minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// As `Message.Argument.duration`.
  static func duration(_ hours: Double) -> String { Catalogue.english.text(of: .duration(hours)) }

  /// As `Message.Argument.people`.
  static func people(_ people: Double) -> String { Catalogue.english.text(of: .people(people)) }

  /// As `Message.Argument.kilometres`.
  static func kilometres(_ length: Double) -> String {
    Catalogue.english.text(of: .kilometres(length))
  }
}
