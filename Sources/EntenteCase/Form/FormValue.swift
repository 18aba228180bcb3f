/// What a form holds as files have it, whatever their syntax.
indirect enum FormValue: Sendable {
  case text(String)
  case number(Double)
  case flag(Bool)
  case null
  case list([FormValue])
  case table(FormPairs)
  /// A condition and its wording.
  case condition(Condition, text: String)
  /// A list or table that files for people spread over lines even where it would fit in one.
  case block(FormValue)

  static func texts(_ texts: [String]) -> FormValue { .list(texts.map { .text($0) }) }

  /// A number, or where it lies.
  static func figure(_ figure: NumberOrRange) -> FormValue {
    guard let range = figure.range else { return .number(figure.middle) }
    return .table([
      ("from", .number(range.lowerBound)), ("to", .number(range.upperBound)),
    ])
  }

  static func figure(_ estimate: Estimate) -> FormValue { figure(NumberOrRange(estimate)) }

  /// What is alike in rank stands in an inner list, one thing for itself.
  static func tiers<Item>(_ tiers: [[Item]], _ write: (Item) -> FormValue) -> FormValue {
    .list(tiers.map { $0.count == 1 ? write($0[0]) : .list($0.map(write)) })
  }
}

/// Keys with their values, in the order in which they are written.
typealias FormPairs = [(key: String, value: FormValue)]
