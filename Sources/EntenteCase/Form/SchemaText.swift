/// A part of a schema as JSON text, what is short in one line.
enum SchemaText {
  private static let width = 100

  /// A key with its value, indented, without a comma behind it.
  static func text(_ key: String, _ value: FormValue, indent: Int) -> String {
    let start = String(repeating: " ", count: indent) + YamlScalar.quoted(key) + ": "
    return start + text(value, indent: indent, column: start.count)
  }

  /// A shape in one line.
  static func line(_ shape: FieldShape) -> String { line(.table(shape.keywords)) }

  /// The keywords of a shape in one line, without the brackets around them.
  static func pairs(_ shape: FieldShape) -> String { String(line(shape).dropFirst().dropLast()) }

  /// The keywords of a shape, each with its value, without the brackets around them.
  static func lines(_ shape: FieldShape, indent: Int) -> String {
    shape.keywords.map { text($0.key, $0.value, indent: indent) }.joined(separator: ",\n")
  }

  private static func text(_ value: FormValue, indent: Int, column: Int) -> String {
    let line = line(value)
    guard column + line.count > width else { return line }
    let blanks = String(repeating: " ", count: indent)
    switch value {
    case .list(let items) where !items.isEmpty:
      let lines = items.map { blanks + "  " + text($0, indent: indent + 2, column: indent + 2) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(blanks)]"
    case .table(let pairs) where !pairs.isEmpty:
      let lines = pairs.map { text($0.key, $0.value, indent: indent + 2) }
      return "{\n\(lines.joined(separator: ",\n"))\n\(blanks)}"
    case .block(let inner): return text(inner, indent: indent, column: column)
    case .text, .number, .flag, .null, .condition, .list, .table: return line
    }
  }

  private static func line(_ value: FormValue) -> String {
    switch value {
    case .text(let text), .condition(_, let text): YamlScalar.quoted(text)
    case .number(let number): YamlScalar.number(number)
    case .flag(let isTrue): "\(isTrue)"
    case .null: "null"
    case .list(let items): "[" + items.map(line).joined(separator: ", ") + "]"
    case .table(let pairs):
      "{"
        + pairs.map { "\(YamlScalar.quoted($0.key)): \(line($0.value))" }.joined(separator: ", ")
        + "}"
    case .block(let inner): line(inner)
    }
  }
}
