import EntenteCase
import Foundation
import Testing

/// Plans of relief as files: the page about them, the starter, and where their tables may be.
@Suite struct ReliefPlanTests {
  let folder = try! Folder()

  @Test func `the page on plans has every table with every column`() async throws {
    try await Recorded.check("Documentation/ReliefPlan.md") { page in
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
      let start = try #require(lines.firstIndex { $0.hasPrefix("<!-- The rest") })
      let end = try #require(lines.firstIndex { $0.hasPrefix("<!-- Here ends") })
      return (lines[...start] + [""]).joined(separator: "\n") + "\n" + ReliefGuide.text + "\n"
        + lines[end...].joined(separator: "\n")
    }
  }

  @Test func `the starter is a plan without mistakes, and is not written over anything`()
    async throws
  {
    let written = try await folder.entente("new", "--relief", "valley")
    #expect(written.code == 0 && written.out == "valley/relief.yaml\n")
    let checked = try await folder.entente("check", "valley/relief.yaml")
    #expect(checked.code == 0 && checked.err == "")
    #expect(checked.out == "valley/relief.yaml: no mistakes\n")
    let again = try await folder.entente("new", "--relief", "valley")
    #expect(again.code != 0 && again.err.contains("there already"))
  }

  @Test func `a mistake in a table is told with the table's path, line and column`() async throws {
    _ = try await folder.entente("new", "--relief", "valley")
    let trucks = "kind,number,load_tonnes,hours_a_day,assumed\nlorry,6,15000,10,all\n"
    try folder.write(trucks, to: "valley/tables/trucks.csv")
    let checked = try await folder.entente("check", "valley/relief.yaml")
    #expect(checked.code == 65)
    #expect(
      checked.err.hasPrefix("valley/tables/trucks.csv:2:9: error[implausible-figure]"),
      "\(checked.err)")
    #expect(checked.err.contains("    2 | lorry,6,15000,10,all"))
    #expect(checked.err.contains("if that is in kilograms, write 15"))
  }

  @Test func `no table is read through a link that leads out, and nothing but files is read`()
    async throws
  {
    _ = try await folder.entente("new", "--relief", "valley")
    try folder.write("id,number,load_tonnes,assumed\nx,1,1,a\n", to: "outside.csv")
    let table = "valley/tables/trucks.csv"
    let attempts = [
      ("ln -s ../../outside.csv", "outside-folder"), ("mkfifo", "unreadable-table"),
      ("mkdir", "unreadable-table"), ("ln -s sites.csv", "missing-column"),
      ("ln -s nothing", "no-trucks"),
    ]
    for (command, code) in attempts {
      let outcome = try await folder.shell("rm -rf \(table) && \(command) \(table)")
      #expect(outcome.code == 0)
      let checked = try await folder.entente("check", "valley/relief.yaml")
      #expect(checked.err.contains("[\(code)]"), "\(command): \(checked.err)")
    }
  }

  @Test func `a case with tables is read by every command, from any folder`() async throws {
    let file = Project.root.appending(path: "Cases/river-relief/river-relief.yaml").path
    #expect(try await folder.entente("check", file).err == "")
    let exported = try await folder.entente("export", file)
    #expect(exported.code == 0 && exported.out.contains("\"south-gate.trucks_a_day\""))
    #expect(try await folder.entente("brief", file).code == 0)
  }
}
