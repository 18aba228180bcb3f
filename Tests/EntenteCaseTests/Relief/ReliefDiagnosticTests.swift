import EntenteCase
import Testing

@Suite struct ReliefDiagnosticTests {
  private let sound = ReliefSample.sound

  @Test func `a missing column names itself and what belongs there`() {
    sound.replacing("distance_km,hours,", by: "distance_km,", in: "roads")
      .replacing(",24,1,", by: ",24,", in: "roads").replacing(",6,0.5,", by: ",6,", in: "roads")
      .replacing(",20,1.5,", by: ",20,", in: "roads").replacing(",16,1,", by: ",16,", in: "roads")
      .replacing(",22,1.5,", by: ",22,", in: "roads")
      .expect(.missingColumn, at: "roads.csv:1:69", "'hours'", "for a loaded truck")
  }

  @Test func `a misspelt column is named with the one that was meant`() {
    sound.replacing("people,", by: "peple,", in: "zones")
      .expect(.unknownColumn, at: "zones.csv:1:9", "people")
  }

  @Test func `a column that no table has is passed over with a warning`() throws {
    let wider = sound.replacing("hours_a_day,", by: "hours_a_day,driver,", in: "trucks")
      .replacing(",10,\"", by: ",10,Ann,\"", in: "trucks")
    wider.expect(.unknownColumn, at: "trucks.csv:1:45", "is not read")
    #expect(wider.read().theCase?.relief?.trucks.count == 2)
  }

  @Test func `kilograms for tonnes are named as such`() {
    sound.replacing("lorry,6,15,", by: "lorry,6,15000,", in: "trucks")
      .expect(.implausibleFigure, at: "trucks.csv:2:9", "15,000", "in kilograms, write 15")
  }

  @Test func `other likely units are named too`() {
    sound.replacing(",0.4,", by: ",400,", in: "commodities")
      .expect(.implausibleFigure, at: "commodities.csv:2:31", "in grams, write 0.4")
    sound.replacing(",24,1,", by: ",24000,1,", in: "roads")
      .expect(.implausibleFigure, at: "roads.csv:2:23", "in metres, write 24")
    sound.replacing(",6,0.5,", by: ",6,30,", in: "roads")
      .expect(.implausibleFigure, at: "roads.csv:3:22", "0.2 km an hour", "'hours'")
    sound.replacing(",0.3,", by: ",30,", in: "roads")
      .expect(.implausibleFigure, at: "roads.csv:4:36", "in percent, write 0.3")
    sound.replacing(",3,10,7,", by: ",3,600,7,", in: "crossings")
      .expect(.implausibleFigure, at: "crossings.csv:2:35", "in minutes, write 10")
  }

  @Test func `a few kilocalories a kilogram get a warning`() throws {
    let found = sound.replacing("3640", by: "3.64", in: "commodities").read().diagnostics
    #expect(found.map(\.code) == [.belowStandards, .implausibleFigure])
    #expect(found[1].notes == ["if that is in kilocalories a gram, write 3640"])
  }

  @Test func `columns in other metric units are converted, and all others refused`() throws {
    let kilograms = sound.replacing("load_tonnes", by: "Load (kg)", in: "trucks")
      .replacing(",15,", by: ",15000,", in: "trucks").replacing(",3.5,", by: ",3500,", in: "trucks")
    #expect(try kilograms.plan().trucks.map(\.loadTonnes) == [15, 3.5])
    let minutes = sound.replacing(",hours,", by: ",minutes,", in: "roads")
      .replacing(",24,1,", by: ",24,60,", in: "roads").replacing(",0.5,", by: ",30,", in: "roads")
      .replacing(",1.5,", by: ",90,", in: "roads").replacing(",16,1,", by: ",16,60,", in: "roads")
    #expect(try minutes.plan().roads.map(\.hours) == (try sound.plan()).roads.map(\.hours))
    sound.replacing("load_tonnes", by: "load_lb", in: "trucks")
      .expect(.unknownUnit, at: "trucks.csv:1:13", "'load_tonnes'", "0.45359237")
    sound.replacing("distance_km", by: "distance_miles", in: "roads")
      .expect(.unknownUnit, at: "roads.csv:1:12", "'distance_km'", "1.609344")
    sound.replacing("distance_km", by: "distance", in: "roads")
      .expect(.unknownUnit, at: "roads.csv:1:12", "'distance_km'", "unit")
    sound.replacing("number,load_tonnes", by: "load_kg,load_tonnes", in: "trucks")
      .expectOnly([.missingColumn, .conflictingKeys, .implausibleFigure, .implausibleFigure])
  }

