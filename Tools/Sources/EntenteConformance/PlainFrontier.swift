import EntenteFormats

/// The frontier and the solutions by their definitions, for more parties than the engine takes.
struct PlainFrontier {
  /// Shape `[point][party]`.
  let points: [[Double]]
  private let reservations: [Double]

  init(_ scenario: Scenario) {
    reservations = scenario.valuations.map(\.reservation)
    var vectors: [[Double]] = []
    var package = Array(repeating: 0, count: scenario.issues.count)
    repeat {
      let vector = scenario.valuations.map { $0.worth(of: package) }
      if zip(vector, reservations).allSatisfy({ $0 >= $1 - 1e-12 }) { vectors.append(vector) }
    } while Self.advance(&package, scenario)
    points = Self.efficient(vectors)
  }

  private static func advance(_ package: inout [Int], _ scenario: Scenario) -> Bool {
    for issue in package.indices {
      package[issue] += 1
      if package[issue] < scenario.issues[issue].options.count { return true }
      package[issue] = 0
    }
    return false
  }

  private static func efficient(_ vectors: [[Double]]) -> [[Double]] {
    let step = 1e-12
    var kept: [[Double]] = []
    for vector in vectors {
      if kept.contains(where: { zip($0, vector).allSatisfy { $0 >= $1 - step } }) { continue }
      kept.removeAll { zip(vector, $0).allSatisfy { $0 >= $1 - step } }
      kept.append(vector)
    }
    return kept
  }

  var solutions: [String: [[Double]]] {
    let ideal = reservations.indices.map { party in points.map { $0[party] }.max() ?? 0 }
    let gains = { (point: [Double]) in zip(point, reservations).map { $0 - $1 } }
    let shares = { (point: [Double]) in
      zip(gains(point), zip(ideal, reservations)).compactMap { gain, ends in
        ends.0 - ends.1 > 1e-12 ? gain / (ends.0 - ends.1) : nil
      }
    }
    return [
      "nash": best { [gains($0).reduce(1, *)] },
      "kalaiSmorodinsky": best { shares($0).sorted() },
      "egalitarian": best { [gains($0).min() ?? 0] },
      "leximin": best { gains($0).sorted() },
      "utilitarian": best { [$0.reduce(0, +)] },
    ]
  }

  /// The points whose scores come first, compared place by place.
  private func best(_ score: ([Double]) -> [Double]) -> [[Double]] {
    var best: [[Double]] = []
    var top: [Double] = []
    for point in points {
      let own = score(point)
      let order = zip(own, top).first { abs($0 - $1) > 1e-12 }
      if best.isEmpty || order.map({ $0 > $1 }) == true {
        (best, top) = ([point], own)
      } else if order == nil {
        best.append(point)
      }
    }
    return best
  }
}
