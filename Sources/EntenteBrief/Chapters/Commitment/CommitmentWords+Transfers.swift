import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage

extension CommitmentWords {
  /// In what steps something could be handed over.
  var transfers: [Brief.Block] {
    guard !found.transfers.isEmpty else { return [] }
    return [.list(ordered: false, found.transfers.map(item))]
  }

  private func item(_ transfer: CommitmentTransfer) -> Brief.Item {
    let basis = Set(found.compiled.basis() + transfer.transfer.basis).sorted()
    return Brief.Item(
      lead: Phrases.capitalized(Phrases.withoutStop(transfer.transfer.written.what)),
      said(transfer).map { Sentence(names.text($0), restsOn: basis) })
  }

  private func said(_ found: CommitmentTransfer) -> [Message] {
    guard let plan = found.plan else {
      return [Message("commitment.transfer.none", place(of: found.transfer))]
    }
    return [schedule(plan, found.transfer)] + ends(found)
  }

  private func place(of transfer: CompiledAgreement.Transfer) -> [String: Message.Argument] {
    ["phase": phase(transfer.phase), "giver": party(transfer.giver)]
  }

  private func schedule(
    _ plan: TransferPlan, _ transfer: CompiledAgreement.Transfer
  ) -> Message {
    guard let first = plan.steps.first, let last = plan.steps.last, plan.steps.count > 1 else {
      return Message("commitment.transfer.one", place(of: transfer))
    }
    let steps: [String: Message.Argument] = [
      "n": .count(plan.steps.count), "every": .count(transfer.written.every),
      "before": .count(plan.steps.count - 1), "each": .amount(first), "last": .amount(last),
    ]
    return Message("commitment.transfer", place(of: transfer).merging(steps) { $1 })
  }

  /// What the range of the cost leaves open.
  private func ends(_ found: CommitmentTransfer) -> [Message] {
    guard let costs = found.transfer.costs, !costs.isExact else { return [] }
    return [
      Message(
        "commitment.transfer.ends",
        [
          "low": .amount(costs.low), "stepsAtLow": Self.steps(found.stepsAtLow),
          "high": .amount(costs.high), "stepsAtHigh": Self.steps(found.stepsAtHigh),
        ])
    ]
  }

  private static func steps(_ count: Int?) -> Message.Argument {
    count.map { .counted("number.steps", $0) } ?? .part("commitment.transfer.noSteps")
  }
}
