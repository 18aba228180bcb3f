extension CaseBuilder {
  /// Reads the weights of issues and the values of their options.
  func numbers(_ fields: Fields) -> Statement? {
    let pairs = mapping("numbers", in: fields)
    if fields["numbers"]?.isNull == true || fields["numbers"]?.pairs?.isEmpty == true {
      error(.emptyList, at: fields.key("numbers"), fields.path("numbers"), "there are no numbers")
    }
    let read = pairs.compactMap { issueNumbers($0.key, $0.id, $0.value, fields.path("numbers")) }
    guard !pairs.isEmpty, read.count == pairs.count else { return nil }
    return Statement(kind: .numbers(read), text: read.map(text).joined(separator: ", "))
  }

  private func issueNumbers(
    _ key: YamlNode, _ id: String, _ value: YamlNode, _ path: String
  ) -> Claim.IssueNumbers? {
    guard let index = index(ofIssue: id, key, path) else { return nil }
    mentioned.insert(id)
    let fields = Fields(value, path: "\(path): \(Quoted.short(id))")
    guard value.pairs != nil else {
      wrongType(value.isNull ? key : value, fields.path, "a mapping with 'weight' and 'values'")
      return nil
    }
    checkKeys(fields, CaseKey.numbers)
    guard let weight = weight(fields, key) else { return nil }
    return Claim.IssueNumbers(issue: id, weight: weight, values: values(fields, index))
  }

  private func weight(_ fields: Fields, _ issue: YamlNode) -> Double? {
    guard let node = fields.present("weight") else {
      missing("weight", in: fields, at: fields.key("weight") ?? issue)
      return nil
    }
    if let weight = Self.number(node), weight >= 0 { return weight }
    error(.badNumber, at: node, fields.path("weight"), "a weight is a number of at least 0")
    return nil
  }

  private func values(_ fields: Fields, _ issue: Int) -> [String: Double] {
    var result: [String: Double] = [:]
    for pair in mapping("values", in: fields) {
      let path = fields.path("values")
      let isKnown = hasOption(issue, pair.id, pair.key, path)
      let node = pair.value.isNull ? pair.key : pair.value
      if let number = Self.number(node), (0...1).contains(number), !pair.value.isNull {
        if isKnown { result[pair.id] = number }
      } else {
        error(.badNumber, at: node, path, "the value of an option is a number from 0 to 1")
      }
    }
    return result
  }

  private func text(_ numbers: Claim.IssueNumbers) -> String {
    let options = vocabulary.index(ofIssue: numbers.issue).map { result.issues[$0].options } ?? []
    let values = options.compactMap { option in
      numbers.values[option.id].map { "\(option.id) \(Self.short($0))" }
    }
    return "\(numbers.issue) \(Self.short(numbers.weight))"
      + (values.isEmpty ? "" : " (\(values.joined(separator: ", ")))")
  }

  /// The number without `.0` where it is whole.
  static func short(_ number: Double) -> String {
    Int(exactly: number).map { "\($0)" } ?? "\(number)"
  }
}
