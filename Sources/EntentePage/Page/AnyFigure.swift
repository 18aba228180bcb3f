/// A figure of any kind, as data: what is in it, not how it is drawn.
public struct AnyFigure: Sendable, Hashable {
  package let content: any Figure

  package init(_ content: some Figure) {
    self.content = content
  }

  /// Figures are equal where they are of one kind and hold the same.
  public static func == (left: AnyFigure, right: AnyFigure) -> Bool {
    left.content.isEqual(to: right.content)
  }

  /// Hashes the kind and what the figure holds.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(type(of: content)))
    hasher.combine(content)
  }
}

extension Figure {
  fileprivate func isEqual(to other: any Figure) -> Bool { (other as? Self) == self }
}

extension AnyFigure: Encodable {
  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Writes an object whose `kind` names the key that holds the figure.
  public func encode(to encoder: any Encoder) throws {
    let key = type(of: content).key
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(key, forKey: Key(stringValue: "kind"))
    try container.encode(content, forKey: Key(stringValue: key))
  }
}

extension Brief.Block {
  /// A drawing, as data.
  package static func figure(_ figure: some Figure) -> Brief.Block { .figure(AnyFigure(figure)) }

  /// Sentences under a figure's table, if there are any.
  package static func remarks(_ remarks: [String]) -> [Brief.Block] {
    remarks.isEmpty ? [] : [.paragraph(remarks.map { Brief.Sentence($0) })]
  }
}
