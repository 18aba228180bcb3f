import EntenteAnswers
import EntenteCase
import EntenteEngine
import FoundationEssentials

/// Somebody's own order of steps, replayed by the checker of plans.
///
/// The file is JSON: `{"steps": [{"day": 1, "items": ["gate", "ledger"]}]}`. Of items that are alike
/// each naming takes the next one; without `day`, a step is on the day of the one before.
public struct PlanReplay: Sendable {
  /// What is wrong with the order, in words; empty where nobody gains by stopping.
  public let flaws: [String]

  /// Why a file holds no order of steps of an exchange.
  public struct Mistake: Error, Sendable {
    /// In a sentence without a full stop.
    public let text: String
  }

  private struct File: Decodable {
    let steps: [Step]
  }

  private struct Step: Decodable {
    let day: Int?
    let items: [String]
  }

  /// Replays an order of steps.
  /// - Throws: where the file is no such order, or figures of the exchange are missing.
  public init(_ bytes: [UInt8], of compiled: CompiledExchange, names theCase: Case) throws(Mistake)
  {
    guard let staged = compiled.staged, compiled.faults.isEmpty else {
      throw Mistake(
        text: "the figures of the exchange '\(compiled.exchange.id)' are not all known, or at odds")
    }
    guard let file = try? JSONDecoder().decode(File.self, from: Data(bytes)) else {
      throw Mistake(
        text: "the plan is not of the form {\"steps\": [{\"day\": 1, \"items\": [\"...\"]}]}")
    }
    let plan = try Self.plan(file, compiled, penalties: staged.penalties)
    let words = Words(compiled: compiled, names: Names(theCase))
    flaws = plan.check(staged).compactMap(words.text)
  }

  private static func plan(
    _ file: File, _ compiled: CompiledExchange, penalties: [Double]
  ) throws(Mistake) -> ExchangePlan {
    var used: [String: Int] = [:]
    var day = 1
    var steps: [ExchangePlan.Step] = []
    for step in file.steps {
      day = step.day ?? day
      var units: [Int] = []
      for id in step.items {
        used[id, default: 0] += 1
        let number = used[id] ?? 1
        let unit = compiled.units.firstIndex {
          compiled.items[$0.item].id == id && $0.number == number
        }
        guard let unit else { throw Mistake(text: unknown(id, compiled)) }
        units.append(unit)
      }
      steps.append(
        ExchangePlan.Step(
          items: units.sorted(), day: day, prospects: [], slacks: [], outstanding: []))
    }
    return ExchangePlan(steps: steps, penalties: penalties)
  }

  private static func unknown(_ id: String, _ compiled: CompiledExchange) -> String {
    guard let item = compiled.items.first(where: { $0.id == id }) else {
      return "the exchange has no item '\(id)'; it has "
        + compiled.items.map(\.id).joined(separator: ", ")
    }
    return "the plan hands over '\(id)' more often than the \(item.count) that there are"
  }
}

/// What the checker found, in words.
private struct Words {
  let compiled: CompiledExchange
  let names: Names

  private func name(_ unit: Int) -> String {
    compiled.items[compiled.units[unit].item].id
  }

  /// `nil` for figures of a step, which such a file does not state.
  func text(_ flaw: ExchangePlan.Flaw) -> String? {
    switch flaw {
    case .notOnce(let item): "'\(name(item))' is not handed over exactly once"
    case .splitGroup(let group):
      "items of one group change hands at different moments (group \(group + 1))"
    case .tooSoon(let item, let before):
      "'\(name(item))' comes before '\(name(before))', which must come first"
    case .outOfOrder(let item, let before):
      "'\(name(item))' comes before '\(name(before))', which is more urgent"
    case .wrongDay(let step): "step \(step + 1) is not on a day on which it can be"
    case .overCapacity(let side, let day):
      "on day \(day) \(names.actor(compiled.sides[side])) hands over more than it can"
    case .wrongFigures: nil
    case .unsafe(let step): "at step \(step + 1) somebody gains by stopping"
    }
  }
}
