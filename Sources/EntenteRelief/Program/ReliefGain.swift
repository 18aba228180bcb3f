import EntenteLinear

/// What more of a limit adds to the most rations, found by solving again.
public struct ReliefGain: Sendable, Hashable {
  /// What there is more of.
  public var limit: ReliefBottleneck.Limit
  /// How much more there is on every day, in the limit's own units, above 0.
  public var units: Double
  /// The rations that this adds over the horizon, at least 0.
  public var rations: Double

  /// Makes a gain.
  public init(limit: ReliefBottleneck.Limit, units: Double, rations: Double) {
    self.limit = limit
    self.units = units
    self.rations = rations
  }
}

extension ReliefBottleneck.Limit {
  /// How much more one would ask for at once: a truck, a tonne, or room for a thousand people.
  public var step: Double {
    if case .sitePeople = self { 1000 } else { 1 }
  }
}

extension ReliefProblem {
  /// Whether its programs are solved in about a second, so that solving them again is no matter.
  public var isSmall: Bool { reaches.count * lineCount * days <= 20_000 }
}

extension Relief {
  /// What a step more of each of some limits adds to the most rations, each alone.
  ///
  /// A dual value is a price at the margin; solving again says what a whole step brings. The most
  /// rations are a concave function of the limits, so that it is never more than the price says.
  /// - Parameters:
  ///   - limits: what there is to be more of.
  ///   - problem: a problem without faults.
  ///   - solver: the solver of linear programs.
  ///   - progress: hears how far long solves have come, and says whether to go on.
  /// - Returns: the gains in the order of the limits, without those that no figure of the problem
  ///   stands for; where the solver is stopped, those found until then.
  /// - Throws: what the solver throws.
  /// - Complexity: a linear program, and one more for each limit from where the first one ended.
  public static func gains(
    ofMoreOf limits: [ReliefBottleneck.Limit], in problem: ReliefProblem,
    solver: any LinearSolver, progress: LinearProgress.Handler? = nil
  ) throws(LinearError) -> [ReliefGain] {
    let changes = limits.compactMap { limit in
      problem.adding(limit.step, to: limit).map { (limit: limit, problem: $0) }
    }
    guard !changes.isEmpty else { return [] }
    let shape = ProgramShape([problem] + changes.map(\.problem))
    let first = try most(problem, shape, nil, solver, progress)
    guard first.status == .optimal, let before = first.objective else { return [] }
    var gains: [ReliefGain] = []
    for (limit, changed) in changes {
      let solution = try most(changed, shape, first.basis, solver, progress)
      guard solution.status == .optimal, let after = solution.objective else { return gains }
      let rations = 1000 * max(0, after - before)
      gains.append(ReliefGain(limit: limit, units: limit.step, rations: rations))
    }
    return gains
  }

  private static func most(
    _ problem: ReliefProblem, _ shape: ProgramShape, _ basis: LinearBasis?,
    _ solver: any LinearSolver, _ progress: LinearProgress.Handler?
  ) throws(LinearError) -> LinearSolution {
    var program = ReliefProgram(problem, detail: .needs, shape: shape)
    program.seekTotal()
    return try solver.solve(program.linear, from: basis, progress: progress)
  }
}
