extension CompiledCase {
  /// More packages than these are not looked through in every world.
  private static let packageLimit = 100_000
  /// Nor more agreements times worlds, unless less is asked for.
  public static let acceptabilityWork = 200_000_000

  /// What follows for packages from what is known of the parties' preferences; `nil` where no world
  /// agrees with it, or there are no packages.
  ///
  /// Packages are compared with all agreements where these are few enough to look through.
  /// - Parameters:
  ///   - packages: shape `[package][issue]`.
  ///   - options: how many worlds to draw, and how.
  ///   - work: how many agreements times worlds to look through at the most.
  /// - Complexity: that of `Acceptability.run`.
  public func acceptability(
    of packages: [[Int]], options: AcceptabilityOptions = AcceptabilityOptions(),
    work: Int = acceptabilityWork
  ) -> Acceptability? {
    Acceptability.run(
      knowledge, packages: packages, statusQuo: problem.statusQuo,
      agreements: problem.fewAgreements(
        among: min(Self.packageLimit, work), atMost: work / options.samples),
      options: options)
  }

  /// Whether anything is known of any party's preferences.
  public var knowsPreferences: Bool { theCase.claims.contains(where: \.isPreference) }

  /// The parties, by index, whose preferences no weights and values agree with.
  ///
  /// - Complexity: that of drawing one world for each party.
  public var contradictoryParties: [Int] {
    knowledge.indices.filter { Worlds.draw(knowledge[$0], count: 1, seed: 1, party: $0) == nil }
  }
}

extension Problem {
  /// All agreements in lexicographic order; none where there are more packages or agreements than
  /// allowed.
  /// - Complexity: O(packages x size of the rules).
  fileprivate func fewAgreements(among packageLimit: Int, atMost limit: Int) -> [[Int]] {
    var count = 1
    for options in optionCounts {
      count *= options
      guard count <= packageLimit else { return [] }
    }
    var result: [[Int]] = []
    var package = Array(repeating: 0, count: optionCounts.count)
    for _ in 0..<count {
      if isAgreement(package) { result.append(package) }
      guard result.count <= limit else { return [] }
      advance(&package)
    }
    return result
  }

  private func advance(_ package: inout [Int]) {
    for issue in package.indices.reversed() {
      package[issue] += 1
      if package[issue] < optionCounts[issue] { return }
      package[issue] = 0
    }
  }
}
