/// What a record of one kind holds, key by key.
struct RecordForm<Owner>: Sendable {
  /// An id that stands before the record except in lists.
  struct Identity: Sendable {
    let path: any KeyPath<Owner, String> & Sendable
    /// Whose id it is, as in "the source's id".
    let summary: String
  }

  /// How a record is written, and what a schema says of it as a whole.
  struct Manner: OptionSet, Sendable {
    let rawValue: Int

    /// Files for people spread it over lines even where it would fit in one.
    static var spread: Self { Self(rawValue: 1) }
    /// Where only one field is said, people write what stands there in place of the record.
    static var bare: Self { Self(rawValue: 2) }
    /// No text with a comma stands in it, which would look like a text and further keys.
    static var closed: Self { Self(rawValue: 4) }
  }

  /// What the record is, in a sentence; `nil` where that goes without saying.
  let summary: String?
  let identity: Identity?
  /// In the order in which people are told of them.
  let fields: [Field<Owner>]
  /// What a schema says beside the keys.
  let rules: FormPairs
  let manner: Manner
  /// The keys that the record may use, its id included.
  let keys: [String]
  /// The fields in the order in which they are written.
  private(set) var written: [Field<Owner>]

  init(
    saying summary: String? = nil, named identity: Identity? = nil, rules: FormPairs = [],
    manner: Manner = [], _ fields: [Field<Owner>]
  ) {
    keys = (identity == nil ? [] : ["id"]) + fields.map(\.key)
    precondition(Set(keys).count == keys.count, "no key is declared twice")
    self.summary = summary
    self.identity = identity
    self.rules = rules
    self.manner = manner
    self.fields = fields
    written = fields
  }
}

extension RecordForm.Identity {
  /// An id that stands before the record except in lists.
  static func id(
    _ path: any KeyPath<Owner, String> & Sendable, _ summary: String
  ) -> Self {
    Self(path: path, summary: summary)
  }
}

extension RecordForm {
  /// The form with a field that is written behind another one than it is told of.
  func writing(_ key: String, behind other: String) -> Self {
    guard let place = written.firstIndex(where: { $0.key == key }),
      let end = written.firstIndex(where: { $0.key == other })
    else { preconditionFailure("both are fields of the form") }
    var form = self
    form.written.insert(form.written[place], at: end + 1)
    form.written.remove(at: place < end ? place : place + 1)
    return form
  }

  /// A record as files have it, without an id that may stand before it.
  func value(of owner: Owner, for writer: FormWriter) -> FormValue {
    let pairs = pairs(of: owner, for: writer)
    if manner.contains(.bare), !writer.isNormalised, pairs.count == 1 { return pairs[0].value }
    return manner.contains(.spread) ? .block(.table(pairs)) : .table(pairs)
  }

  /// A record as lists have it.
  func listed(_ owner: Owner, for writer: FormWriter) -> FormValue {
    guard let identity else { return value(of: owner, for: writer) }
    let id = FormValue.text(owner[keyPath: identity.path])
    let pairs = [("id", id)] + pairs(of: owner, for: writer)
    return manner.contains(.spread) ? .block(.table(pairs)) : .table(pairs)
  }

  func pairs(of owner: Owner, for writer: FormWriter) -> FormPairs {
    written.compactMap { field in field.write(owner, writer).map { (field.key, $0) } }
  }
}

extension RecordForm {
  /// The definition of the record in the schema.
  var schema: FormValue { .table(schemaPairs) }

  var schemaPairs: FormPairs {
    let required = fields.filter(\.isRequired).map(\.key)
    let rest: FormValue =
      manner.contains(.closed) ? .flag(false) : .table(FieldShape.defined("rest").keywords)
    return (summary.map { [("description", .text($0))] } ?? [])
      + [("type", .text("object"))]
      + (required.isEmpty ? [] : [("required", .texts(required))])
      + rules
      + [
        ("additionalProperties", rest),
        ("properties", .table((idField.map { [$0] } ?? []) + fields.map(\.schema))),
      ]
  }

  private var idField: (key: String, value: FormValue)? {
    identity.map {
      Field<Owner>.apart("id", .id, "In the list form: \($0.summary).") { _, _ in nil }.schema
    }
  }
}
