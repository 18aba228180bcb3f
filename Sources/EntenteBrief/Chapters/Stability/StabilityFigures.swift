import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage

/// The figures of what was found.
struct StabilityFigures {
  /// More states than these are not drawn in a graph.
  private static let nodeLimit = 24
  /// More moves than these are left out where they are no gains.
  private static let arcLimit = 40
  private static let rowLimit = 60

  let findings: StabilityFindings
  let words: StateWords

  /// States against concepts, for some states.
  func matrix(_ states: [Int]) -> StabilityMatrix {
    let shown = states.prefix(Self.rowLimit)
    return StabilityMatrix(
      parties: findings.compiled.theCase.parties.map(\.name),
      concepts: findings.concepts.map { $0.column(in: words.names.catalogue) },
      rows: shown.map { state in
        StabilityMatrix.Row(
          state: words.heading(state), description: words.text(words.description(state)),
          isStart: state == words.start,
          stable: findings.concepts.map { concept in
            findings.conflict.preferences.indices.map {
              findings.stable(concept, for: $0).contains(state)
            }
          })
      }, omitted: findings.conflict.model.stateCount - shown.count)
  }

  /// The moves among some states: all, or the start, the equilibria and what is next to the start.
  func graph(_ states: [Int]) -> MoveGraph {
    let shown = nodes(states)
    let places = Dictionary(uniqueKeysWithValues: shown.enumerated().map { ($1, $0) })
    let all = arcs(shown, places)
    let gains = all.filter(\.isImprovement)
    let isCrowded = all.count > Self.arcLimit
    return MoveGraph(
      parties: findings.compiled.theCase.parties.map(\.name), nodes: shown.map(node),
      arcs: isCrowded ? gains : all, showsOnlyImprovements: isCrowded,
      omitted: findings.conflict.model.stateCount - shown.count)
  }

  private func nodes(_ states: [Int]) -> [Int] {
    guard states.count > Self.nodeLimit else { return states }
    let model = findings.conflict.model
    var chosen = [words.start].compactMap(\.self) + findings.someEquilibria.members
    if let start = words.start {
      chosen += model.movers.indices.flatMap { model.moves(of: $0, from: start) }
    }
    return BitSet(chosen.prefix(Self.nodeLimit)).members
  }

  private func node(_ state: Int) -> MoveGraph.Node {
    MoveGraph.Node(
      state: words.heading(state), description: words.text(words.description(state)),
      isStart: state == words.start,
      holdsBy: findings.concepts.filter { findings.equilibria($0).contains(state) }.map(\.name))
  }

  private func arcs(_ states: [Int], _ places: [Int: Int]) -> [MoveGraph.Arc] {
    let model = findings.conflict.model
    return states.flatMap { state in
      model.movers.indices.flatMap { mover -> [MoveGraph.Arc] in
        let members = model.movers[mover].members
        return model.moves(of: mover, from: state).compactMap { other in
          places[other].map {
            MoveGraph.Arc(
              from: places[state]!, to: $0, by: members,
              isImprovement: members.allSatisfy {
                findings.conflict.preferences[$0].prefers(other, to: state)
              })
          }
        }
      }
    }
  }

  /// The ways to states that can be reached: by gains where that is possible, by any moves where it
  /// is not.
  func paths(_ ways: StatusQuoWays, limit: Int) -> StatePaths? {
    let reachable = ways.ways.filter { $0.state != ways.start && $0.byMoves != nil }
    guard !reachable.isEmpty else { return nil }
    let shown = reachable.prefix(limit)
    return StatePaths(
      start: words.heading(ways.start),
      paths: shown.map { way in
        StatePaths.Path(
          state: words.heading(way.state),
          steps: steps(way.byImprovements ?? way.byMoves ?? [], from: ways.start))
      }, omitted: ways.omitted + reachable.count - shown.count)
  }

  private func steps(_ steps: [Step], from start: Int) -> [StatePaths.Step] {
    var before = start
    return steps.map { step in
      defer { before = step.state }
      let makers = findings.conflict.model.movers[step.mover].members
      return StatePaths.Step(
        by: makers.map { words.party($0) },
        change: words.text(words.changes(from: before, to: step.state)),
        state: words.text(words.title(step.state)),
        isImprovement: makers.allSatisfy {
          findings.conflict.preferences[$0].prefers(step.state, to: before)
        })
    }
  }
}
