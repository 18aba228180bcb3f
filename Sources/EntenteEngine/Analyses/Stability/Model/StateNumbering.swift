/// Which packages are which states: packages by code, states without the infeasible ones and with
/// those that cannot be told apart as one, in the order of their first packages.
struct StateNumbering: Sendable {
  let stateCount: Int
  /// Shape `[code]`: the state, -1 where infeasible; `nil` where each package is a state.
  private let states: [Int32]?
  /// Shape `[state]`: the first package; `nil` where each package is a state.
  private let codes: [Int32]?
  /// Whether some state stands for several packages.
  let isMerging: Bool

  /// Numbers the packages of a form.
  /// - Complexity: O(packages x size of the rules).
  init(_ form: OptionForm, packageCount: Int) {
    guard !form.rules.isEmpty || !form.merged.isEmpty else {
      stateCount = packageCount
      states = nil
      codes = nil
      isMerging = false
      return
    }
    var states = Array(repeating: Int32(-1), count: packageCount)
    var codes: [Int32] = []
    var feasible = 0
    var classes = MergedClasses(form.merged.count)
    let packages = (0..<packageCount).lazy.map { ($0, form.package(code: $0)) }
    if !form.merged.isEmpty {
      for (_, package) in packages where form.isFeasible(package) {
        classes.join(form.merged.indices.filter { form.merged[$0].holds(for: package) })
      }
    }
    for (code, package) in packages where form.isFeasible(package) {
      feasible += 1
      let part = form.merged.firstIndex { $0.holds(for: package) }.map { classes.root($0) }
      if let part, let known = classes.states[part] {
        states[code] = known
        continue
      }
      states[code] = Int32(codes.count)
      if let part { classes.states[part] = states[code] }
      codes.append(Int32(code))
    }
    stateCount = codes.count
    self.states = states
    self.codes = codes
    isMerging = feasible != codes.count
  }

  func code(of state: Int) -> Int { codes.map { Int($0[state]) } ?? state }

  func state(of code: Int) -> Int? {
    guard let states else { return code }
    return states[code] < 0 ? nil : Int(states[code])
  }

  /// What holds of packages, shape `[code]`, as shape `[state]`.
  func compact(_ values: [Int32]) -> [Int32] {
    guard let codes else { return values }
    return codes.map { values[Int($0)] }
  }
}

extension OptionForm {
  /// Whether a package obeys every rule.
  func isFeasible(_ package: [Int]) -> Bool { rules.allSatisfy { $0.holds(for: package) } }
}

/// Which conditions for merging share a package, and the state that each class became.
private struct MergedClasses {
  private var parents: [Int]
  var states: [Int32?]

  init(_ count: Int) {
    parents = Array(0..<count)
    states = Array(repeating: nil, count: count)
  }

  func root(_ part: Int) -> Int {
    var part = part
    while parents[part] != part { part = parents[part] }
    return part
  }

  mutating func join(_ parts: [Int]) {
    guard let first = parts.first else { return }
    for part in parts.dropFirst() { parents[root(part)] = root(first) }
  }
}
