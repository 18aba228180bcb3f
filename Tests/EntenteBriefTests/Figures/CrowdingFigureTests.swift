import EntenteEngine
import EntenteMessages
import EntenteRelief
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

/// Yards and arrangements of sites, drawn and in characters.
@Suite struct CrowdingFigureTests {
  static let day = YardDay(
    people: 9_600, arrivals: .dawnPeak(early: 0.45, hours: 3, opening: 8, closing: 16), opening: 8,
    closing: 16, lanes: 50, minutesAPerson: 3, safePeople: 3_000)

  static let yard: YardChart = {
    var wide = day
    wide.people = 4_000
    let simulation = day.simulation(.init(seed: 1, days: 20))
    return YardChart(
      title: "the first Monday",
      panels: [
        .init(site: "Large site by the road", day: day, load: day.load(), simulation: simulation),
        .init(site: "Small site at the school", day: wide, load: wide.load()),
      ])
  }()

  static let crowding: CrowdingChart = {
    let question = CrowdingQuestion(
      zones: [.init(people: 200_000, place: CrowdingPlace(x: 0, y: 0))], squareKilometres: 360,
      peopleAVisit: 5, daysAVisit: 2, day: day)
    let outcomes = CrowdingComparison.outcomes(
      question,
      [4, 40, 100].map {
        CrowdingArrangement(
          sites: .spread($0), lanes: 100, safePeopleASite: 8_000 / Double($0), staffASite: 8,
          staffALane: 2)
      }, simulation: .init(seed: 1, days: 5))
    return CrowdingChart(
      names: ["Four large sites", "Forty sites", "A hundred small sites"], outcomes: outcomes,
      walkingLimit: 10)
  }()

  static let figures: [any Figure] = [yard, crowding]

  @Test(arguments: figures) func `a figure looks as it did, drawn and in characters`(
    figure: any Figure
  ) throws {
    try Golden.check(FigureSVG.svg(figure, id: "figure") + "\n", "\(figure.name).svg")
    let text = FigureText.lines(figure, width: 80).map { $0.rendered(color: false) + "\n" }
    try Golden.check(text.joined(), "\(figure.name).txt")
  }

  @Test(arguments: figures) func `a drawing is well formed, and its numbers stand beside it`(
    figure: any Figure
  ) throws {
    let svg = ParsedMarkup(FigureSVG.svg(figure, id: "f"))
    #expect(svg.failure == nil && svg.text.contains(figure.summary))
    #expect(!figure.equivalent.isEmpty)
    for case .table(let table) in figure.equivalent {
      #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    }
  }

  @Test(arguments: [24, 40, 80, 120]) func `figures in characters keep to their width`(
    width: Int
  ) {
    for figure in Self.figures {
      #expect(FigureText.lines(figure, width: width).allSatisfy { $0.width <= width })
    }
  }

  @Test(arguments: [1.0, 30, 9_600, 5_000_000], [0.0, 0.001, 1, 40])
  func `no two texts of a yard overlap, whatever its numbers`(people: Double, safe: Double) {
    var day = Self.day
    (day.people, day.safePeople) = (people, people * safe)
    (day.opening, day.closing) = (safe == 0 ? -20 : 7, safe == 1 ? 47 : 9)
    let panel = YardChart.Panel(
      site:
        "Site at the school behind the old mill, for the four villages on the river's left bank",
      day: day, load: day.load(), simulation: people < 1e5 ? day.simulation(.init(days: 3)) : nil)
    let chart = YardChart(title: "t", panels: Array(repeating: panel, count: 8))
    let drawing = YardChartSVG(chart, .english).drawing()
    TextBox.expectApart(TextBox.all(in: drawing), in: drawing)
    #expect(drawing.markup.contains("2 more sites not drawn."))
  }

  @Test func `no two texts of a comparison overlap, and what is left out is said`() {
    var chart = Self.crowding
    let long = "A hundred and twenty small sites at schools, mosques, churches and mills"
    chart.arrangements = Array(repeating: long, count: 7)
    for measure in chart.measures.indices {
      chart.measures[measure].values = [0, 1, 2, 3, 4, 5, 6]
      chart.measures[measure].texts = Array(repeating: "2,100,000", count: 7)
    }
    let drawing = CrowdingChartSVG(chart, .english).drawing()
    TextBox.expectApart(TextBox.all(in: drawing), in: drawing)
    #expect(drawing.markup.contains("2 more arrangements not drawn."))
  }

  @Test(arguments: [
    (Message.Argument.clock(6.5), "06:30"), (.clock(0), "00:00"),
    (.clock(23.999), "00:00 the next day"), (.clock(-2), "22:00 the evening before"),
    (.clock(25.25), "01:15 the next day"), (.duration(2.5), "2 h 30 min"), (.duration(3), "3 h"),
    (.duration(0.001), "under 1 min"), (.duration(0), "0 min"), (.kilometres(0.96), "1 km"),
    (.kilometres(4.26), "4.3 km"), (.kilometres(12.6), "13 km"), (.people(12_345.4), "12,345"),
    (.text(ClockText.hour(-2)), "22:00"),
  ])
  func `hours and lengths of time are said as on a clock`(said: Message.Argument, text: String) {
    #expect(Catalogue.english.text(of: said) == text)
  }

  @Test func `the words of a yard say when it is over the safe number`() {
    let summary = Self.yard.panels[0].summary(in: .english)
    #expect(summary.contains("over the safe number of 3,000 from 07:05 to"))
    #expect(
      Self.yard.panels[1].summary(in: .english).contains(
        "at most 1,800 people in the yard, of 3,000"))
    #expect(Catalogue.english.text(of: Self.yard.panels[1].timesOver) == "never")
    #expect(Self.yard.panels[0].people(at: 8) == Self.day.load().peak)
  }
}
