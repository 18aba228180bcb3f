import Foundation

/// What a process left behind.
struct Outcome: Equatable, Sendable {
  let code: Int32
  let out: String
  let err: String

  /// Runs a program to its end, with a small environment of its own.
  init(
    of program: String, _ arguments: [String], in folder: URL, input: String,
    environment: [String: String]
  ) async throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": Project.programs.path + ":/usr/bin:/bin", "TERM": "xterm", "LC_ALL": "C.UTF-8",
    ].merging(environment) { _, given in given }
    let streams = try Streams(input: input)
    process.standardInput = streams.input
    process.standardOutput = streams.out
    process.standardError = streams.err
    try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in ended.resume() }
      do { try process.run() } catch { ended.resume(throwing: error) }
    }
    code = process.terminationStatus
    (out, err) = try streams.texts()
  }

  /// The output as JSON.
  func json() throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(out.utf8))
    return object as? [String: Any] ?? [:]
  }

  /// The output decoded.
  func decoded<T: Decodable>(as type: T.Type = T.self) throws -> T {
    try JSONDecoder().decode(type, from: Data(out.utf8))
  }
}

/// Files for a process's three streams: unlike pipes, they are never full.
private struct Streams {
  let input: FileHandle
  let out: FileHandle
  let err: FileHandle
  private let folder: Folder

  init(input text: String) throws {
    folder = try Folder()
    for name in ["in", "out", "err"] { try folder.write(name == "in" ? text : "", to: name) }
    input = try FileHandle(forReadingFrom: folder.url.appending(path: "in"))
    out = try FileHandle(forWritingTo: folder.url.appending(path: "out"))
    err = try FileHandle(forWritingTo: folder.url.appending(path: "err"))
  }

  func texts() throws -> (out: String, err: String) {
    for stream in [input, out, err] { try stream.close() }
    return (folder.text(of: "out") ?? "", folder.text(of: "err") ?? "")
  }
}
