/// Numbers of things in words.
enum Count {
  /// For example "1 line" or "3 lines".
  static func of(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    number == 1 ? "1 \(one)" : "\(number) \(many ?? one + "s")"
  }

  /// Names in a row, for example "A, B and C".
  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// What is said of things that are left out, for example "3 more moves not drawn."; nothing where
  /// there are none.
  static func leftOut(
    _ number: Int, _ one: String, _ many: String? = nil, how: String = "drawn"
  ) -> [String] {
    number > 0 ? ["\(of(number, one, many)) not \(how)."] : []
  }
}
