import EntenteAnswers
import EntenteBrief
import EntenteCase
import EntenteEngine
import EntentePage

@testable import EntenteCommand

/// What a question still lacks to be one of the program's: each law runs over lists, and this says
/// which list it is missing from.
struct InquiryAudit {
  var names = Inquiries.names
  var tellings = Tellings.all.map { $0.inquiry.name }
  var chapters = Tellings.inBrief
  var commands = Entente.configuration.subcommands.compactMap { $0.configuration.commandName }
  var secrecyRows = Set(SecrecyTests.commands.compactMap(\.first))
  /// Worked cases, which between them have an answer to every question.
  let worked: [Answers]
  /// Cases such as the laws of secrecy make.
  let random: [Answers]

  init() throws {
    worked = try ["gaza-2025", "works-wage-round"].map {
      try Self.answers(Project.text(ofCase: $0))
    }
    random = (0..<20).compactMap {
      var text = RandomCaseText(seed: UInt64($0))
      // Some are damaged, which is what other laws need.
      return try? Self.answers(text.text(variant: 1, secrets: true), for: .everyone)
    }
  }

  private static func answers(_ text: String, for reader: Reader = .mediator) throws -> Answers {
    struct Unread: Error {}
    let reading = CaseReader.read(Array(text.utf8), for: reader)
    guard let theCase = reading.theCase else { throw Unread() }
    return Answers(theCase, for: reader, samples: 1, withRelief: true)
  }

  /// What is missing, in sentences; nothing for a question that is whole.
  func missing(_ inquiry: any Inquiry.Type) -> [String] {
    let name = inquiry.name
    let needs = [
      (!names.contains(name), "'\(name)' is not in Inquiries.all"),
      (!commands.contains(name), "'\(name)' has no command: add one to Entente's subcommands"),
      (!tellings.contains(name), "'\(name)' has no words: add a telling of it to Tellings.all"),
      (
        // Division is asked of two people's points, with options of its own.
        name != "divide" && !chapters.contains(name),
        "'\(name)' has no section in the brief: add a chapter of it to Composer.chapters"
      ),
      (
        !secrecyRows.contains(name),
        "'\(name)' has no row in SecrecyTests.commands, which holds what readers must not see"
      ),
      (
        worked.allSatisfy { inquiry.document(of: $0) == nil },
        "'\(name)' has no document in any worked case, so that brief --json never holds it"
      ),
      (
        random.allSatisfy { inquiry.lack(in: $0.compiled) != nil },
        "'\(name)' can be asked of no random case: let RandomCaseText write what it needs"
      ),
    ]
    return needs.filter(\.0).map(\.1)
  }
}
