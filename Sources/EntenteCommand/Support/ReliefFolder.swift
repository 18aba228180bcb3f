import EntenteCase
import Glibc
import Synchronization

/// The folder of a case, for the tables of a plan of relief that it names.
///
/// Nothing outside of the folder is read, also not by way of a symbolic link, and nothing that is
/// no ordinary file.
final class ReliefFolder: Sendable {
  private let folder: String
  private let read = Mutex<[String: [UInt8]]>([:])

  /// - Parameter file: The case or plan; for `-` its folder is the current one.
  init(beside file: String) {
    folder = file == "-" ? "." : file.lastIndex(of: "/").map { String(file[...$0]) } ?? "."
  }

  /// What the reader of a case asks.
  var files: ReliefFiles { ReliefFiles { [self] in content($0) } }

  /// What was read so far and is text, by its name relative to the case, for messages.
  var texts: [String: String] {
    read.withLock { $0.compactMapValues { String(validating: $0, as: UTF8.self) } }
  }

  private func content(_ path: String) -> ReliefFiles.Content {
    if let known = read.withLock({ $0[path] }) { return .bytes(known) }
    guard let root = Self.resolved(folder) else { return .missing }
    guard let target = Self.resolved("\(folder)/\(path)") else {
      return errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(Self.reason)
    }
    guard target.hasPrefix(root == "/" ? root : root + "/") else { return .outside }
    return open(target, as: path)
  }

  private func open(_ target: String, as path: String) -> ReliefFiles.Content {
    // Without O_NONBLOCK, opening a pipe waits for somebody to write to it.
    let descriptor = Glibc.open(target, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return .unreadable(Self.reason) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .unreadable(Self.reason) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .notAFile }
    FilesOfCall.noteReading(descriptor, as: folder == "." ? path : folder + path)
    guard let bytes = Files.bytes(from: descriptor) else { return .unreadable(Self.reason) }
    read.withLock { $0[path] = bytes }
    return .bytes(bytes)
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static var reason: String { String(cString: strerror(errno)) }
}
