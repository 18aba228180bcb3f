import EntenteEngine

/// Which states a report shows: all where they are few; otherwise the start, those that were asked
/// for, and the first equilibria.
package struct StateSelection: Sendable {
  /// In their order.
  package let states: [Int]
  /// Whether these are all states.
  package let isWhole: Bool
  /// How many equilibria of one concept are listed.
  package let equilibriumLimit: Int

  /// Chooses.
  /// - Parameters:
  ///   - findings: what was found.
  ///   - asked: states that are shown in any case.
  ///   - wholeLimit: states up to which all are shown.
  ///   - equilibriumLimit: how many equilibria of each concept are shown of more.
  package init(
    _ findings: StabilityFindings, asked: [Int] = [], wholeLimit: Int = 1_024,
    equilibriumLimit: Int = 100
  ) {
    let count = findings.conflict.model.stateCount
    isWhole = count <= wholeLimit
    self.equilibriumLimit = isWhole ? count : equilibriumLimit
    guard !isWhole else {
      states = Array(0..<count)
      return
    }
    var chosen = BitSet(asked + [findings.conflict.start].compactMap(\.self))
    for concept in findings.concepts {
      for state in findings.equilibria(concept).members.prefix(equilibriumLimit) {
        chosen.insert(state)
      }
    }
    states = chosen.members
  }

  /// How many states are not shown.
  package func omitted(of findings: StabilityFindings) -> Int {
    findings.conflict.model.stateCount - states.count
  }
}
