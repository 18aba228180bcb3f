import Foundation
import Synchronization

/// Whether somebody asked the fuzzer to end, by SIGTERM or Ctrl-C: it then says how far it came.
enum Stop {
  private static let asked = Atomic<Bool>(false)

  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  /// Heeds the signals from here on; a second one ends the program at once.
  static func heed() {
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Stop.asked.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }
}
