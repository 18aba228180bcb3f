import EntenteAnswers
import EntenteCase
import EntenteEngine

/// Which listed packages are at least as good for a party in every world that agrees with what is
/// known, and in which that depends on what is not known.
struct DominanceWords {
  private let compiled: CompiledCase
  private let tables: [(party: Int, table: [[Dominance]])]

  /// With more packages a table of pairs is no longer read.
  private static let packageLimit = 8

  /// Compares packages of a case; shape of `packages` `[package][issue]`.
  init(_ packages: [[Int]], of compiled: CompiledCase) {
    self.compiled = compiled
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
        id: "dominance", title: "Whatever is not known of preferences",
        blocks: [.paragraph([sentence]), .table(table(rows))])
    ]
  }

  private var sentence: Brief.Sentence {
    Brief.Sentence(
      "The third column names what the package of the row is at least as good as for the party, "
        + "whichever weights and values that agree with the party’s preferences are true; the last "
        + "what it is better than for some of these weights and values.",
      restsOn: compiled.theCase.claims.filter(\.isPreference).map(\.id).sorted())
  }

  private func table(_ rows: [[String]]) -> Brief.Table {
    Brief.Table(
      caption: "Packages that are at least as good for a party",
      columns: ["Package", "Party", "At least as good in every world as", "Better in some than"],
      rows: rows)
  }

  private func row(_ package: Int, of party: Int, _ table: [[Dominance]]) -> [String] {
    let others = table.indices.filter { $0 != package }
    let always = others.filter { table[package][$0].isNecessary }
    let sometimes = others.filter { !always.contains($0) && table[package][$0].isPossiblyBetter }
    return [
      Composer.packageName(package), compiled.theCase.parties[party].name, Self.letters(always),
      Self.letters(sometimes),
    ]
  }

  /// "A, C", or "none".
  private static func letters(_ packages: [Int]) -> String {
    packages.isEmpty
      ? "none"
      : packages.map { String(Composer.packageName($0).dropFirst("Package ".count)) }
        .joined(separator: ", ")
  }
}
