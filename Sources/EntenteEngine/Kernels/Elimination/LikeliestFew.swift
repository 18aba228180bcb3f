/// The likelihoods of the few likeliest packages, greatest first: at most `limit` of them.
package enum LikeliestFew: Semiring {
  /// How many are kept.
  package static let limit = 20

  package static var zero: [Double] { [] }
  package static var one: [Double] { [1] }

  package static func plus(_ a: [Double], _ b: [Double]) -> [Double] {
    Array((a + b).sorted(by: >).prefix(limit))
  }

  package static func times(_ a: [Double], _ b: [Double]) -> [Double] {
    Array(a.flatMap { left in b.map { left * $0 } }.sorted(by: >).prefix(limit))
  }
}
