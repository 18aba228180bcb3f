import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage
import EntenteRelief

extension ReliefWords {
  /// What a person gets in a day, against the standards.
  var standards: [Brief.Sentence] {
    guard plan.diet == .fixed else {
      let given = plan.standards
      return [
        sentence(
          "relief.diet",
          [
            "energy": .rough(given.energyKcal), "protein": .rough(given.proteinGrams),
            "fat": .rough(given.fatGrams),
          ])
      ]
    }
    let ration = RationContent(plan)
    let food = ration.kcal > 0 ? [foodText(ration)] : []
    let water = ration.litres > 0 ? [waterText(ration.litres)] : []
    return food + water
  }

  private func foodText(_ ration: RationContent) -> Brief.Sentence {
    let given = plan.standards
    let short = [
      ("relief.energy", ration.kcal, given.energyKcal),
      ("relief.protein", ration.protein, given.proteinGrams),
      ("relief.fat", ration.fat, given.fatGrams),
    ].filter { $0.1 < $0.2 * (1 - 1e-9) }.map { Message.Argument.part($0.0) }
    var arguments: [String: Message.Argument] = [
      "energy": .rough(ration.kcal), "protein": .rough(ration.protein), "fat": .rough(ration.fat),
      "energyGiven": .rough(given.energyKcal), "proteinGiven": .rough(given.proteinGrams),
      "fatGiven": .rough(given.fatGrams),
    ]
    guard !short.isEmpty else { return sentence("relief.ration", arguments) }
    arguments["short"] = .list(short)
    return sentence("relief.ration.short", arguments)
  }

  private func waterText(_ litres: Double) -> Brief.Sentence {
    sentence(
      "relief.water",
      ["litres": .rough(litres), "standard": .rough(plan.standards.waterLitres)])
  }

  /// How incidents would change it.
  var scenarioItems: [Brief.Item] {
    findings.scenarios.map { scenario in
      Brief.Item(
        lead: lead(scenario.incident),
        [scenario.outcome.map(met) ?? sentence("relief.scenario.none")])
    }
  }

  private func lead(_ incident: ReliefIncident) -> String {
    guard let probability = incident.probability else { return incident.name }
    return catalogue.text(
      of: Message(
        "relief.scenario.likely",
        ["incident": .text(incident.name), "likelihood": .likelihood(probability)]))
  }

  /// What may come by chance, on average, at the worst and in the tail.
  var risk: [Brief.Sentence] {
    guard let risk = findings.risk else { return [] }
    let tail = risk.share.tailMean(ReliefFindings.Risk.level)
    var arguments: [String: Message.Argument] = [
      "mean": .percent(risk.share.expected), "worst": .percent(risk.share.worst),
      "tail": .percent(tail),
    ]
    switch risk.kind {
    case .all:
      arguments["n"] = .count(risk.scenarioCount)
      arguments["number"] = .inWords(risk.scenarioCount)
      return [sentence("relief.risk.all", arguments)]
    case .drawn(let count, let seed):
      arguments["n"] = .count(count)
      arguments["seed"] = .text("\(seed)")
      return [sentence("relief.risk.drawn", arguments)]
    }
  }

  private func met(_ outcome: ReliefOutcome) -> Brief.Sentence {
    let coverage = outcome.coverage
    let share = Message.Argument.firstPercent(coverage.share)
    guard let zone = coverage.steadyOrder.first(where: { problem.zones[$0].people > 0 }) else {
      return sentence("relief.scenario", ["share": share])
    }
    return sentence(
      "relief.scenario.worst",
      [
        "share": share, "zone": .text(names.zone(zone)),
        "least": .percent(coverage.byZone[zone]),
      ])
  }

  /// How many rows there are, and how many were assumed.
  var basis: Brief.Sentence {
    let rows = plan.allRows.map(\.row)
    let assumed = rows.count(where: plan.isAssumed)
    var arguments: [String: Message.Argument] = [
      "n": .count(rows.count), "number": .inWords(rows.count),
    ]
    let key: String
    switch assumed {
    case 0: key = "relief.basis.stated"
    case rows.count: key = "relief.basis.assumed"
    default:
      key = "relief.basis.mixed"
      arguments["assumed"] = .count(assumed)
    }
    guard let whole = plan.origin.assumed else { return sentence(key, arguments) }
    return sentence(
      "relief.basis.whole",
      ["basis": .part(key, arguments), "assumed": .text(Phrases.withoutStop(whole))])
  }

  /// What the model leaves out.
  var limits: Brief.Sentence {
    sentence("relief.limits")
  }

  /// Rows by table, source and assumption.
  func basisItems(_ source: (Citation) -> String) -> [Brief.Item] {
    var order: [[String]] = []
    var ids: [[String]: [String]] = [:]
    for (table, row) in plan.allRows {
      let from = row.origin.from.isEmpty ? plan.origin.from : row.origin.from
      let key = [
        table, from.map(source).joined(separator: "; "), row.origin.assumed ?? "",
        row.origin.note ?? "",
      ]
      if ids[key] == nil { order.append(key) }
      ids[key, default: []].append(row.id)
    }
    return order.map { key in
      Brief.Item(
        lead: catalogue.text(
          of: Message(
            "relief.rows",
            [
              "table": .choice(key[0]),
              "rows": .commas((ids[key] ?? []).map { .text($0) }),
            ])),
        origin(source: key[1], assumed: key[2], note: key[3]))
    }
  }

  private func origin(source: String, assumed: String, note: String) -> [Brief.Sentence] {
    let parts =
      (source.isEmpty ? [] : [sentence("relief.origin.from", stopped(source))])
      + (assumed.isEmpty ? [] : [sentence("relief.origin.assumed", stopped(assumed))])
      + (note.isEmpty ? [] : [Brief.Sentence(Phrases.sentence(note))])
    return parts.isEmpty ? [sentence("relief.origin.none")] : parts
  }

  /// Words of the plan at the end of a sentence, and whether they end it with a sign of their own.
  private func stopped(_ text: String) -> [String: Message.Argument] {
    let bare = Phrases.withoutStop(text)
    let isEnded = bare.last.map { "!?…".contains($0) } == true
    return ["text": .text(bare), "end": isEnded ? .choice("own") : .choice("none")]
  }
}

/// What a full ration of all fixed parcels brings a person in a day.
struct RationContent {
  var kcal = 0.0
  var protein = 0.0
  var fat = 0.0
  var litres = 0.0

  init(_ plan: ReliefPlan) {
    for commodity in plan.commodities {
      let kilograms = commodity.kilogramsAPersonDay
      kcal += kilograms * commodity.kcalAKilogram
      protein += kilograms * commodity.proteinGramsAKilogram
      fat += kilograms * commodity.fatGramsAKilogram
      litres += kilograms * commodity.waterLitresAKilogram
    }
  }
}
