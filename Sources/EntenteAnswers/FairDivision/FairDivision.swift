import EntenteCase
import EntenteEngine

/// A division of a case's issues between its two parties by their points, in words and as data.
///
/// What an issue is worth to a party is what lies between its best and its worst option; both
/// parties' points are brought to a sum of 100.
public struct FairDivision: Sendable {
  package let compiled: CompiledCase
  package let winner: AdjustedWinner
  /// Shape `[party][issue]`: points that sum to 100.
  package let stakes: [[Double]]

  /// Divides the issues of a case.
  /// - Returns: `nil` unless there are two parties that both state numbers, with something at
  ///   stake for each.
  public init?(_ compiled: CompiledCase) {
    let valuations = compiled.valuations.compactMap(\.self)
    guard compiled.theCase.parties.count == 2, valuations.count == 2 else { return nil }
    let ranges = valuations.map { valuation in
      valuation.values.map { ($0.max() ?? 0) - ($0.min() ?? 0) }
    }
    guard ranges.allSatisfy({ $0.reduce(0, +) > 0 }) else { return nil }
    stakes = ranges.map { range in
      let sum = range.reduce(0, +)
      return range.map { $0 / sum * 100 }
    }
    guard AdjustedWinner.isValid(points: stakes) else { return nil }
    winner = AdjustedWinner(points: stakes)
    self.compiled = compiled
  }

  /// What `entente divide --json` prints.
  package struct Document: Encodable, Sendable {
    /// One issue.
    package struct Share: Encodable, Sendable {
      /// The issue's id.
      package let issue: String
      /// Points by party id.
      package let points: [String: Double]
      /// The part of the issue, 0...1, that each party ends up with, by party id.
      package let shares: [String: Double]
    }

    /// Every issue, in the order of the case.
    package let issues: [Share]
    /// Points at the end, by party id.
    package let points: [String: Double]
  }

  /// The division as data.
  package var document: Document {
    Document(
      issues: compiled.issues.indices.map { issue in
        Document.Share(
          issue: compiled.issues[issue].id, points: byParty(stakes.map { $0[issue] }),
          shares: byParty(winner.shares.map { $0[issue] }))
      }, points: byParty(winner.points))
  }

  private func byParty(_ values: [Double]) -> [String: Double] {
    Dictionary(uniqueKeysWithValues: zip(compiled.partyIDs, values))
  }

  /// The division as comma-separated values, one issue a row: the issue's id and, for each party,
  /// its points for the issue (`points:PARTY`), the part of it that it ends up with, 0...1
  /// (`share:PARTY`), and what that part is worth to it (`gets:PARTY`).
  public var csv: String {
    let heads = ["points", "share", "gets"].flatMap { head in
      compiled.partyIDs.map { "\(head):\($0)" }
    }
    let rows = compiled.issues.enumerated().map { index, issue -> [CSVText.Cell] in
      let points = stakes.map { $0[index] }
      let shares = winner.shares.map { $0[index] }
      return [.text(issue.id)]
        + (points + shares + zip(points, shares).map { $0 * $1 }).map { .number($0) }
    }
    return CSVText.of(columns: ["issue"] + heads, rows: rows)
  }
}
