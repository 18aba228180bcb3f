import EntenteEngine
import Randomness

/// Random problems with red lines, of one shape: every line speaks about three issues, and some combinations of
/// their options cross it.
///
/// "Never a in A and b in B and c in C" is "a in not A, or b in not B, or c in not C", so only
/// the number of options that each part shuts out tells families apart.
struct RandomTalks {
  /// How many options of its three issues a line shuts out.
  enum Family: String, CaseIterable {
    /// "Never a in A and b in B and c in C", equally "a in A or b in B or c in C": all three
    /// shut out as many.
    case never
    /// "If a in A and b in B then c in C", with wide premises.
    case conditional
    /// Half of the lines cross at most combinations, half at few.
    case mixed
  }

  let family: Family
  /// The mean number of options shut out where the family leaves it open.
  let tightness: Double
  var issues = 15
  var options = 6
  var lines = 60

  var name: String { "\(family.rawValue) \(tightness)" }

  /// The problem of a seed.
  func problem(seed: UInt64) -> Problem {
    var random = SplitMix64(seed: seed)
    let lines = (0..<lines).map { line in
      Problem.Line(condition: condition(&random), owner: line % 2, group: line)
    }
    let scale = [1, 0.9, 0.6, 0.4]
    let held = lines.map { _ in scale[random.index(below: 4)] }
    return Problem(
      optionCounts: Array(repeating: options, count: issues), lines: lines, heldProbability: held)
  }

  private func condition(_ random: inout SplitMix64) -> Formula {
    var scope: [Int] = []
    while scope.count < 3 {
      let issue = random.index(below: issues)
      if !scope.contains(issue) { scope.append(issue) }
    }
    return .any(zip(scope, shutOut(&random)).map { choice($0, shuttingOut: $1, &random) })
  }

  private func shutOut(_ random: inout SplitMix64) -> [Double] {
    let most = Double(options - 1)
    return switch family {
    case .never: [tightness, tightness, tightness]
    case .conditional: [most, most, tightness]
    case .mixed:
      random.index(below: 2) == 0 ? [most, most, most] : [tightness, tightness, tightness]
    }
  }

  /// A choice that shuts out so many options, rounded up or down at random.
  private func choice(
    _ issue: Int, shuttingOut mean: Double, _ random: inout SplitMix64
  ) -> Formula {
    let whole = Int(mean)
    let count = whole + (random.unit() < mean - Double(whole) ? 1 : 0)
    var shutOut = BitSet()
    while shutOut.count < count { shutOut.insert(random.index(below: options)) }
    return .choice(issue: issue, allowed: BitSet(below: options).subtracting(shutOut))
  }
}

extension SplitMix64 {
  /// A whole number in `0..<bound`.
  mutating func index(below bound: Int) -> Int { Int(unit() * Double(bound)) }
}
