import EntenteEngine

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

/// Figures of relief: a small valley, a large plain where not all names fit, and hostile names.
enum ReliefSamples {
  static let map = ReliefMap(
    zones: [
      zone("upper", "Upper valley", 2, 18, 40_000, 1),
      zone("mill", "Mill town", 8, 11, 95_000, 0.62),
      zone("lower", "Lower valley and the fields by the river", 14, 4, 60_000, 0.004),
      zone("island", "島の人々", 19, 9, 300, 0), zone("empty", "Empty quarter", 18, 17, 0, 1),
    ],
    places: [
      place("gate", "North gate", .crossing, 0, 22, 180),
      place("ford", "The ford", .crossing, 20, 0, 0),
      place("barn", "Long barn", .warehouse, 5, 15, 180),
      place("hall", "Hall", .site, 7.6, 11.4, 95),
      place("school", "School", .site, 13, 5, 85), place("quay", "Quay", .site, 17, 9, 0),
    ],
    ways: [
      ReliefMap.Way(id: "a", from: 0, to: 2, tonnesADay: 180),
      ReliefMap.Way(id: "b", from: 2, to: 3, tonnesADay: 95),
      ReliefMap.Way(id: "c", from: 2, to: 4, tonnesADay: 85),
      ReliefMap.Way(id: "d", from: 1, to: 5, tonnesADay: 0),
    ],
    walks: [
      ReliefMap.Walk(site: 3, zone: 0, peopleADay: 40_000),
      ReliefMap.Walk(site: 3, zone: 1, peopleADay: 55_000),
      ReliefMap.Walk(site: 4, zone: 2, peopleADay: 240),
    ], unplaced: ["Far hamlet"])

  static let crowded: ReliefMap = {
    var random = SplitMix64(seed: 7)
    func number(_ below: Int) -> Double { Double(random.next() % UInt64(below)) }
    return ReliefMap(
      zones: (0..<200).map {
        zone(
          "z\($0)", "Zone number \($0)", number(400) / 10, number(300) / 10, number(90_000),
          number(101) / 100)
      },
      places: (0..<60).map {
        place(
          "s\($0)", "Site \($0)", $0 < 4 ? .crossing : $0 < 9 ? .warehouse : .site,
          number(400) / 10, number(300) / 10, number(5) * 30)
      },
      ways: (0..<120).map {
        ReliefMap.Way(
          id: "r\($0)", from: Int(number(9)), to: 9 + Int(number(51)), tonnesADay: number(4) * 20)
      },
      walks: (0..<200).map { ReliefMap.Walk(site: 9 + $0 % 51, zone: $0, peopleADay: 100) })
  }()

  static let grid = CoverageGrid(
    rows: [
      row("lower", "Lower valley and the fields by the river", 60_000, { _ in 0.004 }),
      row("mill", "Mill town", 95_000, { $0 < 3 ? 0 : 0.05 * Double($0) + 0.2 }),
      row("upper", "Upper valley", 40_000, { _ in 1 }),
    ], days: 14)

  static let longGrid = CoverageGrid(
    rows: (0..<45).map { index in
      CoverageGrid.Row(
        id: "z\(index)", name: "Zone \(index)", people: 1_000,
        coverage: (0..<90).map { Double((index * 7 + $0 * 3) % 101) / 100 })
    }, days: 90)

  static let bars = BottleneckBars(
    bars: [
      bar("one more truck a day at North gate", 8_420, 14),
      bar(
        "one more hour of inspection a day at North gate, which inspects 12 trucks an hour", 950, 9),
      bar("one more person a day at Hall", 1, 14), bar("one more truck of 20 t", 0.04, 2),
    ], days: 14, omitted: 3)

  static let hostile = ReliefMap(
    zones: [
      zone("x", "<script>&\u{202E}", 0, 0, .infinity, .nan),
      zone("y", String(repeating: "W", count: 200), 0, 0, -5, 7),
    ], places: [place("p", "]]>\u{1B}[31m", .site, 0, 0, -1)])

  private static let empty = ReliefMap(zones: [], places: [])

  static let figures: [any Figure] = [
    map, crowded, hostile, empty, grid, longGrid, CoverageGrid(rows: [], days: 1), bars,
    BottleneckBars(bars: [], days: 1),
  ]

  /// Those that have something to tell, and no text that a drawing leaves out.
  static let drawable = figures.filter { ![hostile, empty].contains($0 as? ReliefMap) }

  private static func zone(
    _ id: String, _ name: String, _ east: Double, _ north: Double, _ people: Double,
    _ coverage: Double
  ) -> ReliefMap.Zone {
    ReliefMap.Zone(
      id: id, name: name, east: east, north: north, people: people, coverage: coverage)
  }

  private static func place(
    _ id: String, _ name: String, _ kind: ReliefMap.Place.Kind, _ east: Double, _ north: Double,
    _ tonnes: Double
  ) -> ReliefMap.Place {
    ReliefMap.Place(
      id: id, name: name, kind: kind, east: east, north: north, tonnesADay: tonnes)
  }

  private static func row(
    _ id: String, _ name: String, _ people: Double, _ share: (Int) -> Double
  ) -> CoverageGrid.Row {
    CoverageGrid.Row(id: id, name: name, people: people, coverage: (0..<14).map(share))
  }

  private static func bar(_ unit: String, _ rations: Double, _ days: Int) -> BottleneckBars.Bar {
    BottleneckBars.Bar(unit: unit, rationsADay: rations, days: days)
  }
}
