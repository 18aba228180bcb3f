import EntenteEngine
import EntenteMessages

/// A question that people ask of a case: a command of its own, with a document for other programs.
///
/// `Inquiries.all` lists all of them; commands, the brief's document and the laws of the tests run
/// over that list.
package protocol Inquiry: Analysis {
  /// The name of its command.
  static var name: String { get }
  /// The key under which the brief's document holds its answer.
  static var key: String { get }

  /// What the case would need to be asked this; `nil` where it has all.
  static func lack(in compiled: CompiledCase) -> Message?

  /// The answer for other programs; `nil` where there is none to give.
  static func document(_ found: Found, of answers: Answers) -> (any Encodable)?
}

extension Inquiry {
  package static var key: String { name }

  package static func lack(in compiled: CompiledCase) -> Message? { nil }

  /// The answer for other programs, found if it was not yet.
  package static func document(of answers: Answers) -> (any Encodable)? {
    lack(in: answers.compiled) == nil ? document(answers[Self.self], of: answers) : nil
  }
}

/// What a case would need to be asked something.
package struct Lack: Error {
  /// A sentence without a full stop.
  package let message: Message
}
