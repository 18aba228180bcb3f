import EntenteCase
import EntenteEngine
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

@Suite struct DominanceDocumentTests {
  private static let packages = [[0, 0], [1, 0], [0, 1], [1, 2], [0, 2]]

  private func compiled(_ claims: String) throws -> CompiledCase {
    let source = """
      entente: 1
      title: Water
      sources: {press: {title: The Courier}}
      parties: {up: Upstream, down: Downstream}
      issues:
        meter: {asks: Who reads?, options: {own: one, joint: both}, ordered: true}
        release: {asks: How much?, options: {none: nothing, third: a third, half: half}, ordered: true}
      status-quo: {release: none, meter: own}
      seeks: anything
      claims:
        - {id: U1, by: up, prefers: [release is none, release is third, release is half], from: press, page 1}
        - {id: U2, by: up, prefers: [meter is own, meter is joint], from: press, page 1}

      """ + claims
    return CompiledCase(try #require(CaseReader.read(Array(source.utf8)).theCase))
  }

  @Test func `what holds in every world holds in every drawn one, and what holds in none in none`()
    throws
  {
    let compiled = try compiled("")
    let document = DominanceDocument(Self.packages, of: compiled)
    #expect(document.dominance.keys.sorted() == ["up"])
    let entries = try #require(document.dominance["up"])
    #expect(entries.count == 20)
    for entry in entries {
      let pair = [entry.package, entry.over].map { Self.packages[$0] }
      let found = try #require(compiled.acceptability(of: pair))
      let share = found.standings[0][0].ranks[0]
      #expect(!entry.always || (entry.sometimes && share == 1))
      #expect(entry.sometimes || share == 0)
      #expect(share < 1 || entry.always)
    }
    // Own meters and nothing released are best; joint meters and half are worst.
    let best = entries.filter { $0.package == 0 && $0.always }.map(\.over)
    let worst = entries.filter { $0.package == 3 && $0.always }.map(\.over)
    #expect(best == [1, 2, 3, 4] && worst.isEmpty)
  }

  @Test func `a party for which that cannot be decided exactly is left out`() throws {
    let compiled = try compiled(
      """
        - {id: U3, by: up, rather: meter is joint and release is none, than: meter is own and release is half, from: press, page 1}

      """)
    #expect(DominanceDocument(Self.packages, of: compiled).dominance.isEmpty)
    #expect(DominanceWords(Self.packages, of: compiled, Names(compiled.theCase)).sections.isEmpty)
  }

  @Test func `the words name the packages that the document names`() throws {
    let compiled = try compiled("")
    let section = try #require(
      DominanceWords(Self.packages, of: compiled, Names(compiled.theCase)).sections.first)
    guard case .table(let table) = section.blocks[1] else {
      Issue.record("there is a table")
      return
    }
    #expect(table.rows[0] == ["Package A", "Upstream", "B, C, D, E", "none"])
    #expect(table.rows[1] == ["Package B", "Upstream", "D", "C, E"])
    #expect(table.rows[3] == ["Package D", "Upstream", "none", "none"])
  }

  @Test func `one package is not compared with itself`() throws {
    #expect(try DominanceDocument([[0, 0]], of: compiled("")).dominance.isEmpty)
  }
}
