import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// Which listed packages are at least as good for a party in every world that agrees with what is
/// known, and in which that depends on what is not known.
struct DominanceWords {
  private let compiled: CompiledCase
  private let names: Names
  private let tables: [(party: Int, table: [[Dominance]])]

  /// With more packages a table of pairs is no longer read.
  private static let packageLimit = 8

  /// Compares packages of a case; shape of `packages` `[package][issue]`.
  init(_ packages: [[Int]], of compiled: CompiledCase, _ names: Names) {
    self.compiled = compiled
    self.names = names
    tables = DominanceDocument.tables(
      Array(packages.prefix(Self.packageLimit)), of: compiled)
  }

  /// A section with one row for each party and package; none where nothing is decided.
  var sections: [Brief.Section] {
    let rows = tables.flatMap { party, table in
      table.indices.map { row($0, of: party, table) }
    }
    guard !rows.isEmpty else { return [] }
    return [
      Brief.Section(
        id: "dominance", title: names.said("dominance.title"),
        blocks: [.paragraph([sentence]), .table(table(rows))])
    ]
  }

  private var sentence: Brief.Sentence {
    names.sentence(
      "dominance.meaning",
      restsOn: compiled.theCase.claims.filter(\.isPreference).map(\.id).sorted())
  }

  private func table(_ rows: [[String]]) -> Brief.Table {
    Brief.Table(
      caption: names.said("dominance.table"),
      columns: [
        names.said("column.package"), names.said("column.party"),
        names.said("dominance.column.always"), names.said("dominance.column.sometimes"),
      ], rows: rows)
  }

  private func row(_ package: Int, of party: Int, _ table: [[Dominance]]) -> [String] {
    let others = table.indices.filter { $0 != package }
    let always = others.filter { table[package][$0].isNecessary }
    let sometimes = others.filter { !always.contains($0) && table[package][$0].isPossiblyBetter }
    return [
      names.package(package), compiled.theCase.parties[party].name, letters(always),
      letters(sometimes),
    ]
  }

  /// "A, C", or "none".
  private func letters(_ packages: [Int]) -> String {
    packages.isEmpty
      ? names.said("dominance.none")
      : names.text(.commas(packages.map { Names.packageLetter($0) }))
  }
}
