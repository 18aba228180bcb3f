import ArgumentParser
import EntenteCase

/// `entente new`: a commented case, or a plan of relief with its tables, to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Print a commented case to start from, or write a plan of relief.")

  @Option(
    help: ArgumentHelp(
      "Write a small plan of relief with its tables into this new folder.", valueName: "folder"))
  var relief: String?

  func run() throws {
    guard let relief else { return try Files.printOut(StarterCase.yaml) }
    guard !Files.exists(relief) else {
      Files.printError("entente: '\(relief)' is there already; name a folder that is not")
      throw ExitCode.unwritableOutput
    }
    try Files.makeFolder(relief)
    try Files.makeFolder("\(relief)/tables")
    for file in StarterPlan.files { try Files.write(file.text, to: "\(relief)/\(file.name)") }
    try Files.printOut("\(relief)/relief.yaml")
  }
}
