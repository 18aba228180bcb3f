extension CostNetwork {
  /// Shifts costs between the tables that share a variable until all of them say nearly the
  /// same of it: the cost of every package stays, but lower bounds that look at tables one by
  /// one become tighter.
  ///
  /// ## Source
  /// Ihler, Flerova, Dechter and Otten (2012), "Join-graph based cost-shifting schemes": the
  /// factor graph scheme, in whole numbers.
  /// - Complexity: O(rounds * rows of all tables * scope).
  package mutating func evenOut(rounds: Int) {
    var places: [[(factor: Int, stride: Int)]] = Array(repeating: [], count: domains.count)
    for (index, factor) in factors.enumerated() {
      var stride = 1
      for variable in factor.scope.reversed() {
        places[variable].append((index, stride))
        stride *= domains[variable]
      }
    }
    for _ in 0..<rounds {
      for variable in domains.indices where places[variable].count > 1 {
        evenOut(variable, places[variable])
      }
    }
  }

  private mutating func evenOut(_ variable: Int, _ places: [(factor: Int, stride: Int)]) {
    let size = domains[variable]
    let minima = places.map { factors[$0.factor].leastValues(size: size, stride: $0.stride) }
    for value in 0..<size where minima.allSatisfy({ $0[value] < Self.infinite / 2 }) {
      let total = minima.reduce(0) { $0 + $1[value] }
      let mean = total / minima.count
      for (index, place) in places.enumerated() {
        let share = index == 0 ? total - mean * (minima.count - 1) : mean
        factors[place.factor].shift(
          by: share - minima[index][value], at: value, size: size, stride: place.stride)
      }
    }
  }
}

extension Table<Int> {
  /// The least cost for each value of the variable whose values are `stride` rows apart.
  fileprivate func leastValues(size: Int, stride: Int) -> [Int] {
    var result = Array(repeating: CostNetwork.infinite, count: size)
    var start = 0
    while start < values.count {
      for value in 0..<size {
        for row in 0..<stride {
          result[value] = Swift.min(result[value], values[start + value * stride + row])
        }
      }
      start += size * stride
    }
    return result
  }

  /// Adds to the finite costs of one value of a variable.
  fileprivate mutating func shift(by amount: Int, at value: Int, size: Int, stride: Int) {
    guard amount != 0 else { return }
    var start = value * stride
    while start < values.count {
      for row in start..<(start + stride) where values[row] < CostNetwork.infinite / 2 {
        values[row] += amount
      }
      start += size * stride
    }
  }
}
