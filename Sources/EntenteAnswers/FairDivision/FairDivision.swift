import EntenteCase
import EntenteEngine

/// A division of a case's issues between its two parties by their points, in words and as data.
///
/// What an issue is worth to a party is what lies between its best and its worst option; both
/// parties' points are brought to a sum of 100. An issue on which some option is the best for both
/// is contested by nobody: it satisfies both and is not divided. The others are divided, for which
/// both parties' points on them are brought to the same sum.
public struct FairDivision: Sendable {
  package let compiled: CompiledCase
  /// Shape `[party][issue]`: points that sum to 100.
  package let stakes: [[Double]]
  /// Shape `[issue]`: the options that are the best for both; empty for an issue that is contested.
  package let agreed: [BitSet]
  /// Shape `[party][issue]`: the part, 0...1, of a contested issue that the party ends up with; 1
  /// for both of an issue that nobody contests.
  package let parts: [[Double]]

  /// Divides the issues of a case.
  /// - Returns: `nil` unless there are two parties that both state numbers, with something at
  ///   stake for each.
  public init?(_ compiled: CompiledCase) {
    let valuations = compiled.valuations.compactMap(\.self)
    guard compiled.theCase.parties.count == 2, valuations.count == 2 else { return nil }
    let ranges = valuations.map { valuation in
      valuation.values.map { ($0.max() ?? 0) - ($0.min() ?? 0) }
    }
    guard let stakes = Self.sheets(ranges) else { return nil }
    let agreed = compiled.issues.indices.map { issue in
      ranges.contains { $0[issue] <= 0 } ? BitSet() : Self.best(issue, valuations)
    }
    let contested = agreed.indices.filter { agreed[$0].isEmpty }
    let shares = Self.shares(stakes.map { row in contested.map { row[$0] } })
    var parts = stakes.map { _ in agreed.map { _ in 1.0 } }
    for party in parts.indices {
      for (place, issue) in contested.enumerated() { parts[party][issue] = shares[party][place] }
    }
    (self.compiled, self.stakes, self.agreed, self.parts) = (compiled, stakes, agreed, parts)
  }

  /// Rows of points, each brought to a sum of 100; `nil` where a row has none.
  private static func sheets(_ rows: [[Double]]) -> [[Double]]? {
    let sums = rows.map { $0.reduce(0, +) }
    guard sums.allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
    return zip(rows, sums).map { row, sum in row.map { $0 / sum * 100 } }
  }

  private static func best(_ issue: Int, _ valuations: [Valuation]) -> BitSet {
    valuations.map { valuation in
      let values = valuation.values[issue]
      return BitSet(values.indices.filter { values[$0] == values.max() })
    }.reduce(BitSet(valuations[0].values[issue].indices)) { $0.intersection($1) }
  }

  /// Shape `[party][contested issue]`; where one party has nothing at stake, the other gets it all.
  private static func shares(_ rows: [[Double]]) -> [[Double]] {
    guard let sheets = sheets(rows), AdjustedWinner.isValid(points: sheets) else {
      return rows.map { row in row.map { _ in row.contains { $0 > 0 } ? 1 : 0 } }
    }
    return AdjustedWinner(points: sheets).shares
  }

  /// The issues that are divided.
  package var contested: [Int] { agreed.indices.filter { agreed[$0].isEmpty } }

  /// Shape `[party]`: the points of its own 100 that each ends up with.
  package var points: [Double] { totals(of: Array(stakes[0].indices)) }

  /// Shape `[party]`: the part, 0...1, of all that is contested that each ends up with, by its own
  /// points; `nil` for a party that has nothing at stake there.
  package var partsContested: [Double?] {
    zip(totals(of: contested), stakes).map { got, row in
      let stake = contested.reduce(0) { $0 + row[$1] }
      return stake > 0 ? got / stake : nil
    }
  }

  private func totals(of issues: [Int]) -> [Double] {
    zip(stakes, parts).map { row, parts in issues.reduce(0) { $0 + row[$1] * parts[$1] } }
  }
}

extension FairDivision {
  /// What `entente divide --json` prints.
  package struct Document: Encodable, Sendable {
    /// One issue.
    package struct Share: Encodable, Sendable {
      /// The issue's id.
      package let issue: String
      /// Points by party id.
      package let points: [String: Double]
      /// The part of the issue, 0...1, that each party ends up with, by party id; absent where
      /// nobody contests it.
      package let shares: [String: Double]?
      /// Where nobody contests the issue: the options, by id, that are the best for both.
      package let uncontested: [String]?
    }

    /// Every issue, in the order of the case.
    package let issues: [Share]
    /// Points at the end, of the 100 of each party's own sheet, by party id.
    package let points: [String: Double]
  }

  /// The division as data.
  package var document: Document {
    Document(
      issues: compiled.issues.indices.map { issue in
        let options = agreed[issue]
        return Document.Share(
          issue: compiled.issues[issue].id, points: byParty(stakes.map { $0[issue] }),
          shares: options.isEmpty ? byParty(parts.map { $0[issue] }) : nil,
          uncontested: options.isEmpty
            ? nil : options.members.map { compiled.issues[issue].options[$0].id })
      }, points: byParty(points))
  }

  private func byParty(_ values: [Double]) -> [String: Double] {
    Dictionary(uniqueKeysWithValues: zip(compiled.partyIDs, values))
  }

  /// The division as comma-separated values, one issue a row: the issue's id and, for each party,
  /// its points for the issue (`points:PARTY`), the part of it that it ends up with, 0...1
  /// (`share:PARTY`), and what that part is worth to it (`gets:PARTY`). Shares of an issue that
  /// nobody contests are empty, and both get what it is worth to them.
  public var csv: String {
    let heads = ["points", "share", "gets"].flatMap { head in
      compiled.partyIDs.map { "\(head):\($0)" }
    }
    let rows = compiled.issues.enumerated().map { index, issue -> [CSVText.Cell] in
      let points = stakes.map { $0[index] }
      let shares = parts.map { $0[index] }
      let isContested = agreed[index].isEmpty
      return [.text(issue.id)] + points.map { .number($0) }
        + shares.map { isContested ? .number($0) : .none }
        + zip(points, shares).map { .number($0 * $1) }
    }
    return CSVText.of(columns: ["issue"] + heads, rows: rows)
  }
}
