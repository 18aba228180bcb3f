import ArgumentParser
import Glibc

/// Reading and writing whole files, with an exit code for each way to fail. Whatever is read or
/// written is noted in `FilesOfCall`, and nothing is written that would take the place of it.
enum Files {
  /// The most that is read of a case: one byte more than a case may have, so that the reader can
  /// say that it is too large without all of it being in memory.
  static let limit = 4 * 1024 * 1024 + 1

  /// The bytes of a file, or of standard input for `-`, up to the limit.
  static func read(_ path: String) throws -> [UInt8] {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { if descriptor != 0 { close(descriptor) } }
    FilesOfCall.noteReading(descriptor, as: path)
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

  private static func unreadable(_ path: String) -> ExitCode {
    printError("entente: cannot read '\(path)': \(String(cString: strerror(errno)))")
    return .unreadableFile
  }

  static func unwritable(_ path: String) -> ExitCode {
    printError("entente: cannot write '\(path)': \(String(cString: strerror(errno)))")
    return .unwritableOutput
  }
}
