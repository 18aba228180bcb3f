/// A figure as data: what is in it, how it is told, and how it is drawn.
///
/// A kind of figure is a type that conforms and stands in ``FigureKinds``; renderers, documents and
/// commands know nothing else of it.
protocol Figure: Sendable, Hashable, Encodable {
  /// What commands and files call figures of the kind, for example "moves".
  static var kind: String { get }
  /// What documents call the kind.
  static var key: String { get }
  /// The kind, and which of them it is where a brief can hold several.
  var name: String { get }
  /// What the figure shows, as a title.
  var caption: String { get }
  /// What the figure shows, in a sentence or two, for those who do not see it.
  var summary: String { get }
  /// Everything that the figure shows, as blocks of words and tables.
  var equivalent: [Brief.Block] { get }
  /// The figure as a drawing, without its title.
  func drawing() -> SVGDrawing
  /// The figure in lines of at most `width` columns, without its title.
  func characters(width: Int) -> [TextLine]
}

extension Figure {
  static var key: String { kind }
  var name: String { Self.kind }
}
