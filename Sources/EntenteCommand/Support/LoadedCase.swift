import ArgumentParser
import EntenteAnswers
import EntenteBrief
import EntenteCase
import EntenteEngine

/// A case that was read without errors for one reader, and the what-ifs asked for.
struct LoadedCase {
  var theCase: Case
  let reader: Reader
  let change: WhatIf

  /// Reads the case; prints every mistake and throws an exit code if there is one.
  /// - Parameter outputs: where the command writes, which must not be what is read.
  init(_ arguments: CaseArguments, writing outputs: OutputPaths = .none) throws {
    try self.init(arguments, bytes: Files.read(arguments.file), writing: outputs)
  }

  /// Reads the case from bytes that were read already.
  init(_ arguments: CaseArguments, bytes: [UInt8], writing outputs: OutputPaths) throws {
    let reader = Reader(argument: arguments.reader)
    let folder = ReliefFolder(beside: arguments.file)
    let reading = CaseReader.read(bytes, for: reader, files: folder.files)
    try outputs.protect(folder, from: reader) { CaseReader.read(bytes, files: $0).diagnostics }
    let report = DiagnosticReport(
      file: arguments.file, bytes: bytes, reader: reader, folder: folder)
    guard let theCase = reading.theCase else {
      report.print(reading.diagnostics)
      throw ExitCode.mistakesInCase
    }
    try reader.confirm(in: theCase)
    let change = arguments.change
    let mistakes = theCase.mistakes(in: change)
    guard mistakes.isEmpty else {
      report.print(mistakes)
      throw ExitCode.validationFailure
    }
    (self.theCase, self.reader, self.change) = (theCase, reader, change)
  }

  /// Of which day the case speaks, for whom it was read, and what if.
  var subtitle: String { Subtitle.text(theCase, for: reader, change: change) }

  /// The case as its what-ifs leave it, compiled.
  var compiled: CompiledCase { CompiledCase(theCase.changed(by: change)) }
}
