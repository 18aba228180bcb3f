import Foundation
import Testing

/// `entente relief` as a process, as somebody who coordinates aid would use it.
@Suite struct ReliefCommandTests {
  let folder = try! Folder()
  let gaza = Project.path(ofCase: "gaza-2025")

  /// A plan with its tables as a spreadsheet saves them: two towns, one of them far away.
  private func write(_ changes: [String: String] = [:]) throws {
    var files = [
      "plan.yaml": """
      entente-relief: 1
      title: Two towns
      days: 4
      assumed: all of it
      zones: zones.csv
      crossings: crossings.csv
      sites: sites.csv
      roads: roads.csv
      trucks: trucks.csv
      commodities: commodities.csv
      supplies: supplies.csv
      incidents: [{id: flood, name: A flood, probability: 0.25}]
      cuts: [{incident: flood, what: road, from_day: 2, to_day: 3}]
      """,
      "zones.csv": "id,name,people,x_km,y_km,controlled_by\r\nnear,Near town,6000,1,0,somebody\r\n"
        + "far,=Far town,2000,40,0,nobody\r\n",
      "crossings.csv": "id,x_km,y_km,trucks_a_day\r\ngate,-5,0,1\r\n",
      "sites.csv": "id,name,x_km,y_km,people_a_day,lanes,minutes_a_person,yard_m2\r\n"
        + "hall,The hall,0,0,5000,5,0.4,300\r\n",
      "roads.csv": "id,from,to,distance_km,hours\r\nroad,gate,hall,5,0.5\r\n",
      "trucks.csv": "id,number,load_tonnes\r\nlorry,2,2\r\n",
      "commodities.csv": "id,kcal_a_kg,protein_g_a_kg,fat_g_a_kg,kilograms_a_person_day\r\n"
        + "food,4200,120,75,0.5\r\n",
      "supplies.csv": "place,commodity,tonnes_a_day\r\ngate,food,10\r\n",
    ]
    files.merge(changes) { $1 }
    for (name, text) in files.sorted(by: { $0.key < $1.key }) { try folder.write(text, to: name) }
  }

