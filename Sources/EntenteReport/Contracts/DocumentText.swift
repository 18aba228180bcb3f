import FoundationEssentials

/// JSON as every command prints it: sorted keys, indented, the same bytes every time.
public enum DocumentText {
  /// Encodes a document, ended by a line break.
  /// - Throws: `EncodingError` where a number is not finite.
  public static func of(_ document: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }
}
