import EntenteMessages

/// What figures say again and again.
extension Catalogue {
  /// The heads of columns, or other labels.
  package func texts(_ keys: [String]) -> [String] { keys.map { text($0) } }

  /// "A, B and C", for words of a case.
  package func list(_ names: [String]) -> String { text(of: .texts(names)) }

  /// "a; b; c".
  package func semicolons(_ items: [Message.Argument]) -> String { text(of: .semicolons(items)) }

  package func likelihood(_ value: Double) -> String { text(of: .likelihood(value)) }

  package func amount(_ value: Double) -> String { text(of: .amount(value)) }

  package func points(_ value: Double) -> String { text(of: .points(value)) }

  package func rough(_ value: Double) -> String { text(of: .rough(value)) }

  package func whole(_ value: Double) -> String { text(of: .whole(value)) }

  package func people(_ count: Double) -> String { text(of: .people(count)) }

  package func percent(_ share: Double) -> String { text(of: .percent(share)) }

  package func duration(_ hours: Double) -> String { text(of: .duration(hours)) }

  package func clock(_ hour: Double) -> String { text(of: .clock(hour)) }

  /// What is said of things that are left out, by a message that counts them; nothing where there
  /// are none.
  func leftOut(_ key: String, _ count: Int) -> [String] {
    count > 0 ? [text(key, ["n": .count(count)])] : []
  }
}
