/// The part of a conflict diagram that is drawn: the first conflicts that keep it legible.
struct ConflictSelection {
  private static let conflictLimit = 100
  private static let lineLimit = 60

  /// Indices into the diagram's conflicts, in order.
  private(set) var conflicts: [Int] = []
  /// Indices into the diagram's lines, in order.
  private(set) var lines: [Int] = []
  private(set) var omittedConflicts: Int

  init(_ diagram: ConflictDiagram) {
    var chosen: Set<Int> = []
    for (index, conflict) in diagram.conflicts.enumerated() {
      let together = chosen.union(conflict)
      guard conflicts.count < Self.conflictLimit, together.count <= Self.lineLimit else { continue }
      conflicts.append(index)
      chosen = together
    }
    lines = chosen.sorted()
    omittedConflicts = diagram.omitted + diagram.conflicts.count - conflicts.count
  }

  /// The drawn lines of one party.
  func lines(of party: Int, in diagram: ConflictDiagram) -> [Int] {
    lines.filter { diagram.lines[$0].party == party }
  }
}
