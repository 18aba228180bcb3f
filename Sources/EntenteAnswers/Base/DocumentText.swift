import EntenteEngine
import FoundationEssentials

/// JSON as every command prints it: sorted keys, indented, numbers without the noise of their
/// last bits, the same bytes every time.
public enum DocumentText {
  /// Encodes a document, ended by a line break; under a stop, with the key `stopped`.
  /// - Throws: `EncodingError` where a number is not finite.
  public static func of(_ document: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let text = NumberText.withoutNoise(in: Array(try encoder.encode(Marked(document: document))))
    return String(decoding: text, as: UTF8.self) + "\n"
  }
}

/// A document with a mark where what was found for it may be less than there is.
private struct Marked<Document: Encodable>: Encodable {
  private enum Key: CodingKey { case stopped }

  let document: Document

  func encode(to encoder: any Encoder) throws {
    try document.encode(to: encoder)
    guard StopSign.current.isAsked else { return }
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(true, forKey: .stopped)
  }
}
