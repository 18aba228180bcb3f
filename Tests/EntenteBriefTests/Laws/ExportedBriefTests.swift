import EntenteCase
import EntenteTestSupport
import Testing

/// An export that is read again is told as the case is.
@Suite struct ExportedBriefTests {
  @Test func `an export read again shows its reader the same bytes, in every format`() throws {
    for seed in Cases.random(short: 12, long: 200) {
      var sample = RandomCaseText(seed: UInt64(seed))
      let text = sample.text(variant: 1, secrets: false)
      guard let theCase = CaseReader.read(Array(text.utf8)).theCase else { continue }
      let exported = try CaseExport(theCase).json()
      let first = try WhatReadersSee.all(text, for: .mediator)
      let again = try WhatReadersSee.all(exported, for: .mediator)
      // Diagnostics name lines of the file, and columns.
      let isOfFile = { (name: String) in name == "mistakes" || name == "warnings" }
      for (one, other) in zip(
        first.filter { !isOfFile($0.name) }, again.filter { !isOfFile($0.name) })
      {
        #expect(one.name == other.name)
        #expect(one.bytes == other.bytes, "\(seed): \(one.name)")
      }
    }
  }

  @Test func `the worths of days are told in one order, whatever the order of the file`() throws {
    let read = { (worths: String) throws -> [String] in
      let text = NumberedCase.all.text().replacing(
        "worth a day: {p: 3, q: 5, no agreement: 1, breakdown: 0}", with: "worth a day: {\(worths)}"
      )
      let theCase = try #require(CaseReader.read(Array(text.utf8)).theCase)
      return theCase.claims.map(\.text)
    }
    let usual = try read("p: 3, q: 5, no agreement: 1, breakdown: 0")
    #expect(usual == (try read("breakdown: 0, q: 5, no agreement: 1, p: 3")))
    #expect(usual.contains { $0.contains("p 3, q 5, no agreement 1, breakdown 0") })
  }
}
