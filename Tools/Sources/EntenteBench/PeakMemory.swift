import Foundation

/// The most memory that this process has held, as the system counts it.
enum PeakMemory {
  /// 0 where the system does not tell.
  static var megabytes: Double {
    let data = FileManager.default.contents(atPath: "/proc/self/status") ?? Data()
    let line = String(decoding: data, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix("VmHWM:") }
    let kilobytes = line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
    return (kilobytes.flatMap { Double($0) } ?? 0) / 1024
  }
}
