import EntenteAnswers

@testable import EntenteBrief
@testable import EntentePage

/// The figures of the sample brief, and larger ones.
enum SampleFigures {
  static let parties = [
    SampleBrief.up, SampleBrief.down, SampleBrief.villages, SampleBrief.island,
  ]

  private static let issues: [(String, [String])] = [
    ("How much water is released in summer?", ["nothing", "a third", "half"]),
    ("Who reads the meters?", ["the upstream council", "both together"]),
    (
      "Who pays for the gauge at the old mill, and for its repair after a flood?",
      ["the upstream council", "the villages", "the region, from the fund for border waters"]
    ),
    ("Is the weir open at night?", ["open", "closed", "closed except on feast days"]),
    ("Are the readings published?", ["monthly & online", "sealed"]),
    ("How is article 4 of the <old> treaty read?", ["as a right", "as a courtesy"]),
    ("Is there a fine?", ["none", "a fine", "a fine after a warning"]),
    ("When do the councils meet?", ["every second month"]),
    ("魚道はいつ開くか", ["春", "通年"]),
    ("من يحتفظ بالمحضر؟", ["الوسيط", "المجلسان معًا"]),
  ]

  static let positions = PositionMatrix(parties: parties, rows: rows)

  private static var rows: [PositionMatrix.Row] {
    var rows: [PositionMatrix.Row] = []
    for (issue, entry) in issues.enumerated() {
      for (option, name) in entry.1.enumerated() {
        let stands = parties.indices.map { stand(issue, option, $0) }
        rows.append(
          PositionMatrix.Row(
            issue: entry.0, option: name, isStatusQuo: option == 0, stands: stands,
            preferred: parties.indices.map { (issue + option + $0) % 5 == 0 },
            lines: stands.enumerated().map { party, stand in
              stand == .open ? [] : lines(issue, party, both: stand == .conditional)
            }))
      }
    }
    return rows
  }

  private static func stand(_ issue: Int, _ option: Int, _ party: Int) -> PositionMatrix.Stand {
    switch (issue * 3 + option * 5 + party * 2) % 7 {
    case 0, 3: .ruledOut
    case 1: .conditional
    default: .open
    }
  }

  private static func lines(_ issue: Int, _ party: Int, both: Bool) -> [String] {
    let own = [["U1", "U4", "U6"], ["D1", "D2", "D6"], ["V1", "V3"], ["村1"]][party]
    let first = own[issue % own.count]
    return both && own.count > 1 ? [first, own[(issue + 1) % own.count]] : [first]
  }

  static let conflicts = ConflictDiagram(
    parties: parties,
    lines: [
      line("U1", 0, "never release is half unless meter is joint", "firm"),
      line("U4", 0, "the upstream council does not pay for the gauge", "soft"),
      line("U6", 0, "the weir is closed at night", "firm"),
      line("U7.b_%2", 0, "readings are sealed & kept <by the clerk>", "contested"),
      line("U8", 0, "article 4 is a courtesy", "0.75"),
      line("U9", 0, "there is no fine", "soft"),
      line("D1", 1, "release is not none", "absolute"),
      line("D2", 1, "meter is upstream", "soft"),
      line("D6", 1, "readings are published every month, online and at the town hall", "firm"),
      line("D7", 1, "article 4 is a right", "firm"),
      line("D8", 1, "there is a fine if the release falls short two weeks in a row", "contested"),
      line("V1", 2, "the villages do not pay for the gauge", "firm"),
      line(
        "V3", 2, "article 4 is read with the letters of 1964, unless both councils agree", "soft"),
      line("村1", 3, "夜間は堰を開けること（漁期を除く）", "firm"),
    ],
    conflicts: [[0, 6, 7], [1, 11], [2, 13], [3, 8], [4, 9, 12], [5, 10]])

  private static func line(
    _ id: String, _ party: Int, _ statement: String, _ firmness: String
  ) -> ConflictDiagram.Line {
    ConflictDiagram.Line(id: id, party: party, statement: statement, firmness: firmness)
  }

  static let moves = MovesLadder(
    rungs: [
      rung(["D2", "U4"], [0, 1], 0.32), rung(["U1", "V1"], [0, 2], 0.21),
      rung(["D2", "V1", "U6"], [0, 1, 2], 0.184), rung(["D2", "U4", "村1"], [0, 1, 3], 0.0951),
      rung(["U7.b_%2", "U8", "U9", "D2", "V1"], [0, 1, 2], 0.07),
      rung(["D1", "D6", "U6", "V1"], [0, 1, 2], 0.03),
      rung(["D7", "D8", "V3", "村1"], [1, 2, 3], 0.01),
      rung(["D1", "D2"], [1], 0.00004),
    ], tied: 1, omitted: 12)

  private static func rung(
    _ lines: [String], _ who: [Int], _ likelihood: Double
  ) -> MovesLadder.Rung {
    MovesLadder.Rung(lines: lines, parties: who.map { parties[$0] }, likelihood: likelihood)
  }

  static let packages = PackageChart(
    lines: ["D2", "U4", "U1", "V1", "U6", "村1", "U7.b_%2"].map { id in
      PackageChart.Line(
        id: id, party: parties[id.first == "U" ? 0 : id.first == "D" ? 1 : id.first == "V" ? 2 : 3])
    },
    packages: [
      package("A", [0, 1], 0.32), package("B", [2, 3], 0.21), package("C", [0, 3, 4], 0.184),
      package("D", [0, 1, 5], 0.0951), package("E", [6, 0, 3], 0.07), package("F", [3, 4], 0.03),
      package("G", [5], 0.01), package("H", [0, 1, 2, 3, 4, 5], 0.0004),
    ])

  private static func package(
    _ name: String, _ crosses: [Int], _ likelihood: Double
  ) -> PackageChart.Package {
    PackageChart.Package(
      name: "Package \(name)", label: name, crosses: crosses, likelihood: likelihood)
  }
}
