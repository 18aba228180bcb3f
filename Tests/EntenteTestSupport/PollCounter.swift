import Synchronization

/// Counts how often it is asked, and says yes after so many times.
package final class PollCounter: Sendable {
  private let left: Atomic<Int>

  package init(after polls: Int) { left = Atomic(polls) }

  package func ask() -> Bool {
    left.subtract(1, ordering: .relaxed).newValue < 0
  }
}