  @Test func `marks between thousands are not guessed at`() {
    sound.replacing("9000,4", by: "\"9,000\",4", in: "zones")
      .expect(.thousandsMark, at: "zones.csv:2:21", "9000 or 9")
    sound.replacing("9000,4", by: "\"1,009,000\",4", in: "zones")
      .expect(.thousandsMark, at: "zones.csv:2:21", "1009000")
    sound.replacing("9000,4", by: "9 000,4", in: "zones")
      .expect(.thousandsMark, at: "zones.csv:2:20", "9000")
    sound.replacing("9000,4", by: "many,4", in: "zones")
      .expect(.badNumber, at: "zones.csv:2:20", "'people'", "'many'")
  }

  @Test func `the tables of a spreadsheet with decimal commas are read`() throws {
    var sample = sound
    sample.tables["tables/trucks.csv"] =
      "\u{FEFF}kind;number;load_tonnes;load_m3;hours_a_day;source\r\n"
      + "lorry;6;15;40;10;survey, page 3\r\nvan;8;3,5;14;10;survey, page 3\r\n;;;;;\r\n"
    let trucks = try sample.plan().trucks
    #expect(trucks.map(\.loadTonnes) == [15, 3.5])
    #expect(trucks.map(\.origin.from[0].locator) == ["page 3", "page 3"])
    sample.tables["tables/trucks.csv"]?.replace("15;40", with: "1.500;40")
    sample.expect(.thousandsMark, at: "trucks.csv:2:9", "1500 or 1.5")
  }

  @Test func `an id that names nothing is told with the one that was meant`() {
    sound.replacing("mill,school", by: "mill,scool", in: "roads")
      .expect(.unknownRow, at: "roads.csv:3:13", "a warehouse or a site", "school")
    sound.replacing("mill,school", by: "mill,hill", in: "roads")
      .expect(.unknownRow, at: "roads.csv:3:13", "a zone")
    sound.replacing("mill,flour,60", by: "mill,flower,60", in: "stocks")
      .expect(.unknownRow, at: "stocks.csv:2:6", "a commodity", "flour")
    sound.replacing("9,20,1.2,3000,80,\"survey", by: "9,20,1.2,3000,80,\"survy", in: "sites")
      .expect(.unknownSource, at: "sites.csv:2:56", "survey")
  }

  @Test func `an id is used once in all tables`() {
    sound.replacing("ferry,Ferry", by: "marsh,Ferry", in: "sites")
      .replacing("mill,ferry", by: "mill,school", in: "roads")
      .expectOnly([.duplicateID])
    sound.replacing("marsh,The", by: "town,The", in: "zones")
      .expect(.duplicateID, at: "zones.csv:4:1", "line 3, column 1", "tables/zones.csv")
  }

  @Test func `negative figures, probabilities over 1 and days past the last are errors`() {
    sound.replacing("9000,4", by: "-9000,4", in: "zones")
      .expect(.badNumber, at: "zones.csv:2:20", "from 0", "-9,000")
    sound.replacing("flood,0.2", by: "flood,1.2", in: "incidents")
      .expect(.implausibleFigure, at: "incidents.csv:2:29", "from 0 to 1")
    sound.replacing("gate-strike,south-gate,3,4", by: "gate-strike,south-gate,3,14", in: "cuts")
      .expect(.outsideHorizon, at: "cuts.csv:4:26", "day 14", "day 10")
    sound.replacing("gate-strike,south-gate,3,4", by: "gate-strike,south-gate,5,4", in: "cuts")
      .expect(.impossibleDays, at: "cuts.csv:4:26", "day 5")
    sound.replacing(",10,7,yes", by: ",10,7-11,yes", in: "crossings")
      .expect(.outsideHorizon, at: "crossings.csv:2:38", "day 11")
    sound.replacing(",10,7,yes", by: ",10,Sunday,yes", in: "crossings")
      .expect(.badNumber, at: "crossings.csv:2:38", "Sunday", "'3 5-7'")
    sound.replacing("9000,4", by: "9000.5,4", in: "zones")
      .expect(.badNumber, at: "zones.csv:2:20", "whole number")
  }

  @Test func `a row without a source, and a table without the column, are errors`() {
    sound.replacing(
      "town,Orla town,24000,0,8,8200,\"survey, page 1\"", by: "town,Orla town,24000,0,8,8200,",
      in: "zones"
    )
    .expect(.missingSource, at: "zones.csv:3:1", "'source'", "'assumed'")
    sound.replacing("probability,assumed", by: "probability,remarks", in: "incidents")
      .expectOnly([.missingSource, .unknownColumn])
  }

