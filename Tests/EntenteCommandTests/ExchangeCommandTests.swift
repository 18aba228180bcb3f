import Foundation
import Testing

/// `entente exchange` as a process.
@Suite struct ExchangeCommandTests {
  let folder = try! Folder()
  let gaza = Project.path(ofCase: "gaza-2025")

  private struct Listing: Decodable {
    struct Handover: Decodable {
      let item: String
      let by: String
      let to: String
    }
    struct Step: Decodable {
      let day: Int
      let items: [Handover]
      let slacks: [String: Double]
    }
    struct Optimum: Decodable {
      let value: Double?
      let isProven: Bool
    }
    struct Entry: Decodable {
      let exchange: String
      let answer: String
      let steps: [Step]
      let penalties: [String: Double]
      let smallestGuarantee: [String: Optimum]
    }
    let exchanges: [Entry]
  }

  private func listing() async throws -> Listing.Entry {
    let listing: Listing = try await folder.entente("exchange", gaza, "--json").decoded()
    return try #require(listing.exchanges.first)
  }

  @Test func `JSON has the answer, the steps and the least guarantees`() async throws {
    let entry = try await listing()
    #expect(entry.exchange == "return-in-steps" && entry.answer == "safe")
    #expect(entry.steps.flatMap(\.items).count == 13)
    #expect(entry.steps.allSatisfy { $0.slacks.values.allSatisfy { $0 >= -1e-9 } })
    for (party, optimum) in entry.smallestGuarantee {
      #expect(optimum.isProven)
      #expect(try #require(optimum.value) <= (entry.penalties[party] ?? 0) + 1e-9)
    }
  }

  @Test func `an order of one's own is replayed, and what is wrong with it is said`() async throws {
    let order = try await listing().steps.map { $0.items.map(\.item) }
    func check(_ steps: [[String]]) async throws -> Outcome {
      let plan = ["steps": steps.map { ["items": $0] }]
      try folder.write(
        String(decoding: try JSONEncoder().encode(plan), as: UTF8.self), to: "plan.json")
      return try await folder.entente("exchange", gaza, "--check", "plan.json")
    }
    let good = try await check(order)
    #expect(good.code == 0 && good.err.contains("nobody would gain by stopping"))
    let bad = try await check(order.reversed())
    #expect(bad.code == 1 && bad.err.contains("somebody gains by stopping"))
    let short = try await check(order.dropLast())
    #expect(short.code == 1 && short.err.contains("not handed over exactly once"))
    let unknown = try await check([["nothing"]])
    #expect(unknown.code == 64 && unknown.err.contains("the exchange has no item 'nothing'"))
    let often = try await check([["aid", "aid"]])
    #expect(often.code == 64 && often.err.contains("more often than the 1 that there are"))
  }

  @Test(arguments: ["", "[]", "{\"steps\": 1}", "{\"steps\": [{\"day\": 1}]}", "\u{0}"])
  func `a file that is no order of steps ends in 64`(text: String) async throws {
    try folder.write(text, to: "plan.json")
    let outcome = try await folder.entente("exchange", gaza, "--check", "plan.json")
    #expect(outcome.code == 64 && outcome.err.contains("the plan is not of the form"))
  }

  @Test func `days out of range in a plan are a mistake in it, not a crash`() async throws {
    try folder.write(
      "{\"steps\": [{\"day\": -9223372036854775808, \"items\": [\"aid\"]}]}", to: "plan.json")
    let outcome = try await folder.entente("exchange", gaza, "--check", "plan.json")
    #expect(outcome.code == 1)
  }

  @Test func `an exchange that is not there is wrong use`() async throws {
    let outcome = try await folder.entente("exchange", gaza, "--exchange", "x")
    #expect(outcome.code == 64)
    #expect(outcome.err.contains("the case has no exchange 'x'; it has return-in-steps"))
    let wages = Project.path(ofCase: "works-wage-round")
    let none = try await folder.entente("exchange", wages)
    #expect(none.code == 64 && none.out == "")
    #expect(none.err.contains("the case has no exchange; list what would be handed over"))
    let check = try await folder.entente("exchange", wages, "--check", "plan.json")
    #expect(check.code == 64 && check.err.contains("the case has no exchange"))
    let both = try await folder.entente("exchange", gaza, "--check", "plan.json", "--json")
    #expect(both.code == 64)
  }

  @Test func `the steps can be read by a spreadsheet, and the figure by a browser`() async throws {
    let table = try await folder.entente("exchange", gaza, "--csv", "-")
    let rows = table.out.components(separatedBy: "\r\n").dropLast()
    #expect(
      rows.first
        == "exchange,step,day,item,number,by,to,outstanding:hamas,outstanding:israel")
    #expect(rows.count == 14)
    let figure = try await folder.entente("exchange", gaza, "--svg", "-")
    #expect(figure.code == 0 && figure.out.hasPrefix("<svg"))
    let lost = try await folder.entente("exchange", gaza, "--csv", "none/p.csv")
    #expect(lost.code == 73 && lost.out == "")
  }

  @Test func `a damaged exchange ends in 65 with its place`() async throws {
    let text = try String(contentsOfFile: gaza, encoding: .utf8)
      .replacingOccurrences(of: "prisoners-first: {from: 4, to: 8}", with: "prisoners-frst: -1")
    try folder.write(text, to: "case.yaml")
    let outcome = try await folder.entente("exchange", "case.yaml")
    #expect(outcome.code == 65 && outcome.out == "")
    #expect(outcome.err.contains("error[unknown-item]") && outcome.err.contains("case.yaml:"))
    #expect(outcome.err.contains("error[bad-number]"))
  }
}
