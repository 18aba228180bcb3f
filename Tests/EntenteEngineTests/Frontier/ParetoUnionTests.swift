import Testing

@testable import EntenteEngine

@Suite struct ParetoUnionTests {
  /// Sets of small whole numbers, so that ties abound; sums of two of them.
  @Test(arguments: 2...6)
  func `a sum of sets is the unbeaten sums, each once`(dimension: Int) throws {
    var random = SplitMix64(seed: UInt64(dimension))
    for round in 0..<45 {
      let workspace = ParetoWorkspace(
        grid: ParetoGrid(magnitudes: Array(repeating: 100, count: dimension)), workLimit: .max,
        memoryLimit: .max)
      let spread = [3, 12, 40][round % 3]
      let sizes = (1 + random.index(below: 60), 1 + random.index(below: 40))
      let a = try set(vectors(sizes.0, dimension, spread, &random), workspace)
      let b = try set(vectors(sizes.1, dimension, spread, &random), workspace)
      let none = Array(repeating: -Double.infinity, count: dimension)
      let sum = rows(try workspace.sum(a, b, floors: none))
      let all = Set(rows(a).flatMap { x in rows(b).map { y in zip(x, y).map { $0 + $1 } } })
      #expect(Set(sum) == unbeaten(all) && Set(sum).count == sum.count, "round \(round)")
      let floors = (0..<dimension).map { _ in Double(random.index(below: spread)) }
      let high = rows(try workspace.sum(a, b, floors: floors))
      let expected = unbeaten(all).filter { row in zip(row, floors).allSatisfy { $0 >= $1 } }
      #expect(Set(high) == expected, "round \(round)")
    }
  }

  private func vectors(
    _ count: Int, _ dimension: Int, _ spread: Int, _ random: inout SplitMix64
  ) -> Set<[Double]> {
    Set((0..<count).map { _ in (0..<dimension).map { _ in Double(random.index(below: spread)) } })
  }

  /// The unbeaten of some vectors, by way of a union of sets of one point each.
  private func set(
    _ vectors: Set<[Double]>, _ workspace: ParetoWorkspace
  ) throws -> ParetoSet {
    let rows = vectors.sorted { $0.lexicographicallyPrecedes($1) }
    let shifts = UnsafeMutablePointer<Double>.allocate(capacity: rows.count * workspace.dimension)
    defer { shifts.deallocate() }
    for (place, value) in rows.flatMap({ $0 }).enumerated() { shifts[place] = value }
    let lists = rows.indices.map {
      ParetoList(workspace.unit, shift: shifts + $0 * workspace.dimension)
    }
    let none = workspace.grid.steps.map { _ in -Double.infinity }
    let result = try workspace.union(lists, floors: none)
    #expect(Set(self.rows(result)) == unbeaten(vectors))
    return result
  }

  private func rows(_ set: ParetoSet) -> [[Double]] {
    (0..<set.count).map { point in
      (0..<set.dimension).map { set.values[$0 * set.count + point] }
    }
  }

  private func unbeaten(_ vectors: Set<[Double]>) -> Set<[Double]> {
    vectors.filter { vector in
      !vectors.contains { $0 != vector && zip($0, vector).allSatisfy { $0 >= $1 } }
    }
  }
}