  @Test func `a plan that can feed nobody says why`() {
    sound.replacing("6000,12,6", by: "6000,120,6", in: "zones")
      .expect(.unreachableZone, at: "zones.csv:4:1", "'ferry', is 110.005 km", "'walk_km'")
    sound.replacing("dyke,mill,ferry", by: "dyke,ferry,mill", in: "roads")
      .expect(.unreachableZone, at: "zones.csv:4:1", "'ferry'", "exchange its 'from' and 'to'")
    sound.replacing(",12,6,2500", by: ",,,2500", in: "zones")
      .expect(.unreachableZone, at: "zones.csv:4:1", "'walks'")
    sound.replacing("lorry,6", by: "lorry,0", in: "trucks").replacing(
      "van,8", by: "van,0", in: "trucks"
    )
    .expect(.noTrucks, at: "trucks.csv:2:1", "nothing moves", "'number'")
    sound.without("trucks").expect(.noTrucks, at: "case:0:0", "'trucks'")
    sound.replacing(",7,yes", by: ",7,no", in: "crossings")
      .expect(.noCrossing, at: "crossings.csv:1:1", "'closed_days'")
    var unsweetened = sound
    unsweetened.tables["tables/supplies.csv"] = sound.tables["tables/supplies.csv"]?
      .split(separator: "\n").filter { !$0.contains("sugar") }.joined(separator: "\n")
    unsweetened.expect(.noSupply, at: "commodities.csv:5:1", "'sugar'", "'stocks'")
  }

  @Test func `rations below the standards are told with figures`() {
    sound.replacing(",0.035,", by: ",0.02,", in: "commodities")
      .expect(
        .belowStandards, at: "commodities.csv:2:1", "1,981 of 2,100 kcal", "24.96 of 35 g of fat")
    var zone = sound
    zone.tables["tables/needs.csv"] =
      "zone,commodity,kilograms_a_person_day,assumed\nmarsh,flour,0.3,a\n"
    zone.expect(.belowStandards, at: "needs.csv:2:1", "in marsh", "1,749.75 of 2,100 kcal")
  }

  @Test func `files stay in the folder and are named where they are not there`() {
    for name in [
      "../z.csv", "/etc/passwd", "a/../../z.csv", "a\\b.csv", "C:z.csv", "./../z.csv", "//z.csv",
    ] {
      sound.replacing("tables: tables\n", by: "tables: tables\n  zones: '\(name)'\n")
        .expect(.outsideFolder, at: "case:34:11", "leads out")
    }
    sound.replacing("tables: tables\n", by: "tables: tables\n  zones: z.csv\n")
      .expect(.unreadableTable, at: "case:34:10", "'z.csv'")
    sound.without("zones").expect(.unreadableTable, at: "case:33:11", "'tables/zones.csv'")
    for (folder, zones) in [
      ("./tables", "./tables/zones.csv"), ("tables/", "tables//zones.csv"),
      ("./tables/./", "././tables/./zones.csv"),
    ] {
      let other = sound.replacing(
        "tables: tables\n", by: "tables: '\(folder)'\n  zones: '\(zones)'\n")
      #expect(other.read().diagnostics.isEmpty && other.read().theCase != nil, "\(folder)")
    }
    sound.replacing("  tables: tables\n", by: "")
      .expectOnly([.missingTable, .missingTable, .missingTable, .unknownRow, .unknownRow])
  }

  @Test func `what is no table is refused at its place`() {
    sound.replacing("Hill villages", by: "\"Hill villages", in: "zones")
      .expect(.tableSyntax, at: "zones.csv:2:37", "closing quotation mark")
    sound.replacing("Hill villages", by: "Hill \"villages\"", in: "zones")
      .expect(.tableSyntax, at: "zones.csv:2:11", "whole cell in quotes")
    sound.replacing("survey, page 2\"", by: "survey, page 2", in: "zones")
      .expect(.tableSyntax, at: "zones.csv:4:38", "never closes")
    sound.replacing("Hill villages,", by: "Hill, villages,", in: "zones")
      .expect(.tableSyntax, at: "zones.csv:2:53", "9 cells", "8 columns")
    sound.replacing(
      "hill,Hill villages,9000,4,18,3600,\"survey, page 1\",East bank council", by: "hill,9000",
      in: "zones"
    )
    .expect(.tableSyntax, at: "zones.csv:2:1", "2 cells")
    var empty = sound
    empty.tables["tables/zones.csv"] = "\n\n"
    empty.expect(.tableSyntax, at: "zones.csv:1:1", "empty")
    empty.tables["tables/zones.csv"] = "id,people,assumed\n"
    empty.expect(.emptyList, at: "zones.csv:1:1", "no row")
    empty.tables["tables/zones.csv"] = "id,people\u{0}"
    empty.expect(.controlCharacter, at: "zones.csv:1:10")
  }
}

extension ReliefSample {
  /// Expects these codes, in any order.
  fileprivate func expectOnly(
    _ codes: [DiagnosticCode], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = read().diagnostics
    #expect(
      found.map(\.code.rawValue).sorted() == codes.map(\.rawValue).sorted(), "\(found)",
      sourceLocation: sourceLocation)
  }
}
