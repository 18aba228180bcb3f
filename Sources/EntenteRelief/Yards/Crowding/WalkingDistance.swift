#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How far people walk to the nearest site, one way.
package struct WalkingDistance: Sendable, Hashable {
  /// On average over people; kilometres.
  package var mean: Double
  /// The longest; kilometres.
  package var longest: Double
  /// People who walk further than the limit.
  package var peopleBeyond: Double
}

extension WalkingDistance {
  /// To sites in the middles of equal squares over which people live evenly.
  ///
  /// The mean is `(sqrt(2) + ln(1 + sqrt(2))) / 6` of a square's side, and so falls with the square
  /// root of the number of sites. Hardly any other pattern has shorter ways (hexagons by one in a
  /// hundred), and sites at random have ways that are longer by a third.
  /// - Complexity: O(1).
  ///
  /// ## Source
  /// R. C. Larson and A. R. Odoni, "Urban Operations Research", 1981, chapter 3.
  init(
    spread sites: Int, over squareKilometres: Double, people: Double, limit: Double, detour: Double
  ) {
    let side = (squareKilometres / Double(sites)).squareRoot() * detour
    mean = Self.meanOfSquare * side
    longest = side * 0.5.squareRoot()
    peopleBeyond = people * Self.shareBeyond(limit / side)
  }

  /// To the nearest of sites at known places.
  /// - Parameter nearest: shape `[zone]`: the site to which its people go.
  /// - Complexity: O(zones).
  init(
    from zones: [CrowdingQuestion.Zone], to sites: [CrowdingPlace], nearest: [Int],
    limit: Double, detour: Double
  ) {
    let ways = zip(zones, nearest).map { $0.place.distance(to: sites[$1]) * detour }
    let people = zones.reduce(0) { $0 + $1.people }
    mean = zip(zones, ways).reduce(0) { $0 + $1.0.people * $1.1 } / people
    longest = zip(zones, ways).filter { $0.0.people > 0 }.map(\.1).max() ?? 0
    peopleBeyond = zip(zones, ways).reduce(0) { $0 + ($1.1 > limit ? $1.0.people : 0) }
  }

  /// The mean distance of the points of a square of side 1 from its middle.
  static let meanOfSquare = 0.382_597_858_232_106

  /// The share of a square of side 1 that is further from its middle than a radius.
  static func shareBeyond(_ radius: Double) -> Double {
    let half = 0.5
    if radius <= half { return 1 - .pi * radius * radius }
    guard radius * radius < 2 * half * half else { return 0 }
    // Of the disc, four segments lie outside the square.
    let chord = (radius * radius - half * half).squareRoot()
    let segment = radius * radius * acos(half / radius) - half * chord
    return 1 - (.pi * radius * radius - 4 * segment)
  }
}
