import EntenteMessages

/// Hours, lengths of time and ways as they are said.
extension Message.Argument {
  /// For example "06:30", "22:00 the evening before" or "01:15 the next day".
  package static func clock(_ hour: Double) -> Message.Argument {
    let minutes = Int((min(max(hour, -48), 96) * 60).rounded())
    let day = Int((Double(minutes) / 1440).rounded(.down))
    let time = Message.Argument.text(ClockText.of(minutes: minutes - day * 1440))
    if day == 0 { return time }
    return .part(day < 0 ? "time.eveningBefore" : "time.nextDay", ["time": time])
  }

  /// For example "2 h 10 min" or "12 min".
  package static func duration(_ hours: Double) -> Message.Argument {
    let minutes = Int((min(max(hours, 0), 1e6) * 60).rounded())
    if minutes == 0 && hours > 0 { return .part("time.underMinute") }
    let (whole, rest) = (Message.Argument.text("\(minutes / 60)"), "\(minutes % 60)")
    if minutes < 60 { return .part("time.minutes", ["minutes": .text(rest)]) }
    return minutes % 60 == 0
      ? .part("time.hours", ["hours": whole])
      : .part("time.hoursMinutes", ["hours": whole, "minutes": .text(rest)])
  }

  /// Whole people, for example "12,300".
  package static func people(_ people: Double) -> Message.Argument {
    .grouped(Int(min(max(people, 0), 1e15).rounded()))
  }

  /// For example "0.4 km" or "12 km".
  package static func kilometres(_ length: Double) -> Message.Argument {
    let tenths = Int((min(max(length, 0), 1e6) * 10).rounded())
    let text =
      tenths >= 100 || tenths % 10 == 0
      ? "\((tenths + 5) / 10)" : "\(tenths / 10).\(tenths % 10)"
    return .part("length.kilometres", ["length": .text(text)])
  }
}
