import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage

/// A small game of two as people draw it: the choices of one party down the side, those of the other
/// across, and in each square how high each of them ranks it.
struct GameMatrix {
  /// Neither party has more choices than these.
  private static let choiceLimit = 4

  private let found: StabilityFindings
  private let words: StateWords
  /// Which issue each of the two parties moves.
  private let issues: [Int]
  /// Choices of the first party and of the second, to the state that they make.
  private let states: [[Int]: Int]

  /// The matrix; `nil` where a case has other than two parties, each with one issue of its own to
  /// move and a complete ranking.
  init?(_ found: StabilityFindings, words: StateWords) {
    let parties = found.compiled.theCase.parties
    let conflict = found.conflict
    let moved = parties.map { party in
      conflict.issues.filter { Self.mover(of: $0, in: found) == party.id }
    }
    guard parties.count == 2, found.isCertain, moved.allSatisfy({ $0.count == 1 }),
      conflict.issues.count == 2,
      conflict.model.stateCount <= Self.choiceLimit * Self.choiceLimit
    else { return nil }
    self.found = found
    self.words = words
    issues = moved.map { $0[0] }
    var states: [[Int]: Int] = [:]
    for state in 0..<conflict.model.stateCount {
      let package = conflict.package(of: state)
      states[issues.map { package[$0] ?? -1 }] = state
    }
    self.states = states
    guard states.keys.allSatisfy({ !$0.contains(-1) }),
      choices(0).count <= Self.choiceLimit, choices(1).count <= Self.choiceLimit
    else { return nil }
  }

  private static func mover(of issue: Int, in found: StabilityFindings) -> String? {
    let id = found.compiled.issues[issue].id
    return found.compiled.theCase.issues.first { $0.id == id }?.movedBy
  }

  /// The options that one party chooses among, in the order of the case.
  private func choices(_ party: Int) -> [Int] { Set(states.keys.map { $0[party] }).sorted() }

  /// What the squares hold, as a sentence.
  var legend: Brief.Sentence {
    words.sentence(
      "stability.game.legend", ["first": words.name(0), "second": words.name(1)],
      restsOn: found.basis)
  }

  /// The matrix as a table.
  var table: Brief.Table {
    let heads = choices(1).map { choice in
      words.text(.part("stability.game.choice", named(1, choice)))
    }
    return Brief.Table(
      caption: words.text(.part("stability.game.caption", [:])),
      columns: [words.party(0)] + heads,
      rows: choices(0).map { own in
        [label(0, own)] + choices(1).map { square([own, $0]) }
      })
  }

  private func named(_ party: Int, _ choice: Int) -> [String: Message.Argument] {
    ["party": words.name(party), "choice": .text(label(party, choice))]
  }

  private func label(_ party: Int, _ choice: Int) -> String {
    found.compiled.issues[issues[party]].options[choice].label
  }

  private func square(_ choices: [Int]) -> String {
    guard let state = states[choices] else { return "–" }
    let ranks = found.conflict.preferences.map { preferences in
      preferences.order.map { $0.rankCount - Int($0.ranks[state]) } ?? 0
    }
    return words.text(
      .part(
        "stability.game.square",
        [
          "first": .digits(ranks[0]), "second": .digits(ranks[1]),
          "isToday": .whether(state == found.conflict.start),
          "holds": .whether(found.equilibria(.nash).contains(state)),
        ]))
  }
}
