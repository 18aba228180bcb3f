import EntenteMessages

extension AcceptabilityBars {
  private static let fillings = ["█", "▓", "▒", "░"]

  /// One bar a package and ranking: ranks from left to right, from dark to light.
  package func characters(width: Int, in catalogue: Catalogue) -> [TextLine] {
    let names = packages.map { Visible.line($0) }
    let label = min(max(4, width / 3), names.map(DisplayWidth.of).max() ?? 0)
    var lines: [TextLine] = []
    for ranking in rankings {
      lines += TextFlow.wrap(TextWord.words(ranking.name, style: .accent), width: width)
      for (name, shares) in zip(names, ranking.shares) {
        lines += Self.bar(
          name, shares, catalogue.likelihood(shares.first ?? 0), label: label, width: width)
      }
    }
    let legend = catalogue.text("figure.acceptability.legend", ["worlds": worlds])
    return lines + TextFlow.remarks([legend], width: width)
  }

  private static func bar(
    _ name: String, _ shares: [Double], _ value: String, label: Int, width: Int
  ) -> [TextLine] {
    let words = TextFlow.wrap(TextWord.words(name), width: label, first: TextLine())
    let length = max(4, min(40, width - label - 4 - 13))
    var line = words.last ?? TextLine()
    line.append(String(repeating: " ", count: max(0, label - line.width) + 2))
    var (sum, drawn) = (0.0, 0)
    for (rank, share) in shares.enumerated() {
      sum += share
      let end = Int((Quantity.share(sum) * Double(length)).rounded())
      let filling = fillings[min(rank, fillings.count - 1)]
      line.append(String(repeating: filling, count: max(0, end - drawn)), style: .plain)
      drawn = max(drawn, end)
    }
    line.append(String(repeating: " ", count: max(0, length - drawn)) + " " + value)
    return words.dropLast() + [line]
  }
}
