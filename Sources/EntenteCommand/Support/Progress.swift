import Glibc
import Synchronization

/// Tells on a terminal that work goes on, and how far a solver has come.
enum Progress {
  private struct State {
    var started: ContinuousClock.Instant?
    var isTold = false
    var detail = ""
  }

  private static let clock = ContinuousClock()
  private static let state = Mutex(State())

  /// Work begins: what has to be read is read.
  static func begin() {
    state.withLock { if $0.started == nil { $0.started = clock.now } }
  }

  /// What is told beside the time from now on.
  static func note(_ detail: String) { state.withLock { $0.detail = detail } }

  /// Tells of work that goes on for more than two seconds; to be called once a second.
  static func tick() {
    guard isatty(2) == 1 else { return }
    state.withLock { state in
      guard let started = state.started else { return }
      let seconds = (clock.now - started).components.seconds
      guard seconds >= 2 else { return }
      state.isTold = true
      Files.tell(
        "\rworking for \(seconds) s\(state.detail); Ctrl-C stops with what is found          ")
    }
  }

  /// Work has ended, and so does its line.
  static func end() {
    state.withLock { state in
      if state.isTold { Files.tell("\n") }
      state = State()
    }
  }
}