  @Test func `the answer comes first, with who is never reached and what holds it back`()
    async throws
  {
    try write()
    let outcome = try await folder.entente("relief", "plan.yaml", "--fair", "total")
    #expect(outcome.code == 0, "\(outcome.err)")
    // One truck of two tonnes a day makes 4,000 rations for 8,000 people.
    #expect(outcome.out.contains("50 percent of the need of 8,000 people over"))
    let words = outcome.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(
        "The 2,000 people of =Far town get nothing on any day: no site is within 10 km on foot"))
    #expect(
      words.contains("One more truck a day let through at gate would bring up to 4,000 rations"))
    #expect(words.contains("Need alone counts: who controls a zone is used in no computation."))
    #expect(
      words.contains("One more truck a day let through at gate. 1,000 rations a day more; at the"))
    let alone = try await folder.entente("relief", "plan.yaml", "--bottlenecks", "0")
    #expect(!alone.out.contains("Solved again"))
    let quiet = try await folder.entente("relief", "plan.yaml", "--quiet")
    #expect(quiet.out.split(separator: "\n").count == 1 && quiet.out.contains("Not everybody"))
  }

  @Test func `JSON has what the text says`() async throws {
    try write()
    let outcome = try await folder.entente(
      "relief", "plan.yaml", "--fair", "total", "--scenario", "all", "--json")
    let json = try outcome.json()
    #expect(json["status"] as? String == "optimal")
    #expect(abs((json["share"] as? Double ?? 0) - 0.5) < 1e-6)
    let unreached = try #require((json["unreached"] as? [[String: Any]])?.first)
    #expect(unreached["zone"] as? String == "far")
    #expect(unreached["because"] as? String == "no-site-in-reach")
    let limits = try #require(json["bottlenecks"] as? [[String: Any]])
    #expect(limits.first?["row"] as? String == "gate")
    #expect((limits.first?["again"] as? [String: Any])?["rations"] as? Double == 4_000)
    let scenario = try #require((json["scenarios"] as? [[String: Any]])?.first)
    #expect(scenario["incident"] as? String == "flood")
    #expect((scenario["share"] as? Double ?? 1) < 0.5)
    // A flood of two days of four, or none.
    let risk = try #require(json["risk"] as? [String: Any])
    #expect(abs((risk["expected"] as? Double ?? 0) - (0.75 * 0.5 + 0.25 * 0.25)) < 1e-6)
    #expect(risk["isExact"] as? Bool == true && risk["scenarios"] as? Int == 2)
    #expect((json["assumedRows"] as? [String])?.count == (json["rows"] as? [String])?.count)
  }

  @Test func `who controls a zone changes no byte of the answer`() async throws {
    try write()
    let before = try await folder.entente("relief", "plan.yaml", "--scenario", "all")
    let json = try await folder.entente("relief", "plan.yaml", "--json")
    let zones = try #require(folder.text(of: "zones.csv"))
    let swapped = zones.replacingOccurrences(of: "somebody", with: "x")
      .replacingOccurrences(of: "nobody", with: "somebody")
      .replacingOccurrences(of: ",x\r\n", with: ",nobody\r\n")
    try write(["zones.csv": swapped])
    #expect(swapped != zones)
    // Messages show rows as they are written; the answer has none of it.
    let after = try await folder.entente("relief", "plan.yaml", "--scenario", "all")
    #expect(after.out == before.out && after.code == 0)
    #expect(try await folder.entente("relief", "plan.yaml", "--json").out == json.out)
  }

  @Test func `exchanging the names of the parties changes nothing`() async throws {
    let text = try String(contentsOfFile: gaza, encoding: .utf8)
    let swapped = text.replacingOccurrences(of: "  hamas: Hamas\n", with: "  hamas: Israel\n")
      .replacingOccurrences(of: "  israel: Israel\n", with: "  israel: Hamas\n")
    #expect(swapped != text)
    try folder.write(swapped, to: "case.yaml")
    #expect(
      try await folder.entente("relief", "case.yaml", "--json")
        == folder.entente("relief", gaza, "--json"))
  }

  @Test func `tables add up to the answer, and no cell is a formula`() async throws {
    try write()
    let outcome = try await folder.entente(
      "relief", "plan.yaml", "--fair", "total", "--csv", "tables", "--quiet")
    #expect(outcome.code == 0)
    let dispatch = try #require(folder.text(of: "tables/dispatch.csv"))
    let rows = dispatch.components(separatedBy: "\r\n").dropLast().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(
      rows[0] == [
        "day", "date", "commodity", "tonnes", "from", "to", "road", "truck", "trucks",
        "trucks_on_road", "trucks_on_road_rounded_up",
      ])
    #expect(rows.dropFirst().compactMap { Double($0[3]) }.reduce(0, +) == 8)
    #expect(rows.dropFirst().allSatisfy { $0[4...7] == ["gate", "hall", "road", "lorry"] })
    #expect(rows.dropFirst().allSatisfy { $0[10] == "1" })
    let handouts = try #require(folder.text(of: "tables/handouts.csv"))
    let given = handouts.components(separatedBy: "\r\n").dropFirst().compactMap {
      $0.split(separator: ",").last.flatMap { Double($0) }
    }
    #expect(abs(given.reduce(0, +) - 16_000) < 1e-3)
    #expect(folder.text(of: "tables/intakes.csv") != nil)
    #expect(folder.text(of: "tables/coverage.csv")?.contains("=Far") == false)
    let printed = try await folder.entente("relief", "plan.yaml", "--fair", "total", "--csv", "-")
    #expect(printed.out == dispatch)
    let lost = try await folder.entente("relief", "plan.yaml", "--csv", "none/tables")
    #expect(lost.code == 73 && lost.out == "")
  }

  @Test func `a missing column says which, and in which file`() async throws {
    try write(["zones.csv": "id,name,x_km,y_km\r\nnear,Near town,1,0\r\n"])
    let outcome = try await folder.entente("relief", "plan.yaml")
    #expect(outcome.code == 65 && outcome.out == "")
    #expect(outcome.err.contains("zones.csv:1") && outcome.err.contains("people"))
  }

  @Test func `kilograms for tonnes are noticed`() async throws {
    try write(["trucks.csv": "id,number,load_tonnes\r\nlorry,2,2000\r\n"])
    let outcome = try await folder.entente("relief", "plan.yaml")
    #expect(outcome.code == 65 && outcome.err.contains("trucks.csv:2"))
    #expect(outcome.err.contains("kilograms"))
    try write(["trucks.csv": "id,number,load_kg\r\nlorry,2,2000\r\n"])
    let named = try await folder.entente("relief", "plan.yaml", "--fair", "total", "--quiet")
    #expect(named.code == 0 && named.out.contains("50 percent"))
  }

  @Test func `no trucks at all is an answer with its reason`() async throws {
    try write(["trucks.csv": "id,number,load_tonnes\r\nlorry,0,2\r\n"])
    let outcome = try await folder.entente("relief", "plan.yaml")
    #expect(outcome.code == 0)
    #expect(outcome.out.contains("Nobody is fed"))
    let words = outcome.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("The 6,000 people of Near town get nothing on any day"))
  }

  @Test func `without a solver the brief still works, and the command says what to do`()
    async throws
  {
    let nowhere = [
      "ENTENTE_HIGHS": "/nonexistent/libhighs.so", "ENTENTE_CBC": "/nonexistent/libCbc.so",
    ]
    let brief = try await folder.entente(["brief", gaza], environment: nowhere)
    #expect(brief.code == 0)
    let outcome = try await folder.entente(["relief", gaza], environment: nowhere)
    if outcome.code == 69 {
      #expect(brief.out.contains("no solver is installed") && outcome.out.contains("make setup"))
    } else {
      #expect(outcome.code == 0)
    }
  }

  @Test func `few large sites are compared with many small ones by one command`() async throws {
    let outcome = try await folder.entente(
      "relief", gaza, "--crowding", "--against", "400", "--people-a-visit", "5", "--sites")
    #expect(outcome.code == 0, "\(outcome.err)")
    let words = outcome.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Few large sites against many small ones"))
    #expect(words.contains("Where to open sites") && words.contains("How a day goes at the sites"))
    #expect(words.contains("One visitor fetches for 5 people and 1 day"))
  }

  @Test func `an option of the case is worth rations, and packages that feed everybody are found`()
    async throws
  {
    struct Worths: Decodable {
      struct Option: Decodable {
        let option: String
        let share: Double
        let rationsADay: Double
      }
      let options: [Option]
      let share: Double
    }
    let worths: Worths = try await folder.entente("relief", gaza, "--json").decoded()
    let other = try #require(worths.options.first { $0.option == "other-system" })
    let then: Worths = try await folder.entente(
      "relief", gaza, "--fix", "aid=other-system", "--fair", "total", "--json"
    ).decoded()
    #expect(abs(other.share - then.share) < 1e-6)
    #expect(abs((other.share - worths.share) * 2_100_000 - other.rationsADay) < 1)
    let packages = try await folder.entente("packages", gaza, "--feeds-everybody", "--json").json()
    let listed = try #require(packages["packages"] as? [[String: Any]])
    #expect(!listed.isEmpty)
    for package in listed {
      #expect((package["choices"] as? [String: String])?["aid"] == "other-system")
    }
    for option in ["--feeds-everybody", "--people-fed"] {
      let none = try await folder.entente(
        "packages", Project.path(ofCase: "works-wage-round"), option)
      #expect(none.code == 64 && none.err.contains("needs a plan of relief"))
    }
  }

  @Test func `each package is worth what the plan of relief does under it`() async throws {
    struct Packages: Decodable {
      struct Range: Decodable {
        let low: Double
        let high: Double
      }
      struct Fed: Decodable {
        let share: Range
        let peopleADay: Range
      }
      struct Package: Decodable {
        let choices: [String: String]
        let fed: Fed?
      }
      let packages: [Package]
    }
    struct Plan: Decodable { let share: Double }
    func share(_ option: String) async throws -> Double {
      let plan: Plan = try await folder.entente(
        "relief", gaza, "--fix", "aid=\(option)", "--fair", "total", "--json"
      ).decoded()
      return plan.share
    }
    let shares = [
      "new-system": try await share("new-system"), "other-system": try await share("other-system"),
    ]
    #expect(shares["other-system"] ?? 0 > shares["new-system"] ?? 1)
    let all: Packages = try await folder.entente(
      "packages", gaza, "--json", "--limit", "20"
    ).decoded()
    for package in all.packages {
      let fed = try #require(package.fed)
      let share = try #require(shares[package.choices["aid"] ?? ""])
      #expect(abs(fed.share.low - share) < 1e-6 && fed.share.high == fed.share.low)
      #expect(abs(fed.peopleADay.low - share * 2_100_000) < 1)
    }
    let few: Packages = try await folder.entente(
      "packages", gaza, "--json", "--distinct"
    ).decoded()
    #expect(few.packages.contains { ($0.fed?.share.low ?? 1) < ($0.fed?.share.high ?? 0) - 0.1 })
    let brief: Packages = try await folder.entente("brief", gaza, "--json").decoded()
    #expect(brief.packages.allSatisfy { $0.fed != nil })
    #expect(brief.packages[0].fed?.share.high == few.packages[0].fed?.share.high)
    let text = try await folder.entente("packages", gaza, "--distinct", "--limit", "2")
    #expect(text.out.contains("Need met by aid: 48"))
    let table = try await folder.entente("packages", gaza, "--limit", "1", "--csv", "-")
    let rows = table.out.components(separatedBy: "\r\n")
    #expect(rows[0].hasSuffix("need_met_low,need_met_high,people_fed_low,people_fed_high"))
    let cells = rows[1].split(separator: ",", omittingEmptySubsequences: false).suffix(4)
    let numbers = cells.compactMap { Double($0) }
    #expect(numbers.count == 4 && numbers[0] == numbers[1] && numbers[2] == numbers[3])
    #expect(shares.values.contains { abs($0 - numbers[0]) < 1e-6 })
    #expect(abs(numbers[2] - numbers[0] * 2_100_000) < 3)
    let nowhere = [
      "ENTENTE_HIGHS": "/nonexistent/libhighs.so", "ENTENTE_CBC": "/nonexistent/libCbc.so",
    ]
    let unsolved = try await folder.entente(["packages", gaza], environment: nowhere)
    #expect(unsolved.code == 0 && unsolved.err == "")
  }

  @Test func `without a row the plan is as if it were not there`() async throws {
    try write()
    func quiet(_ arguments: String...) async throws -> String {
      let outcome = try await folder.entente(["relief", "plan.yaml", "--quiet"] + arguments)
      #expect(outcome.code == 0, "\(outcome.err)")
      return outcome.out
    }
    // 4,000 rations a day for the 6,000 who are left.
    #expect(try await quiet("--without", "far").contains("67 percent of the need of 6,000 people"))
    for row in ["gate", "hall", "road", "lorry"] {
      #expect(try await quiet("--without", row).contains("Nobody is fed"), "\(row)")
    }
    let calm = try await folder.entente(
      "relief", "plan.yaml", "--without", "flood", "--scenario", "all", "--json")
    #expect(try calm.json()["risk"] == nil)
    let wrong = try await folder.entente("relief", "plan.yaml", "--without", "gote")
    #expect(wrong.code == 64 && wrong.err.contains("did you mean 'gate'?"))
    // What an effect would open stays closed.
    let fixed = try await folder.entente(
      "relief", gaza, "--fix", "aid=other-system", "--without", "points-rafah", "--json")
    let zones = try #require(try fixed.json()["assumedRows"] as? [String])
    #expect(!zones.contains("E5") && zones.contains("E4"))
    let clash = try await folder.entente("relief", gaza, "--without", "large-4", "--quiet")
    #expect(clash.code == 0 && clash.out.contains("33 percent of the need"))
  }

  @Test func `wrong use is said in a sentence`() async throws {
    try write()
    let wrong: [([String], String)] = [
      (["--scenario", "flod"], "did you mean 'flood'?"),
      (["--fair", "even"], "even"), (["--against", "9"], "--against belongs to --crowding"),
      (["--crowding", "--against", "0"], "from 1 to 100000"),
      (["--crowding", "--people-a-visit", "0"], "--people-a-visit takes a number"),
      (["--bottlenecks", "101"], "--bottlenecks takes a whole number from 0 to 100"),
      (["--quiet", "--json"], "exclude each other"), (["--csv", "a.csv"], "takes a folder"),
      (["--fix", "a=b"], "without a case"),
    ]
    for (arguments, message) in wrong {
      let outcome = try await folder.entente(["relief", "plan.yaml"] + arguments)
      #expect(outcome.code == 64 && outcome.out == "", "\(arguments)")
      #expect(outcome.err.contains(message), "\(outcome.err)")
    }
    let none = try await folder.entente("relief", Project.path(ofCase: "works-wage-round"))
    #expect(none.code == 64 && none.err.contains("has no plan of relief"))
  }

  @Test func `figures are written, each under its name`() async throws {
    let outcome = try await folder.entente(
      "relief", gaza, "--crowding", "--against", "400", "--svg", "figures/")
    #expect(outcome.code == 0)
    for name in ["map", "coverage", "yard", "crowding"] {
      #expect(folder.text(of: "figures/\(name).svg")?.hasPrefix("<svg") == true, "\(name)")
    }
  }
}
