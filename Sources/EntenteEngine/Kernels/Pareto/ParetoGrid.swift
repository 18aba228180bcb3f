/// How worths are compared: where they round to the same multiple of a step, they are equal.
///
/// The same amount summed in another order can differ in its last bits, and then two equal
/// packages would each look better than the other. So sums are carried in full and compared after
/// rounding to a power of two that is far coarser than those bits and far finer than any worth
/// that a person would state. Comparing rounded numbers is an order in the strict sense; comparing
/// with a tolerance is not, because tolerances add up. A coarser step gives a coarser frontier
/// with a known bound.
package struct ParetoGrid: Sendable {
  /// Shape `[party]`: worths that differ by less than this may count as equal.
  package let steps: [Double]
  /// Shape `[party]`: a number that, added to a worth, rounds it to a multiple of the step.
  package let rounders: [Double]

  /// The step as a share of the largest worth there can be.
  private static let relativeStep = 0x1p-42

  /// The finest grid for worths of at most these magnitudes: shape `[party]`.
  package init(magnitudes: [Double]) { self.init(magnitudes: magnitudes, coarsest: 0) }

  /// A grid with these steps, powers of two: shape `[party]`.
  package init(steps: [Double]) {
    self.steps = steps
    rounders = steps.map { $0 * 0x1.8p52 }
  }

  /// A grid with steps of at most `coarsest`, and at least of the finest grid.
  package init(magnitudes: [Double], coarsest: Double) {
    let coarse = coarsest > 0 ? coarsest.binade : 0
    self.init(
      steps: magnitudes.map { magnitude in
        max(coarse, magnitude > 0 ? magnitude.binade * 2 * Self.relativeStep : Self.relativeStep)
      })
  }

  /// A number by which worths of one party are compared; greater is better.
  @inline(__always)
  package func key(_ worth: Double, party: Int) -> Double { worth + rounders[party] }
}
