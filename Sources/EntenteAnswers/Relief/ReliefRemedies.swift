import EntenteCase
import EntenteLinear
import EntenteRelief

/// A change of a plan's own tables, and what it brings, found by solving again.
public struct ReliefRemedy: Sendable, Hashable {
  /// What is changed; rows by id.
  public enum Change: Sendable, Hashable {
    /// Sites that stand as possible are opened.
    case openSites([String])
    /// A crossing that is closed is opened.
    case openCrossing(String)
    /// A crossing is open on every day.
    case everyDay(crossing: String)
    /// A crossing is open for so many more hours a day.
    case crossingHours(String, Double)
    /// So many more trucks a day pass, and are inspected, at a crossing.
    case crossingTrucks(String, Double)
    /// A road can be used for so many more hours a day.
    case roadHours(String, Double)
    /// There are so many more trucks of a kind.
    case trucks(String, Double)
  }

  /// What is changed.
  public let change: Change
  /// The share of need, 0...1, that could be met then.
  public let share: Double
  /// Rations a day more than the most that any plan hands out now.
  public let rationsADay: Double
  /// The zones, by index, that get nothing now and could get something then.
  public let reached: [Int]
}

/// Looks for what would let more be handed out, in a plan's own tables.
struct ReliefRemedies {
  /// Changes that are tried at the most on a large problem.
  static let mostOnLarge = 6
  /// Changes that bring less than this part of the need are none.
  static let least = 0.0005

  let plan: ReliefPlan
  let now: ReliefOutcome
  /// How many changes are tried at the most.
  let most: Int
  let solver: any LinearSolver
  let progress: LinearProgress.Handler?

  /// The changes that bring something, the largest gain first, and how many others were tried.
  /// - Complexity: a linear program for each change.
  func found() throws(LinearError) -> (remedies: [ReliefRemedy], tried: Int) {
    let before = now.mostRations ?? now.coverage.rations
    let problem = CompiledRelief(plan).problem
    let limit = problem.isSmall ? most : min(most, Self.mostOnLarge)
    let changes = Array(self.changes.prefix(limit))
    var remedies: [ReliefRemedy] = []
    for change in changes {
      let outcome = try run(CompiledRelief(plan.changed(by: change)).problem)
      guard outcome.status == .optimal else { break }
      let gain = outcome.coverage.rations - before
      guard gain > Self.least * outcome.coverage.neededRations else { continue }
      let without = Set(outcome.unreached.map(\.zone))
      remedies.append(
        ReliefRemedy(
          change: change, share: outcome.coverage.share, rationsADay: gain / Double(plan.days),
          reached: now.unreached.map(\.zone).filter { !without.contains($0) }))
    }
    let ranked = remedies.enumerated().sorted {
      ($1.element.rationsADay, $0.offset) < ($0.element.rationsADay, $1.offset)
    }.map(\.element)
    return (ranked, changes.count)
  }

  private func run(_ problem: ReliefProblem) throws(LinearError) -> ReliefOutcome {
    try Relief.run(
      problem, aim: .total,
      options: ReliefOptions(takesLeastTransport: false, alsoTotal: false, alsoBottlenecks: false),
      solver: solver, progress: progress)
  }

  /// What could be tried, openings first.
  private var changes: [ReliefRemedy.Change] {
    let possible = plan.sites.filter { $0.status == .possible }.map(\.id)
    let together: [ReliefRemedy.Change] = possible.count > 1 ? [.openSites(possible)] : []
    let closed = plan.crossings.filter { !$0.isOpen }.map {
      ReliefRemedy.Change.openCrossing($0.id)
    }
    let largest = plan.sites.filter { $0.status == .possible }.enumerated().sorted {
      ($1.element.peopleADay, $0.offset) < ($0.element.peopleADay, $1.offset)
    }.prefix(8).map { ReliefRemedy.Change.openSites([$0.element.id]) }
    return together + largest + closed + atCrossings + others
  }

  private var atCrossings: [ReliefRemedy.Change] {
    plan.crossings.filter(\.isOpen).flatMap { crossing -> [ReliefRemedy.Change] in
      let isShut = (1...plan.days).contains { crossing.closedDays.contains($0) }
      let hasHours = crossing.openHours < 24 && crossing.inspectionTrucksAnHour != nil
      return (isShut ? [.everyDay(crossing: crossing.id)] : [])
        + (hasHours ? [.crossingHours(crossing.id, min(2, 24 - crossing.openHours))] : [])
        + [.crossingTrucks(crossing.id, 10)]
    }
  }

  /// Trucks of each kind, and roads whose hours hold the plan back.
  private var others: [ReliefRemedy.Change] {
    let hours = now.bottlenecks.compactMap { bottleneck -> Int? in
      if case .roadHours(let road, _) = bottleneck.limit { road } else { nil }
    }
    let roads = plan.roads.indices.filter(hours.contains).map {
      ReliefRemedy.Change.roadHours(plan.roads[$0].id, 2)
    }
    return plan.trucks.prefix(4).map { .trucks($0.id, 1) } + roads.prefix(4)
  }
}

extension ReliefPlan {
  fileprivate func changed(by change: ReliefRemedy.Change) -> ReliefPlan {
    var plan = self
    switch change {
    case .openSites(let ids):
      for place in plan.sites.indices where ids.contains(plan.sites[place].id) {
        plan.sites[place].status = .open
      }
    case .openCrossing(let id): plan.change(id) { $0.isOpen = true }
    case .everyDay(let id): plan.change(id) { $0.closedDays = .none }
    case .crossingHours(let id, let hours): plan.change(id) { $0.openHours += hours }
    case .crossingTrucks(let id, let count):
      plan.change(id) { crossing in
        crossing.trucksADay += count
        crossing.inspectionTrucksAnHour = crossing.inspectionTrucksAnHour.map {
          $0 + (crossing.openHours > 0 ? count / crossing.openHours : 0)
        }
      }
    case .roadHours(let id, let hours):
      for place in plan.roads.indices where plan.roads[place].id == id {
        plan.roads[place].openHours = min(24, plan.roads[place].openHours + hours)
      }
    case .trucks(let id, let count):
      for place in plan.trucks.indices where plan.trucks[place].id == id {
        plan.trucks[place].number += count
      }
    }
    return plan
  }

  private mutating func change(_ crossing: String, _ how: (inout ReliefCrossing) -> Void) {
    for place in crossings.indices where crossings[place].id == crossing { how(&crossings[place]) }
  }
}
