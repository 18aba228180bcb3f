import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage
import EntenteRelief

/// What would let more be handed out.
extension ReliefWords {
  /// Remedies that are told at the most.
  private static let told = 5
  /// More sites than these that are opened together are counted on a page.
  private static let sitesNamed = 3

  /// A sentence before the remedies; `nil` where none was looked for.
  var remedyLead: Brief.Sentence? {
    guard findings.triedRemedies > 0 else { return nil }
    guard !findings.remedies.isEmpty else {
      return sentence("relief.eased.none", ["n": .count(findings.triedRemedies)])
    }
    return sentence("relief.eased.lead", ["n": .count(findings.triedRemedies)])
  }

  /// Each remedy, the largest gain first.
  var remedies: [Brief.Item] {
    findings.remedies.prefix(Self.told).map { remedy in
      Brief.Item(lead: catalogue.text(of: change(remedy.change)), [gain(remedy)])
    }
  }

  /// The remedy that gains most, for a page.
  var remedyInShort: [Brief.Sentence] {
    guard let best = findings.remedies.first else { return [] }
    return [
      sentence(
        "first.meanwhile.remedy",
        [
          "change": .text(Phrases.withoutStop(catalogue.text(of: inShort(best.change)))),
          "share": .percent(best.share),
        ])
    ]
  }

  /// The remedies as blocks.
  var remedyBlocks: [Brief.Block] {
    guard let lead = remedyLead else { return [] }
    let items = remedies
    return [.paragraph([lead])] + (items.isEmpty ? [] : [.list(ordered: false, items)])
  }

  private func gain(_ remedy: ReliefRemedy) -> Brief.Sentence {
    let arguments: [String: Message.Argument] = [
      "share": .percent(remedy.share),
      "now": .percent(now),
      "rations": rations(remedy.rationsADay),
      "zones": .some(remedy.reached.map(names.zone), limit: 5),
    ]
    return sentence(
      remedy.reached.isEmpty ? "relief.eased" : "relief.eased.reaches", arguments)
  }

  /// The share that the best plan could meet as things are.
  private var now: Double {
    guard let outcome = findings.outcome else { return 0 }
    let most = outcome.mostRations ?? outcome.coverage.rations
    return outcome.coverage.neededRations > 0 ? most / outcome.coverage.neededRations : 1
  }

  /// A change for a page, on which many sites are counted.
  private func inShort(_ change: ReliefRemedy.Change) -> Message {
    guard case .openSites(let ids) = change, ids.count > Self.sitesNamed else {
      return self.change(change)
    }
    return Message("relief.eased.allSites", .counting(ids.count))
  }

  private func change(_ change: ReliefRemedy.Change) -> Message {
    switch change {
    case .openSites(let ids):
      Message(
        "relief.eased.sites",
        ["sites": .texts(ids.map(name(ofSite:))), "n": .count(ids.count)])
    case .openCrossing(let id):
      Message("relief.eased.crossing", ["crossing": .text(name(ofCrossing: id))])
    case .everyDay(let id):
      Message("relief.eased.everyDay", ["crossing": .text(name(ofCrossing: id))])
    case .crossingHours(let id, let hours):
      Message(
        "relief.eased.crossingHours",
        [
          "crossing": .text(name(ofCrossing: id)), "n": .plural(ofRough: hours),
          "hours": .rough(hours),
        ])
    case .crossingTrucks(let id, let count):
      Message(
        "relief.eased.crossingTrucks",
        ["crossing": .text(name(ofCrossing: id)), "trucks": .rough(count)])
    case .roadHours(let id, let hours):
      Message(
        "relief.eased.roadHours",
        ["road": .text(id), "n": .plural(ofRough: hours), "hours": .rough(hours)])
    case .trucks(let id, let count):
      Message("relief.eased.trucks", ["trucks": .text(id), "count": .rough(count)])
    }
  }

  private func name(ofSite id: String) -> String { plan.sites.first { $0.id == id }?.name ?? id }

  private func name(ofCrossing id: String) -> String {
    plan.crossings.first { $0.id == id }?.name ?? id
  }
}
