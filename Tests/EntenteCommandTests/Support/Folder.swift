import Foundation

/// A temporary folder in which the program is run as a process; it goes with its last user.
final class Folder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "entente-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    try Data(bytes).write(to: url.appending(path: name))
  }

  func write(_ text: String, to name: String) throws { try write(text.utf8, to: name) }

  /// A file's text, or nil where there is no such file.
  func text(of name: String) -> String? {
    FileManager.default.contents(atPath: url.appending(path: name).path)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Runs `entente` here, with nothing on standard input unless a text is given.
  func entente(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) async throws -> Outcome {
    try await entente(arguments, input: input, environment: environment)
  }

  /// Runs `entente` here with a list of arguments.
  func entente(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) async throws -> Outcome {
    let program = Project.programs.appending(path: "entente").path
    return try await Outcome(
      of: program, arguments, in: url, input: input, environment: environment)
  }

  /// Runs a line of shell here, in which `entente` is the program that was built.
  func shell(
    _ line: String, in place: URL? = nil, environment: [String: String] = [:]
  ) async throws -> Outcome {
    try await Outcome(
      of: "/bin/sh", ["-c", line], in: place ?? url, input: "", environment: environment)
  }
}
