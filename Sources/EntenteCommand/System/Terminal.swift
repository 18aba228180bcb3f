import Glibc

/// What standard output and standard error can show.
enum Terminal {
  /// The number of columns: the terminal's, else `COLUMNS`, else 80.
  static var width: Int {
    var size = winsize()
    if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return environment("COLUMNS").flatMap(Int.init).map { max(1, min($0, 1000)) } ?? 80
  }

  /// Whether to print colour on a descriptor: a terminal that can, and no `NO_COLOR`.
  static func usesColor(on descriptor: Int32) -> Bool {
    isatty(descriptor) == 1 && (environment("NO_COLOR") ?? "").isEmpty
      && environment("TERM") != "dumb"
  }

  /// How many threads to use: `ENTENTE_THREADS`, else one for each processor.
  static var processors: Int {
    let wanted =
      environment("ENTENTE_THREADS").flatMap(Int.init) ?? sysconf(Int32(_SC_NPROCESSORS_ONLN))
    return max(1, min(wanted, 1024))
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
