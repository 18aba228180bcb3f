import EntenteMessages

/// A figure as data: what is in it, how it is told, and how it is drawn.
///
/// A kind of figure is a type that conforms and stands in ``FigureKinds``; renderers, documents and
/// commands know nothing else of it. Its own words are those of a catalogue.
package protocol Figure: Sendable, Hashable, Encodable {
  /// What commands and files call figures of the kind, for example "moves".
  static var kind: String { get }
  /// What documents call the kind.
  static var key: String { get }
  /// The kind, and which of them it is where a brief can hold several.
  var name: String { get }
  /// What the figure shows, as a title.
  func caption(in catalogue: Catalogue) -> String
  /// What the figure shows, in a sentence or two, for those who do not see it.
  func summary(in catalogue: Catalogue) -> String
  /// Everything that the figure shows, as blocks of words and tables.
  func equivalent(in catalogue: Catalogue) -> [Brief.Block]
  /// The figure as a drawing, without its title.
  func drawing(in catalogue: Catalogue) -> SVGDrawing
  /// The figure in lines of at most `width` columns, without its title.
  func characters(width: Int, in catalogue: Catalogue) -> [TextLine]
}

extension Figure {
  package static var key: String { kind }
  package var name: String { Self.kind }
}
