extension ConflictModel {
  /// Packages up to which models are built unless told otherwise.
  public static let packageLimit = 1 << 22

  /// Makes a model from options.
  /// - Parameter limit: how many packages, feasible or not, and how many stored moves at the most.
  /// - Throws: `TooLarge` past the limit.
  /// - Complexity: O(packages x (movers + size of the rules)); with merged states also O(moves).
  public init(_ form: OptionForm, limit: Int = packageLimit) throws(TooLarge) {
    let limit = min(limit, Int(Int32.max) / 4)
    guard let count = form.packageCount(limit: limit) else { throw TooLarge(limit: limit) }
    let numbering = StateNumbering(form, packageCount: count)
    let movers = form.distinctMovers
    var tables: [MoveTable] = []
    for mover in movers {
      let table = try form.moveTable(of: mover, packageCount: count, limit: limit)
      tables.append(
        numbering.isMerging
          ? try table.merged(numbering, packageCount: count, limit: limit)
          : table.renumbered(numbering))
    }
    self.init(
      decisionMakerCount: form.decisionMakerCount, stateCount: numbering.stateCount,
      movers: movers, form: form, tables: tables, numbering: numbering)
  }
}

extension OptionForm {
  /// The decision makers one by one, then the sets that move jointly, by their members.
  fileprivate var distinctMovers: [BitSet] {
    let joint = Set(movers.filter { $0.count > 1 })
      .sorted { $0.members.lexicographicallyPrecedes($1.members) }
    return (0..<decisionMakerCount).map { BitSet([$0]) } + joint
  }

  /// The moves among all packages, feasible or not.
  fileprivate func moveTable(
    of mover: BitSet, packageCount: Int, limit: Int
  ) throws(ConflictModel.TooLarge) -> MoveTable {
    let classes = optionCounts.indices.map { issue in
      movers[issue] == mover ? OptionTwins(allowed[issue]) : nil
    }
    let moving = classes.compactMap(\.self)
    let targets = try Self.product(moving, limit: limit)
    var fibre = 1
    var cell = 1
    var parts: [[Int32]] = []
    for issue in optionCounts.indices.reversed() {
      if let twins = classes[issue] {
        parts.append(twins.classOf.map { Int32($0 * cell) })
        cell *= twins.count
      } else {
        parts.append((0..<optionCounts[issue]).map { Int32($0 * fibre * targets.count) })
        fibre *= optionCounts[issue]
      }
    }
    return MoveTable(
      cellCount: cell, bucketCount: fibre * cell, bucketOf: Self.sums(parts.reversed()),
      targets: targets)
  }

  /// Which combinations of classes lead to which.
  private static func product(
    _ issues: [OptionTwins], limit: Int
  ) throws(ConflictModel.TooLarge) -> NumberLists {
    var pairs: [(Int32, Int32)] = [(0, 0)]
    var count = 1
    for issue in issues {
      guard pairs.count * issue.changes.count <= limit else {
        throw ConflictModel.TooLarge(limit: limit)
      }
      count *= issue.count
      pairs = pairs.flatMap { pair in
        issue.changes.map {
          (pair.0 * Int32(issue.count) + $0.0, pair.1 * Int32(issue.count) + $0.1)
        }
      }
    }
    return NumberLists(count: count, pairs: pairs)
  }
}

/// The options of one issue in classes: options of a class lead to each other, to the same others,
/// and can be reached from the same.
private struct OptionTwins {
  /// Shape `[option]`.
  var classOf: [Int] = []
  var count = 0
  /// From a class to a class, each to itself included.
  var changes: [(Int32, Int32)] = []

  init(_ allowed: [[Bool]]) {
    func leads(_ from: Int, _ to: Int) -> Bool { from == to || allowed[from][to] }
    var representatives: [Int] = []
    for option in allowed.indices {
      let twin = representatives.firstIndex { other in
        allowed.indices.allSatisfy {
          leads(option, $0) == leads(other, $0) && leads($0, option) == leads($0, other)
        }
      }
      classOf.append(twin ?? representatives.count)
      if twin == nil { representatives.append(option) }
    }
    count = representatives.count
    for (from, first) in representatives.enumerated() {
      for (to, second) in representatives.enumerated() where leads(first, second) {
        changes.append((Int32(from), Int32(to)))
      }
    }
  }
}

extension MoveTable {
  /// The table of packages as one of states.
  fileprivate func renumbered(_ numbering: StateNumbering) -> MoveTable {
    MoveTable(
      cellCount: cellCount, bucketCount: bucketCount, bucketOf: numbering.compact(bucketOf),
      targets: targets)
  }

  /// The table of packages as one of states where a state moves as any of its packages does.
  fileprivate func merged(
    _ numbering: StateNumbering, packageCount: Int, limit: Int
  ) throws(ConflictModel.TooLarge) -> MoveTable {
    let buckets = NumberLists(
      count: bucketCount,
      pairs: (0..<packageCount).compactMap { code in
        numbering.state(of: code).map { (bucketOf[code], Int32($0)) }
      })
    var pairs: [(Int32, Int32)] = []
    for code in 0..<packageCount {
      guard let from = numbering.state(of: code) else { continue }
      let (base, cells) = targets(ofBucket: Int(bucketOf[code]))
      for cell in cells {
        for to in buckets[base + Int(cell)] { pairs.append((Int32(from), to)) }
      }
      guard pairs.count <= limit else { throw ConflictModel.TooLarge(limit: limit) }
    }
    return MoveTable(
      cellCount: numbering.stateCount, bucketCount: numbering.stateCount,
      bucketOf: Array(0..<Int32(numbering.stateCount)),
      targets: NumberLists(count: numbering.stateCount, pairs: pairs))
  }
}
