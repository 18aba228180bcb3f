/// A key of a record: what it is called, what may stand there, and how a value has it.
///
/// The keys that the reader knows, what it reads, writers, the schema and the guide follow from it.
struct Field<Owner>: Sendable {
  let key: String
  let shape: FieldShape
  /// Whether nothing may stand in its place.
  let isRequired: Bool
  /// What it says, in a sentence; `nil` where its shape says that everywhere.
  let summary: String?
  /// Reads it into an owner and says whether that is whole with it; `nil` where code beside the form
  /// reads it, as it makes sense only together with others.
  let read: (@Sendable (FormReader, FieldPlace, inout Owner) -> Bool)?
  /// What is written for an owner; `nil` where that is nothing.
  let write: @Sendable (Owner, FormWriter) -> FormValue?
}

/// Where a field is read: the fields of its record, and what stands for that where the field is
/// missing.
struct FieldPlace {
  var fields: Fields
  var anchor: YamlNode?
}

extension Field {
  /// What may be absent.
  static func optional<Value>(
    _ key: String, _ path: any WritableKeyPath<Owner, Value?> & Sendable,
    _ kind: FieldKind<Value>, _ summary: String? = nil
  ) -> Self {
    Self(
      key: key, shape: kind.shape, isRequired: false, summary: summary,
      read: { reader, place, owner in
        owner[keyPath: path] = kind.read(reader, key, place.fields)
        return true
      },
      write: { owner, writer in owner[keyPath: path].map { kind.write($0, writer) } })
  }

  /// What must be there.
  static func needed<Value>(
    _ key: String, _ path: any WritableKeyPath<Owner, Value> & Sendable,
    _ kind: FieldKind<Value>, _ summary: String? = nil
  ) -> Self {
    Self(
      key: key, shape: kind.shape, isRequired: true, summary: summary,
      read: { reader, place, owner in
        guard place.fields.present(key) != nil else {
          reader.missing(key, in: place.fields, at: place.anchor)
          return false
        }
        guard let value = kind.read(reader, key, place.fields) else { return false }
        owner[keyPath: path] = value
        return true
      },
      write: { owner, writer in kind.write(owner[keyPath: path], writer) })
  }

  /// What has a usual value, which people need neither write nor read.
  static func usual<Value: Equatable>(
    _ key: String, _ path: any WritableKeyPath<Owner, Value> & Sendable,
    _ kind: FieldKind<Value>, _ usual: Value, _ summary: String? = nil
  ) -> Self {
    Self(
      key: key, shape: kind.shape, isRequired: false, summary: summary,
      read: { reader, place, owner in
        owner[keyPath: path] = kind.read(reader, key, place.fields) ?? usual
        return true
      },
      write: { owner, writer in
        let value = owner[keyPath: path]
        return writer.isNormalised || value != usual ? kind.write(value, writer) : nil
      })
  }

  /// What is read by code beside the form, as it makes sense only together with others.
  static func apart(
    _ key: String, _ shape: FieldShape, required: Bool = false, _ summary: String? = nil,
    write: @escaping @Sendable (Owner, FormWriter) -> FormValue?
  ) -> Self {
    Self(
      key: key, shape: shape, isRequired: required, summary: summary, read: nil, write: write)
  }
}

extension Field {
  static func text(
    _ key: String, _ path: any WritableKeyPath<Owner, String?> & Sendable,
    as shape: FieldShape = .text, _ summary: String? = nil
  ) -> Self {
    .optional(key, path, FieldKind.text.shaped(shape), summary)
  }

  static func date(
    _ key: String, _ path: any WritableKeyPath<Owner, String?> & Sendable,
    _ summary: String? = nil
  ) -> Self {
    .optional(key, path, .date, summary)
  }

  /// The id of a record, which is read before all else.
  static func id(
    _ path: any KeyPath<Owner, String> & Sendable, _ summary: String
  ) -> Self {
    .apart("id", .id, required: true, summary) { owner, _ in .text(owner[keyPath: path]) }
  }

  /// What people call it; where nothing is said, what its owner is made with.
  static func called(
    _ key: String, _ path: any WritableKeyPath<Owner, String> & Sendable, _ summary: String
  ) -> Self {
    Self(
      key: key, shape: .text, isRequired: false, summary: summary,
      read: { reader, place, owner in
        if let text = reader.string(key, in: place.fields) { owner[keyPath: path] = text }
        return true
      },
      write: { owner, _ in .text(owner[keyPath: path]) })
  }

  /// What people call it, which they need not write where that is its id.
  static func called(
    _ key: String, _ path: any WritableKeyPath<Owner, String> & Sendable,
    unless id: any KeyPath<Owner, String> & Sendable, _ summary: String
  ) -> Self {
    let always = called(key, path, summary)
    return Self(
      key: key, shape: .text, isRequired: false, summary: summary, read: always.read,
      write: { owner, writer in
        let isSaid = owner[keyPath: path] != owner[keyPath: id]
        return isSaid || writer.isNormalised ? always.write(owner, writer) : nil
      })
  }

  /// Where the record comes from.
  /// - Parameter mayBeTheWholes: Whether a record without sources has those of what it is part of,
  ///   so that even programs are told nothing.
  static func from(
    _ path: any WritableKeyPath<Owner, [Citation]> & Sendable, mayBeTheWholes: Bool = false
  ) -> Self {
    Self(
      key: "from", shape: .citations, isRequired: false, summary: nil,
      read: { reader, place, owner in
        owner[keyPath: path] = reader.citations(in: place.fields)
        return true
      },
      write: { owner, writer in
        let citations = owner[keyPath: path]
        return mayBeTheWholes && citations.isEmpty ? nil : writer.citations(citations)
      })
  }

  /// Whether all may know the record: read once its sources are known.
  static func publicity(
    _ path: any KeyPath<Owner, Bool> & Sendable,
    from: any KeyPath<Owner, [Citation]> & Sendable
  ) -> Self {
    .apart("public", .publicity) { owner, writer in
      writer.publicity(owner[keyPath: path], owner[keyPath: from])
    }
  }
}
