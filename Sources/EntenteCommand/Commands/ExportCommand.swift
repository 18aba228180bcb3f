import ArgumentParser
import EntenteCase

/// `entente export`: the case as normalised JSON.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print the case as normalised JSON, which is a case file too.")

  @OptionGroup var input: CaseArguments

  func run() throws {
    let loaded = try LoadedCase(input)
    try Files.printOut(try CaseExport(loaded.theCase.changed(by: loaded.change)).json())
  }
}
