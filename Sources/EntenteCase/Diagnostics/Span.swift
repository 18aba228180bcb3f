/// A place in a case file: where a value starts and how many characters it covers.
///
/// Lines and columns start at 1; columns and lengths count Unicode scalars, as editors and
/// compilers do.
public struct Span: Sendable, Hashable {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1.
  public var column: Int
  /// How many characters a caret line underlines, at least 1.
  public var length: Int

  /// Makes a span; `length` defaults to one character.
  public init(line: Int, column: Int, length: Int = 1) {
    self.line = line
    self.column = column
    self.length = length
  }

  /// The span of what was made by a program and stands in no file.
  public static let none = Span(line: 0, column: 0, length: 0)
}
