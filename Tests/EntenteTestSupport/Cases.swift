import Foundation

/// How many random cases a law is tried on: few in `make test`, all in `make test-long`; where each
/// case is dozens of runs of the program, still more in its second part.
///
/// The few are the first of all: a seed means the same case in each.
package enum Cases {
  private static let length = ProcessInfo.processInfo.environment["ENTENTE_LONG"] ?? ""

  package static func random(short: Int, long: Int, longest: Int? = nil) -> Range<Int> {
    switch length {
    case "2": 0..<(longest ?? long)
    case "1": 0..<long
    default: 0..<short
    }
  }
}
