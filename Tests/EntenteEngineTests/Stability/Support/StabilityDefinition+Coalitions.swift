import EntenteEngine

extension StabilityDefinition {
  /// Whether a state is better for every member.
  func allPrefer(_ coalition: Set<Int>, _ better: Int, to worse: Int) -> Bool {
    coalition.allSatisfy { values[$0][better] > values[$0][worse] }
  }

  /// All coalitions of some decision makers but the empty one.
  static func coalitions(of makers: [Int]) -> [Set<Int>] {
    makers.reduce([[]]) { sets, maker in sets + sets.map { $0.union([maker]) } }
      .filter { !$0.isEmpty }
  }

  /// R_H(s).
  func reach(_ state: Int, by coalition: Set<Int>) -> [Int] {
    reach(state, by: movers(of: coalition, jointly: true), improving: false)
  }

  /// R++_H(s): what a coalition reaches that all its members prefer.
  func improvements(_ coalition: Set<Int>, _ state: Int) -> [Int] {
    reach(state, by: coalition).filter { allPrefer(coalition, $0, to: state) }
  }

  /// Legal sequences of coalitional improvements by coalitions of some decision makers.
  func improvements(ofCoalitionsOf makers: [Int]) -> StabilityDefinition {
    let coalitions = Self.coalitions(of: makers)
    return StabilityDefinition(
      stateCount: stateCount, movers: coalitions,
      moves: coalitions.map { coalition in
        (0..<stateCount).map { improvements(coalition, $0) }
      }, values: values)
  }

  func stable(_ concept: CoalitionConcept, _ coalition: Set<Int>) -> [Int] {
    let others = Set(makers).subtracting(coalition)
    let reaches = (0..<stateCount).map { reach($0, by: coalition) }
    let answers = (0..<stateCount).map { reach($0, by: others) }
    let better = improvements(ofCoalitionsOf: others.sorted())
    return (0..<stateCount).filter { state in
      reaches[state].filter { allPrefer(coalition, $0, to: state) }.allSatisfy { improvement in
        switch concept {
        case .rational: false
        case .general: answers[improvement].contains { !allPrefer(coalition, $0, to: state) }
        case .symmetric:
          answers[improvement].contains { answer in
            !allPrefer(coalition, answer, to: state)
              && reaches[answer].allSatisfy { !allPrefer(coalition, $0, to: state) }
          }
        case .sequential:
          better.reach(improvement, by: Array(better.movers.indices), improving: false)
            .contains { !allPrefer(coalition, $0, to: state) }
        }
      }
    }
  }
}
