import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

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
    self.init(findings, title: title, subtitle: subtitle, of: theCase, catalogue: .english)
  }

  /// Makes the brief in the language of a catalogue.
  package init(
    _ findings: ReliefFindings, title: String, subtitle: String, of theCase: Case?,
    catalogue: Catalogue
  ) {
    self.findings = findings
    self.title = title
    self.subtitle = subtitle
    self.theCase = theCase
    sources = (theCase?.sources ?? []) + findings.compiled.plan.sources
    words = ReliefWords(findings, catalogue: catalogue)
  }

  /// The whole brief.
  public var brief: Brief {
    let plan = findings.compiled.plan
    var brief = Brief(
      title: plan.title.isEmpty ? title : plan.title, subtitle: subtitle,
      headline: words.headline,
      sections: [fed, held, talks, sites, crowding, scenarios, basis].filter { !$0.blocks.isEmpty },
      register: [])
    brief.catalogue = words.catalogue
    return brief
  }

  private var fed: Brief.Section {
    guard let outcome = findings.outcome else {
      return section(id: "fed", title: "relief.fed.title", [])
    }
    guard !words.isPlanless else {
      return section(id: "fed", title: "relief.fed.title", Self.paragraph(words.proof))
    }
    let figures = ReliefFigures(findings.compiled, outcome, words.catalogue)
    let said = words.proof + words.byLine + words.hunger + words.worstOff
    let more = words.unreached
    let list = more.isEmpty ? [] : [Brief.Block.list(ordered: false, more.map { Brief.Item([$0]) })]
    return section(
      id: "fed", title: "relief.fed.title",
      Self.paragraph(said) + list + [figures.map.map { .figure($0) }].compactMap(\.self)
        + (findings.compiled.problem.zones.isEmpty ? [] : [.figure(figures.coverage)])
        + Self.paragraph(words.unevenness + words.standards))
  }

  private var held: Brief.Section {
    guard let outcome = findings.outcome else {
      return section(id: "bottlenecks", title: "relief.bottlenecks.title", [])
    }
    let bars = ReliefFigures(findings.compiled, outcome, words.catalogue).bottlenecks
    let gains = words.gains
    return section(
      id: "bottlenecks", title: "relief.bottlenecks.title",
      Self.paragraph(words.bottleneck) + words.remedyBlocks
        + Self.paragraph(words.fairness + words.cost)
        + [bars.map { .figure($0) }].compactMap(\.self)
        + (gains.isEmpty
          ? []
          : Self.paragraph([words.sentence("relief.gains")])
            + [.list(ordered: false, gains)]))
  }

  private var talks: Brief.Section {
    let items = theCase.map { words.worths(Names($0, catalogue: words.catalogue)) } ?? []
    return section(
      id: "talks", title: "relief.talks.title",
      items.isEmpty ? [] : [.list(ordered: false, items)])
  }

  private var sites: Brief.Section {
    section(
      id: "sites", title: "relief.sites.title",
      findings.sites.map {
        ReliefSiteWords(sites: $0, names: words.names, catalogue: words.catalogue).blocks
      } ?? [])
  }

  private var crowding: Brief.Section {
    section(
      id: "crowding", title: "relief.crowding.title",
      findings.crowding.map {
        CrowdingWords(crowding: $0, names: words.names, catalogue: words.catalogue).blocks
      } ?? [])
  }

  private var scenarios: Brief.Section {
    let items = words.scenarioItems
    return section(
      id: "scenarios", title: "relief.scenarios.title",
      (items.isEmpty ? [] : [.list(ordered: false, items)]) + Self.paragraph(words.risk))
  }

  private var basis: Brief.Section {
    section(
      id: "basis", title: "relief.basis.title",
      Self.paragraph([words.basis, words.limits]) + [
        .list(ordered: false, words.basisItems(citation))
      ])
  }

  private func citation(_ citation: Citation) -> String {
    let source = sources.first { $0.id == citation.source }?.title ?? citation.source
    return citation.locator.map { "\(source), \($0)" } ?? source
  }

  private func section(
    id: String, title: String, _ blocks: [Brief.Block]
  ) -> Brief.Section {
    Brief.Section(id: id, title: words.catalogue.text(of: Message(title)), blocks: blocks)
  }

  private static func paragraph(_ sentences: [Brief.Sentence]) -> [Brief.Block] {
    sentences.isEmpty ? [] : [.paragraph(sentences)]
  }
}
