/// A plan of relief in the case file's form, with all its tables.
struct ExportedRelief: Encodable, Sendable {
  let value: ReliefValue
  let vocabulary: Vocabulary

  init(_ plan: ReliefPlan, _ vocabulary: Vocabulary) {
    value = plan.value
    self.vocabulary = vocabulary
  }

  private init(_ value: ReliefValue, _ vocabulary: Vocabulary) {
    self.value = value
    self.vocabulary = vocabulary
  }

  func encode(to encoder: any Encoder) throws {
    switch value {
    case .text(let text): try text.encode(to: encoder)
    case .number(let number):
      if let whole = Int(exactly: number) {
        try whole.encode(to: encoder)
      } else {
        try number.encode(to: encoder)
      }
    case .list(let values):
      try values.map { ExportedRelief($0, vocabulary) }.encode(to: encoder)
    case .table(let pairs):
      var container = encoder.container(keyedBy: Key.self)
      for pair in pairs {
        try container.encode(ExportedRelief(pair.value, vocabulary), forKey: Key(pair.key))
      }
    case .condition(let condition, _):
      try ExportedCondition(condition, vocabulary).encode(to: encoder)
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
