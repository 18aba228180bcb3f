import ArgumentParser
import EntenteCase
import EntenteEngine
import EntenteFormats

/// `entente export`: the case as normalised JSON, or in the format of another program.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print the case as normalised JSON, or write it for another program.",
    discussion: """
      Without --to, prints the case as normalised JSON, which is a case file too. With --to, \
      writes the issues and the parties' numbers as files for Genius, GeniusWeb or NegMAS into \
      the folder that -o names.
      """)

  @OptionGroup var input: CaseArguments

  @Option(help: "The program to write for: genius, geniusweb or negmas.")
  var to: ScenarioFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write: a file for JSON, a folder with --to; - prints.", valueName: "path"))
  var output: String?

  private var paths: OutputPaths { OutputPaths([("--output", output)]) }

  func validate() throws {
    if to != nil, output == nil {
      throw ValidationError("--to needs -o with the folder to write to, or -o - to print")
    }
  }

  func run() throws {
    let loaded = try LoadedCase(input, writing: paths)
    guard let to else {
      let json = try CaseExport(loaded.theCase.changed(by: loaded.change)).json()
      guard let output, output != "-" else { return try Files.printOut(json) }
      return try Files.write(json, to: output)
    }
    let (scenario, losses) = Scenario.make(from: loaded.compiled)
    let writing = scenario.map { ScenarioWriter.write($0, as: to) }
    let report = DiagnosticReport(file: input.file, bytes: [], reader: loaded.reader)
    report.print(losses + (writing?.diagnostics ?? []))
    guard let files = writing?.files, !files.isEmpty else { throw ExitCode.mistakesInCase }
    try write(files)
  }

  private func write(_ files: [ScenarioFile]) throws {
    guard let folder = output, folder != "-" else {
      for file in files {
        try Files.printOut("==> \(file.name) <==")
        try Files.printOut(String(decoding: file.bytes, as: UTF8.self))
      }
      return
    }
    try Files.write(
      files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }, into: folder)
  }
}

extension ScenarioFormat: ExpressibleByArgument {}
