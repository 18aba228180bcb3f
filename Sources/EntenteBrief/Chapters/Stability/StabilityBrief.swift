import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// What was asked about a case's stability, as a brief.
public struct StabilityBrief {
  /// Equilibria that are spelled out in words; the rest is counted.
  static let spelledOut = 6

  let report: StabilityReport
  let words: StateWords
  private let subtitle: String

  var findings: StabilityFindings { report.findings }
  var standing: StandingWords { StandingWords(findings: findings, words: words) }
  var figures: StabilityFigures { StabilityFigures(findings: findings, words: words) }

  /// Makes the brief.
  /// - Parameters:
  ///   - report: what was found.
  ///   - subtitle: for whom it is, and what if.
  public init(_ report: StabilityReport, subtitle: String) {
    self.init(report, subtitle: subtitle, catalogue: .english)
  }

  /// Makes the brief in the language of a catalogue.
  package init(_ report: StabilityReport, subtitle: String, catalogue: Catalogue) {
    self.report = report
    self.subtitle = subtitle
    words = StateWords(report.findings, from: report.start, catalogue: catalogue)
  }

  /// The brief, ready to be rendered; its register has what sentences refer to.
  public var brief: Brief {
    var brief = Brief(
      title: findings.compiled.theCase.title, subtitle: subtitle, headline: headline,
      sections: [today, holding, graph, ways, wanted, coalitions, swaps, basis].compactMap(\.self)
        .filter { !$0.blocks.isEmpty }, register: [])
    brief.catalogue = words.names.catalogue
    return brief.registered(in: words.names)
  }

  private var headline: Brief.Sentence {
    guard let start = report.start else { return words.sentence("stability.noStart") }
    return standing.answer(at: start)
  }

  private var today: Brief.Section? {
    guard let start = report.start else { return nil }
    let place = words.sentence(
      "stability.start",
      ["state": words.title(start), "description": words.description(start)])
    return Brief.Section(
      id: "stability", title: text("stability.title"),
      blocks: [
        .paragraph([place]), standing.accounts(at: start),
        .paragraph(standing.betterForAll(than: start)),
      ])
  }

  private var holding: Brief.Section {
    Brief.Section(
      id: "equilibria", title: text("stability.holding.title"),
      blocks: [.paragraph(counts)] + equilibria + [.figure(figures.matrix(report.selection.states))]
    )
  }

  func text(_ key: String, _ arguments: [String: Message.Argument] = [:]) -> String {
    words.names.text(Message(key, arguments))
  }

  /// A sentence that rests on all that is known.
  func sentence(
    _ key: String, _ arguments: [String: Message.Argument] = [:]
  ) -> Brief.Sentence {
    words.sentence(key, arguments, restsOn: findings.basis)
  }

  private var counts: [Brief.Sentence] {
    let parts = findings.concepts.map { concept in
      Message.Argument.part(
        "stability.holding.by",
        ["n": .count(findings.equilibria(concept).count), "concept": .text(concept.name)])
    }
    let total = findings.conflict.model.stateCount
    return [
      sentence(
        findings.orders == nil ? "stability.holding.unsure" : "stability.holding",
        ["n": .count(total), "number": .inWords(total), "counts": .list(parts)])
    ] + (findings.isComplete ? [] : [unsettled]) + foresight
  }

  var unsettled: Brief.Sentence { words.sentence("stability.unsettled") }

  private var equilibria: [Brief.Block] {
    let states = held
    let shown = states.prefix(findings.orders == nil ? Self.spelledOut / 2 : Self.spelledOut)
    let more = states.count - shown.count
    let rest = words.sentence("stability.holding.more", ["n": .count(more)])
    return shown.map { state in
      .group(title: words.heading(state), [.paragraph([reason(state)])] + accounts(at: state))
    } + (more == 0 ? [] : [.paragraph([rest])])
  }

  /// The states that would hold, but the start; where preferences are unknown in part those first
  /// that hold in most worlds.
  private var held: [Int] {
    let states = findings.someEquilibria.members.filter { $0 != report.start }
    guard let shares = findings.shares, let concept = findings.concepts.last else { return states }
    let counts = shares.equilibriumCounts[concept.rawValue]
    return states.sorted { (counts[$1], $0) < (counts[$0], $1) }
  }

  private func reason(_ state: Int) -> Brief.Sentence {
    let concepts = findings.concepts.filter { findings.equilibria($0).contains(state) }
    let arguments = [
      "description": difference(state), "concepts": Message.Argument.texts(concepts.map(\.name)),
    ]
    let key = findings.orders == nil ? "stability.held.unsure" : "stability.held"
    guard let shares = findings.shares, let concept = findings.concepts.last else {
      return sentence(key, arguments)
    }
    let count = shares.equilibriumCounts[concept.rawValue][state]
    return sentence(
      "stability.held.share",
      [
        "held": .part(key, arguments), "worlds": shares.portion(count),
        "concept": .text(concept.name),
      ])
  }

  private func difference(_ state: Int) -> Message.Argument {
    let description = words.description(state)
    guard let start = words.start else { return description }
    return .part(
      "stability.held.different", ["state": words.title(start), "description": description])
  }

  /// Party by party, where there is more to say than that nobody has anything to gain.
  private func accounts(at state: Int) -> [Brief.Block] {
    let parties = findings.conflict.preferences.indices
    guard parties.allSatisfy({ standing.hold(of: $0, at: state) == .nothingToGain }) else {
      return findings.orders == nil ? [] : [standing.accounts(at: state, restingOn: findings.basis)]
    }
    return [.paragraph([sentence("stability.held.content")])]
  }

  /// Looking ahead any number of moves, which is defined for two only.
  private var foresight: [Brief.Sentence] {
    guard let orders = findings.orders, findings.reasons != nil, orders.count == 2 else {
      return []
    }
    var budget = Budget(20_000_000)
    let found = ForesightStability.run(findings.conflict.model, orders, budget: &budget)
    guard let first = found.nonMyopic(for: 0), let second = found.nonMyopic(for: 1) else {
      return []
    }
    let both = first.intersection(second).members
    return [
      both.isEmpty
        ? sentence("stability.foresight.none")
        : sentence(
          "stability.foresight", ["states": words.titles(both, limit: Self.spelledOut)])
    ]
  }

  private var graph: Brief.Section {
    Brief.Section(
      id: "moves", title: text("stability.moves.title"),
      blocks: [.figure(figures.graph(report.selection.states))])
  }

  private var basis: Brief.Section {
    Brief.Section(
      id: "basis", title: text("stability.basis.title"),
      blocks: [.paragraph(standing.basis() + uncertainty)])
  }

  private var uncertainty: [Brief.Sentence] {
    findings.orders == nil ? [words.sentence("stability.basis.unsure")] : []
  }
}
