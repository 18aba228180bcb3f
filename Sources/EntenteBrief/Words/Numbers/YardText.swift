/// Hours, lengths of time and numbers of people as they are said.
enum YardText {
  /// For example "06:30", "22:00 the evening before" or "01:15 the next day".
  static func clock(_ hour: Double) -> String {
    let minutes = Int((min(max(hour, -48), 96) * 60).rounded())
    let day = Int((Double(minutes) / 1440).rounded(.down))
    let text = plainClock(minutes - day * 1440)
    return day < 0 ? text + " the evening before" : day > 0 ? text + " the next day" : text
  }

  /// The time of the day alone, for axes.
  static func shortClock(_ hour: Int) -> String {
    plainClock(((hour % 24) + 24) % 24 * 60)
  }

  private static func plainClock(_ minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// For example "2 h 10 min" or "12 min".
  static func duration(_ hours: Double) -> String {
    let minutes = Int((min(max(hours, 0), 1e6) * 60).rounded())
    if minutes == 0 && hours > 0 { return "under 1 min" }
    if minutes < 60 { return "\(minutes) min" }
    return minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
  }

  /// Whole people, for example "12,300".
  static func people(_ people: Double) -> String {
    Quantity.grouped(Int(min(max(people, 0), 1e15).rounded()))
  }

  /// For example "0.4 km" or "12 km".
  static func kilometres(_ length: Double) -> String {
    let tenths = Int((min(max(length, 0), 1e6) * 10).rounded())
    return tenths >= 100 || tenths % 10 == 0
      ? "\((tenths + 5) / 10) km" : "\(tenths / 10).\(tenths % 10) km"
  }
}
