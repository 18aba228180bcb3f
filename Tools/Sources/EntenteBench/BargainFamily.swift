import EntenteEngine
import Randomness

/// Additive bargaining problems of any size, the same for the same seed.
struct BargainFamily {
  /// How the parties' values of one option go together.
  enum Kind: String {
    /// Independent.
    case random
    /// The second party's value is 1 minus the first's; weights are independent.
    case opposed
  }

  let name: String
  let problem: Problem
  let valuations: [Valuation]

  init(_ kind: Kind, parties: Int, options: [Int], seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var values = (0..<parties).map { _ in
      options.map { count in (0..<count).map { _ in random.unit() } }
    }
    if kind == .opposed { values[1] = values[0].map { $0.map { 1 - $0 } } }
    valuations = values.map { values in
      let weights = options.map { _ in 0.05 + random.unit() }
      let total = weights.reduce(0, +)
      return Valuation(
        values: zip(values, weights).map { values, weight in values.map { $0 * weight / total } })
    }
    problem = Problem(optionCounts: options, lines: [], heldProbability: [])
    name =
      "\(kind.rawValue) \(parties) parties " + Self.shape(options)
      + (seed == 1 ? "" : " seed \(seed)")
  }

  /// Two opposed parties that also care for pairs of issues: each issue with the `width` next ones,
  /// so that elimination needs tables over so many issues and one more.
  init(width: Int, issues: Int, options: Int, seed: UInt64) {
    let plain = BargainFamily(
      .opposed, parties: 2, options: Array(repeating: options, count: issues), seed: seed)
    var random = SplitMix64(seed: seed &+ 1000)
    valuations = plain.valuations.map { valuation in
      var valuation = valuation
      valuation.interactions = Self.pairs(width, issues).map { first, second in
        let conditions = [first, second].map { issue in
          let option = Int(random.unit() * Double(options))
          return Formula.choice(issue: issue, allowed: BitSet([option]))
        }
        return .init(condition: .all(conditions), worth: random.unit() / Double(issues))
      }
      return valuation
    }
    problem = plain.problem
    name = "width \(width) " + plain.name
  }

  private static func pairs(_ width: Int, _ issues: Int) -> [(Int, Int)] {
    (0..<issues).flatMap { first in
      (first + 1..<issues).prefix(width).map { (first, $0) }
    }
  }

  private static func shape(_ options: [Int]) -> String {
    Set(options).count == 1
      ? "\(options.count) x \(options[0])" : options.map(String.init).joined(separator: ".")
  }

  /// The problem for other programs.
  var json: String {
    let utilities = valuations.map { "\($0.values)" }.joined(separator: ",")
    return #"{"name":"\#(name)","options":\#(problem.optionCounts),"values":[\#(utilities)]}"#
  }
}
