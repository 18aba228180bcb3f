/// Reads the fields of forms, noting every mistake with its place.
///
/// It knows texts and diagnostics, and nothing of what a case holds.
class FormReader {
  let text: SourceText
  /// Whether the case is read for somebody else than the mediator: such a reader's entries may name
  /// what was taken out, which must pass without a word.
  let isRestricted: Bool
  let reader: Reader
  var log: DiagnosticLog
  /// How many ids may still be compared for suggestions.
  var suggestionBudget = 20_000
  /// Whether a language is known by each tag that was looked up.
  var knownLanguages: [String: Bool] = [:]

  init(text: SourceText, reader: Reader) {
    self.text = text
    isRestricted = reader != .mediator
    self.reader = reader
    log = DiagnosticLog(for: reader)
  }

  /// Whether an id is of something that a field may name; one that is not is reported.
  func isKnown(_ id: String, as thing: NamedThing, _ node: YamlNode, _ path: String) -> Bool {
    true
  }

  /// Whether a word in a text was meant as a key, by what stands behind it.
  func isMeant(_ slip: SlippedKey) -> Bool { false }

  /// The sources and places that a `from` names; unknown sources are reported and left out.
  func citations(in fields: Fields) -> [Citation] { [] }
}

extension FormReader {
  /// The place of a value, as the case keeps it.
  func span(_ node: YamlNode) -> Span {
    isRestricted ? .none : node.span(in: text)
  }

  func error(
    _ code: DiagnosticCode, at node: YamlNode?, _ path: String,
    _ message: @autoclosure () -> String,
    notes: @autoclosure () -> [String] = [], suggestion: @autoclosure () -> String? = nil
  ) {
    log.add(.error) {
      Diagnostic(
        .error, code, at: node.map(span) ?? .none, path: path, message(), notes: notes(),
        suggestion: suggestion())
    }
  }

  func warning(
    _ code: DiagnosticCode, at node: YamlNode?, _ path: String,
    _ message: @autoclosure () -> String,
    notes: @autoclosure () -> [String] = []
  ) {
    log.add(.warning) {
      Diagnostic(
        .warning, code, at: node.map(span) ?? .none, path: path, message(), notes: notes())
    }
  }

  /// The nearest of some ids, as long as there were not too many to look through before: a hundred
  /// mistakes among ten thousand ids would take longer than all the rest.
  func suggestion(for word: String, among candidates: [String]) -> String? {
    guard suggestionBudget >= candidates.count else { return nil }
    suggestionBudget -= candidates.count
    return nearest(to: word, among: candidates)
  }

  /// A note that tells the mediator where the first of two is.
  func firstNote(_ node: YamlNode) -> [String] {
    guard !isRestricted else { return [] }
    let place = span(node)
    return ["the first is in line \(place.line), column \(place.column)"]
  }

  /// Reports the keys that do not belong in a mapping.
  ///
  /// At the top of a case such a key may be an entry that slipped out of its section, and what is
  /// damaged is hidden from others: they are told that there is one.
  func checkKeys(_ fields: Fields, _ allowed: [String]) {
    let isHidden = isRestricted && fields.path.isEmpty
    for pair in fields.pairs {
      guard let key = pair.key.scalar, !allowed.contains(key), key != "<<" else { continue }
      if !isHidden, pair.value.isNull, let slip = SlippedKey(key, among: allowed) {
        missingColon(slip, at: pair.key, fields.path)
        continue
      }
      error(
        .unknownKey, at: pair.key, fields.path,
        isHidden ? "a key has no meaning here" : "the key \(Quoted.quote(key)) has no meaning here",
        notes: ["known here: \(allowed.joined(separator: ", "))"],
        suggestion: isHidden ? nil : suggestion(for: key, among: allowed))
    }
    checkSlips(fields, allowed)
  }

  func repeated(_ text: String, _ node: YamlNode, _ path: String) {
    error(.repeatedItem, at: node, path, "\(Quoted.quote(text)) stands in the list twice")
  }
}
