/// One side of a row or of a column, which can be lifted.
public enum LinearRequirement: Sendable, Equatable {
  /// The lower bound of a row.
  case rowLower(Int)
  /// The upper bound of a row.
  case rowUpper(Int)
  /// The lower bound of a column.
  case columnLower(Int)
  /// The upper bound of a column.
  case columnUpper(Int)
}

/// Which groups of requirements clash, as few as suffice.
public enum LinearConflict: Sendable, Equatable {
  /// All requirements can be met together.
  case none
  /// The rest of the program cannot be met even without any group.
  case background
  /// These groups clash, and without any one of them the rest can be met: their indices,
  /// ascending.
  case groups([Int])
  /// The work allowed was used up.
  case undecided

  /// Finds groups of requirements that clash.
  ///
  /// First every group may be missed at a price, and those that the cheapest way misses are held
  /// to, again and again until nothing is left to miss: what is held to then clashes (elastic
  /// filter). Then each group is dropped in turn, and stays out if the others clash without it
  /// (deletion filter).
  ///
  /// - Parameters:
  ///   - program: the program; its objective plays no part.
  ///   - groups: what belongs together, such as the rows of one zone's need: `[group]`.
  ///   - solver: who solves.
  ///   - options: the method, and the work allowed to each solve.
  /// - Complexity: at most one solve a group, and one more for each group that clashes.
  ///
  /// ## Source
  /// J. W. Chinneck and E. W. Dravnieks, "Locating minimal infeasible constraint sets in linear
  /// programs" (1991), doi:10.1287/ijoc.3.2.157.
  public static func find(
    in program: LinearProgram, groups: [[LinearRequirement]], solver: any LinearSolver,
    options: LinearOptions = LinearOptions()
  ) throws(LinearError) -> LinearConflict {
    let elastic = ElasticProgram(program, groups: groups)
    let search = LinearConflictSearch(
      session: try solver.session(elastic.program), elastic: elastic, options: options)
    return try search.run()
  }
}
