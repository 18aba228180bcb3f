import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

@Suite struct TextRendererTests {
  private let brief = SampleBrief.brief

  @Test(arguments: [40, 80, 120]) func `the sample brief reads as it did`(width: Int) throws {
    try Golden.check(TextRenderer(width: width, color: false).render(brief), "brief-\(width).txt")
  }

  @Test func `the sample brief in colour reads as it did`() throws {
    try Golden.check(TextRenderer(width: 80, color: true).render(brief), "brief-80-color.txt")
  }

  @Test(arguments: [0, 40, 41, 57, 63, 80, 100, 120, 137, 200])
  func `no line is wider than asked for and none ends in a blank`(width: Int) {
    for brief in [brief, LargeBrief.brief] {
      let text = TextRenderer(width: width, color: false).render(brief)
      for line in text.split(separator: "\n") {
        #expect(DisplayWidth.of(String(line)) <= max(40, width), "\(line)")
        #expect(line.last != " ", "\(line)")
      }
    }
  }

  @Test(arguments: [40, 80, 200]) func `every id that a sentence rests on is shown`(width: Int) {
    let text = TextRenderer(width: width, color: false).render(brief)
    let words = text.split { " [],\n".contains($0) }
    for id in brief.sentences.flatMap(\.restsOn) + brief.register.map(\.id) {
      #expect(words.contains { $0 == id }, "\(id)")
    }
  }

  @Test func `nothing in the input steers the terminal`() {
    let text = TextRenderer(width: 80, color: false).render(brief)
    let steering = text.unicodeScalars.filter {
      ($0.properties.generalCategory == .control && $0 != "\n") || $0 == "\u{202E}"
    }
    #expect(steering.isEmpty)
    #expect(text.contains("\\u{1B}[31m"))
  }

  @Test func `colour adds escape sequences and nothing else`() {
    let plain = TextRenderer(width: 80, color: false).render(brief)
    let painted = TextRenderer(width: 80, color: true).render(brief)
    #expect(painted != plain)
    #expect(painted.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func `the mark of the scale is explained only where it is used`() {
    var steady = brief
    steady.headline.dependsOnScale = false
    steady.sections = [SampleBrief.standing]
    let legend = "another scale"
    #expect(TextRenderer(width: 80, color: false).render(brief).contains(legend))
    #expect(!TextRenderer(width: 80, color: false).render(steady).contains(legend))
  }

  @Test func `an empty brief renders`() {
    let empty = Brief(
      title: "", subtitle: "", headline: Brief.Sentence(""),
      sections: [
        Brief.Section(
          id: "limits", title: "Limits",
          blocks: [
            .paragraph([]), .list(ordered: true, []),
            .table(Brief.Table(caption: "", columns: ["a"], rows: [])),
            .figure(PositionMatrix(parties: [], rows: [])),
            .figure(ConflictDiagram(parties: [], lines: [], conflicts: [])),
            .figure(MovesLadder(rungs: [], tied: 0)),
            .figure(PackageChart(lines: [], packages: [])), .group(title: "", []),
          ])
      ], register: [])
    #expect(TextRenderer(width: 40, color: false).render(empty).contains("Limits"))
  }
}
