import ArgumentParser
import EntenteCase

/// `entente new`: a commented case to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Print a commented case to start from.")

  func run() throws { try Files.printOut(StarterCase.yaml) }
}
