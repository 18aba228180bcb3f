import EntenteAnswers
import EntenteBrief
import EntenteEngine
import EntenteMessages
import EntentePage
import Testing

/// No law can forget a question: one that lacks a part is named, with what to add.
@Suite struct InquiryAuditTests {
  @Test(arguments: Inquiries.names)
  func `every question has a command, words, a document and its rows in the laws`(
    name: String
  ) throws {
    let inquiry = try #require(Inquiries.all.first { $0.name == name })
    #expect(try InquiryAudit().missing(inquiry) == [])
  }

  @Test func `questions have names and keys of their own, and are told in the list's order`() {
    #expect(Set(Inquiries.names).count == Inquiries.all.count)
    #expect(Set(Inquiries.all.map { $0.key }).count == Inquiries.all.count)
    #expect(Tellings.all.map { $0.inquiry.name } == Inquiries.names)
  }

  @Test func `a question without one of its parts is told what is missing`() throws {
    let audit = try InquiryAudit()
    #expect(audit.missing(Whole.self).count == 5, "no list knows it")
    var known = audit
    known.names.append("dummy")
    known.tellings.append("dummy")
    known.chapters.insert("dummy")
    known.commands.append("dummy")
    known.secrecyRows.insert("dummy")
    #expect(known.missing(Whole.self) == [])

    var wordless = known
    wordless.tellings.removeAll { $0 == "dummy" }
    #expect(
      wordless.missing(Whole.self) == [
        "'dummy' has no words: add a telling of it to Tellings.all"
      ])
    var untold = known
    untold.chapters.remove("dummy")
    #expect(
      untold.missing(Whole.self) == [
        "'dummy' has no section in the brief: add a chapter of it to Composer.chapters"
      ])
    var unguarded = known
    unguarded.secrecyRows.remove("dummy")
    #expect(
      unguarded.missing(Whole.self) == [
        "'dummy' has no row in SecrecyTests.commands, which holds what readers must not see"
      ])
    #expect(
      known.missing(Documentless.self) == [
        "'dummy' has no document in any worked case, so that brief --json never holds it"
      ])
    #expect(
      known.missing(Unasked.self).contains(
        "'dummy' can be asked of no random case: let RandomCaseText write what it needs"))
  }

  /// With all its parts.
  private enum Whole: Inquiry {
    static let name = "dummy"
    static func find(in answers: Answers) -> Int { 1 }
    static func document(_ found: Int, of answers: Answers) -> (any Encodable)? { found }
  }

  private enum Documentless: Inquiry {
    static let name = "dummy"
    static func find(in answers: Answers) -> Int { 1 }
    static func document(_ found: Int, of answers: Answers) -> (any Encodable)? { nil }
  }

  private enum Unasked: Inquiry {
    static let name = "dummy"
    static func find(in answers: Answers) -> Int { 1 }
    static func lack(in compiled: CompiledCase) -> Message? { Message("lack.dummy") }
    static func document(_ found: Int, of answers: Answers) -> (any Encodable)? { found }
  }
}
