import Foundation
import Testing

/// Commands that are stopped by a signal while they work.
@Suite struct StopTests {
  let folder = try! Folder()

  /// Runs a command in a shell and sends it a signal after some seconds; the shell prints the
  /// milliseconds from then to its end after all else on standard error.
  private func stopped(
    by signal: String, after seconds: Double, _ command: String
  ) async throws -> Outcome {
    try await folder.shell(
      """
      entente \(command) & process=$!
      sleep \(seconds); start=$(date +%s%N)
      kill -\(signal) $process; wait $process; code=$?
      echo $(( ($(date +%s%N) - start) / 1000000 )) >&2
      exit $code
      """)
  }

  /// Two parties that move many issues alone, with complete orders of the states.
  private func states(_ issues: Int) -> String {
    let names = (0..<issues).map { "i\($0)" }
    let movers = names.enumerated().map { index, name in
      "  \(name): {asks: Which?, options: {a: one, b: other}, moved by: \(index % 2 == 0 ? "up" : "down")}"
    }
    let wants = { (party: String, option: String) in
      "  - {id: W\(party), by: \(party), wants: ["
        + names.map { "\($0) is \(option)" }.joined(separator: ", ") + "], from: press, page 1}"
    }
    return """
      entente: 1
      title: Many states
      sources: {press: {title: The Courier}}
      parties: {up: Upstream, down: Downstream}
      issues:
      \(movers.joined(separator: "\n"))
      status-quo: {\(names.map { "\($0): a" }.joined(separator: ", "))}
      seeks: anything
      claims:
      \(wants("up", "a"))
      \(wants("down", "b"))
      """
  }

  @Test(arguments: ["INT", "TERM", "QUIT"])
  func `a signal ends long work at once, with what is found or a word, and 130`(signal: String)
    async throws
  {
    try folder.write(states(18), to: "case.yaml")
    let outcome = try await stopped(by: signal, after: 1, "stability case.yaml")
    #expect(outcome.code == 130, "\(outcome.err)")
    #expect(
      outcome.out.hasPrefix("Stopped before everything was looked at")
        || outcome.err.contains("entente: stopped before there was anything to tell"))
    let milliseconds = outcome.err.split(separator: "\n").last.flatMap { Int($0) }
    // In 200 where the machine does nothing else.
    #expect(try #require(milliseconds) < 2_000)
  }

  @Test func `a command that waits for its case is stopped too`() async throws {
    let outcome = try await folder.shell(
      """
      sleep 5 | entente brief - & sleep 0.3
      kill -TERM $!; wait $!; exit $?
      """)
    #expect(outcome.code == 130, "\(outcome.err)")
  }

  /// Lines on many issues: the table of who has spoken on what takes long.
  private func lines(_ issues: Int) -> String {
    let names = (0..<issues).map { "i\($0)" }
    return """
      entente: 1
      title: Many issues
      sources: {press: {title: The Courier}}
      parties: {up: Upstream, down: Downstream}
      issues:
      \(names.map { "  \($0): {asks: Which?, options: [a, b]}" }.joined(separator: "\n"))
      claims:
      \(names.map { "  - {id: L\($0), by: up, line: \($0) is a, from: press, page 1}" }.joined(separator: "\n"))
      """
  }

  @Test func `what is printed first does not keep a command from stopping at what comes then`()
    async throws
  {
    try folder.write(lines(600), to: "case.yaml")
    let outcome = try await folder.shell(
      """
      entente check case.yaml > out.txt & process=$!
      while ! grep -q "^case.yaml: no" out.txt; do sleep 0.01; done
      start=$(date +%s%N); kill -INT $process; wait $process; code=$?
      echo $(( ($(date +%s%N) - start) / 1000000 )) >&2
      exit $code
      """)
    #expect(outcome.code == 130, "\(outcome.err)")
    #expect(!outcome.err.contains("before there was anything to tell"))
    let milliseconds = outcome.err.split(separator: "\n").last.flatMap { Int($0) }
    #expect(try #require(milliseconds) < 2_000)
  }

  @Test func `a stopped command leaves what is in its files`() async throws {
    try folder.write(states(18), to: "case.yaml")
    try folder.write("old", to: "figure.svg")
    let outcome = try await stopped(
      by: "INT", after: 1, "stability case.yaml --svg figure.svg --json")
    #expect(outcome.code == 130, "\(outcome.err)")
    #expect(folder.text(of: "figure.svg") == "old")
  }

  @Test func `a search for a plan that is stopped writes no table of nothing over old ones`()
    async throws
  {
    try writePlan(zones: 300, days: 60)
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "out"), withIntermediateDirectories: true)
    try folder.write("old", to: "out/dispatch.csv")
    for seconds in [0.3, 1.0] {
      let outcome = try await stopped(
        by: "INT", after: seconds, "relief plan.yaml --csv out --svg map.svg")
      #expect(outcome.code == 130, "\(outcome.err)")
      let table = folder.text(of: "out/dispatch.csv") ?? ""
      #expect(table == "old" || table.split(separator: "\r\n").count > 1)
    }
  }

  /// A plan that takes long to solve.
  private func writePlan(zones: Int, days: Int) throws {
    let places = (0..<zones).map { ($0 * 37 % 101, $0 * 53 % 97) }
    var files = [
      "plan.yaml": """
      entente-relief: 1
      title: Many towns
      days: \(days)
      assumed: all of it
      zones: zones.csv
      crossings: crossings.csv
      sites: sites.csv
      roads: roads.csv
      trucks: trucks.csv
      commodities: commodities.csv
      supplies: supplies.csv
      """,
      "crossings.csv": "id,x_km,y_km,trucks_a_day\r\ngate,-5,0,40\r\nport,99,99,30\r\n",
      "trucks.csv": "id,number,load_tonnes\r\nlorry,60,10\r\n",
      "commodities.csv": "id,kcal_a_kg,protein_g_a_kg,fat_g_a_kg,kilograms_a_person_day\r\n"
        + "food,4200,120,75,0.5\r\nflour,3600,100,10,0.4\r\n",
      "supplies.csv": "place,commodity,tonnes_a_day\r\ngate,food,300\r\nport,flour,200\r\n",
    ]
    files["zones.csv"] =
      "id,name,people,x_km,y_km\r\n"
      + places.enumerated().map {
        "z\($0),Town \($0),\(1_000 + $0 * 7919 % 9_000),\($1.0),\($1.1)\r\n"
      }
      .joined()
    let sites = places.enumerated().filter { $0.offset % 6 == 0 }
    files["sites.csv"] =
      "id,name,x_km,y_km,people_a_day\r\n"
      + sites.map { "s\($0),Hall \($0),\($1.0),\($1.1),\(4_000 + $0 * 13 % 3_000)\r\n" }.joined()
    files["roads.csv"] =
      "id,from,to,distance_km,hours\r\n"
      + sites.flatMap { site, _ in
        ["gate", "port"].map { "\($0)-s\(site),\($0),s\(site),\(20 + site),\(1 + site % 5)\r\n" }
      }.joined()
    for (name, text) in files.sorted(by: { $0.key < $1.key }) { try folder.write(text, to: name) }
  }
}
