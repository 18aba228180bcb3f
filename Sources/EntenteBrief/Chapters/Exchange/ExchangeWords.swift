import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// What is to be said of one staged exchange.
struct ExchangeWords {
  private let findings: ExchangeFindings
  private let names: Names

  init(_ findings: ExchangeFindings, _ names: Names) {
    self.findings = findings
    self.names = names
  }

  private var compiled: CompiledExchange { findings.compiled }
  private func sentence(
    _ key: String, _ arguments: [String: Message.Argument] = [:], restsOn: [String]? = nil
  ) -> Brief.Sentence {
    names.sentence(key, arguments, restsOn: restsOn ?? compiled.basis)
  }

  private func side(_ index: Int) -> Message.Argument {
    .text(names.actor(compiled.sides[index]))
  }

  /// The answer first, then the steps, then what would make it safe, faster or more even.
  var blocks: [Brief.Block] {
    guard let answer = findings.answer else {
      return [.paragraph([unanswered])]
    }
    var blocks: [Brief.Block] = [.paragraph([headline(answer)] + assumptions + closest)]
    if let plan = findings.plan {
      blocks.append(.figure(ExchangeLadder(plan, findings, names)))
    }
    let costs = findings.hasOrder == false ? [] : guarantees(answer)
    let more = costs + evenness + speed + urgency + [basis]
    blocks.append(.list(ordered: false, more.map { Brief.Item([$0]) }))
    return blocks
  }

  /// The answer for a page, and where it is weakest or what would make it safe.
  var inShort: [Brief.Sentence] {
    guard let answer = findings.answer else { return [] }
    let said: [String: Message.Argument] = [
      "title": .text(Phrases.withoutStop(compiled.exchange.title)),
      "assumed": .whether(!assumptions.isEmpty),
    ]
    switch answer {
    case .safe(let first):
      let plan = findings.plan ?? first
      let steps = ["steps": Message.Argument.counted("number.steps", plan.steps.count)]
      return [sentence("first.sign.order", said.merging(steps) { $1 })] + weakest(plan)
    case .impossible where findings.hasOrder == false:
      return [sentence("first.sign.noOrderAtAll", said)]
    case .impossible: return [sentence("first.sign.noOrder", said)] + stopping
    case .unfinished: return [headline(answer)]
    }
  }

  private func weakest(_ plan: ExchangePlan) -> [Brief.Sentence] {
    guard compiled.exchange.settlement == .barter else { return [] }
    let slacks = plan.steps.enumerated().flatMap { step, found in
      found.slacks.enumerated().map { (step: step, side: $0.offset, slack: $0.element) }
    }
    guard let least = slacks.map(\.slack).min() else { return [] }
    let tied = slacks.filter { $0.slack <= least + 1e-9 }
    let step = plan.steps[tied[0].step]
    let said: [String: Message.Argument] = [
      "step": .count(tied[0].step + 1), "party": side(tied[0].side),
      "items": .some(
        step.items.map { .text(compiled.items[compiled.units[$0].item].name) }, limit: 2),
    ]
    return Set(tied.map(\.side)).count > 1
      ? [sentence("first.sign.weakest", said)] : [sentence("first.sign.weakest.of", said)]
  }

  /// The least that stopping must cost one side for some order to be safe.
  private var stopping: [Brief.Sentence] {
    findings.guarantees.enumerated().compactMap { index, optimum in
      guard optimum.plan != nil, optimum.isProven, optimum.value > 0 else { return nil }
      return sentence(
        "first.sign.stopping",
        [
          "party": side(index), "points": .points(optimum.value),
          "now": .points(compiled.staged?.penalties[index] ?? 0),
        ])
    }
  }

  private var unanswered: Brief.Sentence {
    guard !compiled.missing.isEmpty else {
      return sentence("exchange.unanswered.faults", ["faults": .list(compiled.faults.map(fault))])
    }
    let figures = compiled.missing.map(missing)
    let more = figures.count - 4
    let rest = Message.Argument.part("list.more", ["n": .count(more)])
    return sentence(
      "exchange.unanswered.missing",
      ["figures": .list(more > 0 ? figures.prefix(4) + [rest] : figures)])
  }

  private func missing(_ figure: CompiledExchange.MissingFigure) -> Message.Argument {
    let item = compiled.items.first { $0.id == figure.item }?.name ?? figure.item
    return .part(
      figure.isWorth ? "exchange.missing.worth" : "exchange.missing.cost",
      ["item": .text(item), "party": .text(names.actor(figure.party))])
  }

  private func fault(_ fault: ExchangeFault) -> Message.Argument {
    switch fault.kind {
    case .circle(let unit):
      .part(
        findings.isUrgencyAtOdds ? "exchange.fault.urgency" : "exchange.fault.circle",
        ["item": findings.name(of: unit)])
    case .tooLittleCapacity(let needed, let capacity):
      .part("exchange.fault.capacity", ["needed": .count(needed), "capacity": .count(capacity)])
    case .noDay: .part("exchange.fault.noDay")
    default: .part("exchange.fault.other")
    }
  }

