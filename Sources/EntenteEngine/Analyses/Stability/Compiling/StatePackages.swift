/// What is settled in each state, kept in two bytes an issue that moves: there can be a million
/// states.
struct StatePackages: Sendable {
  private static let open = UInt16.max

  /// Shape `[issue of the case]`: what holds in all states.
  private let settled: [Int?]
  /// Shape `[issue of the model]`: the place of each among all issues of the case.
  private let places: [Int]
  /// Shape `[state][issue of the model]`, flat.
  private let options: [UInt16]
  let count: Int

  /// - Parameters:
  ///   - places: Shape `[issue of the model]`.
  ///   - settled: Shape `[issue]`: the options of all other issues.
  ///   - merged: By state that stands for several packages, what these have in common.
  /// - Complexity: O(states x issues).
  init(_ model: ConflictModel, places: [Int], settled: [Int?], merged: [Int: [Int?]]) {
    (self.places, self.settled, count) = (places, settled, model.stateCount)
    var options: [UInt16] = []
    options.reserveCapacity(count * places.count)
    for state in 0..<count {
      if let parts = merged[state] {
        options += parts.map { $0.map(UInt16.init) ?? Self.open }
      } else if let package = model.package(of: state) {
        options += package.map(UInt16.init)
      } else {
        options += repeatElement(Self.open, count: places.count)
      }
    }
    self.options = options
  }

  /// The packages of these, shape `[state][issue of the case]`.
  init(_ packages: [[Int?]]) {
    settled = packages.first ?? []
    places = Array(settled.indices)
    count = packages.count
    options = packages.flatMap { $0.map { $0.map(UInt16.init) ?? Self.open } }
  }

  /// Writes what a state settles over what another does.
  /// - Complexity: O(issues of the model).
  func write(_ state: Int, over package: inout [Int?]) {
    let start = state * places.count
    for (index, place) in places.enumerated() {
      let option = options[start + index]
      package[place] = option == Self.open ? nil : Int(option)
    }
  }

  /// Calls `body` with what each state settles, one after another in the same room.
  func visitAll(_ body: (_ state: Int, _ package: [Int?]) -> Void) {
    var package = settled
    for state in 0..<count {
      write(state, over: &package)
      body(state, package)
    }
  }

  /// The issues that are open in every state, and those that are not alike in all.
  /// - Complexity: O(states x issues of the model).
  var kinds: (open: BitSet, varying: BitSet) {
    var open = BitSet(settled.indices.filter { settled[$0] == nil && !places.contains($0) })
    var varying = BitSet()
    for (index, place) in places.enumerated() {
      let column = stride(from: index, to: options.count, by: places.count)
      if column.allSatisfy({ options[$0] == Self.open }) { open.insert(place) }
      if column.contains(where: { options[$0] != options[index] }) { varying.insert(place) }
    }
    return (open, varying)
  }
}

extension StatePackages: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { count }

  /// What one state settles: shape `[issue of the case]`.
  subscript(state: Int) -> [Int?] {
    var package = settled
    write(state, over: &package)
    return package
  }
}
