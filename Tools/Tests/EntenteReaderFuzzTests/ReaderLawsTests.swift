import EntenteCase
import Foundation
import Testing

@testable import EntenteReaderFuzz

/// What the fuzzer asks of every case that is read.
@Suite struct ReaderLawsTests {
  private let talks = """
    entente: 1
    title: T
    parties: {a: A, b: B}
    sources: {press: {title: P}, notes: {title: N, confidential: a}}
    issues: {x: {asks: X, options: [x1, x2]}}
    rules: [{id: R, must: x is x1, from: notes}]
    claims:
      - {id: A1, by: a, line: x is x1, from: press, page 1}
      - {id: A2, by: a, line: x is x1, from: press, public: false}
      - {id: A3, by: a, line: x is x1, from: notes, page 1}
      - {id: B1, by: b, line: x is x2, from: press, page 1}
      - {id: B2, by: b, line: x is x2, from: press, public: false}
    """

  @Test func `a case hides from each reader what only others may know`() throws {
    let whole = try #require(CaseReader.read(Array(talks.utf8)).theCase)
    let hidden = { (reader: Reader) in Confidences(whole, from: reader).ids }
    #expect(hidden(.party("a")) == ["claim B2"])
    #expect(
      hidden(.party("b")) == ["source notes", "rule R", "claim A2", "claim A3"])
    #expect(hidden(.everyone) == hidden(.party("b")).union(["claim B2"]))
    #expect(Confidences.ids(of: whole).isSuperset(of: hidden(.everyone)))
    #expect(ReaderInput.theCase.read(Array(talks.utf8)))
  }

  @Test func `the dictionary has the keys of cases and of tables, and the words of conditions`() {
    let lines = Set(ReaderWords.dictionary.split(separator: "\n"))
    for word in ["nothing below: ", "kilograms_a_person_day: ", " unless ", "absolute", "<<: "] {
      #expect(lines.contains("\"\(word)\""), "\(word)")
    }
    #expect(lines.contains(#""\xef\xbb\xbf""#))
    #expect(lines.allSatisfy { $0.utf8.allSatisfy { (0x20...0x7E).contains($0) } })
  }
}
