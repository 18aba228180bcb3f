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

  mutating func add(_ key: String, _ number: Double?) {
    if let number { pairs.append((key, .number(number))) }
  }

  mutating func add(_ key: String, _ number: Int?) { add(key, number.map(Double.init)) }

  mutating func add(_ key: String, _ isTrue: Bool) { add(key, isTrue ? "yes" : "no") }

  mutating func add(_ key: String, _ value: ReliefValue) { pairs.append((key, value)) }

  mutating func add(_ position: ReliefPosition?) {
    switch position {
    case .plane(let x, let y):
      add("x_km", x)
      add("y_km", y)
    case .globe(let longitude, let latitude):
      add("longitude", longitude)
      add("latitude", latitude)
    case nil: break
    }
  }

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

/// A row that can be written.
protocol ReliefWritable: ReliefRow {
  /// The row's columns without its origin.
  var columns: ReliefColumns { get }
}

extension ReliefWritable {
  var value: ReliefValue {
    var columns = columns
    columns.add(origin)
    return columns.value
  }
}
