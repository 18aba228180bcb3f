import EntenteEngine
import Foundation
import Randomness

/// `entente-bench stability [most options]`: all five concepts for all decision makers and states
/// of random conflicts of two-way options, and how the processor's time grows with the states.
enum StabilityBench {
  /// How options can change.
  enum Changes: String, CaseIterable {
    case reversible, irreversible, half
  }

  static func run(_ arguments: [String]) {
    let most = arguments.first.flatMap { Int($0) } ?? 20
    print(
      "changes | options | states | decision makers | median ms | processor ms | equilibria | "
        + "peak MB")
    for changes in Changes.allCases {
      var points: [(states: Double, time: Double)] = []
      for options in stride(from: 8, through: most, by: 2) {
        points.append(row(changes, options: options, makers: 3))
      }
      print("\(changes.rawValue): time grows with states to the power \(exponent(points))")
      _ = row(changes, options: 10, makers: 9)
    }
  }

  private static func row(
    _ changes: Changes, options: Int, makers: Int
  ) -> (states: Double, time: Double) {
    let (model, orders) = conflict(changes, options, makers)
    var equilibria: [Int] = []
    var processorTimes: [Double] = []
    let times = (0..<(options > 16 ? 3 : 11)).map { _ in
      let start = clock()
      defer { processorTimes.append(Double(clock() - start) * 1000 / Double(CLOCKS_PER_SEC)) }
      return ContinuousClock().measure {
        let stability = Stability(model, orders)
        equilibria = StabilityConcept.allCases.map { stability.equilibria($0).count }
      }.inMilliseconds
    }
    let median = times.sorted()[times.count / 2]
    let processor = processorTimes.sorted()[times.count / 2]
    print(
      [
        changes.rawValue, "\(options)", "\(model.stateCount)", "\(makers)",
        "\((median * 1000).rounded() / 1000)", "\((processor * 1000).rounded() / 1000)",
        "\(equilibria)", "\(peakMegabytes)",
      ].joined(separator: " | "))
    return (Double(model.stateCount), processor)
  }

  /// Options are dealt in turn; every second one is irreversible where half are.
  private static func conflict(
    _ changes: Changes, _ options: Int, _ makers: Int
  ) -> (ConflictModel, [StateOrder]) {
    let form = OptionForm(
      optionCounts: Array(repeating: 2, count: options), decisionMakerCount: makers,
      movers: (0..<options).map { BitSet([$0 % makers]) },
      allowed: (0..<options).map {
        changes == .irreversible || changes == .half && $0 / makers % 2 == 1
          ? OptionForm.onlyForward(among: 2) : OptionForm.everyChange(among: 2)
      })
    guard let model = try? ConflictModel(form) else { fatalError("a model within the limit") }
    var random = SplitMix64(seed: UInt64(options))
    return (
      model,
      (0..<makers).map { _ in
        StateOrder(values: (0..<model.stateCount).map { _ in random.unit() })
      }
    )
  }

  /// The slope of the logarithms, over conflicts that take a millisecond or more.
  private static func exponent(_ points: [(states: Double, time: Double)]) -> String {
    let logs = points.filter { $0.time >= 1 }.map { (log($0.states), log($0.time)) }
    guard logs.count > 1 else { return "unknown" }
    let count = Double(logs.count)
    let meanStates = logs.map(\.0).reduce(0, +) / count
    let meanTime = logs.map(\.1).reduce(0, +) / count
    let slope =
      logs.map { ($0.0 - meanStates) * ($0.1 - meanTime) }.reduce(0, +)
      / logs.map { ($0.0 - meanStates) * ($0.0 - meanStates) }.reduce(0, +)
    return "\((slope * 100).rounded() / 100)"
  }

  /// The most memory that the program has had so far; 0 where the system does not say.
  private static var peakMegabytes: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
    return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 >> 10 } ?? 0
  }
}
