import EntenteCase
import EntenteEngine
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

@Suite struct CSVTests {
  /// A reader of RFC 4180, written from its grammar.
  static func parse(_ text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var scalars = Array(text.unicodeScalars)[...]
    var isQuoted = false
    func add(_ scalar: Unicode.Scalar) {
      rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
    }
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"": add(scalars.removeFirst())
      case ("\"", _): isQuoted.toggle()
      case (",", false): rows[rows.count - 1].append("")
      case ("\r", false):
        _ = scalars.popFirst()
        if !scalars.isEmpty { rows.append([""]) }
      default: add(scalar)
      }
    }
    return rows
  }

  private static let formulaStarts: [Unicode.Scalar] = ["=", "+", "-", "@", "\t", "\r", "\n"]

  @Test func `every text comes back, and none can be taken for a formula`() {
    let texts = [
      "plain", "", "a,b", "say \"no\"", "two\r\nlines", "=1+2", "+1", "-1", "@x", "\tx", "'quoted",
      "''", "=\u{301}x", "ü, 日本", "=HYPERLINK(\"http://example.org\",\"a\")", " =1", "＝1",
    ]
    let written = CSVText.of(columns: ["=c", "d"], rows: texts.map { [.text($0), .number(-2.5)] })
    let rows = Self.parse(written)
    #expect(rows.count == texts.count + 1)
    for (row, text) in zip(rows.dropFirst(), texts) {
      let cell = row[0]
      #expect((cell.hasPrefix("'") ? String(cell.dropFirst()) : cell) == text)
      #expect(cell.unicodeScalars.first.map { !Self.formulaStarts.contains($0) } ?? true)
      #expect(row[1] == "-2.5")
    }
    #expect(rows[0] == ["'=c", "d"])
  }

  private func table(_ name: String, limit: Int) throws -> (rows: [[String]], Bargaining?) {
    let compiled = CompiledCase(try WorkedCases.read(named: name))
    var budget = Budget.standard
    let best = RankedPackage.best(compiled.problem, limit: limit, budget: &budget)
    let bargaining = Bargaining(compiled, acceptableExists: false, budget: &budget)
    let csv = PackageTable(best, of: compiled, bargaining: bargaining).csv
    return (Self.parse(csv), bargaining)
  }

  @Test(arguments: ["works-wage-round", "camp-david-1978"])
  func `every efficient package has a row, with its worths and the solutions that it is`(
    name: String
  ) throws {
    let (rows, found) = try table(name, limit: 4)
    let bargaining = try #require(found)
    let compiled = bargaining.compiled
    let head = rows[0]
    #expect(rows.allSatisfy { $0.count == head.count })
    let records = rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(head, $0)) }
    #expect(records.compactMap { $0["rank"].flatMap { Int($0) } } == [1, 2, 3, 4])
    for (index, point) in bargaining.frontier.points.enumerated() {
      let choices = compiled.choices(of: point.package)
      let record = try #require(
        records.first { record in choices.allSatisfy { record["issue:\($0)"] == $1 } })
      #expect(record["efficient"] == "true")
      for (party, worth) in zip(compiled.partyIDs, point.utilities) {
        #expect(record["worth:\(party)"].flatMap { Double($0) } == worth)
      }
      let names = bargaining.named.filter { $0.choice.points.contains(index) }.map(\.name)
      #expect(record["solutions"] == names.joined(separator: " "))
    }
    let efficient = records.count { $0["efficient"] == "true" }
    #expect(efficient >= bargaining.frontier.count)
    #expect(Set(rows.map { $0.joined(separator: ",") }).count == rows.count)
  }

  @Test func `a case without numbers has rows without worths`() throws {
    let (rows, bargaining) = try table("gaza-2025", limit: 3)
    #expect(bargaining == nil && rows.count == 4)
    #expect(!rows[0].contains { $0.hasPrefix("worth:") })
    #expect(rows[0].suffix(3) == ["likelihood", "crosses", "solutions"])
  }

  @Test func `a division as values adds up to both parties' points`() throws {
    let division = try #require(
      FairDivision(CompiledCase(try WorkedCases.read(named: "camp-david-1978"))))
    let rows = Self.parse(division.csv)
    let head = rows[0]
    for (party, points) in division.document.points {
      let column = try #require(head.firstIndex(of: "gets:\(party)"))
      let sum = rows.dropFirst().reduce(0) { $0 + (Double($1[column]) ?? .nan) }
      #expect(abs(sum - points) < 1e-9)
    }
    #expect(rows.count == division.document.issues.count + 1)
  }
}
