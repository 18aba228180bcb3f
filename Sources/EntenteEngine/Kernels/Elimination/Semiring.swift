/// Values that elimination can add over options and multiply over conditions.
///
/// - Invariant: both operations are commutative and associative, `times` distributes over
///   `plus`, `zero` is neutral for `plus` and absorbs under `times`, `one` is neutral for `times`.
package protocol Semiring {
  associatedtype Element
  static var zero: Element { get }
  static var one: Element { get }
  static func plus(_ a: Element, _ b: Element) -> Element
  static func times(_ a: Element, _ b: Element) -> Element
}

/// Whether there is any.
package enum Existence: Semiring {
  package static var zero: Bool { false }
  package static var one: Bool { true }
  package static func plus(_ a: Bool, _ b: Bool) -> Bool { a || b }
  package static func times(_ a: Bool, _ b: Bool) -> Bool { a && b }
}

/// How many there are.
package enum Counting: Semiring {
  /// A number of packages, or the fact that it does not fit into 128 bits.
  package struct Element: Sendable, Hashable {
    package var value: UInt128
    package var overflows: Bool
  }

  package static var zero: Element { Element(value: 0, overflows: false) }
  package static var one: Element { Element(value: 1, overflows: false) }

  package static func plus(_ a: Element, _ b: Element) -> Element {
    let (value, overflow) = a.value.addingReportingOverflow(b.value)
    return Element(value: value, overflows: overflow || a.overflows || b.overflows)
  }

  package static func times(_ a: Element, _ b: Element) -> Element {
    if a == zero || b == zero { return zero }
    let (value, overflow) = a.value.multipliedReportingOverflow(by: b.value)
    return Element(value: value, overflows: overflow || a.overflows || b.overflows)
  }
}

/// The likeliest: probabilities, 0...1, multiplied over what is crossed.
package enum Likeliest: Semiring {
  package static var zero: Double { 0 }
  package static var one: Double { 1 }
  package static func plus(_ a: Double, _ b: Double) -> Double { max(a, b) }
  package static func times(_ a: Double, _ b: Double) -> Double { a * b }
}
