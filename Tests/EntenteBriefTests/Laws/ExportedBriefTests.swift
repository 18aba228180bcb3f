import EntenteCase
import EntenteTestSupport
import Testing

/// An export that is read again is told as the case is.
@Suite struct ExportedBriefTests {
  @Test func `an export read again shows its reader the same bytes, in every format`() throws {
    let seeds = Cases.random(short: 24, long: 200)
    var told = 0
    for seed in seeds {
      var sample = RandomCaseText(seed: UInt64(seed))
      let text = sample.text(variant: 1, secrets: false)
      // The mediator would be told of a source that only the secrets have.
      let reading = CaseReader.read(Array(text.utf8), for: .everyone)
      guard let theCase = reading.theCase else { continue }
      told += 1
      let exported = try CaseExport(theCase).json()
      let first = try WhatReadersSee.all(text, for: .everyone)
      let again = try WhatReadersSee.all(exported, for: .everyone)
      // Diagnostics name lines of the file, and columns.
      let isOfFile = { (name: String) in name == "mistakes" || name == "warnings" }
      #expect(first.map(\.name) == again.map(\.name), "\(seed)")
      for (one, other) in zip(first, again) where !isOfFile(one.name) {
        #expect(one.bytes == other.bytes, "\(seed): \(one.name)")
      }
    }
    #expect(told > seeds.count / 4, "\(told) of \(seeds.count) were read")
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
