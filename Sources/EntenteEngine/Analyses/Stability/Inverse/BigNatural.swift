/// A whole number of any size, 0 or more.
package struct BigNatural: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Digits to the base 2^32, least first, without leading zeros.
  private var digits: [UInt32]

  /// The same as a small number.
  /// - Precondition: not negative.
  package init(_ value: Int) {
    precondition(value >= 0, "a natural number")
    digits = [UInt32(truncatingIfNeeded: value), UInt32(truncatingIfNeeded: value >> 32)]
    trim()
  }

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
  }

  /// The sum.
  package static func + (left: BigNatural, right: BigNatural) -> BigNatural {
    var result = left
    var carry: UInt64 = 0
    for index in 0..<max(left.digits.count, right.digits.count) {
      if index == result.digits.count { result.digits.append(0) }
      let other = index < right.digits.count ? right.digits[index] : 0
      let sum = UInt64(result.digits[index]) + UInt64(other) + carry
      result.digits[index] = UInt32(truncatingIfNeeded: sum)
      carry = sum >> 32
    }
    if carry > 0 { result.digits.append(UInt32(carry)) }
    return result
  }

  /// The product.
  /// - Complexity: O(digits of one * digits of the other).
  package static func * (left: BigNatural, right: BigNatural) -> BigNatural {
    var result = BigNatural(0)
    result.digits = Array(repeating: 0, count: left.digits.count + right.digits.count)
    for (low, digit) in left.digits.enumerated() {
      var carry: UInt64 = 0
      for (high, other) in right.digits.enumerated() {
        let sum = UInt64(digit) * UInt64(other) + UInt64(result.digits[low + high]) + carry
        result.digits[low + high] = UInt32(truncatingIfNeeded: sum)
        carry = sum >> 32
      }
      result.digits[low + right.digits.count] = UInt32(carry)
    }
    result.trim()
    return result
  }

  /// By size.
  package static func < (left: BigNatural, right: BigNatural) -> Bool {
    guard left.digits.count == right.digits.count else {
      return left.digits.count < right.digits.count
    }
    return left.digits.reversed().lexicographicallyPrecedes(right.digits.reversed())
  }

  /// In decimal digits.
  package var description: String {
    var rest = self
    var groups: [String] = []
    repeat {
      let group = String(rest.divide(by: 1_000_000_000))
      let isFirst = rest.digits.isEmpty
      groups.append(isFirst ? group : String(repeating: "0", count: 9 - group.count) + group)
    } while !rest.digits.isEmpty
    return groups.reversed().joined()
  }

  /// Divides in place; the remainder.
  private mutating func divide(by divisor: UInt64) -> UInt64 {
    var remainder: UInt64 = 0
    for index in digits.indices.reversed() {
      let value = remainder << 32 | UInt64(digits[index])
      digits[index] = UInt32(value / divisor)
      remainder = value % divisor
    }
    trim()
    return remainder
  }

  /// The nearest number that a `Double` can hold, or infinity.
  package var approximation: Double {
    digits.reversed().reduce(0) { $0 * 0x1p32 + Double($1) }
  }
}
