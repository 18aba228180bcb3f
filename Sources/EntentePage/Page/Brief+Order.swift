extension Brief {
  /// The brief with the ids that sentences rest on in this order; others stay behind them.
  package func restingInOrder(of ids: [String]) -> Brief {
    let places = Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
    let order = { (sentence: Sentence) -> Sentence in
      var sentence = sentence
      let ranked = sentence.restsOn.enumerated().map { (places[$1] ?? ids.count, $0, $1) }
      sentence.restsOn = ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
      return sentence
    }
    var brief = self
    brief.headline = order(headline)
    for index in brief.sections.indices {
      brief.sections[index].blocks = Self.map(brief.sections[index].blocks, order)
    }
    return brief
  }

  private static func map(_ blocks: [Block], _ change: (Sentence) -> Sentence) -> [Block] {
    blocks.map { block in
      switch block {
      case .paragraph(let sentences): .paragraph(sentences.map(change))
      case .list(let ordered, let items):
        .list(ordered: ordered, items.map { Item(lead: $0.lead, $0.sentences.map(change)) })
      case .group(let title, let inner): .group(title: title, map(inner, change))
      case .table, .figure: block
      }
    }
  }
}
