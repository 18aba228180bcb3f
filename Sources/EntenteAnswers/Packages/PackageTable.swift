import EntenteCase
import EntenteEngine

/// Packages as rows of a table: the likeliest ones and, where every party states numbers, the
/// efficient ones.
///
/// The columns: `rank` among the likeliest (empty for others); `efficient` (empty where not
/// known); `issue:ID` with the option's id; `worth:PARTY` in the party's own points; `likelihood`;
/// `crosses` with the ids of lines; `solutions` with the names of those that pick it; and, where
/// it is known of the likeliest, `need_met_low`, `need_met_high` (shares of need, 0...1),
/// `people_fed_low` and `people_fed_high` (a day); where it was foretold, `forecast`, the probability,
/// 0...1, that the package is agreed on. Ids and names in one cell are separated by blanks.
public struct PackageTable {
  private let packages: BestPackages
  private let compiled: CompiledCase
  private let bargaining: Bargaining?
  private let fed: PackagesFed?
  private let forecast: Forecast?
  /// By the frontier's points: the solutions that pick them.
  private let solutions: [Int: [String]]

  /// Makes the table.
  public init(
    _ packages: BestPackages, of compiled: CompiledCase, bargaining: Bargaining?,
    fed: PackagesFed? = nil, forecast: Forecast? = nil
  ) {
    (self.fed, self.forecast) = (fed, forecast)
    self.packages = packages
    self.compiled = compiled
    self.bargaining = bargaining
    solutions = (bargaining?.named ?? []).reduce(into: [:]) { result, named in
      for point in named.choice.points { result[point, default: []].append(named.name) }
    }
  }

  /// The table as comma-separated values; a package that is both likely and efficient has one row.
  /// - Complexity: O((likeliest packages + 1) * points * (issues + parties)).
  public var csv: String {
    let listed = Set(packages.packages.map(\.choices))
    let likely = packages.packages.enumerated().map { rank, package in
      row(package, rank: rank + 1, point: point(of: package.choices))
    }
    let others = (bargaining?.frontier.points ?? []).enumerated().filter {
      !listed.contains($1.package)
    }
    let efficient = others.map { index, point in
      row(compiled.problem.ranked(point.package), rank: nil, point: index)
    }
    return CSVText.of(columns: columns, rows: likely + efficient)
  }

  private var columns: [String] {
    ["rank", "efficient"] + compiled.issues.map { "issue:\($0.id)" }
      + (bargaining == nil ? [] : compiled.partyIDs.map { "worth:\($0)" })
      + ["likelihood", "crosses", "solutions"] + (forecast == nil ? [] : ["forecast"])
      + (fed == nil
        ? [] : ["need_met_low", "need_met_high", "people_fed_low", "people_fed_high"])
  }

  private func row(_ package: RankedPackage, rank: Int?, point: Int?) -> [CSVText.Cell] {
    let options = zip(compiled.issues, package.choices).map { issue, option in
      CSVText.Cell.text(issue.options[option].id)
    }
    let worths = bargaining?.valuations.map { CSVText.Cell.number($0.worth(of: package.choices)) }
    let names = point.flatMap { solutions[$0] } ?? []
    return [rank.map { .count($0) } ?? .none, efficiency(package.choices, point: point)] + options
      + (worths ?? [])
      + [
        .number(package.likelihood),
        .text(compiled.ids(of: package.crosses).joined(separator: " ")),
        .text(names.joined(separator: " ")),
      ] + (forecast.map { [.number($0.probability(of: package.choices))] } ?? [])
      + need(metUnder: package)
  }

  private func need(metUnder package: RankedPackage) -> [CSVText.Cell] {
    guard let fed else { return [] }
    guard let worth = fed.worth(of: package.choices) else { return [.none, .none, .none, .none] }
    return [
      worth.share.lowerBound, worth.share.upperBound, worth.peopleADay.lowerBound,
      worth.peopleADay.upperBound,
    ].map { .number(($0 * 1e6).rounded() / 1e6) }
  }

  /// The point of the frontier that is worth the same to every party.
  private func point(of package: [Int]) -> Int? {
    guard let bargaining else { return nil }
    let frontier = bargaining.frontier
    let worths = bargaining.valuations.map { $0.worth(of: package) }
    guard bargaining.options.admits(package, in: compiled.problem) else { return nil }
    return (0..<frontier.count).first { point in
      worths.indices.allSatisfy {
        abs(frontier.utility(of: point, to: $0) - worths[$0]) <= frontier.resolution[$0]
      }
    }
  }

  private func efficiency(_ package: [Int], point: Int?) -> CSVText.Cell {
    guard let bargaining else { return .none }
    let frontier = bargaining.frontier
    // No listed point betters another; one that is not listed may, where the list is not whole.
    if point != nil { return frontier.isComplete && frontier.epsilon == 0 ? .flag(true) : .none }
    let isEfficient = frontier.standing(
      of: package, in: compiled.problem, valuations: bargaining.valuations,
      options: bargaining.options
    ).isEfficient
    return isEfficient.map { .flag($0) } ?? .none
  }
}
