import EntenteEngine
import EntenteLinear
import Glibc
import Synchronization

/// Watches long solves: says on a terminal how far they have come, and stops them at the first
/// interrupt, so that the best plan so far can be told. A second interrupt ends the program.
final class SolveWatch {
  /// Set by the signal's handler, which may do no more.
  private static let interrupts = Atomic<Int>(0)

  private let clock = ContinuousClock()
  private let isTalking = isatty(2) == 1
  private var started: ContinuousClock.Instant?
  private var said: ContinuousClock.Instant?

  init() {
    Self.interrupts.store(0, ordering: .relaxed)
    signal(SIGINT) { _ in
      SolveWatch.interrupts.add(1, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
  }

  /// Whether somebody asked to stop.
  var isInterrupted: Bool { Self.interrupts.load(ordering: .relaxed) > 0 }

  /// What solvers report to.
  var handler: LinearProgress.Handler {
    { [self] progress in
      tell(progress)
      return isInterrupted ? .stop : .proceed
    }
  }

  /// Ends the watch, and its line on the terminal.
  func end() {
    signal(SIGINT, SIG_DFL)
    if said != nil { Files.printError("") }
  }

  /// Once a second, after the first two.
  private func tell(_ progress: LinearProgress) {
    let now = clock.now
    let start = started ?? now
    started = start
    guard isTalking, now - start > .seconds(2), said.map({ now - $0 > .seconds(1) }) ?? true else {
      return
    }
    said = now
    let gap = progress.gap.map { ", gap \((1000 * $0).rounded() / 10) percent" } ?? ""
    let steps = progress.iterations > 0 ? ", \(progress.iterations) iterations" : ""
    Files.tell("\rsolving for \((now - start).components.seconds) s\(steps)\(gap)          ")
  }
}
