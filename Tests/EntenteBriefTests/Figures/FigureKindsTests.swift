import EntenteAnswers
import FoundationEssentials
import Testing

@testable import EntenteBrief
@testable import EntenteMessages
@testable import EntentePage

/// What holds of every kind of figure, each with its samples.
@Suite struct FigureKindsTests {
  private static let root =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  private static let widths = [24, 40, 80, 120]

  @Test func `every type that is a figure stands in the list of kinds, under names of its own`()
    throws
  {
    let known = Set(FigureKinds.all.map { "\($0)" })
    let sources = Self.root + "/Sources/"
    for path in try FileManager.default.subpathsOfDirectory(atPath: sources)
    where path.hasSuffix(".swift") {
      let text = String(
        decoding: try Data(contentsOf: URL(filePath: sources + path)), as: UTF8.self)
      for match in text.matches(of: /(?m)^(?:public )?(?:extension|struct) (\w+): Figure\b/) {
        #expect(known.contains(String(match.1)), "\(match.1) is missing in FigureKinds")
      }
    }
    #expect(Set(FigureKinds.names).count == FigureKinds.all.count)
    #expect(Set(FigureKinds.all.map { $0.key }).count == FigureKinds.all.count)
  }

  @Test(arguments: FigureKinds.all.map { "\($0)" })
  func `a kind has a sample`(kind: String) {
    let isThere = FigureSamples.all.contains { "\(type(of: $0))" == kind }
    #expect(isThere, "\(kind) is missing in FigureSamples")
  }

  @Test(arguments: FigureKinds.names) func `the manual says what a kind shows`(name: String) throws
  {
    let manual = try Data(contentsOf: URL(filePath: Self.root + "/Documentation/Commands.md"))
    let text = String(decoding: manual, as: UTF8.self)
    #expect(text.contains("| `\(name)` |") || text.contains("| `\(name)-ID` |"))
  }

  @Test(arguments: FigureSamples.all)
  func `a figure has a caption, a summary and tables that are whole`(figure: any Figure) {
    #expect(!figure.caption.isEmpty && !figure.caption.hasSuffix("."))
    #expect(figure.summary.hasSuffix("."))
    #expect(figure.name.hasPrefix(type(of: figure).kind))
    #expect(!figure.equivalent.isEmpty)
    for case .table(let table) in figure.equivalent {
      #expect(table.rows.allSatisfy { $0.count == table.columns.count })
      #expect(table.numeric.allSatisfy { table.columns.indices.contains($0) })
    }
  }

  @Test(arguments: FigureSamples.all)
  func `a drawing is well formed, has its texts apart and a text alternative`(figure: any Figure) {
    let svg = ParsedMarkup(FigureSVG.svg(figure, id: "f"))
    #expect(svg.failure == nil)
    #expect(svg.values(of: "role", in: "svg") == ["img"])
    #expect(svg.values(of: "aria-labelledby", in: "svg") == ["f-title f-desc"])
    #expect(svg.values(of: "id") == ["f-title", "f-desc"])
    #expect(svg.text.contains(figure.summary))
    let drawing = figure.drawing()
    let boxes = TextBox.all(in: drawing)
    #expect(!boxes.isEmpty)
    TextBox.expectApart(boxes, in: drawing)
  }

  @Test(arguments: FigureSamples.all) func `no shape is drawn outside the drawing`(
    figure: any Figure
  ) throws {
    let svg = ParsedMarkup(FigureSVG.svg(figure, id: "f"))
    let width = try #require(svg.values(of: "width", in: "svg").first.flatMap { Int($0) })
    let height = try #require(svg.values(of: "height", in: "svg").first.flatMap { Int($0) })
    for element in svg.elements where ["text", "rect", "circle"].contains(element.name) {
      let x = element.attributes["x"].flatMap { Int($0) } ?? 0
      let y = element.attributes["y"].flatMap { Int($0) } ?? 0
      let right = x + (element.attributes["width"].flatMap { Int($0) } ?? 0)
      let bottom = y + (element.attributes["height"].flatMap { Int($0) } ?? 0)
      #expect(x >= 0 && right <= width && y >= 0 && bottom <= height)
    }
  }

  @Test(arguments: FigureSamples.all, widths)
  func `characters are there and keep to the width`(figure: any Figure, width: Int) {
    let lines = FigureText.lines(figure, width: width)
    #expect(lines.allSatisfy { $0.width <= width })
    #expect(lines.count { !$0.isEmpty } > 1)
    #expect(lines.allSatisfy { !$0.rendered(color: false).contains("\u{1B}") })
  }

  @Test(arguments: FigureSamples.all)
  func `every letter of a figure comes from the catalogue or from its data`(
    figure: any Figure
  ) throws {
    // Without the signs that set names apart, at which lines may be broken.
    let madeUp = Catalogue(language: "he", patterns: Catalogue.english.madeUp.patterns)
    let own = try OwnWords(of: figure)
    #expect(own.foreign(in: figure.caption(in: madeUp)) == [])
    #expect(own.foreign(in: figure.summary(in: madeUp)) == [])
    for block in figure.equivalent(in: madeUp) {
      for text in OwnWords.texts(of: block) { #expect(own.foreign(in: text) == []) }
    }
    for box in TextBox.all(in: figure.drawing(in: madeUp)) {
      #expect(own.foreign(in: box.text) == [])
    }
    for line in FigureText.lines(figure, width: 160, in: madeUp) {
      #expect(own.foreign(in: line.rendered(color: false)) == [])
    }
  }

  @Test(arguments: FigureSamples.all)
  func `a document names the kind, and under it holds the figure`(figure: any Figure) throws {
    let text = try DocumentText.of(AnyFigure(figure))
    let key = type(of: figure).key
    #expect(text.contains(/"kind": ?"\#(key)"/) || text.contains("\"kind\" : \"\(key)\""))
    #expect(text.contains("\"\(key)\" : {") || text.contains("\"\(key)\":{"))
  }

  @Test func `figures are equal where kind and content are`() {
    let wrapped = FigureSamples.all.map { AnyFigure($0) }
    #expect(Set(wrapped).count == wrapped.count)
    #expect(wrapped == FigureSamples.all.map { AnyFigure($0) })
  }
}
