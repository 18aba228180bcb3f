/// A limit that holds a plan back, and what one more unit of it is worth.
public struct ReliefBottleneck: Sendable, Hashable {
  /// What is limited, and where. A unit more of it is there on every day on which there is some
  /// of it: a day on which a crossing is closed stays one.
  public enum Limit: Sendable, Hashable {
    /// Trucks a day that a crossing lets through, by crossing.
    case crossingTrucks(crossing: Int)
    /// Trucks a day that are inspected at a crossing, by crossing.
    case inspection(crossing: Int)
    /// Trucks a day at a crossing that lets through as many as it inspects: one more of both.
    case gate(crossing: Int)
    /// Trucks a day that may leave on a road, by road.
    case roadTrips(road: Int)
    /// The hours of a day on which a road can be used by the trucks of a kind.
    case roadHours(road: Int, fleet: Int)
    /// Working trucks of a kind: one more truck works its hours on every day.
    case trucks(fleet: Int)
    /// Visits a day at a site, by site.
    case sitePeople(site: Int)
    /// Tonnes that a place can keep at the end of a day, by place.
    case storage(place: Int)
    /// Tonnes that can come in at a place on a day, by place.
    case throughput(place: Int)
    /// Tonnes a day of a supply, by supply.
    case supply(supply: Int)
    /// Tonnes that are there before the first day.
    case stock(place: Int, commodity: Int)
    /// Tonnes that may be kept for longer than the commodity keeps, at the end of a day.
    case shelfLife(place: Int, commodity: Int)
  }

  /// What is limited.
  public var limit: Limit
  /// Shape `[day]`: the rations that one more unit on that day alone would add, at the margin.
  public var rationsByDay: [Double]

  /// Makes a bottleneck.
  public init(limit: Limit, rationsByDay: [Double]) {
    self.limit = limit
    self.rationsByDay = rationsByDay
  }

  /// What one more unit on every day would add, at the margin, in rations over the horizon.
  public var rationsAUnit: Double { rationsByDay.reduce(0, +) }
  /// The days, from 0, on which it binds.
  public var days: [Int] { rationsByDay.indices.filter { rationsByDay[$0] > 0 } }
}
