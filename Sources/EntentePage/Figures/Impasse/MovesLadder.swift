import EntenteMessages

/// The smallest moves, likeliest first: each rung a set of lines that must give way.
package struct MovesLadder: Sendable, Hashable, Encodable {
  /// One minimal correction.
  package struct Rung: Sendable, Hashable, Encodable {
    /// Ids of the lines that give way.
    package var lines: [String]
    /// What the lines say, with their owners; ids stand for them where it is empty. No part of the
    /// data.
    package var words: [String]
    /// The parties that move, by name.
    package var parties: [String]
    /// 0...1.
    package var likelihood: Double

    private enum CodingKeys: String, CodingKey {
      case lines, parties, likelihood
    }

    package init(
      lines: [String], words: [String] = [], parties: [String], likelihood: Double
    ) {
      self.lines = lines
      self.words = words
      self.parties = parties
      self.likelihood = likelihood
    }

    /// The lines as readers know them.
    var labels: [String] { words.isEmpty ? lines : words }
  }

  /// The moves, likeliest first.
  package var rungs: [Rung]
  /// How many moves are not drawn.
  package var omitted: Int

  /// How many of the first are as likely as the first; no part of the data.
  package var tied: Int

  private enum CodingKeys: String, CodingKey {
    case rungs, omitted
  }

  /// Makes a ladder.
  package init(rungs: [Rung], tied: Int, omitted: Int = 0) {
    self.rungs = rungs
    self.tied = tied
    self.omitted = omitted
  }
}

extension MovesLadder: Figure {
  package static let kind = "moves"
  package func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.moves.caption")
  }

  package func summary(in catalogue: Catalogue) -> String {
    guard let first = rungs.first else {
      return ([catalogue.text("figure.moves.none")] + omissions(in: catalogue))
        .joined(separator: " ")
    }
    let listed = rungs.prefix(tied).map { rung -> Message.Argument in
      .part("figure.moves.way", ["n": .count(rung.lines.count), "lines": .texts(rung.labels)])
    }
    let said = catalogue.text(
      "figure.moves.summary",
      [
        "n": .count(rungs.count), "moves": Self.either(listed),
        "likelihood": .likelihood(first.likelihood),
      ])
    return ([said] + omissions(in: catalogue)).joined(separator: " ")
  }

  /// All of what is equally likely, or how many where they are too many to name.
  private static func either(_ moves: [Message.Argument]) -> Message.Argument {
    switch moves.count {
    case 1: moves[0]
    case 2: .part("figure.moves.either", ["first": moves[0], "second": moves[1]])
    default: .part("figure.moves.tied", ["n": .digits(moves.count)])
    }
  }

  /// What is said of moves that are not shown.
  func omissions(in catalogue: Catalogue) -> [String] {
    catalogue.leftOut("figure.moves.notShown", omitted)
  }
}

extension MovesLadder {
  package func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let rows = rungs.enumerated().map { number, rung in
      [
        String(number + 1), rung.labels.joined(separator: rung.words.isEmpty ? ", " : "; "),
        catalogue.list(rung.parties),
        catalogue.likelihood(rung.likelihood),
      ]
    }
    let table = Brief.Table(
      caption: catalogue.text("figure.moves.table"),
      columns: catalogue.texts([
        "figure.moves.rank", "figure.moves.lines", "figure.moves.who", "figure.moves.likelihood",
      ]), rows: rows, numeric: [3])
    return [.table(table)] + Brief.Block.remarks(omissions(in: catalogue))
  }
}
