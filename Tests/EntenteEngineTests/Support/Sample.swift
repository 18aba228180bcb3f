import EntenteEngine

/// The 2,000 random problems on which every answer is compared with the definition.
enum Sample {
  /// Shape `[seed]`, worked out once for all tests.
  static let definitions = (0..<2000).map { Definition(RandomProblem.make(seed: $0)) }
}
