import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage
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
    let names = Names(theCase)
    guard let staged = compiled.staged, compiled.faults.isEmpty else {
      throw Mistake(
        text: names.said("replay.figures", ["exchange": .text(compiled.exchange.id)]))
    }
    guard let file = try? JSONDecoder().decode(File.self, from: Data(bytes)) else {
      throw Mistake(text: names.said("replay.form"))
    }
    let plan = try Self.plan(file, compiled, names, penalties: staged.penalties)
    let words = Words(compiled: compiled, names: names)
    flaws = plan.check(staged).compactMap(words.flaw).map { names.text($0) }
  }

  private static func plan(
    _ file: File, _ compiled: CompiledExchange, _ names: Names, penalties: [Double]
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
        guard let unit else { throw Mistake(text: names.text(unknown(id, compiled))) }
        units.append(unit)
      }
      steps.append(
        ExchangePlan.Step(
          items: units.sorted(), day: day, prospects: [], slacks: [], outstanding: []))
    }
    return ExchangePlan(steps: steps, penalties: penalties)
  }

  private static func unknown(_ id: String, _ compiled: CompiledExchange) -> Message {
    guard let item = compiled.items.first(where: { $0.id == id }) else {
      let items = Message.Argument.commas(compiled.items.map { .text($0.id) })
      return Message("replay.unknown", ["item": .text(id), "items": items])
    }
    return Message("replay.tooOften", ["item": .text(id), "count": .digits(item.count)])
  }
}

/// What the checker found, in words.
private struct Words {
  let compiled: CompiledExchange
  let names: Names

  private func name(_ unit: Int) -> Message.Argument {
    .text(compiled.items[compiled.units[unit].item].id)
  }

  /// `nil` for figures of a step, which such a file does not state.
  func flaw(_ flaw: ExchangePlan.Flaw) -> Message? {
    switch flaw {
    case .notOnce(let item): Message("replay.notOnce", ["item": name(item)])
    case .splitGroup(let group): Message("replay.split", ["group": .digits(group + 1)])
    case .tooSoon(let item, let before):
      Message("replay.tooSoon", ["item": name(item), "before": name(before)])
    case .outOfOrder(let item, let before):
      Message("replay.urgency", ["item": name(item), "before": name(before)])
    case .wrongDay(let step): Message("replay.day", ["step": .digits(step + 1)])
    case .overCapacity(let side, let day):
      Message(
        "replay.capacity",
        ["day": .text("\(day)"), "party": .text(names.actor(compiled.sides[side]))])
    case .wrongFigures: nil
    case .unsafe(let step): Message("replay.unsafe", ["step": .digits(step + 1)])
    }
  }
}
