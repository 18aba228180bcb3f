import ArgumentParser
import Glibc

/// Reading and writing whole files, with an exit code for each way to fail.
enum Files {
  /// The most that is read of a case: one byte more than a case may have, so that the reader can
  /// say that it is too large without all of it being in memory.
  static let limit = 4 * 1024 * 1024 + 1

  /// The bytes of a file, or of standard input for `-`, up to the limit.
  static func read(_ path: String) throws -> [UInt8] {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { if descriptor != 0 { close(descriptor) } }
    guard let bytes = bytes(from: descriptor) else { throw unreadable(path) }
    Progress.begin()
    return bytes
  }

  /// What can be read from an open file, up to the limit; `nil` where that fails.
  static func bytes(from descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let count = Glibc.read(descriptor, &chunk, min(chunk.count, limit - bytes.count))
      if count < 0 { return nil }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[0..<count])
    }
    return bytes
  }

  /// Whether two paths lead to one file that exists.
  static func isSame(_ path: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard stat(path, &first) == 0, stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Whether anything has this name.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether a path means a folder: one that exists, or a name that ends in a slash.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return path.hasSuffix("/") || stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Writes a text to a file, unless the work was stopped: what is left of it does not take the place
  /// of what somebody has.
  static func write(_ text: String, to path: String) throws {
    guard !Interrupts.sign.isAsked else {
      return printError("entente: stopped, so '\(path)' is not written")
    }
    try Interrupts.whole { try replace(path, with: text) }
  }

  /// Replaces what is in a file by a text: all of it or, where that fails, nothing.
  ///
  /// The text goes into a new file beside the old one, which then takes its name; to what is no
  /// ordinary file, such as a device, it is written directly.
  static func replace(_ path: String, with text: String) throws {
    var status = stat()
    let exists = stat(path, &status) == 0
    guard !exists || status.st_mode & S_IFMT == S_IFREG else {
      return try writeDirectly(text, to: path)
    }
    guard !exists || access(path, W_OK) == 0 else { throw unwritable(path) }
    let mask = umask(0)
    umask(mask)
    // A link stays; what it leads to is replaced.
    let target = exists ? resolved(path) : path
    let folder = target.lastIndex(of: "/").map { target[...$0] } ?? ""
    var name = Array((folder + ".entente-XXXXXX").utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw unwritable(path) }
    let mode = exists ? status.st_mode & 0o7777 : 0o644 & ~mask
    let isWritten = fchmod(descriptor, mode) == 0 && write(text, to: descriptor)
    guard close(descriptor) == 0, isWritten, rename(name, target) == 0 else {
      let failure = unwritable(path)
      unlink(name)
      throw failure
    }
  }

  /// Writes a text to a file, or exactly as it is to standard output for `-`.
  static func deliver(_ text: String, to path: String) throws {
    guard path == "-" else { return try write(text, to: path) }
    beginPrinting()
    guard write(text, to: 1) else { throw unwritable("standard output") }
  }

  private static func writeDirectly(_ text: String, to path: String) throws {
    let descriptor = open(path, O_WRONLY)
    guard descriptor >= 0 else { throw unwritable(path) }
    let isWritten = write(text, to: descriptor)
    guard close(descriptor) == 0, isWritten else { throw unwritable(path) }
  }

  /// The path without links.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Makes a folder where there is none; the folder that it is to stand in must be there.
  static func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw unwritable(path) }
  }

  /// Writes a text to standard output, ended by a line break.
  static func printOut(_ text: String) throws {
    beginPrinting()
    guard write(ended(text), to: 1) else { throw unwritable("standard output") }
  }

  /// Writes a text to standard error, ended by a line break; where that fails there is nobody
  /// left to tell.
  static func printError(_ text: String) {
    _ = write(ended(text), to: 2)
  }

  private static func beginPrinting() {
    Interrupts.beginPrinting()
    Progress.end()
  }

  /// Writes a text to standard error as it is.
  static func tell(_ text: String) {
    _ = write(text, to: 2)
  }

  private static func ended(_ text: String) -> String { text.hasSuffix("\n") ? text : text + "\n" }

  /// Writes all of a text, in as many steps as the system takes it.
  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
  }

  private static func unreadable(_ path: String) -> ExitCode {
    printError("entente: cannot read '\(path)': \(String(cString: strerror(errno)))")
    return .unreadableFile
  }

  private static func unwritable(_ path: String) -> ExitCode {
    printError("entente: cannot write '\(path)': \(String(cString: strerror(errno)))")
    return .unwritableOutput
  }
}
