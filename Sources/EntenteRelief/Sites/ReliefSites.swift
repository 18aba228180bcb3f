import EntenteLinear

/// Where to open sites, and when: the openings that serve the most people within walking distance
/// over all days, and among those that serve as many, the ones to which people walk the least.
///
/// Both are mixed-integer programs. Where there are few days to tell apart they are solved as one
/// program of openings and ways (`SitesDirect`); else with the ways projected out
/// (`SitesCutting`). The search starts from plans that open one site after the other
/// (`SitesGreedy`), and a plan comes with what no plan betters.
public enum ReliefSites {
  /// Looks for the openings.
  ///
  /// - Parameters:
  ///   - problem: which sites there are, and what there is to open them with.
  ///   - options: how far the search is to go.
  ///   - solver: the solver; the standard one unless stated.
  ///   - progress: hears how far the search has come, and says whether to go on.
  /// - Returns: the best plan found, with its certificates.
  /// - Throws: `LinearError` where no solver is there, or it gives no answer.
  /// - Complexity: exponential in the number of candidates at the worst.
  public static func run(
    _ problem: SitesProblem, options: SitesOptions = SitesOptions(),
    solver: (any LinearSolver)? = nil, progress: SitesProgress.Handler? = nil
  ) throws(LinearError) -> SitesPlan {
    let chosen: any LinearSolver
    if let solver { chosen = solver } else { chosen = try LinearSolvers.standard }
    let search = try SitesSearch(problem, options, chosen, progress)
    return try search.run()
  }
}
