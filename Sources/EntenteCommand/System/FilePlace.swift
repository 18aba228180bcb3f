import Glibc

/// Where a file is, or would be, by whatever path it is named.
enum FilePlace: Hashable {
  /// A file or a folder that is there.
  case taken(device: dev_t, file: ino_t)
  /// A name that nothing has yet, in a folder that is there.
  case vacant(device: dev_t, folder: ino_t, name: String)
  /// A name in a folder that is not there.
  case nowhere(path: String)

  /// The place to which a path leads over links; `nil` for a device, a pipe and the like, which
  /// nothing replaces.
  init?(_ path: String) {
    var status = stat()
    if stat(path, &status) == 0 {
      self.init(status)
      return
    }
    let target = Self.target(of: path)
    let (folder, name) = Self.parts(of: target)
    self =
      stat(folder, &status) == 0
      ? .vacant(device: status.st_dev, folder: status.st_ino, name: name) : .nowhere(path: target)
  }

  /// The place of an open file; `nil` for a device, a pipe and the like.
  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init?(_ status: stat) {
    guard [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) else { return nil }
    self = .taken(device: status.st_dev, file: status.st_ino)
  }

  /// The path at the end of a chain of links at whose end nothing is.
  static func target(of path: String) -> String {
    var path = path
    // As many links as the system itself follows.
    for _ in 0..<40 {
      guard let next = link(at: path) else { return path }
      path = next.hasPrefix("/") ? next : folder(of: path) + next
    }
    return path
  }

  private static func link(at path: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let length = buffer.withUnsafeMutableBytes {
      readlink(path, $0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count)
    }
    guard length > 0, length < buffer.count else { return nil }
    return String(decoding: buffer[..<length], as: UTF8.self)
  }

  /// The folder in which a path stands, with its slash; empty for the current one.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private static func parts(of path: String) -> (folder: String, name: String) {
    var path = path[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    let folder = folder(of: String(path))
    return (folder.isEmpty ? "." : folder, String(path.dropFirst(folder.count)))
  }
}
