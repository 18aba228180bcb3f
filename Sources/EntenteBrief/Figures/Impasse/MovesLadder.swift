import EntenteAnswers
import EntenteEngine
import EntenteMessages

/// The smallest moves, likeliest first: each rung a set of lines that must give way.
public struct MovesLadder: Sendable, Hashable, Encodable {
  /// One minimal correction.
  public struct Rung: Sendable, Hashable, Encodable {
    /// Ids of the lines that give way.
    public var lines: [String]
    /// The parties that move, by name.
    public var parties: [String]
    /// 0...1.
    public var likelihood: Double

    /// Makes a rung.
    public init(lines: [String], parties: [String], likelihood: Double) {
      self.lines = lines
      self.parties = parties
      self.likelihood = likelihood
    }
  }

  /// The moves, likeliest first.
  public var rungs: [Rung]
  /// How many moves are not drawn.
  public var omitted: Int

  /// Makes a ladder.
  public init(rungs: [Rung], omitted: Int = 0) {
    self.rungs = rungs
    self.omitted = omitted
  }
}

extension MovesLadder: Figure {
  static let kind = "moves"
  func caption(in catalogue: Catalogue) -> String { "The smallest moves, likeliest first" }

  func summary(in catalogue: Catalogue) -> String {
    guard let first = rungs.first else {
      return (["No moves."] + omissions).joined(separator: " ")
    }
    let tied = rungs.filter { Impasse.areEquallyLikely($0.likelihood, first.likelihood) }
    let listed = tied.map {
      "\(Count.list($0.lines)) \($0.lines.count == 1 ? "gives" : "give") way"
    }
    let said =
      "\(Count.of(rungs.count, "move")); the likeliest is that \(Self.either(listed)), "
      + "with likelihood \(LikelihoodText.of(first.likelihood))."
    return ([said] + omissions).joined(separator: " ")
  }

  /// All of what is equally likely, or how many where they are too many to name.
  private static func either(_ moves: [String]) -> String {
    switch moves.count {
    case 1: moves[0]
    case 2: "\(moves[0]) or, equally, that \(moves[1])"
    default: "one of the first \(moves.count) happens, which are equally likely"
    }
  }

  private var omissions: [String] { Count.leftOut(omitted, "more move", how: "shown") }
}

extension MovesLadder {
  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let rows = rungs.enumerated().map { number, rung in
      [
        String(number + 1), rung.lines.joined(separator: ", "), Count.list(rung.parties),
        LikelihoodText.of(rung.likelihood),
      ]
    }
    let table = Brief.Table(
      caption: "Moves", columns: ["Rank", "Lines that give way", "Who moves", "Likelihood"],
      rows: rows, numeric: [3])
    return [.table(table)] + Brief.Block.remarks(omissions)
  }
}
