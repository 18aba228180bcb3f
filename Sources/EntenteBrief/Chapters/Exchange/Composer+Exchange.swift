import EntenteAnswers
import EntenteCase
import EntenteEngine

extension Composer {
  /// Whether captives, prisoners, land or goods can be handed over so that nobody gains by
  /// stopping on the way.
  var handovers: Brief.Section {
    Brief.Section(id: "exchange", title: "Handing over step by step", blocks: exchangeBlocks)
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
    let headline =
      switch count {
      case 0: "The case has no exchange."
      case 1 where safe == 1: "A safe order of steps exists."
      case 1: "No safe order of steps was found."
      default:
        "For \(Phrases.number(safe)) of \(Phrases.number(count)) exchanges a safe order exists."
      }
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
