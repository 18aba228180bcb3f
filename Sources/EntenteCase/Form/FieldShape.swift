/// What may stand at a key, as a JSON Schema says it.
struct FieldShape: Sendable {
  /// The keywords of the schema.
  let keywords: FormPairs

  init(_ keywords: FormPairs) { self.keywords = keywords }

  /// What the schema defines under a name.
  static func defined(_ name: String) -> FieldShape {
    FieldShape([("$ref", .text("#/$defs/\(name)"))])
  }

  static let id = defined("id")
  static let ids = defined("ids")
  static let text = defined("text")
  static let date = defined("date")
  static let condition = defined("condition")
  static let language = FieldShape([
    ("type", .texts(["string", "null"])),
    ("pattern", .text("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")),
  ])
  static let citations = defined("citations")
  static let assumed = defined("assumed")

  static func either(_ shapes: FieldShape...) -> FieldShape {
    FieldShape([("anyOf", .list(shapes.map { .table($0.keywords) }))])
  }

  static func words(_ words: [String]) -> FieldShape { FieldShape([("enum", .texts(words))]) }

  static func list(
    of item: FieldShape, mayBeNull: Bool = false, _ limits: FormPairs = []
  ) -> FieldShape {
    FieldShape(
      [("type", type("array", mayBeNull))] + limits + [("items", .table(item.keywords))])
  }

  static func number(
    isWhole: Bool = false, from least: Double? = nil, to most: Double? = nil,
    mayBeNull: Bool = false
  ) -> FieldShape {
    FieldShape(
      [("type", type(isWhole ? "integer" : "number", mayBeNull))]
        + (least.map { [("minimum", .number($0))] } ?? [])
        + (most.map { [("maximum", .number($0))] } ?? []))
  }

  private static func type(_ name: String, _ mayBeNull: Bool) -> FormValue {
    mayBeNull ? .texts([name, "null"]) : .text(name)
  }
}

extension Field {
  /// The key in the schema of its record.
  var schema: (key: String, value: FormValue) {
    (key, .table((summary.map { [("description", .text($0))] } ?? []) + shape.keywords))
  }
}
