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
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let count = Glibc.read(descriptor, &chunk, min(chunk.count, limit - bytes.count))
      if count < 0 { throw unreadable(path) }
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

  /// Writes a text to a file, replacing what was there.
  static func write(_ text: String, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw unwritable(path) }
    let isWritten = write(text, to: descriptor)
    guard close(descriptor) == 0, isWritten else { throw unwritable(path) }
  }

  /// Makes a folder where there is none; the folder that it is to stand in must be there.
  static func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw unwritable(path) }
  }

  /// Writes a text to standard output, ended by a line break.
  static func printOut(_ text: String) throws {
    guard write(ended(text), to: 1) else { throw unwritable("standard output") }
  }

  /// Writes a text to standard error, ended by a line break; where that fails there is nobody
  /// left to tell.
  static func printError(_ text: String) {
    _ = write(ended(text), to: 2)
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
