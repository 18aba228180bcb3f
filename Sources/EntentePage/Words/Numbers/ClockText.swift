/// The time of the day as a clock shows it.
enum ClockText {
  /// A full hour, for axes, of any day.
  static func hour(_ hour: Int) -> String { of(minutes: ((hour % 24) + 24) % 24 * 60) }

  /// Minutes since midnight: "06:30".
  static func of(minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
