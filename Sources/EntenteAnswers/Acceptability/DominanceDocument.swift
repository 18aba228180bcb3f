import EntenteCase
import EntenteEngine

/// Which listed package is worth at least as much to a party as another, whatever is not known.
public struct DominanceDocument: Encodable, Sendable {
  /// One package against another.
  struct Entry: Encodable, Sendable {
    /// The package's place in the list, from 0.
    let package: Int
    /// The place of the package that it is compared with.
    let over: Int
    /// Whether it is worth at least as much to the party in every consistent world.
    let always: Bool
    /// Whether it is in some consistent world.
    let sometimes: Bool
  }

  /// More packages than these, the first of the list, are not compared.
  static let packageLimit = 20
  /// With more issues than these nothing is compared.
  static let issueLimit = 100

  /// Every ordered pair of different packages, by party id; parties of which nothing is known, or for
  /// which that is not decided exactly, are left out.
  let dominance: [String: [Entry]]

  /// Compares packages of a case; shape of `packages` `[package][issue]`.
  /// - Complexity: that of `Dominance.all` for each party.
  public init(_ packages: [[Int]], of compiled: CompiledCase) {
    let shortlist = Array(packages.prefix(Self.packageLimit))
    let tables = Self.tables(shortlist, of: compiled)
    dominance = Dictionary(
      uniqueKeysWithValues: tables.map { (compiled.partyIDs[$0], Self.entries($1)) })
  }

  private static func entries(_ table: [[Dominance]]) -> [Entry] {
    table.indices.flatMap { first in
      table.indices.filter { $0 != first }.map { second in
        Entry(
          package: first, over: second, always: table[first][second].isNecessary,
          sometimes: table[first][second].isPossible)
      }
    }
  }

  /// The comparisons of each party, by index, for which they are decided.
  package static func tables(
    _ packages: [[Int]], of compiled: CompiledCase
  ) -> [(party: Int, table: [[Dominance]])] {
    guard packages.count > 1, compiled.knowsPreferences, compiled.issues.count <= issueLimit else {
      return []
    }
    return compiled.knowledge.enumerated().compactMap { party, knowledge in
      Dominance.all(among: packages, knowledge).map { (party, $0) }
    }
  }
}
