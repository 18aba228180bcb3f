import EntenteCase
import EntenteEngine
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

@Suite struct UtilityScatterTests {
  private static let names = [
    "Nash", "Kalai-Smorodinsky", "Egalitarian", "Leximin", "Utilitarian", "Least regret",
  ]

  /// A random frontier of two parties with solutions and offers, some of them in one place.
  static func random(seed: Int, points: Int? = nil, parties: Int = 2) -> UtilityScatter {
    var random = SplitMix64(seed: UInt64(seed))
    let scale = [0.001, 1, 100, 1e7].randomElement(using: &random)!
    let count = points ?? Int.random(in: 1...300, using: &random)
    let worths = (0..<parties).map { _ in
      (0..<count).map { _ in Double.random(in: -0.2...1, using: &random) * scale }.sorted()
    }
    let all = (0..<count).map { [worths[0][$0], worths[1][count - 1 - $0]] }
    let kept = PointThinning(all).alongFrontier(keeping: [])
    let marks = names.map { name in
      let point = Int.random(in: 0..<count, using: &random)
      return UtilityScatter.Mark(
        kind: .solution, name: name,
        worths: (0..<parties).map { $0 == 1 ? worths[1][count - 1 - point] : worths[$0][point] })
    }
    let offers = (0..<Int.random(in: 0...6, using: &random)).map { index in
      UtilityScatter.Mark(
        kind: .offer, name: "The \(index). plan, tabled <after> the long night of talks",
        worths: (0..<parties).map { _ in Double.random(in: -0.2...1, using: &random) * scale },
        isFilled: index == 1)
    }
    let none = worths.map { $0[0] }
    return UtilityScatter(
      parties: ["Upstream council", "Союз сёл Нижней долины", "下流漁業協同組合"].prefix(parties).map(
        \.self),
      panels: (0..<parties).flatMap { a in
        ((a + 1)..<max(a + 1, parties)).map {
          .init(across: a, up: $0, points: kept.map { all[$0] })
        }
      },
      marks: marks + [.init(kind: .disagreement, name: "No agreement", worths: none)] + offers,
      reservations: none, efficient: count)
  }

  @Test(arguments: 0..<60, [2, 3])
  func `no two texts of a scatter overlap, and all are within it`(seed: Int, parties: Int) {
    let drawing = UtilityScatterSVG(Self.random(seed: seed, parties: parties), .english).drawing()
    let boxes = TextBox.all(in: drawing)
    #expect(boxes.count > 10)
    TextBox.expectApart(boxes, in: drawing)
  }

  @Test(arguments: 0..<30, [2, 3])
  func `every named solution and every offer appears, in the drawing and in words`(
    seed: Int, parties: Int
  ) {
    let scatter = Self.random(seed: seed, parties: parties)
    let figure = scatter
    let svg = ParsedMarkup(FigureSVG.svg(figure, id: "f"))
    #expect(svg.failure == nil)
    let words = svg.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let text = FigureText.lines(figure, width: 80).map { $0.rendered(color: false) }.joined()
    for mark in scatter.marks {
      for word in mark.name.split(separator: " ") {
        #expect(words.contains(word) && text.contains(word))
      }
      #expect(figure.summary.contains(mark.name))
    }
  }

  @Test(arguments: 0..<30)
  func `exchanging the parties mirrors the plot`(seed: Int) {
    let scatter = Self.random(seed: seed)
    var mirrored = scatter
    mirrored.parties.reverse()
    mirrored.reservations.reverse()
    for index in mirrored.marks.indices { mirrored.marks[index].worths.reverse() }
    mirrored.panels[0].points = scatter.panels[0].points.map { $0.reversed() }.reversed()
    let one = dots(scatter)
    #expect(!one.isEmpty)
    #expect(Set(dots(mirrored)) == Set(one.map { [$0[1], $0[0]] }))
  }

  /// How far the points of the only panel lie to the right of the leftmost and above the lowest.
  private func dots(_ scatter: UtilityScatter) -> [[Int]] {
    let svg = ParsedMarkup(FigureSVG.svg(scatter, id: "f"))
    let path = svg.elements.first { $0.attributes["class"]?.hasPrefix("f-dots") == true }
    let places = (path?.attributes["d"] ?? "").split(separator: "M").map { part in
      part.split { !$0.isNumber }.compactMap { Int($0) }
    }
    let left = places.map { $0[0] }.min() ?? 0
    let bottom = places.map { $0[1] }.max() ?? 0
    return places.map { [$0[0] - left, bottom - $0[1]] }
  }

