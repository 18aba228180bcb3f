import EntenteMessages

/// Likelihoods in words, with the number behind.
extension Message.Argument {
  /// "one in ten (0.10)": the nearest of tenths, quarters, thirds and "one in six" to "one in nine",
  /// and "one in so many" below a tenth.
  ///
  /// What rounding errors push out of 0...1 is brought back into it. Words never say certain or
  /// impossible of what is neither.
  package static func chance(_ value: Double) -> Message.Argument {
    .part("chance.said", ["words": chanceInWords(value), "number": .likelihood(value)])
  }

  /// "one in ten", where the number stands elsewhere.
  package static func chanceInWords(_ value: Double) -> Message.Argument {
    let value = Quantity.share(value)
    if value == 0 { return .part("chance.none") }
    if value == 1 { return .part("chance.certain") }
    if value >= 0.95 { return .part("chance.nearlyCertain") }
    if value < 0.001 { return .part("chance.hardly") }
    guard value < 0.095 else { return fraction(value) }
    let rounds = [
      10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250, 300, 400, 500,
      600, 800, 1_000,
    ]
    let nearest = rounds.min { ratio($0, 1 / value) < ratio($1, 1 / value) } ?? 10
    return share(1, of: nearest)
  }

  private static func ratio(_ round: Int, _ exact: Double) -> Double {
    max(Double(round) / exact, exact / Double(round))
  }

  private static func fraction(_ value: Double) -> Message.Argument {
    let known =
      (1...9).map { ($0, 10) } + (6...9).map { (1, $0) } + [(1, 4), (1, 3), (2, 3), (3, 4)]
    let nearest = known.min { distance($0, value) < distance($1, value) } ?? (1, 2)
    return nearest == (5, 10) ? .part("chance.half") : share(nearest.0, of: nearest.1)
  }

  private static func distance(_ share: (Int, Int), _ value: Double) -> Double {
    abs(Double(share.0) / Double(share.1) - value)
  }

  private static func share(_ part: Int, of whole: Int) -> Message.Argument {
    .part("chance.share", ["part": .inWords(part), "whole": .inWords(whole)])
  }
}
