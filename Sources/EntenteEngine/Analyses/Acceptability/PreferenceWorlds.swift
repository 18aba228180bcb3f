/// What a brief says of packages by the little that is known of the parties' preferences.
public enum PreferenceWorlds: Sendable, Hashable {
  /// Nobody has stated a preference, or there is no package to look at.
  case nothingKnown
  /// Parties, by index, whose preferences no weights and values were found to agree with.
  case contradictory([Int])
  /// Drawing worlds would take too much work for a brief.
  case tooLarge
  /// Somebody asked to stop before the worlds were drawn.
  case stopped
  /// What the worlds say.
  case found(Acceptability)

  /// The number of worlds that a brief draws, unless told otherwise.
  public static let briefSamples = 1_000
  /// The seed of these draws.
  public static let briefSeed: UInt64 = 1
  /// About how many additions drawing them may take.
  private static let drawingWork = 40_000_000
  /// How many agreements times worlds a brief looks through.
  private static let comparingWork = 4_000_000

  /// Looks at packages within what a brief can afford.
  ///
  /// - Parameters:
  ///   - packages: shape `[package][issue]`.
  ///   - compiled: the case.
  ///   - samples: how many worlds to draw, at least 1.
  /// - Complexity: bounded by fixed amounts of work; see `Acceptability.run`.
  public init(of packages: [[Int]], in compiled: CompiledCase, samples: Int = briefSamples) {
    guard compiled.knowsPreferences, !packages.isEmpty else {
      self = .nothingKnown
      return
    }
    guard compiled.canDrawWorlds(samples: samples, work: Self.drawingWork) else {
      self = .tooLarge
      return
    }
    let options = AcceptabilityOptions(samples: samples, seed: Self.briefSeed)
    let found = compiled.acceptability(of: packages, options: options, work: Self.comparingWork)
    guard found != nil || !StopSign.current.isAsked else {
      self = .stopped
      return
    }
    self = found.map { .found($0) } ?? .contradictory(compiled.contradictoryParties)
  }

  /// What the worlds say, where some were drawn.
  public var acceptability: Acceptability? {
    if case .found(let acceptability) = self { acceptability } else { nil }
  }
}
