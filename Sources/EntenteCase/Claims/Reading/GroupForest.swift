/// Which groups stand in which: a forest, since nothing may be in two groups.
///
/// A line or group that already has its place is not moved. Whether a new edge closes a cycle is
/// told by the root of the tree: only a root can still be joined, so the edge closes a cycle exactly
/// if that root is the group's own.
struct GroupForest {
  enum Member {
    case line(String)
    case group(Int)
  }

  /// What came of joining a member to a group.
  enum Outcome {
    case joined
    case repeated
    case elsewhere(String)
    case cycle
  }

  private let ids: [String]
  private let places: [String: Int]
  private(set) var members: [[Member]]
  /// How firm each group is, as far as that is known.
  var firmness: [Firmness?]
  private var parents: [Int?]
  private var homes: [String: Int] = [:]
  /// A group nearer to the root, for finding roots fast.
  private var shortcuts: [Int]

  init(ids: [String]) {
    self.ids = ids
    places = Dictionary(
      ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    members = ids.map { _ in [] }
    firmness = ids.map { _ in nil }
    parents = ids.map { _ in nil }
    shortcuts = Array(ids.indices)
  }

  func index(of id: String) -> Int? { places[id] }
  func isInner(_ index: Int) -> Bool { parents[index] != nil }

  func hasInner(_ index: Int) -> Bool {
    members[index].contains { if case .group = $0 { true } else { false } }
  }

  mutating func join(line: String, to group: Int) -> Outcome {
    if let home = homes[line] { return home == group ? .repeated : .elsewhere(ids[home]) }
    homes[line] = group
    members[group].append(.line(line))
    return .joined
  }

  /// - Complexity: O(log groups), amortised.
  mutating func join(group inner: Int, to group: Int) -> Outcome {
    if let parent = parents[inner] { return parent == group ? .repeated : .elsewhere(ids[parent]) }
    guard root(of: group) != inner else { return .cycle }
    parents[inner] = group
    shortcuts[inner] = group
    members[group].append(.group(inner))
    return .joined
  }

  private mutating func root(of index: Int) -> Int {
    var index = index
    while shortcuts[index] != index {
      shortcuts[index] = shortcuts[shortcuts[index]]
      index = shortcuts[index]
    }
    return index
  }

  /// All groups, each after those that stand in it.
  var innermostFirst: [Int] {
    var order: [Int] = []
    var stack = parents.indices.filter { parents[$0] == nil }
    while let index = stack.popLast() {
      order.append(index)
      for case .group(let inner) in members[index] { stack.append(inner) }
    }
    return order.reversed()
  }

  /// The lines of a group and of those in it, in the order written.
  /// - Complexity: O(lines + groups in the tree)
  func lines(of index: Int) -> [String] {
    var lines: [String] = []
    var stack: [Member] = [.group(index)]
    while let member = stack.popLast() {
      switch member {
      case .line(let id): lines.append(id)
      case .group(let inner): stack += members[inner].reversed()
      }
    }
    return lines
  }
}
