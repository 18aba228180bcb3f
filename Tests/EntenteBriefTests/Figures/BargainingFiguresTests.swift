import EntenteCase
import EntenteEngine
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

/// The figures of the wage round's numbers, with one more offer than it has.
@Suite struct BargainingFiguresTests {
  private let gallery: FigureGallery

  init() throws {
    var theCase = try WorkedCases.read(named: "works-wage-round")
    theCase.offers.append(
      Offer(
        id: "late-offer", title: "The late offer", by: ["union"],
        terms: ["raise": "3%", "term": "24-months", "bonus": "large", "weekends": "company"]))
    gallery = FigureGallery(Composer(Answers(theCase, for: .mediator)).brief())
  }

  @Test(arguments: ["frontier", "trades-late-offer"])
  func `a figure looks as it did, drawn and in characters`(name: String) throws {
    let figure = try #require(gallery.figure(named: name)).content
    try Golden.check(FigureSVG.svg(figure, id: "figure") + "\n", "\(name).svg")
    let text = FigureText.lines(figure, width: 80).map { $0.rendered(color: false) + "\n" }
    try Golden.check(text.joined(), "\(name).txt")
  }

  @Test func `the brief has its figures once each, under names of their own`() {
    #expect(
      gallery.names == [
        "trades-late-offer", "positions", "statements", "conflicts", "moves", "packages",
        "frontier",
      ])
    #expect(gallery.figure(named: "trades") == gallery.figure(named: "trades-late-offer"))
    #expect(gallery.figure(named: "nothing") == nil)
  }

  @Test func `offers and solutions stand where their packages are worth what they are`() throws {
    guard let scatter = gallery.figure(named: "frontier")?.content as? UtilityScatter else {
      return
    }
    let kinds = Set(scatter.marks.map(\.kind))
    #expect(kinds == Set(UtilityScatter.Kind.allCases))
    let points = Set(scatter.panels[0].points)
    for mark in scatter.marks where mark.kind == .solution {
      #expect(points.contains(mark.worths))
    }
    let offer = try #require(scatter.marks.first { $0.name == "The company's February offer" })
    // Three per cent 30, two years 7.5, small bonus 6, no jobs promised 15; training is open.
    #expect(offer.isFilled && [58.5, 63.5].contains(offer.worths[0]))
    #expect(scatter.reservations == [85, 10])
  }
}
