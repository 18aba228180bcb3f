/// Vectors of worth, none of which is at least as good as another for everybody, each with the
/// number of packages that come to it.
///
/// Worths that differ by less than a step count as equal. Sums of the same numbers in another order
/// differ by far less than a step and different worths by far more, so that worths fall into
/// clusters; each cluster is compared by its least worth. A grid would split a cluster that lies on
/// the border of two of its cells, which for a count is a mistake.
struct CountedSet {
  /// What all sets of one count share: steps and work.
  final class Accounts {
    /// Shape `[party]`.
    let steps: [Double]
    private let limit: Int
    private(set) var spent = 0
    private(set) var isExhausted = false
    private var watch = StopWatch()

    init(steps: [Double], work: Int) {
      self.steps = steps
      limit = work
    }

    /// Takes work; `false` where there is not enough left.
    func spend(_ units: Int) -> Bool {
      guard !isExhausted, units <= limit - spent, !watch.isAsked() else {
        isExhausted = true
        return false
      }
      spent += units
      return true
    }
  }

  /// `nil` for the sets that need none: no point, and the point that is worth nothing.
  let accounts: Accounts?
  /// Shape `[point][party]`.
  private(set) var worths: [Double]
  /// Shape `[point]`.
  private(set) var numbers: [Counting.Element]

  var count: Int { numbers.count }
  private var dimension: Int { accounts?.steps.count ?? 0 }

  /// One point for one package.
  init(_ worths: [Double], _ accounts: Accounts) {
    self.accounts = accounts
    self.worths = worths
    numbers = [Counting.one]
  }

  /// Any number of packages that are worth nothing.
  init(plain numbers: [Counting.Element]) {
    accounts = nil
    worths = []
    self.numbers = numbers
  }

  func worth(of point: Int, to party: Int) -> Double { worths[point * dimension + party] }

  /// The set with a vector added to every point.
  func shifted(by vector: [Double]) -> CountedSet {
    var result = self
    for place in result.worths.indices { result.worths[place] += vector[place % dimension] }
    return result
  }
}

extension CountedSet {
  /// Keeps the points of rows that no other row is better than, equal rows as one.
  /// - Complexity: two parties O(rows log rows), more O(rows log rows + rows x points).
  init(thinning worths: [Double], _ numbers: [Counting.Element], _ accounts: Accounts) {
    self.accounts = accounts
    (self.worths, self.numbers) = ([], [])
    let parties = accounts.steps.count
    let keys = Self.clustered(worths, accounts.steps)
    let order = numbers.indices.sorted { Self.precedes($0, $1, keys, parties) }
    var kept: [Int] = []
    var best = -Double.infinity
    for row in order {
      if let last = kept.last, Self.isEqual(row, last, keys, parties) {
        self.numbers[kept.count - 1] = Counting.plus(self.numbers[kept.count - 1], numbers[row])
        continue
      }
      if parties == 2 {
        guard keys[row * 2 + 1] > best else { continue }
        best = keys[row * 2 + 1]
      } else {
        guard accounts.spend(kept.count) else { return }
        guard !kept.contains(where: { Self.covers($0, row, keys, parties) }) else { continue }
      }
      kept.append(row)
      self.worths += worths[(row * parties)..<((row + 1) * parties)]
      self.numbers.append(numbers[row])
    }
  }

  /// Each worth as the least of its cluster; shape as `worths`.
  private static func clustered(_ worths: [Double], _ steps: [Double]) -> [Double] {
    var keys = worths
    for party in steps.indices {
      let places = stride(from: party, to: worths.count, by: steps.count).sorted {
        worths[$0] < worths[$1]
      }
      for (index, place) in places.enumerated().dropFirst() {
        let before = places[index - 1]
        if worths[place] - worths[before] < steps[party] { keys[place] = keys[before] }
      }
    }
    return keys
  }

  private static func precedes(_ a: Int, _ b: Int, _ keys: [Double], _ parties: Int) -> Bool {
    for party in 0..<parties where keys[a * parties + party] != keys[b * parties + party] {
      return keys[a * parties + party] > keys[b * parties + party]
    }
    return a < b
  }

  private static func isEqual(_ a: Int, _ b: Int, _ keys: [Double], _ parties: Int) -> Bool {
    (0..<parties).allSatisfy { keys[a * parties + $0] == keys[b * parties + $0] }
  }

  private static func covers(_ a: Int, _ b: Int, _ keys: [Double], _ parties: Int) -> Bool {
    (0..<parties).allSatisfy { keys[a * parties + $0] >= keys[b * parties + $0] }
  }
}

/// Sets of points with numbers of packages: the Pareto semiring with multiplicities.
///
/// What is dropped in part is worse than something that can be completed in all the same ways, so
/// no efficient package is lost.
enum CountedSets: Semiring {
  static var zero: CountedSet { CountedSet(plain: []) }
  static var one: CountedSet { CountedSet(plain: [Counting.one]) }

  static func plus(_ a: CountedSet, _ b: CountedSet) -> CountedSet {
    if a.count == 0 { return b }
    if b.count == 0 { return a }
    guard let accounts = a.accounts ?? b.accounts else {
      return CountedSet(plain: [Counting.plus(a.numbers[0], b.numbers[0])])
    }
    guard accounts.spend(a.count + b.count) else { return zero }
    let (a, b) = (a.spelledOut(accounts), b.spelledOut(accounts))
    return CountedSet(thinning: a.worths + b.worths, a.numbers + b.numbers, accounts)
  }

  static func times(_ a: CountedSet, _ b: CountedSet) -> CountedSet {
    if a.count == 0 || b.count == 0 { return zero }
    guard let accounts = a.accounts ?? b.accounts else {
      return CountedSet(plain: [Counting.times(a.numbers[0], b.numbers[0])])
    }
    let (pairs, overflow) = a.count.multipliedReportingOverflow(by: b.count)
    guard !overflow, accounts.spend(pairs) else { return zero }
    if a.accounts == nil, a.numbers[0] == Counting.one { return b }
    if b.accounts == nil, b.numbers[0] == Counting.one { return a }
    return product(a.spelledOut(accounts), b.spelledOut(accounts), accounts)
  }

  private static func product(
    _ a: CountedSet, _ b: CountedSet, _ accounts: CountedSet.Accounts
  ) -> CountedSet {
    var worths: [Double] = []
    var numbers: [Counting.Element] = []
    worths.reserveCapacity(a.count * b.count * accounts.steps.count)
    for first in 0..<a.count {
      for second in 0..<b.count {
        for party in accounts.steps.indices {
          worths.append(a.worth(of: first, to: party) + b.worth(of: second, to: party))
        }
        numbers.append(Counting.times(a.numbers[first], b.numbers[second]))
      }
    }
    return CountedSet(thinning: worths, numbers, accounts)
  }
}

extension CountedSet {
  /// The same set with a vector for every point.
  fileprivate func spelledOut(_ accounts: Accounts) -> CountedSet {
    guard self.accounts == nil else { return self }
    let nothing = Array(repeating: 0.0, count: accounts.steps.count * count)
    return CountedSet(thinning: nothing, numbers, accounts)
  }
}
