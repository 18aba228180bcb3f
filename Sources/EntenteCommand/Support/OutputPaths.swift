import ArgumentParser
import EntenteCase

/// Where a command writes besides standard output, and what must not meet there.
struct OutputPaths {
  /// Options by name with their paths, as far as they are given.
  let given: [(option: String, path: String)]

  init(_ options: [(option: String, path: String?)]) {
    given = options.compactMap { option, path in path.map { (option, $0) } }
  }

  /// No outputs but the standard one.
  static let none = OutputPaths([])

  /// Whether one of them takes standard output.
  var takesOutput: Bool { given.contains { $0.path == "-" } }

  /// Those that lead to files or folders.
  var inFiles: [(option: String, path: String)] { given.filter { $0.path != "-" } }

  /// Fails where two outputs would go to one place.
  func validate(json: Bool = false) throws {
    let printing = given.filter { $0.path == "-" }.map(\.option) + (json ? ["--json"] : [])
    guard printing.count < 2 || !takesOutput else {
      throw ValidationError(
        "\(printing.joined(separator: " and ")) cannot both be printed; write one to a file")
    }
    var taken: [FilePlace: String] = [:]
    for (option, path) in inFiles {
      guard let place = FilePlace(path) else { continue }
      if let first = taken.updateValue(option, forKey: place) {
        throw ValidationError("\(first) and \(option) name the same file")
      }
    }
  }

  /// Fails where an output would take the place of the case or of a file that it names, also one
  /// that the reader may not know: what the mediator would read is read, and only noted.
  func protect(
    _ folder: ReliefFolder, from reader: Reader, noting read: (ReliefFiles) -> [Diagnostic]
  ) throws {
    if !inFiles.isEmpty, reader != .mediator { _ = read(folder.files) }
    try protect()
  }

  /// Fails, before anything is found out or written, where an output would take the place of what
  /// has been read.
  func protect() throws {
    for (option, path) in inFiles {
      guard let obstacle = FilesOfCall.obstacle(to: path) else { continue }
      throw ExitCode.misuse("\(option) would write over \(obstacle)")
    }
  }
}
