import EntenteAnswers
import EntenteEngine
import EntentePage

extension ExchangeLadder {
  /// The ladder of a plan.
  init(_ plan: ExchangePlan, _ findings: ExchangeFindings, _ names: Names) {
    let compiled = findings.compiled
    self.init(
      exchange: compiled.exchange.id, title: compiled.exchange.title,
      parties: compiled.sides.map(names.actor),
      steps: plan.steps.map { step in
        Step(
          day: step.day,
          handovers: step.items.map { unit in
            let item = compiled.items[compiled.units[unit].item]
            return Handover(
              item: names.text(findings.name(of: unit)),
              by: compiled.sides.firstIndex(of: item.by) ?? 0,
              to: compiled.sides.firstIndex(of: item.to) ?? 0)
          }, outstanding: step.outstanding, slacks: step.slacks)
      })
  }
}
