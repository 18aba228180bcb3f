extension FormReader {
  /// Reads a record: reports keys that it may not have, and reads what its fields say of their own,
  /// in their order; what is apart is read beside the form.
  /// - Parameter anchor: What stands for the record where a field is missing; by default its id or
  ///   first key.
  /// - Returns: Whether all that must be there could be read.
  @discardableResult func read<Owner>(
    _ form: RecordForm<Owner>, _ fields: Fields, at anchor: YamlNode? = nil, into owner: inout Owner
  ) -> Bool {
    checkKeys(fields, form.keys)
    return read(form.fields, fields, at: anchor, into: &owner)
  }

  /// Reads what fields say of their own.
  @discardableResult func read<Owner>(
    _ form: [Field<Owner>], _ fields: Fields, at anchor: YamlNode? = nil, into owner: inout Owner
  ) -> Bool {
    let place = FieldPlace(fields: fields, anchor: anchor)
    var isWhole = true
    for field in form where field.read?(self, place, &owner) == false { isWhole = false }
    return isWhole
  }
}
