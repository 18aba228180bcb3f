internal import CYaml

/// libyaml's complaint, told in words that help.
struct YamlSyntaxError {
  private let text: SourceText
  private let problem: String
  private let context: String
  private let problemOffset: Int
  private let contextOffset: Int

  init(_ parser: yaml_parser_t, _ text: SourceText) {
    self.text = text
    problem = parser.problem.map { String(cString: $0) } ?? "unknown problem"
    context = parser.context.map { String(cString: $0) } ?? ""
    problemOffset = min(parser.problem_mark.index, max(0, text.count - 1))
    contextOffset = min(parser.context_mark.index, max(0, text.count - 1))
  }

  /// The error with its place, what is probably meant by it, and libyaml's words as a note.
  var refusal: Refusal {
    if problem.hasPrefix("Maximum nesting") { return .tooDeep(at: place(problemOffset)) }
    let (offset, message, hint) = explanation
    let origin = context.isEmpty ? problem : "\(context): \(problem)"
    return Refusal(
      .yamlSyntax, at: place(offset), message,
      notes: (hint.map { [$0] } ?? []) + ["the YAML parser says: \(origin)"])
  }

  private var explanation: (Int, String, String?) {
    switch problem {
    case "found character that cannot start any token": badStart
    case "mapping values are not allowed in this context":
      (
        problemOffset, "a second colon in one line, or a key that is indented too far",
        "put text that contains ': ' between quotes"
      )
    case "could not find expected ':'":
      (
        contextOffset, "a line that is neither a key with a colon nor part of the text before it",
        "write 'key: value', or indent the line to continue a text"
      )
    case "found unexpected end of stream" where context.contains("quoted"):
      (
        contextOffset, "a quotation mark opens here and is never closed",
        "close it, or leave it out"
      )
    case "did not find expected ',' or ']'":
      (
        contextOffset, "a bracket [ opens here and is not closed properly",
        "look for a missing ] or comma at or before line \(line(problemOffset))"
      )
    case "did not find expected ',' or '}'":
      (
        contextOffset, "a brace { opens here and is not closed properly",
        "look for a missing } or comma at or before line \(line(problemOffset))"
      )
    default: other
    }
  }

  private var other: (Int, String, String?) {
    if problem.contains("tab character") || text.leadByte(at: problemOffset) == 0x09 {
      return (problemOffset, "a tab cannot indent a line", "use spaces")
    }
    if problem.hasPrefix("did not find expected") && context.contains("block") {
      return (
        problemOffset, "this line does not fit the lines above it",
        "check its indentation, and for a quotation mark or bracket in the middle of a text"
      )
    }
    return (problemOffset, "the file is not well-formed here", nil)
  }

  private var badStart: (Int, String, String?) {
    let byte = text.leadByte(at: problemOffset)
    if byte == 0x09 { return (problemOffset, "a tab cannot indent a line", "use spaces") }
    let character = String(text.scalars(from: problemOffset, to: problemOffset + 1))
    return (
      problemOffset, "text cannot start with \(Quoted.quote(character))",
      "put the text between quotes"
    )
  }

  private func place(_ offset: Int) -> Span { text.span(from: offset, to: offset + 1) }

  private func line(_ offset: Int) -> Int { place(offset).line }
}
