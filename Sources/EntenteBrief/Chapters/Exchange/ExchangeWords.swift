import EntenteAnswers
import EntenteCase
import EntenteEngine

/// What is to be said of one staged exchange.
struct ExchangeWords {
  private let findings: ExchangeFindings
  private let names: Names

  init(_ findings: ExchangeFindings, _ names: Names) {
    self.findings = findings
    self.names = names
  }

  private var compiled: CompiledExchange { findings.compiled }
  private func sentence(_ text: String) -> Brief.Sentence {
    Brief.Sentence(text, restsOn: compiled.basis)
  }
  private func side(_ index: Int) -> String { names.actor(compiled.sides[index]) }
  private func points(_ value: Double) -> String { PointsText.of(value) }

  /// The answer first, then the steps, then what would make it safe, faster or more even.
  var blocks: [Brief.Block] {
    guard let answer = findings.answer else {
      return [.paragraph([unanswered])]
    }
    var blocks: [Brief.Block] = [.paragraph([headline(answer)] + assumptions + closest)]
    if let plan = findings.plan {
      blocks.append(.figure(ExchangeLadder(plan, findings, names)))
    }
    let more = guarantees(answer) + evenness + speed + urgency + [basis]
    blocks.append(.list(ordered: false, more.map { Brief.Item([$0]) }))
    return blocks
  }

  private var unanswered: Brief.Sentence {
    if !compiled.missing.isEmpty {
      let figures = compiled.missing.map(missing)
      let shown = figures.prefix(4) + (figures.count > 4 ? ["\(figures.count - 4) more"] : [])
      return sentence(
        "Nothing can be said of the order of steps: what is known here does not say "
          + "\(Phrases.list(Array(shown))).")
    }
    return sentence(
      "Nothing can be said of the order of steps: what the case says of the items cannot all be "
        + "so, because \(Phrases.list(compiled.faults.map(fault))).")
  }

  private func missing(_ figure: CompiledExchange.MissingFigure) -> String {
    let item = compiled.items.first { $0.id == figure.item }?.name ?? figure.item
    return figure.isWorth
      ? "what \(item) is worth to \(names.actor(figure.party))"
      : "what \(item) costs \(names.actor(figure.party))"
  }

  private func fault(_ fault: ExchangeFault) -> String {
    switch fault.kind {
    case .circle(let unit): "\(findings.name(of: unit)) waits for itself"
    case .tooLittleCapacity(let needed, let capacity):
      "\(needed) items change hands at one moment where \(capacity) a day can be handed over"
    case .noDay: "an item has no day on which it can be handed over"
    default: "a figure is out of its bounds"
    }
  }

  private func headline(_ answer: ExchangeAnswer) -> Brief.Sentence {
    switch answer {
    case .safe(let first):
      let plan = findings.plan ?? first
      let steps = Phrases.count(plan.steps.count, "step")
      let days = plan.days > 1 ? " over \(Phrases.count(plan.days, "day"))" : ""
      return sentence(
        "An order of steps exists in which nobody would gain by stopping on the way: \(steps)\(days)."
      )
    case .impossible(let proof):
      return sentence(
        "No order of steps is safe: in each of them somebody would gain by stopping on the way. "
          + followed(proof))
    case .unfinished:
      return sentence(
        "Whether a safe order of steps exists was not settled within the work allowed.")
    }
  }

  private func followed(_ proof: ExchangeImpossibility) -> String {
    guard proof.setCount > 0 else { return "Even the order that is best of all is not safe." }
    let ways = Phrases.count(proof.setCount, "state of affairs", "states of affairs")
    return proof.direction == .forward
      ? "Safe steps lead from the beginning to \(ways), and from none of them to the end."
      : "Counted back from the end, safe steps lead to \(ways), and from none to the beginning."
  }

