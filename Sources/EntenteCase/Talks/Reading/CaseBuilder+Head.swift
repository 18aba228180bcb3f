extension CaseBuilder {
  /// Reads the version, what the talks are called, and the scale.
  func readHead() {
    checkVersion()
    read(Case.form.fields, root, into: &result)
    if root["normalised"] != nil { _ = bool("normalised", in: root) }
    readScale()
  }

  private func checkVersion() {
    guard let value = root.present("entente") else {
      return error(
        .unknownVersion, at: root.key("entente"), "", "the version of the format is missing",
        notes: ["write 'entente: 1' in the first line"], suggestion: "entente: 1")
    }
    guard value.scalar != "1" else { return }
    error(
      .unknownVersion, at: value, "entente",
      "this is no version of the format that is known here",
      notes: ["the only version is 1"], suggestion: "1")
  }

  private func readScale() {
    guard let node = root.present("scale") else { return }
    guard node.pairs != nil else { return wrongType(node, "scale", "a mapping") }
    let fields = Fields(node, path: "scale")
    checkKeys(fields, FirmnessScale.keys)
    for word in Firmness.Word.allCases {
      guard let value = fields[word.rawValue] else { continue }
      let place = value.isNull ? fields.key(word.rawValue) ?? value : value
      guard let p = probability(place, fields.path(word.rawValue)) else { continue }
      result.scale[word] = p
    }
    checkScaleOrder(fields)
  }

  private func checkScaleOrder(_ fields: Fields) {
    let words = Firmness.Word.allCases
    for (firmer, softer) in zip(words, words.dropFirst())
    where result.scale[firmer] < result.scale[softer] {
      let place = fields[softer.rawValue] ?? fields[firmer.rawValue]
      error(
        .scaleOrder, at: place, "scale",
        "'\(softer.rawValue)' is firmer here than '\(firmer.rawValue)'",
        notes: [
          "a line that is \(firmer.rawValue) holds with probability \(result.scale[firmer]), one "
            + "that is \(softer.rawValue) with \(result.scale[softer])"
        ])
    }
  }
}
