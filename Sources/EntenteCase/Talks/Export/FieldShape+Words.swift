extension FieldShape {
  /// What may stand there, in words: "text", "number from 0 to 1", "list of `offer`".
  var words: String {
    let said = Dictionary(keywords.map { ($0.key, $0.value) }) { first, _ in first }
    if case .text(let reference)? = said["$ref"] { return Self.word(for: reference) }
    if case .list(let shapes)? = said["anyOf"] {
      return Self.recordsByID(shapes) ?? Self.words(of: shapes)
    }
    if case .list(let words)? = said["enum"] { return Self.words(listed: words) }
    if let constant = said["const"] { return Self.words(listed: [constant]) }
    switch said["type"].map(Self.types) ?? [] {
    case let types where types.contains("array"):
      guard case .table(let items)? = said["items"] else { return "list" }
      return "list of \(FieldShape(items).words)"
    case let types where types.contains("object"):
      guard case .table(let value)? = said["additionalProperties"] else {
        return Self.isRange(said["properties"]) ? "range" : "mapping"
      }
      let word = FieldShape(value).words
      return word.isEmpty ? "mapping" : "mapping to \(word)"
    case let types where types.contains("boolean"): return "true or false"
    case let types where types.contains("string"): return "text"
    case let types where types.contains("integer"):
      return NumberBounds(said, isWhole: true)?.words ?? "whole number"
    case let types where types.contains("number"):
      return NumberBounds(said, isWhole: false)?.shortWords ?? "number"
    default: return ""
    }
  }

  private static func types(_ value: FormValue) -> [String] {
    switch value {
    case .text(let type): [type]
    case .list(let types): types.flatMap(Self.types)
    case .number, .flag, .null, .table, .condition, .block: []
    }
  }

  private static func word(for reference: String) -> String {
    let name = String(reference.split(separator: "/").last ?? "")
    let plain = [
      "id": "id", "ids": "id, or list of ids", "text": "text", "assumed": "text", "date": "day",
      "condition": "condition", "citations": "source and place, or list", "public": "true or false",
      "firmness": "word, or \(NumberBounds.share.words)",
      "chance": "\(NumberBounds.share.words), or range",
      "amount": "\(NumberBounds.amount.shortWords), or range",
      "points": "\(NumberBounds.points.shortWords), or range",
      "whole": NumberBounds.count.words, "probability": NumberBounds.share.words,
      "tiers": "list, best first",
      "worths": "\(NumberBounds.points.shortWords), or range, for each",
      "figures": "\(NumberBounds.amount.shortWords), or range, for each item",
      "choices": "option for each issue",
      "settled": "option for each issue", "sources": "`source` by id", "actors": "`actor` by id",
      "issues": "`issue` by id", "exchanges": "`exchange` by id",
      "states": "option for each issue, by name; or list of `state`",
      "options": "`option` by id, or list of ids", "scale": "number from 0 to 1 for each word",
      "relief": "[plan of relief](ReliefPlan.md)", "target": "phase, `no agreement` or `breakdown`",
    ]
    return plain[name] ?? "`\(name)`"
  }

  /// "`phase` by id", of a mapping from ids or a list.
  private static func recordsByID(_ shapes: [FormValue]) -> String? {
    for case .table(let keywords) in shapes {
      guard keywords.contains(where: { $0.key == "propertyNames" }),
        case .table(let record)? = keywords.first(where: { $0.key == "additionalProperties" })?
          .value
      else { continue }
      return "\(FieldShape(record).words) by id"
    }
    return nil
  }

  private static func words(of shapes: [FormValue]) -> String {
    var words: [String] = []
    for case .table(let keywords) in shapes {
      let word = FieldShape(keywords).words
      if !word.isEmpty, !words.contains(word) { words.append(word) }
    }
    return words.joined(separator: ", or ")
  }

  private static func words(listed: [FormValue]) -> String {
    listed.compactMap { value in
      switch value {
      case .text(let text): "`\(text)`"
      case .number(let number): "`\(YamlScalar.number(number))`"
      case .flag, .null, .list, .table, .condition, .block: nil
      }
    }.joined(separator: ", ")
  }

  private static func isRange(_ properties: FormValue?) -> Bool {
    guard case .table(let pairs)? = properties else { return false }
    return pairs.map(\.key) == FormReader.rangeKeys
  }
}
