/// The lines that conflicts share: what the talks are stuck on, however many conflicts there are.
public struct SharedLines: Sendable, Hashable {
  /// A line and in how many conflicts it is.
  public struct Share: Sendable, Hashable {
    /// The line.
    public var line: Int
    /// The number of conflicts that it is in.
    public var conflicts: Int

    /// Makes a share.
    public init(line: Int, conflicts: Int) {
      self.line = line
      self.conflicts = conflicts
    }
  }

  /// The lines that are in every conflict, ascending.
  public var inAll: BitSet
  /// The lines that are in more than half of the conflicts and not in all: those in most first, then
  /// ascending.
  public var inMost: [Share]

  /// Finds what conflicts share; `nil` where there are fewer than two, or not all are known.
  /// - Complexity: O(conflicts x lines).
  public init?(_ impasse: Impasse) {
    let conflicts = impasse.conflicts
    guard impasse.isComplete, conflicts.count > 1 else { return nil }
    inAll = conflicts.dropFirst().reduce(conflicts[0]) { $0.intersection($1) }
    let others = conflicts.reduce(BitSet()) { $0.union($1) }.subtracting(inAll)
    inMost = others.members.map { line in
      Share(line: line, conflicts: conflicts.count { $0.contains(line) })
    }.filter { 2 * $0.conflicts > conflicts.count }
      .sorted { ($1.conflicts, $0.line) < ($0.conflicts, $1.line) }
  }
}
