extension Catalogue {
  /// What pieces say with values for their arguments; `count` is the number of the plural around
  /// them. Nil where ICU has to say it.
  ///
  /// - Complexity: O(bytes)
  func text(
    of pieces: [Pattern.Piece], _ values: ReadyPattern.Values, count: OpenMessage.Value? = nil
  ) -> String? {
    var text = ""
    for piece in pieces {
      guard let said = said(piece, values, count) else { return nil }
      text += said
    }
    return text
  }

  private func said(
    _ piece: Pattern.Piece, _ values: ReadyPattern.Values, _ count: OpenMessage.Value?
  ) -> String? {
    let named = { name in values.first { $0.name == name }?.value }
    switch piece {
    case .literal(let literal): return literal
    case .argument(let name):
      guard case .text(let text)? = named(name) else { return nil }
      return text
    case .number(let name, let isGrouped): return number(named(name), isGrouped)
    case .counted: return number(count, true)
    case .select(let name, let choices):
      guard case .text(let word)? = named(name) else { return nil }
      return (choices[word] ?? choices["other"]).flatMap { text(of: $0, values) }
    case .plural(let name, let exact, let forms):
      guard let number = named(name), case .whole(let whole) = number else { return nil }
      let chosen = exact[whole] ?? rules.flatMap { forms[$0.form(of: whole)] } ?? forms["other"]
      return chosen.flatMap { text(of: $0, values, count: number) }
    }
  }

  private func number(_ value: OpenMessage.Value?, _ isGrouped: Bool) -> String? {
    guard let value, let rules else { return nil }
    return rules.text(of: value, isGrouped: isGrouped)
  }
}
