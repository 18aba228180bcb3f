extension FormReader {
  /// Reads what a form says of its own, texts first; what is apart is read beside it.
  func read<Owner>(_ form: [Field<Owner>], _ fields: Fields, into owner: inout Owner) {
    for field in form {
      if case .text(let path) = field.storage {
        owner[keyPath: path] = string(field.key, in: fields)
      }
    }
    for field in form {
      switch field.storage {
      case .text, .apart: break
      case .date(let path): owner[keyPath: path] = date(field.key, in: fields)
      case .language(let path): owner[keyPath: path] = language(field.key, in: fields)
      }
    }
  }
}
