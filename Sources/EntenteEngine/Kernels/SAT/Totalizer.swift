/// A counter of true literals, as clauses: where more than `k` inputs hold, output `k` does.
///
/// Inputs are halved and merged, and no output past the bound is made, so that there are
/// O(n bound log n) clauses.
///
/// ## Source
/// O. Bailleux, Y. Boufkhad, "Efficient CNF Encoding of Boolean Cardinality Constraints", CP 2003.
struct Totalizer {
  /// Shape `[k]`: holds where more than `k` inputs do. Shorter than the inputs where the bound
  /// cut it off.
  let outputs: [Literal]

  /// Adds the counter to a solver; it tells numbers up to `bound` apart.
  init(_ inputs: [Literal], bound: Int, solver: Solver) {
    outputs = Self.count(inputs, bound + 1, solver)
  }

  private static func count(_ inputs: [Literal], _ width: Int, _ solver: Solver) -> [Literal] {
    if inputs.count <= 1 { return inputs }
    let middle = inputs.count / 2
    let left = count(Array(inputs[..<middle]), width, solver)
    let right = count(Array(inputs[middle...]), width, solver)
    let outputs = (0..<min(inputs.count, width)).map { _ in solver.makeVariable() }
    for i in 0...left.count {
      for j in 0...right.count where i + j > 0 {
        let parts = (i > 0 ? [!left[i - 1]] : []) + (j > 0 ? [!right[j - 1]] : [])
        solver.add(parts + [outputs[min(i + j, outputs.count) - 1]])
      }
    }
    return outputs
  }
}
