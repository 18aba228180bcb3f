import EntenteEngine
import EntenteTestSupport

/// The random problems on which every answer is compared with the definition.
enum Sample {
  /// Shape `[seed]`, worked out once for all tests.
  static let definitions = Cases.random(short: 500, long: 2_000).map {
    Definition(RandomProblem.make(seed: UInt64($0)))
  }
}
