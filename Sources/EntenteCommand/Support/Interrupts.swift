import EntenteEngine
import Glibc
import Synchronization

/// Heeds Ctrl-C, SIGTERM and SIGQUIT: the first asks the work to stop, so that what it has found is
/// told; where that takes too long, after one print or before the next, and at the second, the program
/// ends.
///
/// A thread waits for them, so that nothing depends on what the others are doing. It also tells on a
/// terminal that work goes on.
enum Interrupts {
  /// How long work may take to stop and begin to print, in nanoseconds.
  private static let patience = 120_000_000
  private static let isAsked = Atomic<Bool>(false)
  private static let isPrinting = Atomic<Bool>(false)
  private static let hasPrinted = Atomic<Bool>(false)
  /// Held while a file is written, which is not to be left half-made.
  private static let file = Mutex(())

  /// The sign under which every command works.
  static let sign = StopSign { isAsked.load(ordering: .relaxed) }

  /// Begins to listen; to be called before there are other threads, which take over what is blocked.
  static func listen() {
    var signals = Self.signals
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    var thread = pthread_t()
    pthread_create(&thread, nil, { _ in Interrupts.attend() }, nil)
  }

  /// Prints something; on the way only a second signal ends the program.
  static func printing<Result>(_ print: () throws -> Result) rethrows -> Result {
    isPrinting.store(true, ordering: .relaxed)
    hasPrinted.store(true, ordering: .relaxed)
    defer { isPrinting.store(false, ordering: .relaxed) }
    return try print()
  }

  /// Writes a file; the program does not end on the way.
  static func whole<Result>(_ write: () throws -> Result) rethrows -> Result {
    try file.withLock { _ in try write() }
  }

  private static var signals: sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGQUIT] { sigaddset(&signals, signal) }
    return signals
  }

  private static func attend() -> Never {
    while !isSignalled(within: 1_000_000_000) { Progress.tick() }
    isAsked.store(true, ordering: .relaxed)
    while !isSignalled(within: patience), isPrinting.load(ordering: .relaxed) {}
    end()
  }

  private static func isSignalled(within nanoseconds: Int) -> Bool {
    var signals = Self.signals
    var time = timespec(tv_sec: nanoseconds / 1_000_000_000, tv_nsec: nanoseconds % 1_000_000_000)
    return sigtimedwait(&signals, nil, &time) > 0
  }

  private static func end() -> Never {
    file.withLock { _ in
      if !hasPrinted.load(ordering: .relaxed) {
        Progress.end()
        Files.tell("entente: stopped before there was anything to tell\n")
      }
      _exit(130)
    }
  }
}
