/// What may stand at a key, as a JSON Schema says it.
struct FieldShape: Sendable {
  /// The keywords of the schema.
  let keywords: FormPairs
  /// What it says everywhere, in a sentence, where its fields need not say that.
  let summary: String?

  init(_ keywords: FormPairs, saying summary: String? = nil) {
    self.keywords = keywords
    self.summary = summary
  }

  /// What the schema defines under a name.
  static func defined(_ name: String, saying summary: String? = nil) -> FieldShape {
    FieldShape([("$ref", .text("#/$defs/\(name)"))], saying: summary)
  }

  static let id = defined("id")
  static let ids = defined("ids")
  static let text = defined("text")
  static let date = defined("date", saying: "A day as year-month-day.")
  static let condition = defined("condition")
  static let language = FieldShape([
    ("type", .texts(["string", "null"])),
    ("pattern", .text("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")),
  ])
  static let citations = defined(
    "citations",
    saying: "The source and the place in it, as in 'press, paragraph 2'; or a list.")
  static let null = FieldShape([("type", .text("null"))])
  static let assumed = defined(
    "assumed", saying: "What the analyst added to the source, in words.")
  static let publicity = defined(
    "public", saying: "Whether others than its owner and the mediator may know it.")
  static let firmness = defined(
    "firmness",
    saying: "How firmly it is held: a word, or the probability of being held on.")

  static func either(_ shapes: FieldShape...) -> FieldShape {
    FieldShape([("anyOf", .list(shapes.map { .table($0.keywords) }))])
  }

  /// That a record names a source, or says what was assumed.
  static let sourceOrAssumption: FormPairs = [
    ("anyOf", .list(["from", "assumed"].map { .table([("required", .texts([$0]))]) }))
  ]

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

  /// Records by their ids: a mapping from these, or a list of objects with an `id`.
  static func byID(
    _ name: String, mayBeNull: Bool = false, from least: Int? = nil, to most: Int? = nil,
    isMapping: Bool = false
  ) -> FieldShape {
    let limits = { (kind: String) -> FormPairs in
      [("min\(kind)", least), ("max\(kind)", most)].compactMap { key, limit in
        limit.map { (key, .number(Double($0))) }
      }
    }
    let record = defined(name).keywords
    let mapping = FieldShape(
      [("type", .text("object"))] + limits("Properties")
        + [("propertyNames", .table(id.keywords)), ("additionalProperties", .table(record))])
    let listed =
      record + (isMapping ? [("type", .text("object"))] : []) + [("required", .texts(["id"]))]
    let list = FieldShape(
      [("type", .text("array"))] + limits("Items") + [("items", .table(listed))])
    let shapes = (mayBeNull ? [null] : []) + [mapping, list]
    return FieldShape([("anyOf", .list(shapes.map { .table($0.keywords) }))])
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
