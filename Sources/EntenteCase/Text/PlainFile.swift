/// A value in a YAML or JSON file that is no case: text, a list or a mapping, with its place.
package struct PlainValue: Sendable {
  /// What stands there.
  package enum Content: Sendable {
    /// Text as written without its quotation marks.
    case text(String, isQuoted: Bool)
    case list([PlainValue])
    case mapping([(key: PlainValue, value: PlainValue)])
  }

  package let content: Content
  package let span: Span

  fileprivate init(_ node: YamlNode, in text: SourceText) {
    span = node.span(in: text)
    switch node.content {
    case .scalar(let scalar): content = .text(scalar, isQuoted: node.style != .plain)
    case .sequence(let items): content = .list(items.map { PlainValue($0, in: text) })
    case .mapping(let pairs):
      content = .mapping(
        pairs.map { (PlainValue($0.key, in: text), PlainValue($0.value, in: text)) })
    }
  }

  /// The text; `nil` for lists and mappings.
  package var text: String? {
    if case .text(let text, _) = content { text } else { nil }
  }

  /// The items of a list.
  package var list: [PlainValue]? {
    if case .list(let items) = content { items } else { nil }
  }

  /// The pairs of a mapping, in the order written.
  package var mapping: [(key: PlainValue, value: PlainValue)]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }

  /// The first value that a mapping gives to a key.
  package subscript(key: String) -> PlainValue? {
    mapping?.first { $0.key.text == key }?.value
  }

  /// Whether nothing, or the word for nothing, stands here.
  package var isNull: Bool {
    guard case .text(let text, isQuoted: false) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }
}

/// Reads YAML and JSON files that are no cases, within the limits of case files.
package enum PlainFile {
  /// The root of the only document in a file; `nil` where it is empty.
  package static func read(_ bytes: [UInt8]) -> Result<PlainValue?, PlainFileError> {
    do throws(Refusal) {
      let text = try EncodingCheck.text(of: bytes).get()
      return .success(try YamlComposer.compose(text).map { PlainValue($0, in: text) })
    } catch {
      return .failure(PlainFileError(diagnostic: error.diagnostic(for: .mediator)))
    }
  }

  /// Why a file is no text in UTF-8 of the permitted size; `nil` where it is.
  package static func textFault(_ bytes: [UInt8]) -> Diagnostic? {
    switch EncodingCheck.text(of: bytes) {
    case .success: nil
    case .failure(let refusal): refusal.diagnostic(for: .mediator)
    }
  }
}

/// The one mistake that keeps a file from being read at all.
package struct PlainFileError: Error {
  package let diagnostic: Diagnostic

  package init(diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
