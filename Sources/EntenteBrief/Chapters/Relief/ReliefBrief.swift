import EntenteAnswers
import EntenteCase
import EntenteEngine

/// What was found of a plan of relief, as a brief of its own.
public struct ReliefBrief {
  private let findings: ReliefFindings
  private let words: ReliefWords
  private let title: String
  private let subtitle: String
  private let sources: [Source]
  private let theCase: Case?

  /// Makes the brief.
  /// - Parameters:
  ///   - findings: what was found.
  ///   - title: what to call it, where the plan has no title.
  ///   - subtitle: of which day it speaks, for whom, and what if.
  ///   - theCase: the case that the plan belongs to.
  public init(
    _ findings: ReliefFindings, title: String, subtitle: String, of theCase: Case? = nil
  ) {
    self.findings = findings
    self.title = title
    self.subtitle = subtitle
    self.theCase = theCase
    sources = (theCase?.sources ?? []) + findings.compiled.plan.sources
    words = ReliefWords(findings)
  }

  /// The whole brief.
  public var brief: Brief {
    let plan = findings.compiled.plan
    return Brief(
      title: plan.title.isEmpty ? title : plan.title, subtitle: subtitle,
      headline: Brief.Sentence(words.headline),
      sections: [fed, held, talks, sites, crowding, scenarios, basis].filter { !$0.blocks.isEmpty },
      register: [])
  }

  private var fed: Brief.Section {
    guard let outcome = findings.outcome else { return Self.section("fed", "Are people fed?", []) }
    guard !words.isPlanless else {
      return Self.section("fed", "Are people fed?", Self.paragraph(words.proof))
    }
    let figures = ReliefFigures(findings.compiled, outcome)
    let said = words.proof + words.byLine + words.hunger + words.worstOff
    let more = words.unreached
    let list = more.isEmpty ? [] : [Brief.Block.list(ordered: false, more.map { Brief.Item([$0]) })]
    return Self.section(
      "fed", "Are people fed?",
      Self.paragraph(said) + list + [figures.map.map { .figure($0) }].compactMap(\.self)
        + (findings.compiled.problem.zones.isEmpty ? [] : [.figure(figures.coverage)])
        + Self.paragraph(words.unevenness + words.standards))
  }

  private var held: Brief.Section {
    guard let outcome = findings.outcome else { return Self.section("bottlenecks", "", []) }
    let bars = ReliefFigures(findings.compiled, outcome).bottlenecks
    let gains = words.gains
    return Self.section(
      "bottlenecks", "What holds it back, and what fairness costs",
      Self.paragraph(words.bottleneck + words.fairness)
        + [bars.map { .figure($0) }].compactMap(\.self)
        + (gains.isEmpty
          ? []
          : Self.paragraph([words.sentence("Solved again with more of one limit at a time:")])
            + [.list(ordered: false, gains)]))
  }

  private var talks: Brief.Section {
    let items = theCase.map { words.worths(Names($0)) } ?? []
    return Self.section(
      "talks", "What options on the table are worth",
      items.isEmpty ? [] : [.list(ordered: false, items)])
  }

  private var sites: Brief.Section {
    Self.section(
      "sites", "Where to open sites",
      findings.sites.map { ReliefSiteWords(sites: $0, names: words.names).blocks } ?? [])
  }

  private var crowding: Brief.Section {
    Self.section(
      "crowding", "How a day goes at the sites",
      findings.crowding.map { CrowdingWords(crowding: $0, names: words.names).blocks } ?? [])
  }

  private var scenarios: Brief.Section {
    let items = words.scenarioItems
    return Self.section(
      "scenarios", "If something happens on the way",
      (items.isEmpty ? [] : [.list(ordered: false, items)]) + Self.paragraph(words.risk))
  }

  private var basis: Brief.Section {
    Self.section(
      "basis", "What this rests on, and what it leaves out",
      Self.paragraph([words.basis, words.limits]) + [
        .list(ordered: false, words.basisItems(citation))
      ])
  }

  private func citation(_ citation: Citation) -> String {
    let source = sources.first { $0.id == citation.source }?.title ?? citation.source
    return citation.locator.map { "\(source), \($0)" } ?? source
  }

  private static func section(
    _ id: String, _ title: String, _ blocks: [Brief.Block]
  ) -> Brief.Section {
    Brief.Section(id: id, title: title, blocks: blocks)
  }

  private static func paragraph(_ sentences: [Brief.Sentence]) -> [Brief.Block] {
    sentences.isEmpty ? [] : [.paragraph(sentences)]
  }
}
