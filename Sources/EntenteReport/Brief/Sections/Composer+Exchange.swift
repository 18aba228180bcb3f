import EntenteCase
import EntenteEngine

extension Composer {
  /// Whether captives, prisoners, land or goods can be handed over so that nobody gains by
  /// stopping on the way.
  var exchange: Brief.Section {
    Brief.Section(id: "exchange", title: "Handing over step by step", blocks: exchangeBlocks)
  }

  private var exchangeBlocks: [Brief.Block] {
    findings.exchanges.map { found in
      .group(
        title: Phrases.withoutStop(found.compiled.exchange.title),
        ExchangeWords(found, names).blocks)
    }
  }

  /// The exchanges alone.
  public var exchangeBrief: Brief {
    let count = findings.exchanges.count
    let headline =
      count == 0
      ? "The case has no exchange."
      : "\(Phrases.capitalized(Phrases.count(count, "exchange"))) of the case."
    var brief = Brief(
      title: theCase.title,
      subtitle: Subtitle.text(theCase, for: findings.reader, change: findings.change),
      headline: Brief.Sentence(headline), sections: count == 0 ? [] : [exchange], register: [])
    let named = Set(brief.references)
    brief.register = register.filter { named.contains($0.id) }
    return brief
  }
}
