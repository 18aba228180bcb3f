import FoundationEssentials

/// JSON as every command prints it: sorted keys, indented, numbers without the noise of their
/// last bits, the same bytes every time.
public enum DocumentText {
  /// Encodes a document, ended by a line break.
  /// - Throws: `EncodingError` where a number is not finite.
  public static func of(_ document: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let text = NumberText.withoutNoise(in: Array(try encoder.encode(document)))
    return String(decoding: text, as: UTF8.self) + "\n"
  }
}
