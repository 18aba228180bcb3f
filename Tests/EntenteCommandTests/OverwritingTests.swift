import EntenteEngine
import EntenteTestSupport
import Foundation
import Testing

/// No output takes the place of what was read, or of another output of the same call.
@Suite struct OverwritingTests {
  let folder = try! Folder()

  /// The program's own list of its commands and their options.
  private struct Help: Decodable {
    struct Command: Decodable {
      let commandName: String
      var subcommands: [Command]?
      var arguments: [Argument]?
    }
    struct Argument: Decodable {
      struct Name: Decodable { let name: String }
      let kind: String
      var valueName: String?
      var names: [Name]?
    }
    let command: Command
  }

  @Test func `every option that names an output is in the rows`() async throws {
    let help: Help = try await folder.entente("--experimental-dump-help").decoded()
    let rows = Set(OutputRow.all.map(\.testDescription))
    let commands = try #require(help.command.subcommands)
    #expect(commands.count > 10)
    var found: Set<String> = []
    for command in commands where command.commandName != "help" {
      for argument in command.arguments ?? [] where argument.kind == "option" {
        let names = (argument.names ?? []).map { "\(command.commandName) --\($0.name)" }
        let isOther =
          OutputRow.others.contains(argument.valueName ?? "")
          || !OutputRow.others.isDisjoint(with: names)
        #expect(
          isOther != !rows.isDisjoint(with: names),
          "\(names) takes '\(argument.valueName ?? "")': an output belongs in the rows")
        found.formUnion(rows.intersection(names))
      }
    }
    #expect(found == rows)
  }

  /// A case whose plan of relief stands in a file of its own with tables, and a scenario of another
  /// program.
  private func prepare() async throws {
    let made = try await folder.shell(
      "entente new --relief plan && { entente new; echo 'relief: {plan: plan/relief.yaml}'; } "
        + "> talks.yaml")
    #expect(made.code == 0, "\(made.err)")
    try folder.write(Self.scenario, to: "numbers.yaml")
    let exported = try await folder.shell("entente export numbers.yaml --to negmas -o scenario")
    #expect(exported.code == 0, "\(exported.err)")
  }

  private static let scenario = """
    entente: 1
    title: Water
    sources: {press: {title: The Courier}}
    parties: {u: Up, d: Down}
    issues: {release: {asks: How much?, options: [none, half]}}
    claims:
      - {id: U1, by: u, numbers: {release: {weight: 1, values: {none: 1}}}, from: press, page 1}
      - {id: D1, by: d, numbers: {release: {weight: 1, values: {half: 1}}}, from: press, page 1}
    """

  private func contents(_ files: [String]) -> [String?] { files.map { folder.text(of: $0) } }

  /// Other paths to a file, made where they need to be.
  private func paths(to file: String) async throws -> [String] {
    let name = file.split(separator: "/").last ?? ""
    let linking = try await folder.shell(
      "ln -sf '\(file)' soft && ln -sf soft softer && ln -f '\(file)' hard "
        + "&& ln -sfn \"$(dirname '\(file)')\" aside")
    #expect(linking.code == 0, "\(linking.err)")
    return [
      file, "./\(file)", "plan/../\(file)", folder.url.appending(path: file).path, "soft", "softer",
      "hard", "aside/\(name)",
    ]
  }

  @Test(arguments: OutputRow.all)
  func `what a call reads is not written over, by whatever path`(row: OutputRow) async throws {
    try await prepare()
    let before = contents(row.reads)
    for file in row.reads {
      for path in try await paths(to: file) {
        let outcome = try await folder.entente(row.call(path))
        #expect(outcome.code == 64 && outcome.out == "", "\(path): \(outcome.err)")
        let message = "\(row.option) would write over '\(file)', which was read\n"
        let isNoFolder = row.testDescription == "relief --csv" && path.hasSuffix(".csv")
        #expect(isNoFolder || outcome.err.contains(message), "\(path): \(outcome.err)")
        #expect(contents(row.reads) == before, "\(path)")
      }
    }
  }

  @Test func `two outputs of one call do not meet, by whatever paths`() async throws {
    try await prepare()
    let pairs = Dictionary(grouping: OutputRow.all, by: \.command).values.filter { $0.count > 1 }
    #expect(pairs.count > 3)
    for rows in pairs {
      try folder.write("old", to: "old")
      let files = try await paths(to: "old").map { ("old", $0) }
      try #require(try await folder.shell("ln -sf nothing dangling").code == 0)
      for (first, second) in files + [("new", "./new"), ("dangling", "nothing")] {
        let outcome = try await folder.entente(rows[0].call(first) + [rows[1].option, second])
        #expect(outcome.code == 64 && outcome.out == "", "\(rows) \(second)")
        #expect(outcome.err.contains(" name the same file"), "\(outcome.err)")
        #expect(folder.text(of: "old") == "old")
        #expect(folder.text(of: "new") == nil && folder.text(of: "nothing") == nil)
      }
    }
  }

  @Test func `a file in a folder of outputs takes the place of nothing`() async throws {
    try await prepare()
    let moved = try await folder.shell(
      """
      cp -r plan/tables out && mv out/zones.csv out/dispatch.csv && cp out/dispatch.csv out/map.svg
      mkdir scenarios && cp numbers.yaml scenarios/water.yml
      for name in dispatch.csv map.svg; do
        sed "s#^tables:.*#tables: out\\nzones: out/$name#" plan/relief.yaml > $name.yaml
      done
      """)
    #expect(moved.code == 0, "\(moved.err)")
    for (call, file) in [
      (["relief", "dispatch.csv.yaml", "--csv", "out"], "out/dispatch.csv"),
      (["relief", "map.svg.yaml", "--svg", "out/"], "out/map.svg"),
      (
        ["export", "scenarios/water.yml", "--to", "negmas", "-o", "scenarios"],
        "scenarios/water.yml"
      ),
    ] {
      let before = try await folder.shell("ls out scenarios; cat out/* scenarios/*").out
      let outcome = try await folder.entente(call)
      #expect(outcome.code == 64, "\(call) \(outcome.err)")
      #expect(
        outcome.err.contains("would be written over '\(file)', which was read\n"), "\(outcome.err)")
      #expect(try await folder.shell("ls out scenarios; cat out/* scenarios/*").out == before)
    }
  }

  @Test func `a table that the reader may not know is not written over either`() async throws {
    try await prepare()
    let hidden = try await folder.shell(
      """
      sed 's/^sources:/sources:\\n  caucus: {title: Notes, confidential: none}/' talks.yaml > secret.yaml
      sed -i 's/^days:/source: caucus\\ndays:/' plan/relief.yaml
      """)
    #expect(hidden.code == 0)
    let before = contents(["plan/relief.yaml", "plan/tables/zones.csv"])
    for path in ["plan/relief.yaml", "plan/tables/zones.csv"] {
      let outcome = try await folder.entente("export", "secret.yaml", "--for", "public", "-o", path)
      #expect(outcome.code == 64, "\(path) \(outcome.err)")
      #expect(contents(["plan/relief.yaml", "plan/tables/zones.csv"]) == before)
    }
  }

  @Test func `standard input and output are files like others`() async throws {
    try await prepare()
    let before = folder.text(of: "talks.yaml")
    for (line, message) in [
      ("entente export - -o talks.yaml < talks.yaml", "would write over standard input"),
      ("entente statements talks.yaml >> talks.yaml", "standard output would be written over"),
      ("entente brief talks.yaml --html page.html > page.html", "over standard output"),
    ] {
      let outcome = try await folder.shell(line)
      #expect(outcome.code == 64, "\(line)")
      #expect(outcome.err.contains(message), "\(outcome.err)")
      #expect(folder.text(of: "talks.yaml") == before, "\(line)")
    }
  }

  @Test func `a link stays, and what it leads to is written`() async throws {
    try await prepare()
    try folder.write("old", to: "old")
    for (link, end) in [("a", "old"), ("b", "plan/new"), ("c", "b2"), ("d", "none/new")] {
      let outcome = try await folder.shell(
        "ln -sf c2 b2; ln -sf '\(end)' \(link); entente export numbers.yaml -o \(link)")
      #expect(outcome.code == (link == "d" ? 73 : 0), "\(outcome.err)")
      let still = try await folder.shell("readlink \(link)").out
      #expect(still == end + "\n")
    }
    for file in ["old", "plan/new", "c2"] { #expect(folder.text(of: file)?.hasPrefix("{") == true) }
  }

  @Test func `to a device any number of outputs may go`() async throws {
    try await prepare()
    let outcome = try await folder.entente(
      "brief", "talks.yaml", "--html", "/dev/null", "--svg", "/dev/null", "--figure", "positions")
    #expect(outcome.code == 0, "\(outcome.err)")
  }

  /// A path from the folder on.
  private func within(_ path: String) -> String {
    let root = folder.url.path + "/"
    return path.hasPrefix(root) ? String(path.dropFirst(root.count)) : path
  }

  /// Where a path leads, by the system's own words: the file's number, or its name without links.
  private func end(of path: String) async throws -> String {
    let line = "if [ -e '\(path)' ]; then stat -L -c %i '\(path)'; else realpath -m '\(path)'; fi"
    return try await folder.shell(line).out
  }

  @Test(arguments: Cases.random(short: 10, long: 200))
  func `a call writes all that it is asked for, or nothing where two paths meet`(
    seed: Int
  ) async throws {
    try await prepare()
    let inputs = ["talks.yaml", "plan/relief.yaml", "plan/tables/zones.csv"]
    var generator = SplitMix64(seed: UInt64(seed))
    let aim = (inputs + ["old", "new"]).randomElement(using: &generator)!
    if aim != "new" { try folder.write(folder.text(of: aim) ?? "old", to: aim) }
    let others = aim == "new" ? ["new", "./new", "plan/../new"] : try await paths(to: aim)
    let pool = others + ["fresh", "plan/fresh", "soft"]
    let outputs = (0..<2).map { _ in pool.randomElement(using: &generator)! }
    var ends: [String] = []
    for path in inputs + outputs { ends.append(try await end(of: path)) }
    let before = contents(inputs)
    let outcome = try await folder.entente(
      "brief", "talks.yaml", "--figure", "positions", "--html", outputs[0], "--svg", outputs[1])
    #expect(contents(inputs) == before, "\(outputs)")
    let doMeet = Set(ends).count < ends.count
    #expect(outcome.code == (doMeet ? 64 : 0), "\(outputs) \(outcome.err)")
    let isWritten = [("<!DOCTYPE html>", outputs[0]), ("<svg", outputs[1])].map { start, path in
      folder.text(of: within(path))?.hasPrefix(start) == true
    }
    #expect(isWritten == [!doMeet, !doMeet], "\(outputs)")
  }
}
