/// What may stand at a key: how a schema says it, and how it is read and written.
struct FieldKind<Value: Sendable>: Sendable {
  let shape: FieldShape
  /// Reads what stands at a key; `nil` where nothing stands there, or a mistake, which it reports.
  let read: @Sendable (_ reader: FormReader, _ key: String, _ fields: Fields) -> Value?
  let write: @Sendable (Value, FormWriter) -> FormValue

  /// The kind, said in another way by the schema.
  func shaped(_ shape: FieldShape) -> Self { Self(shape: shape, read: read, write: write) }
}

extension FieldKind<String> {
  static var text: Self {
    Self(
      shape: .text, read: { $0.string($1, in: $2) }, write: { text, _ in .text(text) })
  }

  static var date: Self {
    Self(
      shape: .date, read: { $0.date($1, in: $2) }, write: { text, _ in .text(text) })
  }

  /// The tag of a language, as in `ar` or `en-GB`.
  static var language: Self {
    Self(
      shape: .language, read: { $0.language($1, in: $2) }, write: { text, _ in .text(text) })
  }

  /// The id of something that the case has.
  static func id(of thing: NamedThing) -> Self {
    Self(
      shape: .id,
      read: { reader, key, fields in
        guard let id = reader.string(key, in: fields), let node = fields[key],
          reader.isKnown(id, as: thing, node, fields.path(key))
        else { return nil }
        return id
      }, write: { id, _ in .text(id) })
  }
}

extension FieldKind<[String]> {
  /// Texts, or one; whether each means something is for others to say.
  static var texts: Self {
    Self(
      shape: .ids, read: { $0.strings($1, in: $2).map(\.text) },
      write: { texts, _ in .texts(texts) })
  }

  /// Texts, or one, each once.
  static var distinctTexts: Self {
    Self(
      shape: .ids,
      read: { reader, key, fields in
        var seen: Set<String> = []
        return reader.strings(key, in: fields).filter { node, text in
          if seen.insert(text).inserted { return true }
          reader.repeated(text, node, fields.path(key))
          return false
        }.map(\.text)
      }, write: { texts, _ in .texts(texts) })
  }

  /// The ids of things that the case has, each once.
  static func ids(of thing: NamedThing) -> Self {
    Self(
      shape: .ids,
      read: { reader, key, fields in
        var seen: Set<String> = []
        return reader.strings(key, in: fields).filter { node, text in
          guard reader.isKnown(text, as: thing, node, fields.path(key)) else { return false }
          if !seen.insert(text).inserted { reader.repeated(text, node, fields.path(key)) }
          return true
        }.map(\.text)
      }, write: { ids, _ in .texts(ids) })
  }
}

extension FieldKind<[Citation]> {
  static var citations: Self {
    Self(
      shape: .citations, read: { reader, _, fields in reader.citations(in: fields) },
      write: { citations, writer in writer.citations(citations) ?? .list([]) })
  }
}

extension FieldKind<Bool> {
  static var flag: Self {
    Self(
      shape: FieldShape([("type", .text("boolean"))]), read: { $0.bool($1, in: $2) },
      write: { isTrue, _ in .flag(isTrue) })
  }
}

extension FieldKind<Estimate> {
  /// A probability, or a range of them.
  static var chance: Self {
    Self(
      shape: .defined("chance"), read: { $0.probability($1, in: $2) },
      write: { chance, _ in .figure(chance) })
  }

  /// A number of points that is not negative, or a range of them.
  static var amount: Self {
    Self(
      shape: .defined("amount"), read: { $0.amount($1, in: $2) },
      write: { amount, _ in .figure(amount) })
  }
}

extension FieldKind<Int> {
  /// A whole number of at least 1; `what` names it where something else stands there.
  static func whole(_ what: String, notes: [String] = []) -> Self {
    Self(
      shape: .defined("whole"),
      read: { reader, key, fields in
        fields.present(key).flatMap { reader.whole($0, fields.path(key), what, notes: notes) }
      }, write: { number, _ in .number(Double(number)) })
  }

  /// Whole days.
  static func days(from least: Int) -> Self {
    Self(
      shape: NumberBounds.days(from: least).shape(mayBeNull: true),
      read: { $0.days($1, in: $2, from: least)?.count }, write: { days, _ in .number(Double(days)) }
    )
  }
}

extension FieldKind<Int?> {
  /// Whole days, or `open`.
  static func daysOrOpen(from least: Int) -> Self {
    Self(
      shape: .either(
        FieldShape([("enum", .list([.text("open"), .null]))]),
        NumberBounds.days(from: least).shape()),
      read: { reader, key, fields in
        reader.days(key, in: fields, from: least, mayBeOpen: true).map(\.count)
      }, write: { days, _ in days.map { .number(Double($0)) } ?? .text("open") })
  }
}

extension FieldKind
where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of a few words.
  static var word: Self {
    Self(
      shape: FieldShape([
        ("enum", .list(Value.allCases.map { .text($0.rawValue) } + [.null]))
      ]), read: { $0.word($1, in: $2) }, write: { word, _ in .text(word.rawValue) })
  }
}
