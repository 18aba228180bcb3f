extension TextLine {
  /// Appends a bar that is filled to a share, 0...1, of its length.
  ///
  /// It is empty for nothing only, and full for all of it only; what lies within `noise` of these
  /// counts as them.
  mutating func appendBar(_ share: Double, length: Int, noise: Double = 0) {
    let share = Quantity.share(share)
    var full = Int((share * Double(length)).rounded())
    if share > noise { full = max(1, full) }
    if share < 1 - noise { full = min(length - 1, full) }
    append(String(repeating: "█", count: full), style: .accent)
    append(String(repeating: "░", count: length - full), style: .dim)
  }
}
