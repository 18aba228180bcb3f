import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

extension Composer {
  /// Whether captives, prisoners, land or goods can be handed over so that nobody gains by
  /// stopping on the way.
  var handovers: Brief.Section {
    Brief.Section(
      id: "exchange", title: names.text(Message("exchange.title")), blocks: exchangeBlocks)
  }

  private var exchangeBlocks: [Brief.Block] {
    answers.exchanges.map { found in
      .group(
        title: Phrases.withoutStop(found.compiled.exchange.title),
        ExchangeWords(found, names).blocks)
    }
  }

  /// The exchanges alone.
  public var exchangeBrief: Brief {
    let count = answers.exchanges.count
    let safe = answers.exchanges.count { $0.plan != nil }
    let basis = Set(answers.exchanges.flatMap(\.compiled.basis)).sorted()
    let headline = names.sentence(
      "exchange.headline",
      [
        "exchanges": .count(count), "safe": .count(safe), "number": .inWords(count),
        "safeNumber": .inWords(safe),
      ], restsOn: basis)
    return told(headline, count == 0 ? [] : [handovers])
  }
}
