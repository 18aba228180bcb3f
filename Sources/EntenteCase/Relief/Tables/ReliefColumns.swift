/// Columns of one row with their values, in the order of the format; what has none is left out.
struct ReliefColumns {
  private(set) var pairs: FormPairs = []

  init(_ id: String) { add("id", id) }

  mutating func add(_ key: String, _ text: String?) {
    if let text { pairs.append((key, .text(text))) }
  }

  mutating func add(_ key: String, _ value: FormValue) { pairs.append((key, value)) }

  mutating func add(_ origin: ReliefOrigin) {
    let sources = origin.from.map { citation in
      citation.locator.map { "\(citation.source), \($0)" } ?? citation.source
    }
    if !sources.isEmpty { add("source", .texts(sources)) }
    add("assumed", origin.assumed)
    add("note", origin.note)
  }

  var value: FormValue { .table(pairs) }
}
