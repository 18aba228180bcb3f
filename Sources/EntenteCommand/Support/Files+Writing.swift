import ArgumentParser
import Glibc

extension Files {
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
  /// ordinary file, such as a device, it is written directly. What has been read or written in this
  /// call is never replaced.
  private static func replace(_ path: String, with text: String) throws {
    try refuse(overwritingBy: path)
    defer { FilesOfCall.noteWriting(path) }
    var status = stat()
    let exists = stat(path, &status) == 0
    guard !exists || status.st_mode & S_IFMT == S_IFREG else {
      return try writeDirectly(text, to: path)
    }
    guard !exists || access(path, W_OK) == 0 else { throw unwritable(path) }
    let mask = umask(0)
    umask(mask)
    // A link stays; what it leads to is replaced, or made where it leads to nothing.
    let target = exists ? resolved(path) : FilePlace.target(of: path)
    var name = Array((FilePlace.folder(of: target) + ".entente-XXXXXX").utf8CString)
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

  /// Writes several files into a folder, made where there is none: where one of them would take the
  /// place of what was read, none.
  static func write(
    _ files: [(name: String, text: String)], into folder: String, evenIfStopped: Bool = false
  ) throws {
    try makeFolder(folder)
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    for (name, _) in files { try refuse(overwritingBy: start + name) }
    for (name, text) in files {
      guard evenIfStopped else {
        try write(text, to: start + name)
        continue
      }
      try Interrupts.whole { try replace(start + name, with: text) }
    }
  }

  private static func refuse(overwritingBy path: String) throws {
    guard let obstacle = FilesOfCall.obstacle(to: path) else { return }
    throw ExitCode.misuse("'\(path)' would be written over \(obstacle)")
  }

  /// Writes a text to a file, or exactly as it is to standard output for `-`.
  static func deliver(_ text: String, to path: String) throws {
    guard path == "-" else { return try write(text, to: path) }
    try printExactly(text)
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
    try printExactly(ended(text))
  }

  private static func printExactly(_ text: String) throws {
    if let obstacle = FilesOfCall.obstacleToPrinting {
      throw ExitCode.misuse("standard output would be written over \(obstacle)")
    }
    try Interrupts.printing {
      Progress.end()
      guard write(text, to: 1) else { throw unwritable("standard output") }
    }
  }

  /// Writes a text to standard error, ended by a line break; where that fails there is nobody
  /// left to tell.
  static func printError(_ text: String) {
    _ = write(ended(text), to: 2)
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
}
