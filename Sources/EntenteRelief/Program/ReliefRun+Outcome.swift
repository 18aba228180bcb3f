import EntenteLinear

extension ReliefRun {
  /// Replays the plan, and says what it does for whom.
  /// - Throws: where the replay finds a flaw, because the solver has not kept to a limit: a plan
  ///   that is not sound is never told.
  func assemble(_ aim: Aim, _ answer: Answer) throws(LinearError) -> ReliefOutcome {
    let check = ReliefCheck(answer.dispatch, of: problem)
    guard let coverage = check.coverage, check.flaws.isEmpty else {
      throw .failed(
        solver: solver.name,
        because: "its plan does not stand the replay (\(check.flaws.prefix(3)))")
    }
    let value = value(of: coverage, cost: check.cost, aim)
    return ReliefOutcome(
      aim: aim, status: answer.status, dispatch: answer.dispatch, coverage: coverage,
      value: value, bound: answer.bound ?? value, levels: answer.levels,
      mostRations: mostRations, tonneKilometres: check.tonneKilometres, cost: check.cost,
      bottlenecks: bottlenecks, unreached: unreached(coverage), work: work)
  }

  private func value(of coverage: Coverage, cost: Double, _ aim: Aim) -> Double {
    let zones = problem.zones.indices.filter(problem.needsSomething)
    return switch aim {
    case .total: coverage.rations
    case .leximin: zones.map { coverage.byZone[$0] }.min() ?? 1
    case .deprivation:
      zones.reduce(0) {
        $0 + problem.zones[$1].people * Relief.deprivation(coverage.daysWithout[$1])
      }
    case .cheapest: cost
    }
  }

  private func unreached(_ coverage: Coverage) -> [ReliefOutcome.Unreached] {
    let shape = ProgramShape([problem])
    return problem.zones.indices.compactMap { zone in
      guard problem.needsSomething(zone), coverage.byZone[zone] < 1e-9 else { return nil }
      return .init(zone: zone, obstacle: obstacle(zone, shape))
    }
  }

  private func obstacle(_ zone: Int, _ shape: ProgramShape) -> ReliefOutcome.Obstacle {
    let sites = problem.reaches.filter { $0.zone == zone }.map(\.site)
    if sites.isEmpty { return .noSiteInReach }
    let open = sites.filter { shape.opens[$0].contains(true) }
    if open.isEmpty { return .noOpenSite }
    let ration = problem.rations[problem.zones[zone].ration]
    let comes = open.contains { site in
      ration.kilograms.contains { kilograms in
        kilograms.contains { $0 > 0 }
          && kilograms.indices.allSatisfy {
            kilograms[$0] == 0
              || shape.allows($0, at: problem.sites[site].place, on: 0..<problem.days)
          }
      }
    }
    return comes ? .limits(bottlenecks.prefix(3).map(\.limit)) : .noRoad
  }
}

extension Relief {
  /// What it weighs to have gone without for so many days: the square at whole days, straight
  /// between them.
  public static func deprivation(_ days: Double) -> Double {
    let whole = days.rounded(.down)
    return whole * whole + (days - whole) * (2 * whole + 1)
  }
}
