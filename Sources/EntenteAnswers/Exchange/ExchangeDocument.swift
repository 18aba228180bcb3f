import EntenteCase
import EntenteEngine

/// What `entente exchange --json` prints: one entry for each exchange of the case.
public struct ExchangeDocument: Encodable, Sendable {
  /// One of the things that are handed over.
  struct Handover: Encodable, Sendable {
    /// The item's id.
    let item: String
    /// Which of those that are alike, from 1.
    let number: Int
    /// The id of the party that gives.
    let by: String
    /// The id of the party that receives.
    let to: String
  }

  /// What changes hands at one moment.
  struct Step: Encodable, Sendable {
    /// The day, from 1.
    let day: Int
    /// In the order of items.
    let items: [Handover]
    /// What each party is still to receive less what it is still to give, this step included, at
    /// the least favourable values; by party id.
    let prospects: [String: Double]
    /// How far from stopping each party is, by id; with payment all together under `all`.
    let slacks: [String: Double]
    /// The part, 0...1, of all that each party receives that is still to come after the step, by
    /// id; absent for a party that receives nothing of worth.
    let outstanding: [String: Double]
  }

  /// The best of something that a search found.
  struct Optimum: Encodable, Sendable {
    /// The figure; `null` where no order has one.
    let value: Double?
    /// No order is better than this.
    let bound: Double?
    /// Whether nothing is better; without a figure, that there is none.
    let isProven: Bool

    init(_ optimum: ExchangeOptimum) {
      value = optimum.plan == nil ? nil : optimum.value
      bound = optimum.bound.isFinite ? optimum.bound : nil
      isProven = optimum.isProven
    }
  }

  /// A figure that is not known.
  struct Missing: Encodable, Sendable {
    /// The item's id.
    let item: String
    /// The id of the party whose figure it is.
    let party: String
    /// `worth` or `costs`.
    let figure: String
  }

  /// One exchange.
  struct Entry: Encodable, Sendable {
    /// The exchange's id.
    let exchange: String
    /// `safe`, `impossible`, `unfinished`, or `unknown` where figures are missing or at odds.
    let answer: String
    /// Whether some order keeps to dates, capacity and what comes before what, safe or not; absent
    /// where that was not settled.
    let hasOrder: Bool?
    /// Figures that are not known; empty where all are.
    let missing: [Missing]
    /// The steps of the evenest safe order that was found.
    let steps: [Step]
    /// What stopping costs each party as things stand, by id.
    let penalties: [String: Double]
    /// The least that stopping must cost each party alone for some order to be safe, by id.
    let smallestGuarantee: [String: Optimum]
    /// With payment: the least that it must cost all together.
    let smallestTotal: Optimum?
    /// The days of the fastest safe order.
    let fastest: Optimum?
    /// The largest difference in what is outstanding, 0...1, of the evenest safe order.
    let evenest: Optimum?
    /// Where there is no safe order: how many states of affairs the proof has.
    let proofStates: Int?
    /// The ids of all that the figures rest on.
    let restsOn: [String]
  }

  /// By id.
  let exchanges: [Entry]

  /// Makes the document.
  public init(_ findings: [ExchangeFindings]) {
    exchanges = findings.map(Entry.init)
  }
}

extension ExchangeDocument.Entry {
  fileprivate init(_ findings: ExchangeFindings) {
    let compiled = findings.compiled
    exchange = compiled.exchange.id
    answer = Self.answer(findings.answer)
    hasOrder = findings.hasOrder
    missing = compiled.missing.map {
      ExchangeDocument.Missing(
        item: $0.item, party: $0.party, figure: $0.isWorth ? "worth" : "costs")
    }
    steps = (findings.plan?.steps ?? []).map { ExchangeDocument.Step($0, compiled) }
    penalties = compiled.byParty(compiled.staged?.penalties ?? [])
    smallestGuarantee = compiled.byParty(findings.guarantees.map(ExchangeDocument.Optimum.init))
    smallestTotal = findings.shared.map(ExchangeDocument.Optimum.init)
    fastest = findings.fastest.map(ExchangeDocument.Optimum.init)
    evenest = findings.evenest.map(ExchangeDocument.Optimum.init)
    if case .impossible(let proof)? = findings.answer {
      proofStates = proof.setCount
    } else {
      proofStates = nil
    }
    restsOn = compiled.basis
  }

  private static func answer(_ answer: ExchangeAnswer?) -> String {
    switch answer {
    case .safe: "safe"
    case .impossible: "impossible"
    case .unfinished: "unfinished"
    case nil: "unknown"
    }
  }
}

extension ExchangeDocument.Step {
  fileprivate init(_ step: ExchangePlan.Step, _ compiled: CompiledExchange) {
    day = step.day
    items = step.items.map { index in
      let unit = compiled.units[index]
      let item = compiled.items[unit.item]
      return ExchangeDocument.Handover(
        item: item.id, number: unit.number, by: item.by, to: item.to)
    }
    prospects = compiled.byParty(step.prospects)
    slacks =
      step.slacks.count == compiled.sides.count
      ? compiled.byParty(step.slacks) : ["all": step.slacks.first ?? 0]
    outstanding = compiled.byParty(step.outstanding).compactMapValues(\.self)
  }
}

extension CompiledExchange {
  /// Values of sides by the parties' ids.
  fileprivate func byParty<Value>(_ values: [Value]) -> [String: Value] {
    Dictionary(zip(sides, values)) { first, _ in first }
  }
}

extension ExchangeFindings {
  /// The steps as comma-separated values, one row for each thing handed over: the exchange's id, the
  /// step, the day, the item, which of those alike it is, who gives and who receives, and for each
  /// party what is outstanding after the step (`outstanding:PARTY`).
  public static func csv(_ findings: [ExchangeFindings]) -> String {
    let parties = findings.reduce(into: [String]()) { parties, found in
      parties += found.compiled.sides.filter { !parties.contains($0) }
    }
    let columns =
      ["exchange", "step", "day", "item", "number", "by", "to"]
      + parties.map { "outstanding:\($0)" }
    return CSVText.of(columns: columns, rows: findings.flatMap { $0.rows(parties) })
  }

  private func rows(_ parties: [String]) -> [[CSVText.Cell]] {
    (plan?.steps ?? []).enumerated().flatMap { index, step in
      step.items.map { item in
        let unit = compiled.units[item]
        let handed = compiled.items[unit.item]
        let start: [CSVText.Cell] = [
          .text(compiled.exchange.id), .count(index + 1), .count(step.day), .text(handed.id),
          .count(unit.number), .text(handed.by), .text(handed.to),
        ]
        return start
          + parties.map { party in
            compiled.sides.firstIndex(of: party).flatMap { step.outstanding[$0] }
              .map(CSVText.Cell.number) ?? .none
          }
      }
    }
  }
}
