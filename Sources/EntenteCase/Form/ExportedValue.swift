/// A value as an exported case has it: conditions as trees, the first of equal keys.
struct ExportedValue: Encodable, Sendable {
  let value: FormValue
  let vocabulary: Vocabulary

  init(_ value: FormValue, _ vocabulary: Vocabulary) {
    self.value = value
    self.vocabulary = vocabulary
  }

  func encode(to encoder: any Encoder) throws {
    switch value {
    case .text(let text): try text.encode(to: encoder)
    case .number(let number): try number.encode(to: encoder)
    case .flag(let isTrue): try isTrue.encode(to: encoder)
    case .null: try String?.none.encode(to: encoder)
    case .list(let values):
      try values.map { ExportedValue($0, vocabulary) }.encode(to: encoder)
    case .table(let pairs):
      var container = encoder.container(keyedBy: Key.self)
      var seen: Set<String> = []
      for pair in pairs where seen.insert(pair.key).inserted {
        try container.encode(ExportedValue(pair.value, vocabulary), forKey: Key(pair.key))
      }
    case .condition(let condition, _):
      try ExportedCondition(condition, vocabulary).encode(to: encoder)
    case .block(let inner): try ExportedValue(inner, vocabulary).encode(to: encoder)
    }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ key: String) { stringValue = key }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
