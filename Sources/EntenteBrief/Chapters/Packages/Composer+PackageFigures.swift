import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntentePage

extension Composer {
  /// The listed packages against the lines that they cross.
  var packageChart: PackageChart {
    let packages = answers.packages.entries.map(\.package)
    let lines = packages.reduce(BitSet()) { $0.union($1.crosses) }.members
    let places = Dictionary(uniqueKeysWithValues: lines.enumerated().map { ($1, $0) })
    return PackageChart(
      lines: lines.map {
        PackageChart.Line(
          id: compiled.lines[$0].id, party: owner(ofLine: $0),
          statement: Phrases.capitalized(names.text(names.statement(compiled.lines[$0]))))
      },
      packages: packages.enumerated().map { index, package in
        PackageChart.Package(
          name: names.package(index), label: names.text(Names.packageLetter(index)),
          crosses: package.crosses.members.compactMap { places[$0] },
          likelihood: package.likelihood)
      })
  }
}
