import ArgumentParser
import EntenteAnswers
import EntenteBrief
import EntenteCase
import EntenteEngine

/// `entente check`: every mistake in a case, with its place.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say where the mistakes in a case are, and who has spoken on what.")

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
    let folder = ReliefFolder(beside: file)
    let report = DiagnosticReport(file: file, bytes: bytes, reader: reader, folder: folder)
    guard !ReliefPlanReader.isPlan(bytes) else {
      let reading = ReliefPlanReader.read(bytes, for: reader, files: folder.files)
      report.print(reading.diagnostics)
      guard reading.plan != nil else { throw ExitCode.mistakesInCase }
      return try conclude(reading.diagnostics)
    }
    let reading = CaseReader.read(bytes, for: reader, files: folder.files)
    let found =
      reading.diagnostics + (reading.theCase.map { Self.warnings(of: CompiledCase($0)) } ?? [])
    report.print(found)
    guard let theCase = reading.theCase else { throw ExitCode.mistakesInCase }
    try reader.confirm(in: theCase)
    try conclude(found)
    guard !theCase.issues.isEmpty, !theCase.parties.isEmpty, !Interrupts.sign.isAsked else {
      return
    }
    let composer = Composer(Answers(theCase, for: reader))
    try Files.printOut("\n" + BriefText.render(composer.statementTable))
  }

  private static func warnings(of compiled: CompiledCase) -> [Diagnostic] {
    compiled.warnings + compiled.moveWarnings
  }

  private func conclude(_ found: [Diagnostic]) throws {
    try Files.printOut(found.isEmpty ? "\(file): no mistakes" : "\(file): no errors")
  }
}
