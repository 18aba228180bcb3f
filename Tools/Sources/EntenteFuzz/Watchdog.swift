import Foundation
import Synchronization

/// Ends the program, naming the run, when a run crashes or computes for more than ten
/// seconds.
enum Watchdog {
  private static let run = Atomic<Int>(0)
  private static let seed = Atomic<UInt64>(0)

  /// Starts watching.
  static func start(seed value: UInt64) {
    seed.store(value, ordering: .relaxed)
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] {
      signal(number) { number in
        Watchdog.say("crashed with signal \(number)")
        signal(number, SIG_DFL)
        raise(number)
      }
    }
    Thread.detachNewThread(watch)
  }

  /// Says that a run begins.
  static func begin(_ number: Int) { run.store(number, ordering: .relaxed) }

  /// Measures by the processor's time, as other programs may hold up this one.
  private static func watch() {
    var last = -1
    var start = clock()
    while true {
      sleep(1)
      let now = run.load(ordering: .relaxed)
      if now != last { (last, start) = (now, clock()) }
      guard clock() - start > 10 * clock_t(CLOCKS_PER_SEC) else { continue }
      say("hangs")
      _exit(1)
    }
  }

  private static func say(_ what: String) {
    let (number, seed) = (run.load(ordering: .relaxed), seed.load(ordering: .relaxed))
    let line =
      "entente-fuzz: run \(number) \(what); repeat it with --seed \(seed) --only \(number)\n"
    FileHandle.standardError.write(Data(line.utf8))
  }
}
