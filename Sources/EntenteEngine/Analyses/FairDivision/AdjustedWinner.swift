/// A fair division of issues between two parties: equal in points, free of envy and efficient,
/// with at most one issue shared.
///
/// Each party spreads the same number of points over the issues. First every issue goes to who
/// puts more points on it; then the party that is ahead hands over issues, those first on which
/// its points exceed the other's by the smallest ratio, and of the last one only a part, until
/// both have the same number of points.
///
/// ## Source
/// Brams and Taylor (1996), "Fair division: from cake-cutting to dispute resolution", chapter 4,
/// doi:10.1017/CBO9780511598975.
public struct AdjustedWinner: Sendable {
  /// Who gets an issue that both put the same number of points on, before anything is handed
  /// over.
  package enum TieRule: Sendable, Hashable {
    /// This party, 0 or 1.
    case party(Int)
    /// Whoever has fewer points so far, in the order of the issues; the first where equal.
    case trailing
  }

  /// Points that move from the party ahead to the other.
  public struct Transfer: Sendable, Hashable {
    /// The issue's index.
    public var issue: Int
    /// The party, 0 or 1, that it moves from.
    public var from: Int
    /// The part of the issue that moves, over 0 and at most 1.
    public var share: Double

    /// Makes a transfer.
    public init(issue: Int, from: Int, share: Double) {
      self.issue = issue
      self.from = from
      self.share = share
    }
  }

  /// Shape `[issue]`: who wins each issue at first.
  public let winners: [Int]
  /// Shape `[party]`: points after the winner phase.
  public let winnerPoints: [Double]
  /// What is handed over, in this order.
  public let transfers: [Transfer]
  /// Shape `[party][issue]`: the part of each issue, 0...1, that the party ends up with.
  public let shares: [[Double]]
  /// Shape `[party]`: points at the end, each by its own count.
  public let points: [Double]
  let stakes: [[Double]]

  /// Divides the issues.
  /// - Parameter stakes: shape `[party][issue]`: two rows, not negative, with equal sums.
  /// - Precondition: two rows of the same length; see `isValid(points:)`.
  /// - Complexity: O(issues * log(issues)).
  package init(points stakes: [[Double]], ties: TieRule = .trailing) {
    precondition(Self.isValid(points: stakes), "two rows of points with equal sums")
    self.stakes = stakes
    winners = Self.winners(stakes, ties)
    winnerPoints = Self.totals(stakes, Self.shares(winners))
    let ahead = winnerPoints[0] >= winnerPoints[1] ? 0 : 1
    transfers = Self.transfers(stakes, winners, winnerPoints, ahead)
    var shares = Self.shares(winners)
    for transfer in transfers {
      shares[ahead][transfer.issue] -= transfer.share
      shares[1 - ahead][transfer.issue] += transfer.share
    }
    self.shares = shares
    points = Self.totals(stakes, shares)
  }

  /// Whether points can be divided: two rows of one length, finite, not negative, equal sums.
  public static func isValid(points: [[Double]]) -> Bool {
    guard points.count == 2, points[0].count == points[1].count else { return false }
    let sums = points.map { $0.reduce(0, +) }
    return points.allSatisfy { $0.allSatisfy { $0 >= 0 && $0.isFinite } }
      && abs(sums[0] - sums[1]) <= tolerance(points)
  }

  /// Points closer than this are equal.
  static func tolerance(_ stakes: [[Double]]) -> Double {
    max(stakes[0].reduce(0, +), stakes[1].reduce(0, +)) * 0x1p-40
  }

  private static func winners(_ stakes: [[Double]], _ ties: TieRule) -> [Int] {
    var winners = stakes[0].indices.map { stakes[0][$0] >= stakes[1][$0] ? 0 : 1 }
    let tied = stakes[0].indices.filter { stakes[0][$0] == stakes[1][$0] }
    switch ties {
    case .party(let party): for issue in tied { winners[issue] = party }
    case .trailing:
      var sums = [0.0, 0.0]
      for issue in winners.indices where !tied.contains(issue) {
        sums[winners[issue]] += stakes[winners[issue]][issue]
      }
      for issue in tied {
        winners[issue] = sums[1] < sums[0] ? 1 : 0
        sums[winners[issue]] += stakes[0][issue]
      }
    }
    return winners
  }

  private static func shares(_ winners: [Int]) -> [[Double]] {
    (0..<2).map { party in winners.map { $0 == party ? 1 : 0 } }
  }

  private static func totals(_ stakes: [[Double]], _ shares: [[Double]]) -> [Double] {
    (0..<2).map { party in
      zip(stakes[party], shares[party]).reduce(0) { $0 + $1.0 * $1.1 }
    }
  }

  private static func transfers(
    _ stakes: [[Double]], _ winners: [Int], _ points: [Double], _ ahead: Int
  ) -> [Transfer] {
    let behind = 1 - ahead
    var gap = points[ahead] - points[behind]
    var result: [Transfer] = []
    let order = winners.indices.filter {
      winners[$0] == ahead && stakes[0][$0] + stakes[1][$0] > 0
    }.sorted { a, b in
      // The ratios ahead/behind, multiplied out because points may be 0.
      let (x, y) = (stakes[ahead][a] * stakes[behind][b], stakes[ahead][b] * stakes[behind][a])
      return x != y ? x < y : a < b
    }
    for issue in order where gap > tolerance(stakes) {
      let both = stakes[ahead][issue] + stakes[behind][issue]
      let share = min(1, gap / both)
      result.append(Transfer(issue: issue, from: ahead, share: share))
      gap -= share * both
    }
    return result
  }
}

extension AdjustedWinner {
  /// Whether no other division is better for one and no worse for the other: nobody holds part
  /// of an issue while the other holds part of one on which the first is relatively keener.
  public var isEfficient: Bool {
    let issues = stakes[0].indices
    let isWasted = issues.contains { issue in
      (0..<2).contains {
        shares[$0][issue] > 0 && stakes[$0][issue] == 0 && stakes[1 - $0][issue] > 0
      }
    }
    return !isWasted
      && issues.allSatisfy { held in
        issues.allSatisfy { wanted in
          guard shares[0][held] > 0, shares[1][wanted] > 0 else { return true }
          let (a, b) = (stakes[0], stakes[1])
          return a[wanted] * b[held] <= a[held] * b[wanted] * (1 + 0x1p-40)
        }
      }
  }
}
