extension FormReader {
  /// Reads what a form says of its own, texts before days; what is apart is read beside it.
  func read<Owner>(_ form: [Field<Owner>], _ fields: Fields, into owner: inout Owner) {
    for field in form {
      if case .text(let path) = field.storage {
        owner[keyPath: path] = string(field.key, in: fields)
      }
    }
    for field in form {
      if case .date(let path) = field.storage { owner[keyPath: path] = date(field.key, in: fields) }
    }
  }
}
