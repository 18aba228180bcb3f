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
    checkKeys(fields, ClaimForm.numberKeys)
    guard let weight = weight(fields, key) else { return nil }
    let values = values(fields, index)
    return Claim.IssueNumbers(
      issue: id, weight: weight.middle, values: values.mapValues(\.middle),
      weightRange: weight.range, valueRanges: values.compactMapValues(\.range))
  }

  private func weight(_ fields: Fields, _ issue: YamlNode) -> NumberOrRange? {
    guard let node = fields.present("weight") else {
      missing("weight", in: fields, at: fields.key("weight") ?? issue)
      return nil
    }
    return numberOrRange(node, fields.path("weight"), within: .amount, "a weight")
  }

  private func values(_ fields: Fields, _ issue: Int) -> [String: NumberOrRange] {
    var result: [String: NumberOrRange] = [:]
    for pair in mapping("values", in: fields) {
      let path = fields.path("values")
      let isKnown = hasOption(issue, pair.id, pair.key, path)
      let node = pair.value.isNull ? pair.key : pair.value
      let value = numberOrRange(node, path, within: .share, "the value of an option")
      if isKnown { result[pair.id] = value }
    }
    return result
  }

  private func text(_ numbers: Claim.IssueNumbers) -> String {
    let options = vocabulary.index(ofIssue: numbers.issue).map { result.issues[$0].options } ?? []
    let values = options.compactMap { option in
      numbers.values[option.id].map {
        "\(option.id) \(NumberOrRange(middle: $0, range: numbers.valueRanges[option.id]).text)"
      }
    }
    return
      "\(numbers.issue) \(NumberOrRange(middle: numbers.weight, range: numbers.weightRange).text)"
      + (values.isEmpty ? "" : " (\(values.joined(separator: ", ")))")
  }
}
