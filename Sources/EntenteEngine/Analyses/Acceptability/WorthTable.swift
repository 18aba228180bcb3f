/// What packages are worth to one party in each of its worlds.
///
/// Packages that follow each other share the sums over the issues in which they agree, and those
/// that meet the same conditions share what these are worth.
struct WorthTable: Sendable {
  private let worlds: Worlds
  private let issueCount: Int
  private let optionTotal: Int
  private let offsets: [Int]
  /// Shape `[package][issue]`, flat: the place of the option among all.
  private let places: [Int32]
  /// Shape `[package]`: the first issue in which it differs from the package before.
  private let firstChange: [Int32]
  /// Shape `[package]`.
  private let patternOf: [Int32]
  /// Shape `[pattern]`: the conditions that are met.
  private let patterns: [[Int]]
  /// Worths of conditions where these are known; empty where worlds draw them.
  private let fixedWorths: [Double]
  /// The most that a package is worth.
  private let ceiling: Double

  /// - Parameter packages: shape `[package][issue]`; with no option for an issue it is worth nothing
  ///   there, and meets no condition.
  init(_ knowledge: Knowledge, _ worlds: Worlds, packages: [[Int?]]) {
    self.worlds = worlds
    let byWants = knowledge.ranksByWants
    ceiling = byWants ? .infinity : knowledge.ceiling
    issueCount = byWants ? 0 : knowledge.optionCounts.count
    let starts = knowledge.optionCounts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    offsets = starts
    optionTotal = byWants ? 0 : starts[starts.count - 1]
    places = byWants ? [] : Self.places(of: packages, starts: starts)
    firstChange = packages.indices.map { package in
      guard package > 0 else { return 0 }
      let differing = packages[package].indices.first {
        packages[package][$0] != packages[package - 1][$0]
      }
      return Int32(differing ?? packages[package].count)
    }
    fixedWorths = byWants ? [] : knowledge.interactions.map(\.worth)
    let conditions =
      byWants ? knowledge.wants.flatMap(\.self) : knowledge.interactions.map(\.condition)
    (patternOf, patterns) = Self.patterns(of: packages, conditions: conditions)
  }

  private static func places(of packages: [[Int?]], starts: [Int]) -> [Int32] {
    // The place after the last option is worth 0.
    let nowhere = starts[starts.count - 1]
    return packages.flatMap { package in
      package.enumerated().map { issue, option in
        Int32(option.map { starts[issue] + $0 } ?? nowhere)
      }
    }
  }

  private static func patterns(
    of packages: [[Int?]], conditions: [Formula]
  ) -> (patternOf: [Int32], patterns: [[Int]]) {
    var known: [[Int]: Int32] = [:]
    var patterns: [[Int]] = []
    let patternOf = packages.map { package -> Int32 in
      let whole = package.compactMap(\.self)
      let met =
        whole.count == package.count
        ? conditions.indices.filter { conditions[$0].holds(for: whole) } : []
      if let pattern = known[met] { return pattern }
      known[met] = Int32(patterns.count)
      patterns.append(met)
      return known[met]!
    }
    return (patternOf, patterns)
  }

  /// How many weights a world has.
  var weightCount: Int { worlds.weights.count / worlds.count }

  /// The weights of a world.
  func weights(of world: Int) -> ArraySlice<Double> {
    worlds.weights[world * weightCount..<(world + 1) * weightCount]
  }

  /// Writes what each package is worth in a world, under the world's weights or others.
  /// - Complexity: O(options + packages), times issues where packages differ in many.
  func fill(
    _ worths: inout [Double], world: Int, weights: ArraySlice<Double>, _ scratch: inout Scratch
  ) {
    scratch.prepare(options: optionTotal, issues: issueCount)
    for issue in 0..<issueCount {
      let weight = weights[weights.startIndex + issue]
      for place in offsets[issue]..<offsets[issue + 1] {
        scratch.options[place] = weight * worlds.values[world * optionTotal + place]
      }
    }
    let conditionWorths = patterns.map { met in
      met.reduce(0.0) {
        $0 + (fixedWorths.isEmpty ? weights[weights.startIndex + $1] : fixedWorths[$1])
      }
    }
    sum(into: &worths, conditionWorths, &scratch)
  }

  private func sum(
    into worths: inout [Double], _ conditionWorths: [Double], _ scratch: inout Scratch
  ) {
    places.withUnsafeBufferPointer { places in
      scratch.sums.withUnsafeMutableBufferPointer { sums in
        for package in patternOf.indices {
          let start = package * issueCount
          for issue in min(issueCount, Int(firstChange[package]))..<issueCount {
            sums[issue + 1] = sums[issue] + scratch.options[Int(places[start + issue])]
          }
          worths[package] = min(
            ceiling, sums[issueCount] + conditionWorths[Int(patternOf[package])])
        }
      }
    }
  }

  /// Room that worlds use one after another.
  struct Scratch {
    /// Worth of each option; one more for no option.
    fileprivate var options: [Double] = []
    /// Sums over the first issues.
    fileprivate var sums: [Double] = []

    fileprivate mutating func prepare(options: Int, issues: Int) {
      if self.options.count != options + 1 {
        self.options = Array(repeating: 0, count: options + 1)
      }
      if sums.count != issues + 1 { sums = Array(repeating: 0, count: issues + 1) }
    }
  }
}
