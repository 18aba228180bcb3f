import ArgumentParser
import EntenteCase
import EntenteEngine
import EntenteFormats

/// `entente import`: a case from the files of another program.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a case of the files of another negotiation program.",
    discussion: """
      Reads Genius XML (a domain and one profile for each party, or profiles alone), GeniusWeb \
      JSON, NegMAS YAML and NegoLog JSON. Name all files of one negotiation. The numbers are kept \
      as they are; what a case cannot say is named.
      """)

  @Argument(
    help: "The files of one negotiation, in the order in which parties are to stand.",
    completion: .file(extensions: ["xml", "json", "yml", "yaml"]))
  var files: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write the case; - prints it.", valueName: "file"))
  var output: String = "-"

  @Option(
    help: ArgumentHelp(
      "How many values stand for a range of real numbers.", valueName: "count"))
  var steps: Int = ScenarioReader.standardSteps

  func validate() throws {
    guard (2...1000).contains(steps) else {
      throw ValidationError("--steps is a number from 2 to 1000")
    }
  }

  func run() throws {
    let inputs = try files.map { path in
      ScenarioFile(name: Self.name(of: path), bytes: try Files.read(path))
    }
    try OutputPaths([("--output", output)]).protect()
    let reading = ScenarioReader.read(inputs, realSteps: steps)
    for (index, diagnostics) in reading.diagnostics.enumerated() {
      DiagnosticReport(file: files[index], bytes: inputs[index].bytes, reader: .mediator)
        .print(diagnostics)
    }
    guard let scenario = reading.scenario else { throw ExitCode.mistakesInCase }
    let theCase = scenario.makeCase(files: inputs.map(\.name))
    try Self.report(reservationsOf: theCase, to: output)
    try Self.write(CaseWriter.text(theCase), to: output)
  }

  /// Says which reservations no package reaches: nothing could be agreed then.
  private static func report(reservationsOf theCase: Case, to output: String) throws {
    let text = CaseWriter.text(theCase)
    guard let written = CaseReader.read(Array(text.utf8)).theCase else { return }
    let found = CompiledCase(written).warnings.filter { $0.code == .unreachableFloor }
    DiagnosticReport(
      file: output == "-" ? "case" : output, bytes: Array(text.utf8), reader: .mediator
    ).print(found)
  }

  private static func name(of path: String) -> String {
    path == "-" ? "standard input" : String(path.split(separator: "/").last ?? "")
  }

  private static func write(_ text: String, to output: String) throws {
    if output == "-" { try Files.printOut(text) } else { try Files.write(text, to: output) }
  }
}
