import Foundation

/// How many random cases a law is tried on: few in `make test-quick` and in `swift test`, all in
/// `make test`.
///
/// The few are the first of all: a seed means the same case in both.
package enum Cases {
  private static let isLong = ProcessInfo.processInfo.environment["ENTENTE_LONG"] == "1"

  package static func random(short: Int, long: Int) -> Range<Int> { 0..<(isLong ? long : short) }
}
