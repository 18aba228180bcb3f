/// A key of a record: what it is called, what may stand there, and how a value has it.
///
/// The keys that the reader knows, writers, the schema and the guide follow from it.
struct Field<Owner>: Sendable {
  /// How an owner keeps what stands there.
  enum Storage: Sendable {
    case text(any WritableKeyPath<Owner, String?> & Sendable)
    case date(any WritableKeyPath<Owner, String?> & Sendable)
    /// The tag of a language, as in `ar` or `en-GB`.
    case language(any WritableKeyPath<Owner, String?> & Sendable)
    /// Read by code beside the form, as it makes sense only together with others.
    case apart(write: @Sendable (Owner, FormWriter) -> FormValue?)
  }

  let key: String
  let shape: FieldShape
  /// Whether nothing may stand in its place.
  let isRequired: Bool
  /// What it says, in a sentence; `nil` where its shape says that everywhere.
  let summary: String?
  let storage: Storage

  /// What is written for an owner; `nil` where that is nothing.
  func value(of owner: Owner, for writer: FormWriter) -> FormValue? {
    switch storage {
    case .text(let path), .date(let path), .language(let path):
      owner[keyPath: path].map { .text($0) }
    case .apart(let write): write(owner, writer)
    }
  }
}

extension Field {
  static func text(
    _ key: String, _ path: any WritableKeyPath<Owner, String?> & Sendable,
    as shape: FieldShape = .text, _ summary: String? = nil
  ) -> Self {
    Self(key: key, shape: shape, isRequired: false, summary: summary, storage: .text(path))
  }

  static func date(
    _ key: String, _ path: any WritableKeyPath<Owner, String?> & Sendable,
    _ summary: String? = nil
  ) -> Self {
    Self(key: key, shape: .date, isRequired: false, summary: summary, storage: .date(path))
  }

  static func language(
    _ key: String, _ path: any WritableKeyPath<Owner, String?> & Sendable,
    _ summary: String? = nil
  ) -> Self {
    Self(key: key, shape: .language, isRequired: false, summary: summary, storage: .language(path))
  }

  static func apart(
    _ key: String, _ shape: FieldShape, required: Bool = false, _ summary: String? = nil,
    write: @escaping @Sendable (Owner, FormWriter) -> FormValue?
  ) -> Self {
    Self(
      key: key, shape: shape, isRequired: required, summary: summary,
      storage: .apart(write: write))
  }
}
