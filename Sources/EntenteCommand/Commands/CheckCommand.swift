import ArgumentParser
import EntenteCase
import EntenteEngine

/// `entente check`: every mistake in a case, with its place.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say where the mistakes in a case are.")

  @Argument(help: "The case file; - reads standard input.", completion: .file(extensions: ["yaml"]))
  var file: String

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Check only what this reader may know: a party's id, or 'public'.", valueName: "reader"))
  var reader: String?

  func run() throws {
    let bytes = try Files.read(file)
    let reader = Reader(argument: reader)
    let reading = CaseReader.read(bytes, for: reader)
    let found = reading.diagnostics + (reading.theCase.map { CompiledCase($0).warnings } ?? [])
    DiagnosticReport(file: file, bytes: bytes, reader: reader).print(found)
    guard let theCase = reading.theCase else { throw ExitCode.mistakesInCase }
    try reader.confirm(in: theCase)
    try Files.printOut(found.isEmpty ? "\(file): no mistakes" : "\(file): no errors")
  }
}
