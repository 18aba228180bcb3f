import ArgumentParser
import EntenteAnswers
import EntenteBrief
import EntentePage

/// Where a command writes besides standard output, and what must not meet there.
struct OutputPaths {
  /// Options by name with their paths, as far as they are given.
  let given: [(option: String, path: String)]

  init(_ options: [(option: String, path: String?)]) {
    given = options.compactMap { option, path in path.map { (option, $0) } }
  }

  /// Whether one of them takes standard output.
  var takesOutput: Bool { given.contains { $0.path == "-" } }

  /// Fails where two outputs would go to one place.
  func validate(json: Bool = false) throws {
    let printing = given.filter { $0.path == "-" }.map(\.option) + (json ? ["--json"] : [])
    guard printing.count < 2 || !takesOutput else {
      throw ValidationError(
        "\(printing.joined(separator: " and ")) cannot both be printed; write one to a file")
    }
    for (index, first) in given.enumerated() where first.path != "-" {
      for second in given[(index + 1)...] where second.path == first.path {
        throw ValidationError("\(first.option) and \(second.option) name the same file")
      }
    }
  }

  /// Fails where an output would take the place of the case.
  func protect(_ file: String) throws {
    for (option, path) in given where path != "-" && Files.isSame(path, file) {
      throw ExitCode.misuse("\(option) would write over the case '\(file)'")
    }
  }
}
