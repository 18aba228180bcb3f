#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Powers and geometric sums; whole powers by squaring, so that they are the same everywhere.
enum Powers {
  /// `base` to a whole power; 0 for a power without end, where the base is below 1.
  static func power(_ base: Double, _ exponent: Int?) -> Double {
    guard var rest = exponent else { return 0 }
    var (result, square) = (1.0, base)
    while rest > 0 {
      if rest & 1 == 1 { result *= square }
      square *= square
      rest >>= 1
    }
    return result
  }

  /// `1 + base + ...` with so many terms; without end where `nil`.
  static func sum(_ base: Double, terms: Int?) -> Double {
    guard base < 1 else { return Double(terms ?? .max) }
    return (1 - power(base, terms)) / (1 - base)
  }

  static func half(to exponent: Double) -> Double { exp2(-exponent) }

  static func halvings(_ base: Double) -> Double { -1 / log2(base) }
}
