#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How agreements are ranked, as whole numbers: fewest groups that are sure to be held, then
/// likeliest, then fewest lines crossed.
///
/// The three share one number: lines count in units, minus the logarithm of each likelihood in
/// as many steps as fit above them, and a group that is sure to be held weighs more than
/// everything below it. On 60 lines a step is about 1e-12, on 10,000 about 1e-5: packages whose
/// likelihoods differ relatively by less than a step a group count as equally likely.
package struct PackageCost: Sendable {
  /// Shape `[group]`: what crossing a group costs, its lines not counted.
  package let group: [Int]

  /// Finds the finest steps that fit.
  package init(_ problem: Problem) {
    let surprise = problem.heldProbability.map { $0 < 1 ? -log(1 - $0) : 0 }
    let certain = problem.heldProbability.filter { $0 >= 1 }.count
    let lineUnit = problem.lines.count + 1
    let room = Double(CostNetwork.infinite / 16) / Double(lineUnit) / Double(certain + 2)
    let step = (room - Double(surprise.count) - 2) / max(1, surprise.reduce(0, +))
    let steps = surprise.map { Int(($0 * min(step, 0x1p44)).rounded()) }
    let absolute = steps.reduce(1, +)
    group = problem.heldProbability.indices.map {
      (problem.heldProbability[$0] < 1 ? steps[$0] : absolute) * lineUnit
    }
  }
}

extension CostNetwork {
  /// What each agreement of a problem costs; the agreements that cross all lines of one of the
  /// `excluded` sets are left out.
  package init(ranking problem: Problem, excluding excluded: [BitSet] = []) {
    let cost = PackageCost(problem)
    var graph = FactorGraph(agreementsOf: problem)
    var weights: [Int] = []
    for (group, lines) in problem.linesByGroup.enumerated() where !lines.isEmpty {
      graph.watch(problem.condition(of: lines), tag: weights.count)
      weights.append(cost.group[group] + (lines.count == 1 ? 1 : 0))
      for line in lines where lines.count > 1 {
        graph.watch(problem.lines[line].condition, tag: weights.count)
        weights.append(1)
      }
    }
    for set in excluded { graph.require(.any(set.members.map { problem.lines[$0].condition })) }
    self.init(graph, weights: weights)
  }
}
