import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteRelief

/// What is to be said of where to open sites.
struct ReliefSiteWords {
  let sites: SitesPlan
  let names: ReliefNames

  private var plan: ReliefPlan { names.compiled.plan }

  var blocks: [Brief.Block] {
    let opened = plan.sites.indices.filter {
      plan.sites[$0].status == .possible && sites.opens[$0] != nil
    }
    let closed = plan.sites.indices.filter {
      plan.sites[$0].status == .possible && sites.opens[$0] == nil
    }
    guard !opened.isEmpty || !closed.isEmpty else {
      return [.paragraph([Brief.Sentence("The plan has no site that could be opened.")])]
    }
    let items = opened.sorted { (sites.opens[$0] ?? 0, $0) < (sites.opens[$1] ?? 0, $1) }.map {
      Brief.Item([
        Brief.Sentence("\(names.site($0)) from day \((sites.opens[$0] ?? 0) + 1) on.")
      ])
    }
    return [.paragraph([answer(opened.count)])]
      + (items.isEmpty ? [] : [.list(ordered: false, items)])
      + [.paragraph(stayClosed(closed) + unserved + proof)]
  }

  private func answer(_ count: Int) -> Brief.Sentence {
    let all = plan.zones.reduce(0) { $0 + $1.people } * Double(plan.days)
    let share = all > 0 ? sites.served.value / all : 1
    let start =
      count == 0 ? "Opening no further site" : "Opening \(Phrases.count(count, "site")) as below"
    return Brief.Sentence(
      "\(start) serves the most people within "
        + "\(Quantity.rough(plan.standards.walkKilometres)) km: \(Quantity.percent(share)) percent "
        + "over all days, if there is enough to hand out.")
  }

  private func stayClosed(_ closed: [Int]) -> [Brief.Sentence] {
    guard !closed.isEmpty else { return [] }
    let listed = closed.prefix(8).map(names.site)
    let more = closed.count > 8 ? ["\(closed.count - 8) more"] : []
    return [Brief.Sentence("Not opened: \(Phrases.list(listed + more)).")]
  }

  private var unserved: [Brief.Sentence] {
    sites.unserved.prefix(6).map { entry in
      let why =
        switch entry.obstacle {
        case .noSiteInReach: "no site, open or possible, is within reach"
        case .noneOpens: "no site within reach can open"
        case .opensLate(let day): "no site within reach is open before day \(day + 1)"
        case .crowded: "the sites within reach are full"
        }
      return Brief.Sentence(
        "\(names.zone(entry.zone)): \(Quantity.rough(entry.personDays)) person-days are not served, "
          + "because \(why).")
    }
  }

  private var proof: [Brief.Sentence] {
    guard sites.status == .stopped else { return [] }
    return [
      Brief.Sentence(
        "The search was stopped: no plan serves more than \(Quantity.rough(sites.served.bound)) "
          + "person-days, and this one serves \(Quantity.rough(sites.served.value)).")
    ]
  }
}
