import EntenteCase
import Testing

@Suite struct IssueOrderTests {
  private func isOrdered(_ options: String, _ more: String = "", line: String = "") throws -> Bool {
    let text = """
      entente: 1
      title: A rate
      sources: {s: {title: A report}}
      parties: {a: Ada, b: Ben}
      issues:
        x: {asks: Which?, options: \(options)\(more)}
      claims:
        - {id: A1, by: a, fact: It rained., about: [x], from: "s, 1"}
      \(line)
      """
    let reading = CaseReader.read(Array(text.utf8))
    return try #require(reading.theCase, "\(reading.diagnostics.map(\.message))").issues[0]
      .isOrdered
  }

  @Test(arguments: [
    "[0.40, 0.41, 0.5]", "{a: 30 days, b: 90 days, c: 180 days}", "{a: 1 day, b: 2 days}",
    "{a: \"$ 1,000\", b: \"$ 20,000\"}", "{c: 9 %, b: 8 %, a: 1.5 %}", "{a: -1, b: 0, c: 2}",
  ])
  func `numbers of one unit that rise or fall are in order`(options: String) throws {
    #expect(try isOrdered(options))
  }

  @Test(arguments: [
    "[x1, x2, x3]", "[1, 3, 2]", "{a: 30 days, b: 2 weeks}", "{a: half, b: 2}", "[only]",
    "{a: 1 to 2, b: 3 to 4}", "[1990s, plan9]", "{a: \"1,0\", b: \"2,0\"}",
  ])
  func `other options are not`(options: String) throws { #expect(try !isOrdered(options)) }

  @Test func `what the case says goes before what its options are`() throws {
    #expect(try isOrdered("{none: nothing, half: half}", ", ordered: true"))
    #expect(try !isOrdered("[1, 2, 3]", ", ordered: false"))
  }

  @Test func `a condition that compares options says that they are in order`() throws {
    let line = "  - {id: A2, by: a, line: x is at least half, from: \"s, 2\"}"
    #expect(try isOrdered("{none: nothing, half: half, all: all}", line: line))
    let plain = "  - {id: A2, by: a, line: x is not none, from: \"s, 2\"}"
    #expect(try !isOrdered("{none: nothing, half: half, all: all}", line: plain))
  }

  @Test func `a comparison that a reader may not know orders nothing for that reader`() throws {
    let text = """
      entente: 1
      title: A rate
      sources: {s: {title: A report}, c: {title: Notes, confidential: a}}
      parties: {a: Ada, b: Ben}
      issues:
        x: {asks: Which?, options: [none, half, all]}
      claims:
        - {id: A1, by: a, line: x is at least half, from: "c, 1"}
        - {id: B1, by: b, line: x is not all, from: "s, 1"}
      """
    let order = { (reader: Reader) in
      CaseReader.read(Array(text.utf8), for: reader).theCase?.issues[0].isOrdered
    }
    #expect(order(.mediator) == true && order(.party("a")) == true)
    #expect(order(.party("b")) == false && order(.everyone) == false)
  }
}