  private func headline(_ answer: ExchangeAnswer) -> Brief.Sentence {
    switch answer {
    case .safe(let first):
      let plan = findings.plan ?? first
      let steps = Message.Argument.counted("number.steps", plan.steps.count)
      return plan.days > 1
        ? sentence(
          "exchange.safe.days",
          ["steps": steps, "days": .counted("number.days", plan.days)])
        : sentence("exchange.safe", ["steps": steps])
    case .impossible where findings.hasOrder == false: return sentence("exchange.impossible.order")
    case .impossible(let proof):
      return sentence("exchange.impossible", ["followed": followed(proof)])
    case .unfinished: return sentence("exchange.unfinished")
    }
  }

  private func followed(_ proof: ExchangeImpossibility) -> Message.Argument {
    guard proof.setCount > 0 else { return .part("exchange.impossible.best") }
    return .part(
      proof.direction == .forward ? "exchange.impossible.forward" : "exchange.impossible.backward",
      .counting(proof.setCount))
  }

  /// Whose figures an analyst had to assume.
  private var assumptions: [Brief.Sentence] {
    let theCase = names.theCase
    let claims = theCase.claims.filter { $0.assumed != nil }.map(\.id)
    let costs = compiled.exchange.stopping.filter { $0.assumed != nil }.map(\.id)
    let assumed = compiled.basis.filter { (claims + costs).contains($0) }
    guard !assumed.isEmpty else { return [] }
    return [sentence("exchange.assumed", ["claims": .texts(assumed)], restsOn: assumed)]
  }

  /// The step at which somebody is nearest to stopping.
  private var closest: [Brief.Sentence] {
    guard let plan = findings.plan, compiled.exchange.settlement == .barter else { return [] }
    var best: (step: Int, side: Int, slack: Double)?
    for (index, step) in plan.steps.enumerated() {
      for (side, slack) in step.slacks.enumerated() where slack < best?.slack ?? .infinity {
        best = (index, side, slack)
      }
    }
    guard let best else { return [] }
    let tied = Set(
      plan.steps.flatMap { step in
        step.slacks.indices.filter { step.slacks[$0] <= best.slack + 1e-9 }
      })
    let who: Message.Argument = tied.count > 1 ? .part("exchange.aParty") : side(best.side)
    return [
      best.slack < 1e-9
        ? sentence("exchange.closest.nothing", ["step": .count(best.step + 1), "who": who])
        : sentence(
          "exchange.closest.loses",
          ["step": .count(best.step + 1), "who": who, "points": .points(best.slack)])
    ]
  }

  private func guarantees(_ answer: ExchangeAnswer) -> [Brief.Sentence] {
    if let shared = findings.shared {
      return [cost(shared, who: .part("exchange.all"), now: total)]
    }
    return findings.guarantees.enumerated().map { index, optimum in
      cost(optimum, who: side(index), now: compiled.staged?.penalties[index] ?? 0)
    }
  }

  private var total: Double { compiled.staged?.penalties.reduce(0, +) ?? 0 }

  private func cost(
    _ optimum: ExchangeOptimum, who: Message.Argument, now: Double
  ) -> Brief.Sentence {
    guard optimum.plan != nil else {
      return sentence(
        optimum.isProven ? "exchange.cost.hopeless" : "exchange.cost.unknown", ["who": who])
    }
    let stated: Message.Argument = now > 0 ? .points(now) : .part("exchange.cost.nothing")
    if optimum.isProven, optimum.value <= 0 {
      return sentence("exchange.cost.none", ["who": who, "now": stated])
    }
    let value = Message.Argument.points(optimum.value)
    if !optimum.isProven {
      return sentence(
        "exchange.cost.between",
        ["who": who, "points": value, "now": stated, "bound": .points(optimum.bound)])
    }
    return sentence(
      findings.shared == nil ? "exchange.cost.alone" : "exchange.cost.shared",
      ["who": who, "points": value, "now": stated])
  }

  private var evenness: [Brief.Sentence] {
    guard let evenest = findings.evenest, evenest.plan != nil else { return [] }
    let most = Message.Argument.likelihood(evenest.value)
    return [
      evenest.isProven
        ? sentence("exchange.even.proven", ["most": most])
        : sentence("exchange.even.found", ["most": most, "bound": .likelihood(evenest.bound)])
    ]
  }

  private var speed: [Brief.Sentence] {
    guard let fastest = findings.fastest, let plan = fastest.plan, plan.days > 1 else { return [] }
    let days = Message.Argument.counted("number.days", Int(fastest.value))
    return [
      sentence(fastest.isProven ? "exchange.fast.proven" : "exchange.fast.found", ["days": days])
    ]
  }

  private var urgency: [Brief.Sentence] {
    let classes = compiled.exchange.classes
    guard !classes.isEmpty, findings.plan != nil else { return [] }
    if compiled.exchange.order != .free {
      let isAcross = compiled.exchange.order == .acrossSides
      return [
        sentence(
          isAcross ? "exchange.urgency.all" : "exchange.urgency.within", ["classes": .then(classes)]
        )
      ]
    }
    guard let kept = findings.keptClasses else { return [] }
    if kept > classes.count || kept >= classCount { return [sentence("exchange.urgency.kept")] }
    if kept == 0 { return [sentence("exchange.urgency.none")] }
    let last = classes[min(kept, classes.count) - 1]
    return [sentence("exchange.urgency.downTo", ["class": .text(last)])]
  }

  private var classCount: Int { Set(compiled.staged?.items.map(\.urgency) ?? []).count }

  private var basis: Brief.Sentence {
    sentence(
      compiled.exchange.settlement == .barter ? "exchange.basis.barter" : "exchange.basis.payment")
  }
}
