/// Something that an incident takes away for some days, as the engine takes it.
public struct Cutting: Sendable, Hashable {
  /// What is cut.
  public enum Target: Sendable, Hashable {
    /// A road: the trucks that may leave on it.
    case road(Int)
    /// A crossing: the trucks that are let through and inspected.
    case crossing(Int)
    /// A site: the people that it can serve. What is there stays there.
    case site(Int)
    /// A place: what comes in there, and the trucks on all roads to and from it.
    case place(Int)
  }

  /// What is cut.
  public var target: Target
  /// The days, from 0.
  public var days: Range<Int>
  /// The share of the capacity that is left, 0...1; what had no limit has none either with any
  /// share above 0.
  public var leaves: Double

  /// Makes a cut.
  public init(_ target: Target, days: Range<Int>, leaves: Double = 0) {
    self.target = target
    self.days = days
    self.leaves = leaves
  }
}

extension ReliefProblem {
  /// The problem with cuts; several of one thing multiply.
  /// - Parameter firstDay: days before it stay as they are.
  /// - Complexity: O(cuts * (days + roads + supplies)).
  public func cutting(_ cuts: [Cutting], from firstDay: Int = 0) -> ReliefProblem {
    var problem = self
    for cut in cuts { problem.apply(cut, from: firstDay) }
    return problem
  }

  private mutating func apply(_ cut: Cutting, from firstDay: Int) {
    let days = cut.days.clamped(to: 0..<self.days).clamped(to: max(0, firstDay)..<Int.max)
    func scale(_ figures: inout [Double]) {
      for day in days { figures[day] = cut.leaves == 0 ? 0 : figures[day] * cut.leaves }
    }
    switch cut.target {
    case .road(let road): scale(&roads[road].tripsADay)
    case .crossing(let crossing):
      scale(&crossings[crossing].trucksADay)
      scale(&crossings[crossing].inspectedTrucksADay)
    case .site(let site): scale(&sites[site].peopleADay)
    case .place(let place):
      for road in roads.indices where roads[road].from == place || roads[road].to == place {
        scale(&roads[road].tripsADay)
      }
      for supply in supplies.indices where supplies[supply].place == place {
        scale(&supplies[supply].tonnesADay)
      }
    }
  }
}

extension Cutting {
  /// The tonnes that a dispatch moves through what is cut on the days on which it is, as far as
  /// nothing of it is left.
  /// - Complexity: O(what is listed).
  func tonnes(
    of dispatch: Dispatch, for problem: ReliefProblem, from firstDay: Int
  ) -> Double {
    func isCut(_ day: Int) -> Bool { day >= firstDay && days.contains(day) }
    func arriving(at place: Int) -> Double {
      dispatch.shipments.reduce(0) {
        $0 + (problem.roads[$1.road].to == place && isCut($1.day) ? $1.tonnes : 0)
      }
    }
    let tonnes =
      switch target {
      case .road(let road):
        dispatch.shipments.reduce(0) {
          $0 + ($1.road == road && isCut($1.day) ? $1.tonnes : 0)
        }
      case .crossing(let crossing):
        dispatch.intakes.reduce(0) {
          let isThere = problem.supplies[$1.supply].place == problem.crossings[crossing].place
          return $0 + (isThere && isCut($1.day) ? $1.tonnes : 0)
        }
      case .site(let site): arriving(at: problem.sites[site].place)
      case .place(let place): arriving(at: place)
      }
    return tonnes * (1 - leaves)
  }
}
