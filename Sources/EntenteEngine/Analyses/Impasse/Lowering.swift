import EntenteCase

/// How much less one party would have to take for an agreement to meet every other line.
///
/// A line on worth gives way in steps: the least step that opens an agreement, all other lines of
/// the case being held, is down to the most that is worth to its owner among these agreements.
public struct Lowering: Sendable, Hashable {
  /// The line on worth.
  public var line: Int
  /// What the line asks for, in its owner's own points.
  public var from: Double
  /// The most that its owner can have while every other line is met; less than `from`.
  public var to: Double
  /// Shape `[issue]`: an agreement that brings as much.
  public var package: [Int]

  /// Makes a lowering.
  public init(line: Int, from: Double, to: Double, package: [Int]) {
    self.line = line
    self.from = from
    self.to = to
    self.package = package
  }

  /// One for each line on worth that is by itself enough to open an agreement, in the order of
  /// lines.
  ///
  /// - Parameter impasse: what was found of the case; the corrections of one line are looked at.
  /// - Complexity: one search for the best package of one party for each.
  public static func all(
    _ compiled: CompiledCase, impasse: Impasse, budget: inout Budget
  ) -> [Lowering] {
    let lines = impasse.corrections.filter { $0.lines.count == 1 }.flatMap(\.lines.members)
    let valuations = lines.isEmpty ? [] : compiled.valuations
    return lines.sorted().compactMap { line in
      guard case .floor(let points) = compiled.lines[line].kind,
        let valuation = valuations[compiled.problem.lines[line].owner]
      else { return nil }
      return best(line, from: points, valuation, compiled.problem, &budget)
    }
  }

  /// The best package of one party among those that meet all lines but one.
  private static func best(
    _ line: Int, from points: Double, _ valuation: Valuation, _ problem: Problem,
    _ budget: inout Budget
  ) -> Lowering? {
    let others = BitSet(problem.lines.indices).subtracting(BitSet([line]))
    let options = FrontierOptions(respectedLines: others, coarsens: false)
    let found = Frontier.run(
      problem, valuations: [valuation], options: options, budget: &budget)
    guard found.isComplete, let point = found.points.first, point.utilities[0] < points else {
      return nil
    }
    return Lowering(line: line, from: points, to: point.utilities[0], package: point.package)
  }
}
