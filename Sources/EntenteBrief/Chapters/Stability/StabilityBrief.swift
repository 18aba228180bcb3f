import EntenteAnswers
import EntenteCase
import EntenteEngine

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
    self.report = report
    self.subtitle = subtitle
    words = StateWords(report.findings, from: report.start)
  }

  /// The brief, ready to be rendered; its register has what sentences refer to.
  public var brief: Brief {
    var brief = Brief(
      title: findings.compiled.theCase.title, subtitle: subtitle, headline: headline,
      sections: [today, holding, graph, ways, wanted, coalitions, swaps, basis].compactMap(\.self)
        .filter { !$0.blocks.isEmpty }, register: [])
    let named = Set(brief.references)
    brief.register = ClaimRegister(findings.compiled.theCase).entries.filter {
      named.contains($0.id)
    }
    return brief
  }

  private var headline: Brief.Sentence {
    guard let start = report.start else {
      return Brief.Sentence(
        "It is not known in which state things stand: some issue has no status quo, or it breaks "
          + "a rule.")
    }
    return standing.answer(at: start)
  }

  private var today: Brief.Section? {
    guard let start = report.start else { return nil }
    let place = Brief.Sentence(
      "Things stand in \(words.title(start)): \(words.description(start)).")
    return Brief.Section(
      id: "stability", title: "Would they stay where they are?",
      blocks: [
        .paragraph([place]), standing.accounts(at: start),
        .paragraph(standing.betterForAll(than: start)),
      ])
  }

  private var holding: Brief.Section {
    Brief.Section(
      id: "equilibria", title: "Which states would hold",
      blocks: [.paragraph(counts)] + equilibria + [.figure(figures.matrix(report.selection.states))]
    )
  }

  private var counts: [Brief.Sentence] {
    let parts = findings.concepts.map { concept in
      "\(findings.equilibria(concept).count) by \(concept.name)"
    }
    let total = Phrases.count(findings.conflict.model.stateCount, "state")
    return [
      Brief.Sentence(
        "Of \(total), those that \(findings.orders == nil ? "no party has a sure reason to leave" : "no party would leave"): \(Phrases.list(parts)).",
        restsOn: findings.basis)
    ]
      + (findings.isComplete
        ? [] : [Brief.Sentence("Not all states were settled within the work allowed.")])
      + foresight
  }

  private var equilibria: [Brief.Block] {
    let states = held
    let shown = states.prefix(findings.orders == nil ? Self.spelledOut / 2 : Self.spelledOut)
    let more = states.count - shown.count
    let rest = Brief.Sentence("\(Count.of(more, "more such state")) not spelled out.")
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
    let difference = words.description(state)
    let against = words.start.map { "Different from \(words.title($0)): " } ?? ""
    return Brief.Sentence(
      "\(against)\(difference). \(nobody) it by \(Phrases.list(concepts.map(\.name))).\(share(state))",
      restsOn: findings.basis)
  }

  private func share(_ state: Int) -> String {
    guard let shares = findings.shares, let concept = findings.concepts.last else { return "" }
    let count = shares.equilibriumCounts[concept.rawValue][state]
    return " In \(shares.portion(count)) no party would leave it by \(concept.name)."
  }

  private var nobody: String {
    findings.orders == nil ? "No party has a sure reason to leave" : "No party would leave"
  }

  /// Party by party, where there is more to say than that nobody has anything to gain.
  private func accounts(at state: Int) -> [Brief.Block] {
    let parties = findings.conflict.preferences.indices
    guard parties.allSatisfy({ standing.hold(of: $0, at: state) == .nothingToGain }) else {
      return findings.orders == nil ? [] : [standing.accounts(at: state, restingOn: findings.basis)]
    }
    return [
      .paragraph([
        Brief.Sentence(
          "No party has a move to a state that the party prefers.", restsOn: findings.basis)
      ])
    ]
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
    let listed = both.prefix(Self.spelledOut).map { words.title($0) }
    let more = both.count - listed.count
    return [
      Brief.Sentence(
        both.isEmpty
          ? "No state would hold if both parties looked any number of moves ahead."
          : "If both parties looked any number of moves ahead, they would stay in "
            + Phrases.list(listed + (more > 0 ? ["\(more) more"] : [])) + ".",
        restsOn: findings.basis)
    ]
  }

  private var graph: Brief.Section {
    Brief.Section(
      id: "moves", title: "Who can move where",
      blocks: [.figure(figures.graph(report.selection.states))])
  }

  private var basis: Brief.Section {
    Brief.Section(
      id: "basis", title: "What this rests on",
      blocks: [.paragraph(standing.basis() + uncertainty)])
  }

  private var uncertainty: [Brief.Sentence] {
    guard findings.orders == nil else { return [] }
    return [
      Brief.Sentence(
        "Where something is not known, a party is taken to leave only for what is surely better, "
          + "and to be kept from it only by what is surely no better.")
    ]
  }
}
