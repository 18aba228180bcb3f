@testable import EntenteBrief
@testable import EntentePage

/// What figures say in English.
extension Figure {
  var caption: String { caption(in: .english) }
  var summary: String { summary(in: .english) }
  var equivalent: [Brief.Block] { equivalent(in: .english) }
  func drawing() -> SVGDrawing { drawing(in: .english) }
}
