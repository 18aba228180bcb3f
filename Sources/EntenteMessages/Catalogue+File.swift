import Foundation

extension Catalogue {
  /// Reads a catalogue from an Application Resource Bundle: JSON with a pattern for each key,
  /// `@@locale`, and, under a key after `@`, what translators should know of a message.
  ///
  /// - Throws: Where it is no such file.
  package convenience init(
    bundle: Data, direction: Direction = .leftToRight, fallback: Catalogue? = nil
  ) throws(CatalogueProblem) {
    let entries = (try? JSONSerialization.jsonObject(with: bundle)) as? [String: Any]
    guard let entries, let locale = entries["@@locale"] as? String else {
      throw CatalogueProblem(language: "", key: "@@locale", fault: .file)
    }
    var patterns: [String: String] = [:]
    for (key, value) in entries where !key.hasPrefix("@") {
      guard let pattern = value as? String else {
        throw CatalogueProblem(language: locale, key: key, fault: .file)
      }
      patterns[key] = pattern
    }
    self.init(language: locale, direction: direction, patterns: patterns, fallback: fallback)
  }
}
