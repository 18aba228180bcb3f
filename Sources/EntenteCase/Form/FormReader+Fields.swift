extension FormReader {
  /// Reads what fields say of their own, in their order; what is apart is read beside the form.
  func read<Owner>(_ form: [Field<Owner>], _ fields: Fields, into owner: inout Owner) {
    for field in form {
      switch field.storage {
      case .text(let path): owner[keyPath: path] = string(field.key, in: fields)
      case .date(let path): owner[keyPath: path] = date(field.key, in: fields)
      case .language(let path): owner[keyPath: path] = language(field.key, in: fields)
      case .apart: break
      }
    }
  }
}
