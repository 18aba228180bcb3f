/// What a record of one kind holds, key by key.
struct RecordForm<Owner>: Sendable {
  /// What the record is, in a sentence; `nil` where that goes without saying.
  let summary: String?
  /// In the order in which they are written.
  let fields: [Field<Owner>]
  /// What a schema says beside the keys.
  let rules: FormPairs
  /// The keys that the record may use.
  let keys: [String]

  init(saying summary: String? = nil, rules: FormPairs = [], _ fields: [Field<Owner>]) {
    precondition(Set(fields.map(\.key)).count == fields.count, "no key is declared twice")
    self.summary = summary
    self.rules = rules
    self.fields = fields
    keys = fields.map(\.key)
  }

  /// A record as files have it.
  func value(of owner: Owner, for writer: FormWriter) -> FormValue {
    .table(
      fields.compactMap { field in
        field.value(of: owner, for: writer).map { (field.key, $0) }
      })
  }

  /// The definition of the record in the schema.
  /// - Parameter id: What its id is, where that stands before the record except in lists.
  func schema(listID id: String? = nil) -> FormValue {
    let identity = id.map {
      Field<Owner>.apart("id", .id, "In the list form: \($0).") { _, _ in nil }
    }
    let all = (identity.map { [$0] } ?? []) + fields
    return .table(
      (summary.map { [("description", .text($0))] } ?? [])
        + [
          ("type", .text("object")),
          ("required", .texts(fields.filter(\.isRequired).map(\.key))),
        ] + rules
        + [
          ("additionalProperties", .table(FieldShape.defined("rest").keywords)),
          ("properties", .table(all.map(\.schema))),
        ])
  }
}
