/// How long a run is waited for.
///
/// A clock alone cannot tell a program that hangs from one that the computer leaves waiting: beside a
/// build, a program of low priority may get a few thousandths of a processor for minutes.
package struct Patience {
  /// Below this a program did nothing but look at its signals, in seconds of a processor.
  private static let idle = 0.01
  private let busy: Double
  private let quiet: Double
  private var last = (clock: 0.0, processor: 0.0)

  /// - Parameter seconds: what a run may take of a processor.
  package init(seconds: Double) { (busy, quiet) = (3 * seconds, 6 * seconds) }

  /// Whether a run computes for three times as long as it may, or did nothing for six times as long.
  ///
  /// - Parameters:
  ///   - clock: seconds since the run began.
  ///   - processor: seconds of a processor that it has taken.
  package mutating func isOver(clock: Double, processor: Double) -> Bool {
    if processor > busy { return true }
    if processor - last.processor >= Self.idle { last = (clock, processor) }
    return clock - last.clock > quiet
  }
}
