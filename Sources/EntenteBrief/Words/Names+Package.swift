import EntenteMessages
import EntentePage

extension Names {
  /// "Package A", "Package B", ...
  static func package(_ index: Int) -> Message.Argument {
    .part("package.name", ["letter": packageLetter(index)])
  }

  /// "A", "B", ..., and numbers after "Z".
  static func packageLetter(_ index: Int) -> Message.Argument {
    .part("package.letter", ["n": .count(index), "number": .digits(index + 1)])
  }

  /// "Package A", "Package B", ...
  func package(_ index: Int) -> String { text(Self.package(index)) }
}
