import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage
import EntenteRelief

/// What holds a plan back, what fairness costs it, and what options are worth to it.
extension ReliefWords {
  /// What holds the plan back most.
  var bottleneck: [Brief.Sentence] {
    guard let outcome = findings.outcome else { return [] }
    let worth = outcome.bottlenecks.filter { $0.rationsAUnit > 1e-6 }
    guard let first = worth.first else {
      return outcome.coverage.share < 1 - 1e-6 && outcome.status == .optimal
        ? [sentence("relief.bottleneck.none")] : []
    }
    var arguments: [String: Message.Argument] = [
      "limit": .message(names.limit(first.limit)),
      "unit": .message(names.unit(first.limit, isFirst: true)),
      "rations": rations(first.rationsAUnit / days),
    ]
    arguments["days"] = .count(first.days.count)
    arguments["all"] = .count(problem.days)
    let isAlways = first.days.count == problem.days
    let limit = sentence(
      isAlways ? "relief.bottleneck" : "relief.bottleneck.someDays", arguments)
    // That room for one more feeds one more says nothing.
    return first.isPlainRoom ? [limit] : [limit, sentence("relief.bottleneck.unit", arguments)]
  }

  /// "1 ration", "2,300 rations".
  func rations(_ count: Double) -> Message.Argument {
    .part("relief.rations", ["n": .plural(ofRough: count), "rations": .rough(count)])
  }

  /// What more of each limit brings, by solving again, beside what its price promises.
  var gains: [Brief.Item] {
    let prices = findings.outcome?.bottlenecks ?? []
    return findings.gains.map { gain in
      let price = prices.first { $0.limit == gain.limit }
      return Brief.Item(
        lead: catalogue.text(of: names.firstUnits(gain.limit, gain.units)),
        [more(gain.rations / days, promised: price.map { $0.rationsAUnit * gain.units / days })])
    }
  }

  /// Rations a day more, beside what the price at the margin promised.
  private func more(_ count: Double, promised: Double?) -> Brief.Sentence {
    let rations = rations(count)
    guard let promised else { return sentence("relief.gain", ["rations": rations]) }
    return .rough(promised) == Message.Argument.rough(count)
      ? sentence("relief.gain.same", ["rations": rations])
      : sentence("relief.gain.other", ["rations": rations, "promised": .rough(promised)])
  }

  /// What goods and transport cost, where the plan's tables say what things cost.
  var cost: [Brief.Sentence] {
    guard let outcome = findings.outcome, outcome.cost > 0 else { return [] }
    let transport = findings.transportCost ?? 0
    let arguments: [String: Message.Argument] = [
      "cost": .rough(outcome.cost), "transport": .rough(transport),
      "tonneKilometres": .rough(outcome.tonneKilometres),
    ]
    return [
      transport <= 0
        ? sentence("relief.cost.goods", arguments)
        : sentence(
          transport < outcome.cost * (1 - 1e-9) ? "relief.cost" : "relief.cost.transport", arguments
        )
    ]
  }

  /// What treating zones fairly costs in rations.
  var fairness: [Brief.Sentence] {
    guard let outcome = findings.outcome, let price = outcome.priceOfFairness,
      let most = outcome.mostRations, most > 0
    else { return [] }
    let rule: Message.Argument
    switch findings.aim {
    case .total: return [sentence("relief.fairness.total")]
    case .leximin: rule = .choice("leximin")
    case .deprivation: rule = .choice("deprivation")
    case .cheapest: rule = .choice("cheapest")
    }
    return [
      price / most < 1e-6
        ? sentence("relief.fairness.free", ["aim": rule])
        : sentence(
          "relief.fairness",
          ["aim": rule, "price": .rough(price / days), "most": .rough(most / days)])
    ]
  }

  /// What each option is worth, all else as it is today.
  func worths(_ names: Names) -> [Brief.Item] {
    findings.worths.map { worth in
      let option = Message(
        "relief.option",
        [
          "issue": .text(Phrases.capitalized(names.issue(worth.issue))),
          "option": .text(names.option(worth.option, of: worth.issue)),
        ])
      return Brief.Item(lead: catalogue.text(of: option), [said(worth)])
    }
  }

  private func said(_ worth: ReliefByOption.OptionWorth) -> Brief.Sentence {
    let rations = worth.rationsADay
    var arguments: [String: Message.Argument] = ["share": .percent(worth.share)]
    // What differs by less is not told apart.
    guard rations.isFinite, rations.magnitude >= 0.05 else {
      let first = findings.outcome?.bottlenecks.first { $0.rationsAUnit > 1e-6 }
      guard let first, worth.share < 1 - 1e-6 else {
        return sentence("relief.option.same", arguments)
      }
      arguments["limit"] = .message(names.limit(first.limit))
      return sentence("relief.option.same.because", arguments)
    }
    arguments["rations"] = .rough(rations.magnitude)
    return sentence(rations > 0 ? "relief.option.more" : "relief.option.fewer", arguments)
  }
}
