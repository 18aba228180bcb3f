import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages

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
    let headline = names.text(
      Message(
        "exchange.headline",
        [
          "exchanges": .count(count), "safe": .count(safe), "number": .message(.number(count)),
          "safeNumber": .message(.number(safe)),
        ]))
    let basis = Set(answers.exchanges.flatMap(\.compiled.basis)).sorted()
    var brief = Brief(
      title: theCase.title,
      subtitle: Subtitle.text(theCase, for: answers.reader, change: answers.change),
      headline: Brief.Sentence(headline, restsOn: basis), sections: count == 0 ? [] : [handovers],
      register: [])
    let named = Set(brief.references)
    brief.register = register.filter { named.contains($0.id) }
    return brief
  }
}