  @Test func `eleven thousand points give a small drawing that says what it leaves out`() {
    let figure = Self.random(seed: 5, points: 11_000)
    let svg = FigureSVG.svg(figure, id: "f")
    #expect(svg.utf8.count < 20_000)
    let text = ParsedMarkup(svg).text
    #expect(text.contains("of the 11,000 efficient packages are drawn, evenly"))
    #expect(figure.summary.contains("of the 11,000 efficient packages are drawn"))
  }

  @Test(arguments: 0..<40)
  func `thinning keeps both ends and what is asked for, and nothing lies far from what is kept`(
    seed: Int
  ) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 201...3000, using: &random)
    let xs = (0..<count).map { _ in Double.random(in: 0...1, using: &random) }.sorted()
    let points = xs.enumerated().map { [$1, xs[count - 1 - $0] * 40] }
    let wish = Set([Int.random(in: 0..<count, using: &random)])
    let kept = PointThinning(points).alongFrontier(keeping: wish)
    #expect(kept.count <= 210 && wish.isSubset(of: Set(kept)))
    for point in points {
      let nearest = kept.map {
        max(abs(points[$0][0] - point[0]), abs(points[$0][1] - point[1]) / 40)
      }.min()!
      #expect(nearest < 0.03)
    }
    let turned = PointThinning(points.reversed().map { $0.reversed() })
      .alongFrontier(keeping: Set(wish.map { count - 1 - $0 }))
    #expect(Set(turned.map { count - 1 - $0 }) == Set(kept))
  }

  @Test(arguments: [24, 40, 80, 120], 0..<4)
  func `a scatter in characters keeps to its width`(width: Int, seed: Int) {
    for parties in [2, 3] {
      let scatter = Self.random(seed: seed, parties: parties)
      let lines = FigureText.lines(scatter, width: width)
      #expect(lines.allSatisfy { $0.width <= width })
    }
  }

  @Test func `pairs are drawn so that no party stands in more of them than another`() throws {
    for (count, drawn) in [(2, 1), (3, 3), (4, 6), (5, 10), (6, 6), (8, 8)] {
      let scatter = try #require(try Self.talks(parties: count).frontier)
      #expect(scatter.panels.count == drawn)
      #expect(scatter.panels.count + scatter.omittedPairs == count * (count - 1) / 2)
      let appearances = (0..<count).map { party in
        scatter.panels.count { $0.across == party || $0.up == party }
      }
      #expect(Set(appearances).count == 1)
      #expect(Set(scatter.panels.map { [$0.across, $0.up] }).count == drawn)
    }
  }

  /// Talks in which each party wants an issue for itself.
  static func talks(parties: Int) throws -> BargainingFigures {
    let ids = (0..<parties).map { "p\($0)" }
    let claims = ids.map { id in
      "  - {id: C-\(id), by: \(id), numbers: {i-\(id): {weight: 10, values: {yes: 1}}, "
        + "all: {weight: 4, values: {no: 1}}}, from: press}"
    }
    let issues = ids.map { "  i-\($0): {asks: What?, options: [no, yes]}" }
    let text =
      ["entente: 1", "title: Talks", "sources: {press: {title: Paper}}"]
      + ["parties: {\(ids.map { "\($0): Party \($0)" }.joined(separator: ", "))}", "issues:"]
      + issues + ["  all: {asks: What?, options: [no, yes]}", "seeks: anything", "rules:"]
      + ["  - {id: R, must: all is yes or not (i-p0 is yes and i-p1 is yes)}", "claims:"] + claims
    let reading = CaseReader.read(Array(text.joined(separator: "\n").utf8))
    let compiled = CompiledCase(try #require(reading.theCase))
    var budget = Budget.standard
    let bargaining = try #require(
      Bargaining(compiled, acceptableExists: false, budget: &budget))
    return BargainingFigures(bargaining, tabled: [])
  }
}
