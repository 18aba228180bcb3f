import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// One state among too many to list, in words: what holds there, who would stay, and why.
struct SingleStateWords {
  let found: SingleStates
  let names: Names

  /// Of more gains than these no number is told: packages that are one state are counted each.
  private static let counted = 1_000

  private var partyNames: [String] { found.compiled.theCase.parties.map(\.name) }

  func name(_ party: Int) -> Message.Argument { .text(partyNames[party]) }

  func sentence(
    _ key: String, _ arguments: [String: Message.Argument] = [:], restsOn: [String] = []
  ) -> Brief.Sentence {
    names.sentence(key, arguments, restsOn: restsOn)
  }

  /// What keeps each party in a state, shape `[party]`; `nil` where that is not settled.
  func holds(_ look: SingleStates.Look) -> [Hold?] {
    partyNames.indices.map { party in
      Hold(found.concepts) { look.stability.verdict($0, for: party).isStable }
    }
  }

  /// Whether things would stay so, in a sentence.
  func answer(_ look: SingleStates.Look) -> Brief.Sentence {
    let holds = holds(look)
    let known = holds.compactMap(\.self)
    let leaves = holds.contains(.leaves)
    guard known.count == holds.count || leaves else {
      return sentence("stability.single.unsettled", restsOn: found.basis)
    }
    let told = holds.map { $0 ?? .nothingToGain }
    return Brief.Sentence(names.text(Hold.answer(told, name)), restsOn: found.basis)
  }

  /// One entry a party: why it would stay, or leave.
  func accounts(_ look: SingleStates.Look) -> Brief.Block {
    let holds = holds(look)
    return .list(
      ordered: false,
      partyNames.indices.map { party in
        Brief.Item(lead: partyNames[party], account(of: party, holds[party], look))
      })
  }

  private func account(
    of party: Int, _ hold: Hold?, _ look: SingleStates.Look
  ) -> [Brief.Sentence] {
    let concept = hold?.concept ?? concept(hold)
    let verdict = look.stability.verdict(concept, for: party)
    let own = look.conflict.basis(of: party)
    if let lack = verdict.lack { return [lacking(lack, party, own)] }
    guard look.conflict.canMove(party) else {
      return [sentence("stability.noMove", ["party": name(party)], restsOn: own)]
    }
    guard verdict.gainCount > 0 else {
      let key =
        look.conflict.order(of: party) == .nothing
        ? "stability.gain.unknown" : "stability.single.noGain"
      return [sentence(key, ["party": name(party)], restsOn: own)]
    }
    let basis = concept == .nash ? own : found.basis
    let shown = distinct(verdict.responses, look)
    let more = Int(min(verdict.gainCount, 1e15)) - shown.count
    return shown.map { told($0, concept, party, look, basis) }
      + (more > 0 ? [further(more, verdict.isStable == true, basis)] : [])
  }

  /// The first response, and the others that are answered otherwise.
  private func distinct(
    _ responses: [StateStability.Response], _ look: SingleStates.Look
  ) -> [StateStability.Response] {
    var known: Set<Message.Argument> = []
    return responses.filter { response in
      let words = response.sanction.map { answer($0, from: response.improvement, look) }
      return known.insert(words ?? .list([])).inserted
    }
  }

  /// The concept by which the account is given of a party that leaves, or of which it is not settled.
  private func concept(_ hold: Hold?) -> StabilityConcept {
    guard hold == .leaves, found.concepts.contains(.general) else {
      return found.concepts[found.concepts.count - 1]
    }
    return .general
  }

  private func further(_ count: Int, _ isStable: Bool, _ basis: [String]) -> Brief.Sentence {
    let said =
      count > Self.counted
      ? Message(isStable ? "stability.single.others.answered" : "stability.single.others")
      : .counted(isStable ? "stability.others.answered" : "stability.others", count)
    return Brief.Sentence(names.text(said), restsOn: basis)
  }

  private func lacking(
    _ lack: StateStability.Lack, _ party: Int, _ basis: [String]
  ) -> Brief.Sentence {
    switch lack {
    case .infeasible: sentence("stability.single.infeasible")
    case .unseen: sentence("stability.single.unseen", ["party": name(party)], restsOn: basis)
    case .unstated(let other):
      sentence("stability.single.unstated", ["party": name(party), "other": name(other)])
    case .exhausted: sentence("stability.single.exhausted", ["party": name(party)])
    }
  }
}

/// Gains and answers.
extension SingleStateWords {
  private func told(
    _ response: StateStability.Response, _ concept: StabilityConcept, _ party: Int,
    _ look: SingleStates.Look, _ basis: [String]
  ) -> Brief.Sentence {
    var arguments = [
      "party": name(party), "change": change(from: look.package, to: response.improvement, look),
    ]
    guard let sanction = response.sanction else {
      return sentence(unanswered(concept), arguments, restsOn: basis)
    }
    arguments["answer"] = answer(sanction, from: response.improvement, look)
    arguments["escape"] = .choice("\(concept.looksForEscape)")
    let losing = Set(sanction.filter { $0.isGain == false }.map(\.party)).sorted()
    guard !losing.isEmpty else {
      return sentence("stability.single.answered", arguments, restsOn: basis)
    }
    arguments["losers"] = .list(losing.map(name))
    return sentence("stability.single.answered.cost", arguments, restsOn: basis)
  }

  private func unanswered(_ concept: StabilityConcept) -> String {
    switch concept {
    case .nash: "stability.single.gain.nash"
    case .general: "stability.single.gain.general"
    case .symmetric: "stability.single.gain.symmetric"
    case .sequential: "stability.single.gain.sequential"
    case .sequentialSymmetric: "stability.single.gain.sequentialSymmetric"
    }
  }

  private func answer(
    _ moves: [StateStability.Move], from package: [Int?], _ look: SingleStates.Look
  ) -> Message.Argument {
    var before = package
    let steps = moves.map { move in
      defer { before = move.package }
      return ["party": name(move.party), "change": change(from: before, to: move.package, look)]
    }
    guard steps.count > 1 else { return .part("stability.single.reply", steps[0]) }
    let told = steps.map { Message.Argument.part("stability.single.step", $0) }
    return .part(
      "stability.reply.several",
      ["steps": .part("stability.steps", ["steps": .joined(told, by: "list.then.two")])])
  }

  /// "changing release to “half” and meter to “joint”".
  private func change(
    from before: [Int?], to after: [Int?], _ look: SingleStates.Look
  ) -> Message.Argument {
    let changed = look.conflict.issues.filter { before[$0] != after[$0] }
    return .part(
      "stability.changing", ["changes": .list(settled("stability.change", changed, after))])
  }

  /// What a state settles, or settles otherwise than another.
  func description(
    _ look: SingleStates.Look, otherThan before: [Int?]? = nil
  ) -> Message.Argument {
    let told = look.package.indices.filter { issue in
      before.map { $0[issue] != look.package[issue] } ?? look.conflict.issues.contains(issue)
    }
    return .semicolons(settled("stability.settled", told, look.package))
  }

  private func settled(
    _ key: String, _ issues: [Int], _ package: [Int?]
  ) -> [Message.Argument] {
    issues.compactMap { issue in
      package[issue].map { option in
        let written = found.compiled.issues[issue]
        return .part(
          key,
          [
            "issue": .text(names.issue(written.id)), "option": .text(written.options[option].label),
          ])
      }
    }
  }
}
