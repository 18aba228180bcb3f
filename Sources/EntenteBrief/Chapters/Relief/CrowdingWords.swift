import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage
import EntenteRelief

/// What is to be said of the yards of a plan's sites.
struct CrowdingWords {
  let crowding: ReliefCrowding
  let names: ReliefNames
  let catalogue: Catalogue

  private func text(_ key: String, _ arguments: [String: Message.Argument] = [:]) -> String {
    catalogue.text(of: Message(key, arguments))
  }
  private func sentence(
    _ key: String, _ arguments: [String: Message.Argument] = [:]
  ) -> Brief.Sentence {
    Brief.Sentence(text(key, arguments))
  }

  /// Sites, what would help, few against many, and what was assumed.
  var blocks: [Brief.Block] {
    guard !crowding.sites.isEmpty || !crowding.unknown.isEmpty else {
      return [.paragraph([sentence("relief.yard.nobody")])]
    }
    let items = crowding.sites.map(item)
    let list = items.isEmpty ? [] : [Brief.Block.list(ordered: false, items)]
    return list + yard + comparison + [.paragraph(unknown + [assumptions])]
  }

  private func item(_ site: ReliefCrowding.Site) -> Brief.Item {
    let day = busiest(site)
    let said =
      site.load.turnedAway >= 0.5
      ? Message(
        "relief.yard.turnedAway",
        ["day": .message(day), "people": .people(site.load.turnedAway)])
      : day
    return Brief.Item(
      lead: names.site(site.site),
      [Brief.Sentence(catalogue.text(of: said))] + remedies(site))
  }

  private func busiest(_ site: ReliefCrowding.Site) -> Message {
    let load = site.load
    var arguments: [String: Message.Argument] = [
      "day": .count(site.busiest + 1), "people": .people(site.day.people),
      "mean": .duration(load.meanWait), "longest": .duration(load.longestWait),
      "safe": .people(site.day.safePeople),
    ]
    guard let hour = load.firstHourOver else { return Message("relief.yard.safe", arguments) }
    arguments["hour"] = .clock(hour)
    arguments["duration"] = .duration(load.hoursOver)
    arguments["peak"] = .people(load.peak)
    return Message("relief.yard.over", arguments)
  }

  private func remedies(_ site: ReliefCrowding.Site) -> [Brief.Sentence] {
    guard !site.load.over.isEmpty || site.load.turnedAway >= 0.5 else { return [] }
    let ways = site.remedies.filter { $0.steps > 0 }.map(way)
    return [
      ways.isEmpty
        ? sentence("relief.remedy.none") : sentence("relief.remedy", ["ways": .or(ways)])
    ]
  }

  private func way(_ remedy: YardRemedy) -> Message.Argument {
    let steps = remedy.steps
    let time = Message.Argument.duration(Double(steps) / 60)
    return switch remedy.lever {
    case .lanes: .counted("relief.remedy.lanes", steps)
    case .sites: .counted("relief.remedy.sites", steps)
    case .rations: .part("relief.remedy.rations", ["times": .count(steps + 1)])
    case .opensEarlier: .part("relief.remedy.earlier", ["time": time])
    case .closesLater: .part("relief.remedy.later", ["time": time])
    case .appointments: .part("relief.remedy.appointments", ["people": .count(steps)])
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
          title: text("relief.yard.title"),
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
            sentence("relief.crowding.unanswered")
          ])
        ]
    }
    let limit = names.compiled.plan.standards.walkKilometres
    let chart = CrowdingChart(
      names: [
        text("relief.crowding.planned", ["sites": .count(few.arrangement.siteCount)]),
        text("relief.crowding.spread", ["sites": .count(many.arrangement.siteCount)]),
      ], outcomes: crowding.comparison, walkingLimit: limit, in: catalogue)
    return [.paragraph([compared(few, many)]), .figure(chart)]
  }

  private func compared(_ few: CrowdingOutcome, _ many: CrowdingOutcome) -> Brief.Sentence {
    var arguments: [String: Message.Argument] = [
      "people": .whole(names.compiled.problem.people), "lanes": .count(few.arrangement.lanes),
      "few": .count(few.arrangement.siteCount), "fewWalk": .kilometres(few.walk.mean),
      "fewWait": .duration(few.meanWait), "many": .count(many.arrangement.siteCount),
      "manyWalk": .kilometres(many.walk.mean), "manyWait": .duration(many.meanWait),
    ]
    if many.arrangement.lanes == few.arrangement.lanes {
      return sentence("relief.crowding", arguments)
    }
    arguments["manyLanes"] = .count(many.arrangement.lanes)
    return sentence("relief.crowding.moreLanes", arguments)
  }

  private var unknown: [Brief.Sentence] {
    guard !crowding.unknown.isEmpty else { return [] }
    let sites = Message.Argument.some(crowding.unknown.map(names.site), limit: 6)
    return [sentence("relief.yard.unknown", ["sites": sites])]
  }

  private var assumptions: Brief.Sentence {
    let options = crowding.options
    return sentence(
      "relief.yard.assumptions",
      [
        "n": .number(options.peopleAVisit), "people": .rough(options.peopleAVisit),
        "m": .number(options.daysAVisit), "days": .rough(options.daysAVisit),
        "early": .percent(options.early),
      ])
  }
}
