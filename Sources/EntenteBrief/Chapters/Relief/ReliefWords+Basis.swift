import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteRelief

extension ReliefWords {
  /// What a person gets in a day, against the standards.
  var standards: [Brief.Sentence] {
    guard plan.diet == .fixed else {
      let given = plan.standards
      return [
        sentence(
          "People are fed with any mixture that brings \(Quantity.rough(given.energyKcal)) kcal, "
            + "\(Quantity.rough(given.proteinGrams)) g of protein and "
            + "\(Quantity.rough(given.fatGrams)) g of fat a day.")
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
      ("energy", ration.kcal, given.energyKcal), ("protein", ration.protein, given.proteinGrams),
      ("fat", ration.fat, given.fatGrams),
    ].filter { $0.1 < $0.2 * (1 - 1e-9) }.map(\.0)
    let against =
      "\(Quantity.rough(given.energyKcal)) kcal, \(Quantity.rough(given.proteinGrams)) g and "
      + "\(Quantity.rough(given.fatGrams)) g"
    return sentence(
      "A full ration brings \(Quantity.rough(ration.kcal)) kcal, "
        + "\(Quantity.rough(ration.protein)) g of protein and \(Quantity.rough(ration.fat)) g of "
        + "fat a day; the standards are \(against)"
        + (short.isEmpty ? "." : ", so that it falls short in \(Phrases.list(short))."))
  }

  private func waterText(_ litres: Double) -> Brief.Sentence {
    let standard = plan.standards.waterLitres
    return sentence(
      "It brings \(Quantity.rough(litres)) litres of water a day; the standard is "
        + "\(Quantity.rough(standard)).")
  }

  /// How incidents would change it.
  var scenarioItems: [Brief.Item] {
    findings.scenarios.map { scenario in
      let share = scenario.outcome.map {
        "\(Quantity.percent($0.coverage.share)) percent of the need is met"
          + worst($0)
      }
      let chance = scenario.incident.probability.map {
        " (probability \(LikelihoodText.of($0)))"
      }
      return Brief.Item(
        lead: scenario.incident.name + (chance ?? ""),
        [sentence(Phrases.sentence(share ?? "no plan was found"))])
    }
  }

  /// What may come by chance, on average, at the worst and in the tail.
  var risk: [Brief.Sentence] {
    guard let risk = findings.risk else { return [] }
    let tail = risk.share.tailMean(ReliefFindings.Risk.level)
    let how =
      switch risk.kind {
      case .all: "all \(Phrases.count(risk.scenarioCount, "case")) that can be"
      case .drawn(let count, let seed): "\(count) cases drawn with seed \(seed)"
      }
    return [
      sentence(
        "If the plan for quiet days is followed and made anew when something happens, "
          + "\(Quantity.percent(risk.share.expected)) percent of the need is met on average, "
          + "\(Quantity.percent(risk.share.worst)) percent at the worst, and "
          + "\(Quantity.percent(tail)) percent in the mean of the worst tenth: over \(how), each "
          + "incident and each cut road apart from the others.")
    ]
  }

  private func worst(_ outcome: ReliefOutcome) -> String {
    let zone = outcome.coverage.steadyOrder.first { problem.zones[$0].people > 0 }
    return zone.map {
      "; worst off is \(names.zone($0)) with \(Quantity.percent(outcome.coverage.byZone[$0])) percent"
    } ?? ""
  }

  /// How many rows there are, and how many were assumed.
  var basis: Brief.Sentence {
    let rows = plan.allRows.map(\.row)
    let assumed = rows.count(where: plan.isAssumed)
    let whole =
      plan.origin.assumed.map { " Assumed for the whole plan: \(Phrases.withoutStop($0))." } ?? ""
    let which = assumed == 0 ? "none" : assumed == rows.count ? "all" : "\(assumed)"
    return sentence(
      "This rests on \(Phrases.count(rows.count, "row")) of the plan; \(which) of them "
        + "\(assumed == 1 ? "has" : "have") figures that an analyst assumed.\(whole)")
  }

  /// What the model leaves out.
  var limits: Brief.Sentence {
    sentence(
      "The plan knows all days in advance: it is the best that could be done with these figures, "
        + "not a forecast. Of equally good plans one is shown, whichever it is. "
        + "Trucks and people may be fractions, and where a truck stands at night is not followed. "
        + "Ways on foot are straight lines where the plan states none. Need alone counts: who "
        + "controls a zone is used in no computation.")
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
        lead: "\(Phrases.capitalized(key[0])): \((ids[key] ?? []).joined(separator: ", "))",
        origin(source: key[1], assumed: key[2], note: key[3]))
    }
  }

  private func origin(source: String, assumed: String, note: String) -> [Brief.Sentence] {
    let parts = [
      source.isEmpty ? "" : "from \(source)", assumed.isEmpty ? "" : "assumed: \(assumed)", note,
    ].filter { !$0.isEmpty }
    return parts.isEmpty
      ? [sentence("No source.")] : parts.map { sentence(Phrases.sentence($0)) }
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
