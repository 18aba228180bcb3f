import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage

/// What was asked about stability, as a brief, where there are too many states to list.
public struct SingleStatesBrief {
  private let found: SingleStates
  private let words: SingleStateWords
  private let subtitle: String

  /// Makes the brief.
  /// - Parameters:
  ///   - found: what was found.
  ///   - subtitle: for whom it is, and what if.
  public init(_ found: SingleStates, subtitle: String) {
    self.init(found, subtitle: subtitle, catalogue: .english)
  }

  /// Makes the brief in the language of a catalogue.
  package init(_ found: SingleStates, subtitle: String, catalogue: Catalogue) {
    self.found = found
    self.subtitle = subtitle
    words = SingleStateWords(
      found: found, names: Names(found.compiled.theCase, catalogue: catalogue))
  }

  /// The brief, ready to be rendered; its register has what sentences refer to.
  public var brief: Brief {
    var brief = Brief(
      title: found.compiled.theCase.title, subtitle: subtitle, headline: headline,
      sections: [today, others, basis].filter { !$0.blocks.isEmpty }, register: [])
    brief.catalogue = words.names.catalogue
    return brief.registered(in: words.names)
  }

  private var headline: Brief.Sentence {
    found.today.map(words.answer) ?? words.sentence("stability.noStart")
  }

  private var today: Brief.Section {
    let look = found.today
    let place = look.map { look in
      Brief.Block.paragraph([
        words.sentence("stability.single.today", ["description": words.description(look)])
      ])
    }
    return Brief.Section(
      id: "stability", title: words.names.said("stability.title"),
      blocks: [place, look.map(words.accounts)].compactMap(\.self))
  }

  private var others: Brief.Section {
    let looks = found.looks.filter { $0.reason != .today }
    let rest =
      found.omitted == 0
      ? []
      : [
        Brief.Block.paragraph([
          words.sentence("stability.single.omitted", ["n": .count(found.omitted)])
        ])
      ]
    return Brief.Section(
      id: "equilibria", title: words.names.said("stability.single.title"),
      blocks: looks.map { .group(title: heading($0), blocks(of: $0)) } + rest)
  }

  private func blocks(of look: SingleStates.Look) -> [Brief.Block] {
    let description = words.description(look, otherThan: found.today?.package)
    let place =
      found.today == nil
      ? words.sentence("stability.single.there", ["description": description])
      : description == .list([])
        ? words.sentence("stability.single.same")
        : words.sentence("stability.single.different", ["description": description])
    return [.paragraph([place, verdict(look)]), words.accounts(look)]
  }

  private func verdict(_ look: SingleStates.Look) -> Brief.Sentence {
    let holds = words.holds(look)
    let leaving = holds.indices.filter { holds[$0] == .leaves }
    guard leaving.isEmpty else {
      return words.sentence(
        "stability.lasts.not", ["parties": .list(leaving.map(words.name))], restsOn: found.basis)
    }
    guard !holds.contains(where: { $0 == nil }) else {
      return words.sentence("stability.single.unsettled.there", restsOn: found.basis)
    }
    let byItself = holds.allSatisfy { $0 == .nothingToGain }
    return words.sentence(
      byItself ? "stability.lasts" : "stability.lasts.answered", restsOn: found.basis)
  }

  private func heading(_ look: SingleStates.Look) -> String {
    switch look.reason {
    case .today: ""
    case .named(let id): id
    case .offer(let id):
      words.names.text(
        .quoted(
          .text(found.compiled.theCase.offers.first { $0.id == id }?.title ?? id)))
    case .asked(let text): text
    }
  }

  private var basis: Brief.Section {
    let parties = found.compiled.theCase.parties.indices
    let conflict = UnlistedConflict(found.compiled)
    return Brief.Section(
      id: "basis", title: words.names.said("stability.basis.title"),
      blocks: [
        .paragraph(
          [limit]
            + parties.map { party in
              let order = conflict.order(of: party)
              return Brief.Sentence(
                words.names.text(order.said(of: ["party": words.name(party)])),
                restsOn: order.claims)
            } + [words.sentence("stability.basis.unsure")])
      ])
  }

  /// How many states there are, and what is therefore not said.
  private var limit: Brief.Sentence {
    found.combinations < 1e15
      ? words.sentence("stability.single.limit", ["n": .count(Int(found.combinations))])
      : words.sentence("stability.single.limit.beyond")
  }
}
