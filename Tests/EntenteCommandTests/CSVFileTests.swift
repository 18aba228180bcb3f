import Foundation
import Testing

/// `--csv`: packages and divisions as tables.
@Suite struct CSVFileTests {
  let folder = try! Folder()
  let wages = Project.path(ofCase: "works-wage-round")

  private struct Listing: Decodable {
    struct Point: Decodable {
      let choices: [String: String]
      let utilities: [String: Double]
    }
    struct Frontier: Decodable { let points: [Point] }
    struct Choice: Decodable { let points: [Point] }
    let frontier: Frontier
    let nash: Choice
  }

  @Test func `the table has what JSON has`() async throws {
    let json = try await folder.entente("packages", wages, "--json", "--csv", "p.csv")
    let listing: Listing = try json.decoded()
    let printed = try await folder.entente("packages", wages, "--csv", "-")
    #expect(printed.out == folder.text(of: "p.csv") && printed.code == 0)
    let lines = printed.out.components(separatedBy: "\r\n")
    #expect(lines.last == "")
    let rows = lines.dropLast().map { $0.components(separatedBy: ",") }
    let records = rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
    for point in listing.frontier.points {
      let record = try #require(
        records.first { row in point.choices.allSatisfy { row["issue:\($0)"] == $1 } })
      for (party, worth) in point.utilities {
        #expect(record["worth:\(party)"].flatMap { Double($0) } == worth)
      }
      let isNash = listing.nash.points.contains { $0.choices == point.choices }
      #expect(record["solutions"]?.split(separator: " ").contains("nash") == isNash)
    }
    #expect(records.compactMap { Int($0["rank"] ?? "") } == [1, 2, 3, 4, 5])
  }

  @Test func `a division can be read by a spreadsheet`() async throws {
    let outcome = try await folder.entente(
      "divide", Project.path(ofCase: "camp-david-1978"), "--csv", "-")
    #expect(outcome.code == 0)
    let rows = outcome.out.components(separatedBy: "\r\n").dropLast()
    #expect(
      rows.first
        == "issue,points:egypt,points:israel,share:egypt,share:israel,gets:egypt,gets:israel")
    #expect(rows.count == 7)
  }

  @Test func `a table that cannot be written ends in 73`() async throws {
    for command in ["packages", "divide"] {
      let outcome = try await folder.entente(command, wages, "--csv", "none/p.csv")
      #expect(outcome.code == 73 && outcome.out == "")
      #expect(outcome.err == "entente: cannot write 'none/p.csv': No such file or directory\n")
    }
  }
}
