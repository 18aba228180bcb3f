/// Why a run stopped early.
enum ParetoLimit: Error {
  /// The budget of pairs is used up.
  case work
  /// The sets grew over the bound on memory.
  case memory
}

/// What all steps of one run share: the grid, the trail, the accounts, and room to work in.
final class ParetoWorkspace {
  let grid: ParetoGrid
  let dimension: Int
  let memory: ParetoMemory
  let trail: ParetoTrail
  /// Where two parties' lists are swept.
  let merge: ParetoListMerge
  let zeros: UnsafeMutablePointer<Double>
  /// The set of one point that is worth nothing and decides nothing.
  let unit: ParetoSet
  /// Pairs of points added up and compared.
  private(set) var work = 0
  /// The most points in one set.
  private(set) var peak = 1
  private let workLimit: Int
  private let memoryLimit: Int
  private var watch = StopWatch()

  init(grid: ParetoGrid, workLimit: Int, memoryLimit: Int) {
    self.grid = grid
    self.workLimit = workLimit
    self.memoryLimit = memoryLimit
    memory = ParetoMemory(limit: memoryLimit)
    dimension = grid.steps.count
    merge = ParetoListMerge(grid: grid)
    trail = ParetoTrail(memory: memory)
    zeros = .allocate(capacity: dimension)
    zeros.initialize(repeating: 0, count: dimension)
    unit = ParetoSet(count: 1, dimension: dimension, isJoined: true, memory: memory)
    unit.values.initialize(repeating: 0, count: dimension)
    unit.left[0] = ParetoTrail.nothing
  }

  deinit { zeros.deallocate() }

  /// Comparisons of whole points that count as one pair: adding up a pair and sorting it in takes as
  /// long as very many of them.
  static let comparisonsAUnit = 1 << 8

  /// The pairs that may still be spent.
  var remaining: Int { workLimit - work }

  /// Counts pairs that are about to be compared.
  func spend(_ pairs: Int) throws(ParetoLimit) {
    guard work + pairs <= workLimit, !watch.isAsked() else { throw .work }
    work += pairs
  }

  /// Stops where a set of so many points more would be too much.
  func check(more points: Int) throws(ParetoLimit) {
    guard memory.held + points * (8 * dimension + 12) <= memoryLimit else { throw .memory }
  }

  /// Joins the nodes of a set whose points are final.
  func settled(_ set: ParetoSet) -> ParetoSet {
    guard let right = set.right else { return set }
    let result = ParetoSet(
      count: set.count, dimension: dimension, isJoined: true, memory: memory)
    result.values.update(from: set.values, count: set.count * dimension)
    trail.reserve(set.count)
    for point in 0..<set.count {
      result.left[point] = trail.join(set.left[point], right[point])
    }
    peak = max(peak, set.count)
    return result
  }
}
