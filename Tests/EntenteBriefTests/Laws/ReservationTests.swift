import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteTestSupport
import Testing

@testable import EntenteBrief

/// What no agreement is worth to a party is a line on worth.
@Suite struct ReservationTests {
  private static func answers(_ sheets: RandomSheets) throws -> Answers {
    Answers(try sheets.read(), for: .mediator, samples: 1)
  }

  @Test func `talks are stuck exactly where no package meets all lines and reservations`() throws {
    var stuck = 0
    for seed in Cases.random(short: 120, long: 2_000) {
      let sheets = RandomSheets(seed: seed)
      let answers = try Self.answers(sheets)
      let open = sheets.packages.contains {
        sheets.meetsLines($0) && sheets.isAboveReservations($0)
      }
      #expect(answers.impasse.isComplete)
      #expect(answers.impasse.conflicts.isEmpty == open, "\(seed)")
      #expect(Composer(answers).isStuck != open)
      stuck += open ? 0 : 1
    }
    #expect(stuck > 20)
  }

  @Test func `no package below a reservation is tabled where one above all of them exists`() throws
  {
    for seed in Cases.random(short: 120, long: 2_000) {
      let sheets = RandomSheets(seed: seed)
      let answers = try Self.answers(sheets)
      let isPossible = sheets.packages.contains { sheets.isAboveReservations($0) }
      let listed = answers.packages.entries.map {
        sheets.package(answers.compiled.choices(of: $0.package.choices))
      }
      #expect(!listed.isEmpty)
      let below = listed.filter { !sheets.isAboveReservations($0) }
      #expect(isPossible ? below.isEmpty : below == listed, "\(seed)")
      let words = Composer(answers).brief(of: ["packages"]).sections[0].blocks
      if case .paragraph(let sentences) = words[0] {
        #expect(sentences[0].text.hasPrefix("No package is worth as much") != isPossible)
      }
    }
  }

  @Test func `what one party would have to take less for is the most that the others leave it`()
    throws
  {
    var found = 0
    for seed in Cases.random(short: 200, long: 2_000) {
      let sheets = RandomSheets(seed: seed)
      let answers = try Self.answers(sheets)
      guard !answers.impasse.conflicts.isEmpty else {
        #expect(answers.lowerings.isEmpty)
        continue
      }
      let most = Dictionary(
        uniqueKeysWithValues: sheets.points.indices.compactMap { party -> (String, Int)? in
          guard sheets.reservations[party] != nil else { return nil }
          let open = sheets.packages.filter {
            sheets.meetsLines($0) && sheets.isAboveReservations($0, except: party)
          }
          return open.map { sheets.worth($0, to: party) }.max().map { ("N\(party)", $0) }
        })
      let told = answers.lowerings.map {
        (answers.compiled.lines[$0.line].id, Int($0.to.rounded()))
      }
      #expect(Dictionary(uniqueKeysWithValues: told) == most, "\(seed)")
      for lowering in answers.lowerings {
        let package = sheets.package(answers.compiled.choices(of: lowering.package))
        let party = answers.compiled.problem.lines[lowering.line].owner
        #expect(Double(sheets.worth(package, to: party)) == lowering.to.rounded())
        found += 1
      }
    }
    #expect(found > 20)
  }

  private static func sheets(_ ada: String, _ ben: String) throws -> Case {
    try WorkedCases.read(
      """
      entente: 1
      title: Two sheets
      sources: {s: {title: Score sheets}, note: {title: Caucus, confidential: b}}
      parties: {a: Ada, b: Ben}
      issues:
        x: {asks: Issue X, options: [x1, x2]}
        y: {asks: Issue Y, options: [y1, y2]}
      claims:
        - {id: A1, by: a, numbers: {x: {weight: 60, values: {x1: 1}}, y: {weight: 40, values: {y1: 1}}}\(ada), from: "s, 1"}
        - {id: B1, by: b, numbers: {x: {weight: 40, values: {x2: 1}}, y: {weight: 60, values: {y2: 1}}}\(ben), from: "s, 1"}
      """)
  }

  private static func text(_ theCase: Case, _ section: String) -> [String] {
    let brief = Composer(Answers(theCase, for: .mediator, samples: 1)).brief(of: [section])
    return brief.sections.filter { $0.id == section }.flatMap(\.blocks).flatMap { block in
      switch block {
      case .paragraph(let sentences): sentences.map(\.text)
      case .list(_, let items): items.flatMap(\.sentences).map(\.text)
      case .table, .figure, .group: [String]()
      }
    }
  }

  @Test
  func `a conflict of reservations says that no package is worth enough, and how far off it is`()
    throws
  {
    let theCase = try Self.sheets(", reservation: 70", ", reservation: 50, firmness: soft")
    let answers = Answers(theCase, for: .mediator, samples: 1)
    #expect(answers.impasse.conflicts.map(answers.compiled.ids(of:)) == [["A1", "B1"]])
    #expect(
      Self.text(theCase, "impasse").contains(
        "No package is worth at least 70 to Ada and 50 to Ben."))
    let moves = Self.text(theCase, "moves")
    #expect(
      moves.contains(
        "If Ada took 60 points instead of 70, a package would meet every other line."))
    #expect(
      moves.contains("If Ben took 0 points instead of 50, a package would meet every other line."))
    #expect(answers.compiled.firmness == [.word(.firm), .word(.soft)])
  }

  @Test(arguments: [", reservation: 0", ", reservation: -5", ""])
  func `a reservation that every package reaches draws no line`(ben: String) throws {
    let compiled = CompiledCase(try Self.sheets(", reservation: 70", ben))
    #expect(compiled.lines.map(\.id) == ["A1"])
    #expect(compiled.warnings.isEmpty)
  }

  @Test func `a reservation that no package reaches draws a warning where it stands`() throws {
    let compiled = CompiledCase(try Self.sheets("", ", reservation: 101"))
    #expect(compiled.warnings.map(\.code) == [.unreachableFloor])
    #expect(compiled.warnings.map(\.path) == ["claims: B1: reservation"])
    #expect(compiled.warnings[0].span == compiled.theCase.claims[1].span)
  }

  @Test func `how firmly a reservation is held can be changed for the sake of argument`() throws {
    let theCase = try Self.sheets(", reservation: 70", ", reservation: 50")
    let change = WhatIf(firmness: ["A1": .word(.contested)])
    #expect(theCase.mistakes(in: change).isEmpty)
    let changed = CompiledCase(theCase.changed(by: change))
    #expect(changed.firmness == [.word(.contested), .word(.firm)])
    let without = theCase.changed(by: WhatIf(without: ["A1"]))
    #expect(CompiledCase(without).lines.map(\.id) == ["B1"])
  }

  @Test func `an export has the lines that reservations draw, with their worths`() throws {
    let text = try CaseExport(try Self.sheets(", reservation: 70", "")).json()
    #expect(text.contains("\"floor\": 70") || text.contains("\"floor\" : 70"))
  }
}