  /// Whose figures an analyst had to assume.
  private var assumptions: [Brief.Sentence] {
    let theCase = names.theCase
    let claims = theCase.claims.filter { $0.assumed != nil }.map(\.id)
    let costs = compiled.exchange.stopping.filter { $0.assumed != nil }.map(\.id)
    let assumed = compiled.basis.filter { (claims + costs).contains($0) }
    guard !assumed.isEmpty else { return [] }
    return [
      Brief.Sentence(
        "Figures of \(Phrases.list(assumed)) are assumed by an analyst: the answer is about them, not "
          + "about what the parties have said.", restsOn: assumed)
    ]
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
    let who = tied.count > 1 ? "a party" : side(best.side)
    return [
      sentence(
        best.slack < 1e-9
          ? "It is nearest to breaking off at step \(best.step + 1), where \(who) would lose nothing "
            + "by stopping, and gain nothing."
          : "It is nearest to breaking off at step \(best.step + 1), where \(who) would lose "
            + "\(points(best.slack)) by it.")
    ]
  }

  private func guarantees(_ answer: ExchangeAnswer) -> [Brief.Sentence] {
    if let shared = findings.shared {
      return [sentence(text(shared, who: "all parties together", now: total))]
    }
    return findings.guarantees.enumerated().map { index, optimum in
      sentence(
        text(optimum, who: side(index), now: compiled.staged?.penalties[index] ?? 0))
    }
  }

  private var total: Double { compiled.staged?.penalties.reduce(0, +) ?? 0 }

  private func text(_ optimum: ExchangeOptimum, who: String, now: Double) -> String {
    let stated = " (\(now > 0 ? points(now) : "nothing") as things stand)"
    guard optimum.plan != nil else {
      return optimum.isProven
        ? "No cost of stopping on \(who) makes an order safe, whatever its size."
        : "Whether some cost of stopping on \(who) makes an order safe was not settled."
    }
    guard optimum.isProven else {
      return "Some order is safe where stopping costs \(who) \(points(optimum.value))\(stated); "
        + "whether less is enough was not settled, but nothing below \(points(optimum.bound)) is."
    }
    let others = findings.shared == nil ? ", and the others what it costs them now" : ""
    return optimum.value <= 0
      ? "Stopping need cost \(who) nothing for some order to be safe\(stated)."
      : "For some order to be safe, stopping must cost \(who) at least "
        + "\(points(optimum.value))\(stated)\(others)."
  }

  private var evenness: [Brief.Sentence] {
    guard let evenest = findings.evenest, evenest.plan != nil else { return [] }
    let most = LikelihoodText.of(evenest.value)
    let proven = evenest.isProven ? "No safe order is more even" : "The most even order found"
    let bound =
      evenest.isProven
      ? ""
      : " Whether one is more even was not settled; none keeps below "
        + "\(LikelihoodText.of(evenest.bound))."
    return [
      sentence(
        "\(proven): of all that each party receives, the parts still to come never differ by more "
          + "than \(most).\(bound)")
    ]
  }

  private var speed: [Brief.Sentence] {
    guard let fastest = findings.fastest, let plan = fastest.plan, plan.days > 1 else { return [] }
    let days = Phrases.count(Int(fastest.value), "day")
    return [
      sentence(
        fastest.isProven
          ? "No safe order is over before \(days) have passed."
          : "A safe order is over after \(days); whether one is faster was not settled.")
    ]
  }

  private var urgency: [Brief.Sentence] {
    let classes = compiled.exchange.classes
    guard !classes.isEmpty, findings.plan != nil else { return [] }
    if compiled.exchange.order != .free {
      let whose = compiled.exchange.order == .acrossSides ? "" : "within what each party gives, "
      return [
        sentence("The order keeps to urgency: \(whose)\(classes.joined(separator: ", then ")).")
      ]
    }
    guard let kept = findings.keptClasses else { return [] }
    return [
      sentence(
        kept > classes.count || kept >= classCount
          ? "A safe order exists in which each party gives what is more urgent first."
          : kept == 0
            ? "No safe order puts first what is most urgent."
            : "A safe order exists in which each party gives first what is most urgent, down to "
              + "“\(classes[min(kept, classes.count) - 1])”, and none that goes further.")
    ]
  }

  private var classCount: Int { Set(compiled.staged?.items.map(\.urgency) ?? []).count }

  private var basis: Brief.Sentence {
    let settled =
      compiled.exchange.settlement == .barter
      ? "each party’s own points" : "points of one kind for all parties"
    return sentence(
      "Counted in \(settled): the least that an item is worth to its receiver against the most that "
        + "it costs its giver, so that the answer holds for all values in the ranges stated. Where "
        + "nothing is said, delivery counts as sure and stopping as costing nothing.")
  }
}
