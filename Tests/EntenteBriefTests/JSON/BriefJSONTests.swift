import Foundation
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

@Suite struct BriefJSONTests {
  @Test func `the sample brief is written as it was`() throws {
    try Golden.check(try SampleBrief.brief.json(), "brief.json")
  }

  @Test func `a document says what it is and holds every sentence in order`() throws {
    let data = Data(try SampleBrief.brief.json().utf8)
    let document = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let entente = try #require(document["entente"] as? [String: Any])
    #expect(entente["format"] as? String == "brief")
    #expect(entente["version"] as? Int == 1)
    let sections = try #require(document["sections"] as? [[String: Any]])
    #expect(sections.compactMap { $0["id"] as? String } == SampleBrief.brief.sections.map(\.id))
    let blocks = sections.flatMap { $0["blocks"] as? [[String: Any]] ?? [] }
    let kinds = Set(blocks.compactMap { $0["kind"] as? String })
    #expect(kinds == ["paragraph", "list", "table", "figure", "group"])
  }

  @Test func `a document holds no control character but line breaks`() throws {
    let scalars = try SampleBrief.brief.json().unicodeScalars
    #expect(!scalars.contains { $0.value < 0x20 && $0 != "\n" })
  }
}
