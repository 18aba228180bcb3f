import EntenteEngine

/// A conflict from the literature. States are 0-based here, published ones count from 1.
struct PublishedConflict {
  var model: ConflictModel
  /// Shape `[decision maker][state]`: more is better.
  var values: [[Int]]

  var orders: [StateOrder] { values.map { StateOrder(values: $0) } }

  private static func arcs(_ pairs: [(Int, Int)], bothWays: Bool = false) -> [ConflictModel.Arc] {
    pairs.map { ConflictModel.Arc($0.0 - 1, $0.1 - 1) }
      + (bothWays ? pairs.map { ConflictModel.Arc($0.1 - 1, $0.0 - 1) } : [])
  }

  /// Two players, each cooperates (0) or defects (1): CC, CD, DC, DD.
  static func twoByTwo(_ first: [Int], _ second: [Int]) throws -> PublishedConflict {
    let form = OptionForm(
      optionCounts: [2, 2], decisionMakerCount: 2, movers: [BitSet([0]), BitSet([1])])
    return PublishedConflict(model: try ConflictModel(form), values: [first, second])
  }

  static func prisonersDilemma() throws -> PublishedConflict {
    try twoByTwo([3, 1, 4, 2], [3, 4, 1, 2])
  }

  static func chicken() throws -> PublishedConflict { try twoByTwo([3, 2, 4, 1], [3, 4, 2, 1]) }

  /// Elmira by its published arcs: Ministry of Environment, Uniroyal, local government.
  /// Kilgour, Hipel, Fang and Peng (2001); payoffs as in Xu (2007).
  static var elmira: PublishedConflict {
    let model = ConflictModel(
      stateCount: 9,
      arcs: [
        arcs([(1, 2), (3, 4), (5, 6), (7, 8)]),
        arcs([(1, 3), (2, 4), (5, 7), (6, 8)] + (1...8).map { ($0, 9) }),
        arcs([(1, 5), (2, 6), (3, 7), (4, 8)], bothWays: true),
      ])
    return PublishedConflict(
      model: model,
      values: [
        [4, 3, 8, 7, 5, 2, 9, 6, 1], [9, 2, 4, 8, 6, 1, 3, 7, 5], [6, 2, 8, 3, 7, 4, 9, 5, 1],
      ])
  }

  /// Elmira by its options: Modify; Delay, Accept or Abandon; Insist. Once abandoned, nothing
  /// else can be told apart.
  static var elmiraForm: OptionForm {
    OptionForm(
      optionCounts: [2, 3, 2], decisionMakerCount: 3,
      movers: [BitSet([0]), BitSet([1]), BitSet([2])],
      allowed: [
        OptionForm.onlyForward(among: 2),
        [[true, true, true], [false, true, true], [false, false, true]],
        OptionForm.everyChange(among: 2),
      ], merged: [.choice(issue: 1, allowed: BitSet([2]))])
  }

  /// Syria (Release or Escalate, not both) and Iraq (Attack) on the Euphrates in 1975: states NNN,
  /// YNN, NYN, NNY, YNY, NYY. The published rows are states, the best first.
  static var syriaIraq: PublishedConflict {
    let model = ConflictModel(
      stateCount: 6,
      arcs: [
        arcs([(1, 2), (1, 3), (2, 3), (4, 5), (4, 6), (5, 6)], bothWays: true),
        arcs([(1, 4), (2, 5), (3, 6)], bothWays: true),
      ])
    let rankings = [[1, 3, 6, 2, 4, 5], [2, 4, 6, 1, 5, 3]]
    return PublishedConflict(
      model: model,
      values: rankings.map { ranking in (1...6).map { -ranking.firstIndex(of: $0)! } })
  }

  /// The Cuban missile crisis of Fraser and Hipel (1984): options air strike and blockade;
  /// withdraw and escalate, not both. Published states are sums of 1, 2, 4 and 8.
  struct Cuba {
    let conflict: PublishedConflict
    /// Shape `[state]`: the published number.
    let published: [Int]

    init() throws {
      let model = try ConflictModel(
        OptionForm(
          optionCounts: [2, 2, 2, 2], decisionMakerCount: 2,
          movers: [BitSet([1]), BitSet([1]), BitSet([0]), BitSet([0])],
          rules: [
            .any([
              .choice(issue: 0, allowed: BitSet([0])), .choice(issue: 1, allowed: BitSet([0])),
            ])
          ]))
      // Issues are listed from 8 down to 1, so that packages come in the order of their sums.
      let sums = (0..<model.stateCount).map { state in
        model.package(of: state)!.reduce(0) { $0 * 2 + $1 }
      }
      let rankings = [
        [4, 6, 5, 7, 2, 1, 3, 0, 11, 9, 10, 8], [0, 4, 6, 2, 5, 1, 7, 3, 11, 9, 10, 8],
      ]
      conflict = PublishedConflict(
        model: model,
        values: rankings.map { ranking in
          sums.map { -ranking.firstIndex(of: $0)! }
        })
      published = sums
    }
  }
}
