import EntenteAnswers

@testable import EntenteBrief
@testable import EntentePage

/// A brief with the largest figures that are drawn: 12 parties, 60 lines, 100 conflicts.
enum LargeBrief {
  static let brief = Brief(
    title: "Basin talks", subtitle: "As of 2 April 2031, for the public",
    headline: Brief.Sentence("Stuck.", restsOn: ["L0"]),
    sections: [
      Brief.Section(
        id: "impasse", title: "Why they are stuck",
        blocks: [
          .figure(positions), .figure(conflicts), .figure(moves),
          .figure(packages),
        ])
    ],
    register: lines.map {
      Brief.RegisterEntry(
        id: $0.id, owner: parties[$0.party], kind: "red line", statement: $0.statement,
        firmness: $0.firmness, source: "Minutes, page 1")
    })

  static let parties = (0..<12).map { number in
    ["Council of the town of Oberwasserburg-\(number)", "Weir \(number)"][number % 2]
  }

  static let lines = (0..<60).map { number in
    ConflictDiagram.Line(
      id: number == 7 ? "a-very-long-identifier.of_line%7-that-goes-on" : "L\(number)",
      party: number % 12,
      statement: number % 7 == 0
        ? "never the sluice is open in the months from May to September unless the level at the "
          + "old mill is at least two thirds and all the gauges were read on the day before"
        : "the sluice is open",
      firmness: ["absolute", "firm", "soft", "contested"][number % 4])
  }

  static let conflicts = ConflictDiagram(
    parties: parties, lines: lines,
    conflicts: (0..<100).map { number in
      Array(Set([number * 7 % 60, number * 11 % 60, (number * 13 + 5) % 60])).sorted()
    }, omitted: 4212)

  static let positions = PositionMatrix(parties: parties, rows: (0..<40).map(row))

  private static func row(_ number: Int) -> PositionMatrix.Row {
    let stands: [PositionMatrix.Stand] = [.ruledOut, .conditional, .open]
    return PositionMatrix.Row(
      issue: "Sluice \(number / 4)", option: "option \(number % 4)", isStatusQuo: number % 4 == 0,
      stands: (0..<12).map { stands[(number * 5 + $0) % 3] },
      preferred: (0..<12).map { (number + $0) % 4 == 0 },
      lines: (0..<12).map { stands[(number * 5 + $0) % 3] == .open ? [] : ids(number % 5, $0) })
  }

  private static func ids(_ last: Int, _ party: Int) -> [String] {
    (0...last).map { "L\(party + 12 * $0)" }
  }

  static let moves = MovesLadder(rungs: (0..<40).map(rung), tied: 1, omitted: 311)

  private static func rung(_ number: Int) -> MovesLadder.Rung {
    MovesLadder.Rung(
      lines: (0...(number % 9)).map { lines[(number + $0 * 5) % 60].id },
      parties: (0...(number % 4)).map { parties[(number + $0) % 12] },
      likelihood: 0.9 / Double(number + 1))
  }

  static let packages = PackageChart(
    lines: lines.map { PackageChart.Line(id: $0.id, party: parties[$0.party]) },
    packages: (0..<20).map(package))

  private static func package(_ number: Int) -> PackageChart.Package {
    PackageChart.Package(
      name: number == 3 ? "The weekend plan as changed" : "Package \(number + 1)",
      crosses: (0..<60).filter { ($0 * (number + 3)) % 7 == 0 },
      likelihood: 0.5 / Double(number + 1))
  }
}
