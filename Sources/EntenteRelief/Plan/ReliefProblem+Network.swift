extension ReliefProblem {
  /// Somewhere that goods can be.
  public struct Place: Sendable, Hashable {
    /// The most that can be there at the end of a day, in tonnes; infinite where nothing limits
    /// it, 0 where all leaves on the day on which it comes.
    public var storageTonnes: Double
    /// The most that can come in on a day, from everywhere together, in tonnes.
    public var throughputTonnesADay: Double
    /// Shape `[commodity]`, or empty: what is there before the first day, in tonnes.
    public var stockTonnes: [Double]

    /// Makes a place.
    public init(
      storageTonnes: Double = .infinity, throughputTonnesADay: Double = .infinity,
      stockTonnes: [Double] = []
    ) {
      self.storageTonnes = storageTonnes
      self.throughputTonnesADay = throughputTonnesADay
      self.stockTonnes = stockTonnes
    }
  }

  /// A gate through which supplies of its place come in.
  public struct Crossing: Sendable, Hashable {
    /// Index into the places; at most one crossing a place.
    public var place: Int
    /// Shape `[day]`: trucks that are let through; 0 on a day on which it is closed, infinite
    /// where nothing limits them.
    public var trucksADay: [Double]
    /// Shape `[day]`: trucks that can be inspected in the open hours.
    public var inspectedTrucksADay: [Double]
    /// The load of a truck that comes in, in tonnes.
    public var truckTonnes: Double
    /// The load of a truck that comes in, in cubic metres.
    public var truckCubicMetres: Double

    /// Makes a crossing.
    public init(
      place: Int, trucksADay: [Double], inspectedTrucksADay: [Double], truckTonnes: Double,
      truckCubicMetres: Double = .infinity
    ) {
      self.place = place
      self.trucksADay = trucksADay
      self.inspectedTrucksADay = inspectedTrucksADay
      self.truckTonnes = truckTonnes
      self.truckCubicMetres = truckCubicMetres
    }
  }

  /// A way from one place to another.
  public struct Road: Sendable, Hashable {
    /// Index of the place where it starts.
    public var from: Int
    /// Index of the place where it ends.
    public var to: Int
    /// Its length in kilometres.
    public var kilometres: Double
    /// The hours that a loaded truck takes, one way.
    public var hours: Double
    /// Shape `[day]`: trucks that may leave on it; 0 where it is cut, infinite where nothing
    /// limits them.
    public var tripsADay: [Double]
    /// The hours of a day on which it can be used, 0...24.
    public var openHours: Double
    /// What a tonne costs to carry along it.
    public var costATonne: Double
    /// Shape `[commodity]`, or empty: what a tonne of each costs beside that.
    public var extraCostsATonne: [Double] = []

    /// Makes a road.
    public init(
      from: Int, to: Int, kilometres: Double, hours: Double, tripsADay: [Double],
      openHours: Double = 24, costATonne: Double = 0
    ) {
      self.from = from
      self.to = to
      self.kilometres = kilometres
      self.hours = hours
      self.tripsADay = tripsADay
      self.openHours = openHours
      self.costATonne = costATonne
    }

    /// What a tonne of a commodity costs to carry along it.
    public func cost(ofATonne commodity: Int) -> Double {
      costATonne + (extraCostsATonne.isEmpty ? 0 : extraCostsATonne[commodity])
    }

    /// Whole days between leaving and arriving.
    public var lagDays: Int { Int((hours / 24).rounded(.down)) }
  }

  /// Trucks of one kind.
  public struct Fleet: Sendable, Hashable {
    /// How many there are.
    public var trucks: Double
    /// What one carries, in tonnes.
    public var tonnes: Double
    /// What one carries, in cubic metres.
    public var cubicMetres: Double
    /// The hours that one works in a day, 0...24.
    public var hoursADay: Double

    /// Makes a fleet.
    public init(
      trucks: Double, tonnes: Double, cubicMetres: Double = .infinity, hoursADay: Double
    ) {
      self.trucks = trucks
      self.tonnes = tonnes
      self.cubicMetres = cubicMetres
      self.hoursADay = hoursADay
    }
  }

  /// What can come in at a place from outside.
  public struct Supply: Sendable, Hashable {
    /// Index of the place.
    public var place: Int
    /// Index of the commodity.
    public var commodity: Int
    /// Shape `[day]`: the most on each day, in tonnes; infinite where nothing limits it. What is
    /// not taken on a day is not there on the next.
    public var tonnesADay: [Double]
    /// What a tonne costs.
    public var costATonne: Double

    /// Makes a supply.
    public init(place: Int, commodity: Int, tonnesADay: [Double], costATonne: Double = 0) {
      self.place = place
      self.commodity = commodity
      self.tonnesADay = tonnesADay
      self.costATonne = costATonne
    }
  }

  /// The truckloads that a tonne takes of a truck with so much room: the greater of the shares of
  /// its load and of its volume.
  public static func truckloads(
    ofATonne commodity: Commodity, tonnes: Double, cubicMetres: Double
  ) -> Double {
    max(1 / tonnes, commodity.cubicMetresATonne / cubicMetres)
  }
}
