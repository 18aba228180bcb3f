import Glibc

/// Tells how long something took by the clock on the wall, and how long a processor worked on it.
///
/// On a machine that is used by other programs as well, only the second says much.
struct Stopwatch {
  /// Milliseconds of both kinds.
  struct Reading {
    var processor: Double
    var wall: Double

    /// The share of one of so many runs.
    func divided(by runs: Int) -> Reading {
      Reading(processor: processor / Double(runs), wall: wall / Double(runs))
    }
  }

  private let start = Reading(
    processor: Stopwatch.now(CLOCK_PROCESS_CPUTIME_ID), wall: Stopwatch.now(CLOCK_MONOTONIC))

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) * 1e-6
  }

  /// What has passed since the start.
  var reading: Reading {
    Reading(
      processor: Self.now(CLOCK_PROCESS_CPUTIME_ID) - start.processor,
      wall: Self.now(CLOCK_MONOTONIC) - start.wall)
  }

  /// The median of either kind.
  static func median(_ readings: [Reading]) -> Reading {
    Reading(
      processor: readings.map(\.processor).sorted()[readings.count / 2],
      wall: readings.map(\.wall).sorted()[readings.count / 2])
  }

  /// The medians, for other programs.
  static func json(_ readings: [Reading]) -> String {
    let median = median(readings)
    return #"{"processor":\#(median.processor),"wall":\#(median.wall)}"#
  }
}
