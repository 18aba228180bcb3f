import EntenteAnswers

@testable import EntenteBrief
@testable import EntentePage

/// The register of the sample brief: 25 entries.
enum SampleRegister {
  static let entries = lines + others

  private static let press = "Town council rejects weekend plan (The Courier, 1 April 2031)"

  private static let lines: [Brief.RegisterEntry] = SampleFigures.conflicts.lines.enumerated().map {
    index, line in
    Brief.RegisterEntry(
      id: line.id, owner: SampleFigures.parties[line.party], kind: "red line",
      statement: line.statement, firmness: line.firmness,
      source: "\(press), paragraph \(index + 2)", isPublic: index % 3 != 1,
      assumed: index % 4 == 0 ? "the firmness" : nil,
      note: index % 5 == 0 ? "said by the council's spokesman" : nil)
  }

  private static let others: [Brief.RegisterEntry] = [
    entry("U2", 0, "order of options", "release is none, then a third or half"),
    entry("U3", 0, "order of issues", "release, then meter"),
    entry("U5", 0, "numbers", "release 60, meter 40"),
    entry("D3", 1, "conditional offer", "accepts meter is joint if release is half, despite D2"),
    entry("D4", 1, "prioritised conditions", "release is half, then meter is upstream"),
    entry("V2", 2, "order of issues", "gauge, then weir"),
    entry("村2", 3, "order of options", "堰は開、次に祭日のみ閉"),
    Brief.RegisterEntry(
      id: "F1", owner: "Growers' families", kind: "fact",
      statement: "Two wells ran dry in March & <script>alert(1)</script> was written on a wall.",
      source: press + ", paragraph 7"),
    Brief.RegisterEntry(
      id: "R1", owner: "", kind: "rule",
      statement: "if release is half, then meter is joint: half cannot be verified by one side",
      source: "the mediator's reading"),
    Brief.RegisterEntry(
      id: "G1", owner: down, kind: "group", statement: "D1 and D2 stand or fall together",
      firmness: "soft", source: press + ", paragraph 8"),
    Brief.RegisterEntry(
      id: "weekend-plan", owner: "Regional envoy", kind: "offer on the table",
      statement: "release is a third", source: press + ", paragraph 1"),
  ]

  private static let down = SampleBrief.down

  private static func entry(
    _ id: String, _ party: Int, _ kind: String, _ statement: String
  ) -> Brief.RegisterEntry {
    Brief.RegisterEntry(
      id: id, owner: SampleFigures.parties[party], kind: kind, statement: statement,
      source: "Mediator's notes, page \(party + 1)", isPublic: false)
  }
}
