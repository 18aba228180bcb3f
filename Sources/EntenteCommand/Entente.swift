import ArgumentParser
import EntenteEngine

/// The program `entente`.
@main
struct Entente: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Say why talks are stuck, and what would unstick them.",
    discussion: """
      A case is one YAML file: parties, issues, red lines, conditional offers, each with its \
      source. Start with 'entente new > my-case.yaml', then 'entente brief my-case.yaml'.

      Exit codes: 0 done; 64 wrong use; 65 mistakes in the case; 66 the file cannot be read; \
      69 no solver; 73 the output cannot be written; 130 stopped by a signal.

      'entente --version --verbose' also says the revision and the solvers.
      """,
    version: Version.number,
    subcommands: [
      BriefCommand.self, ImpasseCommand.self, PackagesCommand.self, OfferCommand.self,
      QuestionsCommand.self, StabilityCommand.self, CommitmentCommand.self, ExchangeCommand.self,
      ReliefCommand.self,
      DivideCommand.self,
      StatementsCommand.self,
      CheckCommand.self,
      NewCommand.self,
      ExportCommand.self, ImportCommand.self, SchemaCommand.self,
    ])

  static func main() {
    Interrupts.listen()
    let commands = configuration.subcommands.compactMap { $0.configuration.commandName }
    let arguments = CommandLine.arguments.dropFirst()
    if Version.areDetails(arguments) { show(Version.details) }
    let first = arguments.first
    if let unknown = UnknownCommand(first, among: commands + ["help"]) {
      exit(withError: ExitCode.misuse(unknown.message))
    }
    do {
      var command = try parseAsRoot()
      try Interrupts.sign.over { try command.run() }
    } catch {
      // What a stopped command complains of is mostly that it was stopped.
      end(with: Interrupts.sign.isAsked ? ExitCode.interrupted : error)
    }
    if Interrupts.sign.isAsked { exit(withError: ExitCode.interrupted) }
  }

  /// Ends the program as the library for arguments would, but for what it prints: help that cannot be
  /// written is no success, and no error is told in a compiler's words.
  private static func end(with error: any Error) -> Never {
    if error is EncodingError {
      Files.printError("entente: \(unwritableNumber)")
      exit(withError: ExitCode.mistakesInCase)
    }
    guard exitCode(for: error) == .success else { exit(withError: error) }
    show(fullMessage(for: error))
  }

  /// Prints a text that was asked for, and ends.
  private static func show(_ text: String) -> Never {
    do {
      if !text.isEmpty { try Files.printOut(text) }
      exit(withError: ExitCode.success)
    } catch {
      exit(withError: error)
    }
  }

  private static let unwritableNumber =
    "a number in the answer is too large to be written as JSON; give the case's figures in larger units"
}

/// `EntenteCase` has an `Option` too; in commands the word means a command's option.
typealias Option = ArgumentParser.Option
