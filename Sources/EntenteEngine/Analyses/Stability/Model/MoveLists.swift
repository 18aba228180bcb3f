/// Moves to be listed one by one, for analyses that follow sequences of them.
struct MoveLists {
  private let tables: [MoveTable]
  /// Shape `[mover]`: the states of each bucket.
  private let states: [NumberLists]

  /// - Complexity: O(movers * states * log(states)).
  init(_ model: ConflictModel) {
    tables = model.tables
    states = model.tables.map { table in
      NumberLists(
        count: table.bucketCount,
        pairs: table.bucketOf.enumerated().map { ($0.element, Int32($0.offset)) })
    }
  }

  /// The states one move of a mover away from a state.
  /// - Complexity: O(moves + cells that the state's cell leads to).
  func next(_ mover: Int, _ state: Int) -> [Int] {
    let (base, cells) = tables[mover].targets(ofBucket: Int(tables[mover].bucketOf[state]))
    var result: [Int] = []
    for cell in cells {
      for other in states[mover][base + Int(cell)] where other != state {
        result.append(Int(other))
      }
    }
    return result
  }
}
