import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage
import EntenteRelief

/// What is to be said of where to open sites.
struct ReliefSiteWords {
  let sites: SitesPlan
  let names: ReliefNames
  let catalogue: Catalogue

  private func sentence(
    _ key: String, _ arguments: [String: Message.Argument] = [:]
  ) -> Brief.Sentence {
    Brief.Sentence(catalogue.text(of: Message(key, arguments)))
  }

  private var plan: ReliefPlan { names.compiled.plan }

  var blocks: [Brief.Block] {
    let opened = plan.sites.indices.filter {
      plan.sites[$0].status == .possible && sites.opens[$0] != nil
    }
    let closed = plan.sites.indices.filter {
      plan.sites[$0].status == .possible && sites.opens[$0] == nil
    }
    guard !opened.isEmpty || !closed.isEmpty else {
      return [.paragraph([sentence("relief.sites.none")])]
    }
    let items = opened.sorted { (sites.opens[$0] ?? 0, $0) < (sites.opens[$1] ?? 0, $1) }.map {
      Brief.Item([
        sentence(
          "relief.sites.opens",
          ["site": .text(names.site($0)), "day": .count((sites.opens[$0] ?? 0) + 1)])
      ])
    }
    return [.paragraph([answer(opened.count)])]
      + (items.isEmpty ? [] : [.list(ordered: false, items)])
      + [.paragraph(stayClosed(closed) + unserved + proof)]
  }

  private func answer(_ count: Int) -> Brief.Sentence {
    let all = plan.zones.reduce(0) { $0 + $1.people } * Double(plan.days)
    let share = all > 0 ? sites.served.value / all : 1
    return sentence(
      "relief.sites.answer",
      [
        "n": .count(count), "number": .inWords(count),
        "walk": .rough(plan.standards.walkKilometres), "share": .percent(share),
      ])
  }

  private func stayClosed(_ closed: [Int]) -> [Brief.Sentence] {
    guard !closed.isEmpty else { return [] }
    return [sentence("relief.sites.closed", ["sites": .some(closed.map(names.site), limit: 8)])]
  }

  private var unserved: [Brief.Sentence] {
    sites.unserved.prefix(6).map { entry in
      let why: Message.Argument =
        switch entry.obstacle {
        case .noSiteInReach: .part("relief.unserved.noSite")
        case .noneOpens: .part("relief.unserved.noneOpens")
        case .opensLate(let day): .part("relief.unserved.late", ["day": .count(day + 1)])
        case .crowded: .part("relief.unserved.full")
        }
      return sentence(
        "relief.unserved",
        [
          "zone": .text(names.zone(entry.zone)), "days": .rough(entry.personDays), "why": why,
        ])
    }
  }

  private var proof: [Brief.Sentence] {
    guard sites.status == .stopped else { return [] }
    return [
      sentence(
        "relief.sites.stopped",
        ["bound": .rough(sites.served.bound), "served": .rough(sites.served.value)])
    ]
  }
}
