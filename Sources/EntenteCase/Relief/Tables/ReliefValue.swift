/// A value of a plan as files have it, whatever their form.
enum ReliefValue: Sendable {
  case text(String)
  case number(Double)
  case list([ReliefValue])
  case table([(key: String, value: ReliefValue)])
  /// A condition and its wording.
  case condition(Condition, text: String)

  static func texts(_ texts: [String]) -> ReliefValue { .list(texts.map { .text($0) }) }
}

/// Columns of one row with their values, in the order of the format; what has none is left out.
struct ReliefColumns {
  private(set) var pairs: [(key: String, value: ReliefValue)] = []

  init(_ id: String) { add("id", id) }

  mutating func add(_ key: String, _ text: String?) {
    if let text { pairs.append((key, .text(text))) }
  }

  mutating func add(_ key: String, _ value: ReliefValue) { pairs.append((key, value)) }

  mutating func add(_ origin: ReliefOrigin) {
    let sources = origin.from.map { citation in
      citation.locator.map { "\(citation.source), \($0)" } ?? citation.source
    }
    if !sources.isEmpty { add("source", .texts(sources)) }
    add("assumed", origin.assumed)
    add("note", origin.note)
  }

  var value: ReliefValue { .table(pairs) }
}
