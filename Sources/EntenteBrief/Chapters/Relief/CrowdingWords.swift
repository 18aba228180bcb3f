import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteRelief

/// What is to be said of the yards of a plan's sites.
struct CrowdingWords {
  let crowding: ReliefCrowding
  let names: ReliefNames

  /// Sites, what would help, few against many, and what was assumed.
  var blocks: [Brief.Block] {
    guard !crowding.sites.isEmpty || !crowding.unknown.isEmpty else {
      return [.paragraph([Brief.Sentence("Nobody comes to any site.")])]
    }
    let items = crowding.sites.map(item)
    let list = items.isEmpty ? [] : [Brief.Block.list(ordered: false, items)]
    return list + yard + comparison + [.paragraph(unknown + [assumptions])]
  }

  private func item(_ site: ReliefCrowding.Site) -> Brief.Item {
    let load = site.load
    let visitors = YardText.people(site.day.people)
    var said =
      "On its busiest day, day \(site.busiest + 1), \(visitors) come; one waits "
      + "\(YardText.duration(load.meanWait)) on average and \(YardText.duration(load.longestWait)) "
      + "at most."
    if let hour = load.firstHourOver {
      said +=
        " More than the \(YardText.people(site.day.safePeople)) for whom the yard is safe are in it "
        + "from \(YardText.clock(hour)) on, for \(YardText.duration(load.hoursOver)); at most "
        + "\(YardText.people(load.peak))."
    } else {
      said +=
        " The yard keeps within the \(YardText.people(site.day.safePeople)) for whom it is safe."
    }
    if load.turnedAway >= 0.5 {
      said += " \(YardText.people(load.turnedAway)) are not served by closing."
    }
    return Brief.Item(
      lead: names.site(site.site), [Brief.Sentence(said)] + remedies(site))
  }

  private func remedies(_ site: ReliefCrowding.Site) -> [Brief.Sentence] {
    guard !site.load.over.isEmpty || site.load.turnedAway >= 0.5 else { return [] }
    let ways = site.remedies.filter { $0.steps > 0 }.map(way)
    return [
      Brief.Sentence(
        ways.isEmpty
          ? "No single change keeps the yard safe and serves all."
          : "Any one of these would keep it safe and serve all: \(Phrases.list(ways, last: "or")).")
    ]
  }

  private func way(_ remedy: YardRemedy) -> String {
    let steps = remedy.steps
    return switch remedy.lever {
    case .lanes: Phrases.count(steps, "more lane")
    case .sites: "\(Phrases.count(steps, "more site")) like it"
    case .rations: "rations for \(steps + 1) times as long at each visit"
    case .opensEarlier: "opening \(YardText.duration(Double(steps) / 60)) earlier"
    case .closesLater: "closing \(YardText.duration(Double(steps) / 60)) later"
    case .appointments: "appointed hours for \(steps) in a hundred people"
    }
  }

  private var yard: [Brief.Block] {
    guard !crowding.sites.isEmpty else { return [] }
    let worst = crowding.sites.enumerated().sorted {
      (-$0.element.load.peak / max(1, $0.element.day.safePeople), $0.offset)
        < (-$1.element.load.peak / max(1, $1.element.day.safePeople), $1.offset)
    }.map(\.element)
    return [
      .figure(
        YardChart(
          title: "the busiest day of each site",
          panels: worst.map {
            YardChart.Panel(site: names.site($0.site), day: $0.day, load: $0.load)
          }))
    ]
  }

  private var comparison: [Brief.Block] {
    guard let few = crowding.comparison.first, let many = crowding.comparison.last,
      crowding.comparison.count == 2
    else {
      return crowding.options.against == nil
        ? []
        : [
          .paragraph([
            Brief.Sentence(
              "Few sites cannot be compared with many: this needs positions in kilometres (x_km, "
                + "y_km) of all zones and sites, and lanes, minutes_a_person and yard_m2 of sites.")
          ])
        ]
    }
    let limit = names.compiled.plan.standards.walkKilometres
    let chart = CrowdingChart(
      names: [
        "\(few.arrangement.siteCount) as planned", "\(many.arrangement.siteCount) spread evenly",
      ], outcomes: crowding.comparison, walkingLimit: limit)
    let lanes =
      many.arrangement.lanes == few.arrangement.lanes
      ? "the same lanes (\(few.arrangement.lanes))"
      : "\(many.arrangement.lanes) lanes in place of \(few.arrangement.lanes), one a site at least,"
    return [
      .paragraph([
        Brief.Sentence(
          "Few against many, for all \(Quantity.whole(names.compiled.problem.people)) people: "
            + "\(lanes) and the same room in all yards together, spread over the land between the "
            + "zones. With \(few.arrangement.siteCount) sites people walk "
            + "\(YardText.kilometres(few.walk.mean)) on average and wait "
            + "\(YardText.duration(few.meanWait)); with \(many.arrangement.siteCount), "
            + "\(YardText.kilometres(many.walk.mean)) and \(YardText.duration(many.meanWait)).")
      ]), .figure(chart),
    ]
  }

  private var unknown: [Brief.Sentence] {
    guard !crowding.unknown.isEmpty else { return [] }
    let sites = crowding.unknown.prefix(6).map(names.site)
    let more = crowding.unknown.count > 6 ? ["\(crowding.unknown.count - 6) more"] : []
    return [
      Brief.Sentence(
        "Too little is known of the yards of \(Phrases.list(sites + more)): the plan needs their "
          + "lanes, minutes_a_person, and yard_m2 or yard_people.")
    ]
  }

  private var assumptions: Brief.Sentence {
    let options = crowding.options
    return Brief.Sentence(
      "One visitor fetches for \(Quantity.rough(options.peopleAVisit)) "
        + "\(options.peopleAVisit == 1 ? "person" : "people") and "
        + "\(Quantity.rough(options.daysAVisit)) "
        + "\(options.daysAVisit == 1 ? "day" : "days"); \(Quantity.percent(options.early)) percent "
        + "come in the three hours before a site opens, the others evenly until it closes. People "
        + "wait in one line, as a fluid.")
  }
}
