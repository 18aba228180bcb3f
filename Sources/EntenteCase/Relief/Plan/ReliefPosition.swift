#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// Where a place lies.
package enum ReliefPosition: Sendable, Hashable {
  /// Kilometres to the east and to the north of any point.
  case plane(eastKilometres: Double, northKilometres: Double)
  /// Degrees: longitude -180...180, latitude -90...90.
  case globe(longitude: Double, latitude: Double)

  /// The straight line to another place in kilometres, on the globe along a great circle of a
  /// sphere with the Earth's mean radius; `nil` between the two kinds of position.
  package func kilometres(to other: ReliefPosition) -> Double? {
    switch (self, other) {
    case (.plane(let x, let y), .plane(let u, let v)):
      ((x - u) * (x - u) + (y - v) * (y - v)).squareRoot()
    case (.globe(let a, let b), .globe(let c, let d)): Self.arc(a, b, c, d)
    default: nil
    }
  }

  /// The haversine formula.
  private static func arc(
    _ longitude: Double, _ latitude: Double, _ otherLongitude: Double, _ otherLatitude: Double
  ) -> Double {
    let degree = Double.pi / 180
    let north = sin((otherLatitude - latitude) * degree / 2)
    let east = sin((otherLongitude - longitude) * degree / 2)
    let h = north * north + cos(latitude * degree) * cos(otherLatitude * degree) * east * east
    return 2 * 6_371.0088 * asin(min(1, h.squareRoot()))
  }
}

extension ReliefPosition {
  /// A coordinate, by the name that its column has.
  enum Axis: String, Sendable, CaseIterable {
    case x = "x_km"
    case y = "y_km"
    case longitude, latitude
  }

  /// A coordinate; `nil` where positions of this kind have none such.
  subscript(axis: Axis) -> Double? {
    switch (self, axis) {
    case (.plane(let x, _), .x): x
    case (.plane(_, let y), .y): y
    case (.globe(let longitude, _), .longitude): longitude
    case (.globe(_, let latitude), .latitude): latitude
    case (.plane, .longitude), (.plane, .latitude), (.globe, .x), (.globe, .y): nil
    }
  }
}
