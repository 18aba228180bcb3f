import ArgumentParser
import EntenteCase

/// `entente schema`: the format of cases, for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of cases, so that editors complete and check them.")

  func run() throws { try Files.printOut(CaseSchema.json) }
}
