import EntenteEngine

/// A negotiation of two parties over how many of each kind of item goes to the first, with what each
/// was told its items are worth, and what they agreed on.
public struct Talk: Sendable {
  /// Shape `[kind]`: how many items there are.
  public let counts: [Int]
  /// Shape `[party][kind]`: the worth of one item.
  public let worths: [[Int]]
  /// What no agreement is worth to either.
  public let reservation: Int
  /// Shape `[kind]`: what the first party got.
  public let agreed: [Int]
  /// The negotiation as a case: options are how many items the first party gets, in that order; issues
  /// stand in the order of kinds.
  public let compiled: CompiledCase

  /// Makes a negotiation.
  public init(counts: [Int], worths: [[Int]], reservation: Int, agreed: [Int]) {
    (self.counts, self.worths) = (counts, worths)
    (self.reservation, self.agreed) = (reservation, agreed)
    compiled = TalkText(counts: counts, worths: worths, reservation: reservation).compiled
  }

  /// All packages in lexicographic order: shape `[package][kind]`.
  public var packages: [[Int]] {
    counts.reduce([[]]) { packages, count in
      packages.flatMap { package in (0...count).map { package + [$0] } }
    }
  }

  /// What a package is worth to a party.
  public func worth(of package: [Int], to party: Int) -> Int {
    package.indices.reduce(0) { sum, kind in
      let items = party == 0 ? package[kind] : counts[kind] - package[kind]
      return sum + items * worths[party][kind]
    }
  }

  /// What everything is worth to a party.
  public func whole(of party: Int) -> Int {
    counts.indices.reduce(0) { $0 + counts[$1] * worths[party][$1] }
  }
}
