import EntenteCase
import EntenteEngine
import Foundation
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

/// What is said of stability depends on what is claimed, and on what it says that it rests on.
@Suite struct StabilityLawTests {
  private struct Finding: Hashable {
    var text: String
    var restsOn: [String]
  }

  private func findings(_ theCase: Case) throws -> [Finding] {
    let report = try StabilityCases.report(theCase, want: 0, withCoalitions: true)
    let brief = StabilityBrief(report, subtitle: "").brief
    let short = Composer(Answers(theCase, for: .mediator, samples: 20)).brief(of: ["stability"])
    return
      (brief.sentences
      + short.sections.flatMap { section in
        section.blocks.flatMap { block -> [Brief.Sentence] in
          switch block {
          case .paragraph(let sentences): sentences
          case .list(_, let items): items.flatMap(\.sentences)
          case .table, .figure, .group: []
          }
        }
      }).map { Finding(text: $0.text, restsOn: $0.restsOn) }
  }

  @Test(arguments: ["gaza-2025", "elmira-1991", "trio"])
  func `removing a claim that a finding does not list leaves the finding`(name: String) throws {
    let theCase =
      try name == "trio" ? WorkedCases.read(StabilityCases.trio) : WorkedCases.read(named: name)
    let findings = try findings(theCase)
    var removals = 0
    for claim in theCase.claims {
      let rest = findings.filter { !$0.restsOn.isEmpty && !$0.restsOn.contains(claim.id) }
      guard !rest.isEmpty else { continue }
      let without = Set(
        try self.findings(theCase.changed(by: WhatIf(without: [claim.id])))
          .map(\.text))
      for finding in rest {
        #expect(without.contains(finding.text), "without \(claim.id): \(finding.text)")
        removals += 1
      }
    }
    #expect(removals > 10)
  }

  @Test func `exchanging the names of the founding case exchanges them in what is said`() throws {
    let text = try WorkedCases.text("gaza-2025")
    let (one, other) = (try WorkedCases.read(text), try WorkedCases.read(Self.exchange(text)))
    // Words and figures as data: lines are broken by the lengths of names.
    let said = try DocumentText.of(StabilityCases.brief(one))
    let mirrored = try DocumentText.of(StabilityCases.brief(other))
    #expect(mirrored == Self.exchange(said))
    #expect(mirrored != said)
    // Keys are sorted, and parties are keys.
    let document = try Self.parsed(Self.exchange(StabilityCases.json(one)))
    #expect(try Self.parsed(StabilityCases.json(other)) == document)
  }

  private static func parsed(_ json: String) throws -> NSDictionary? {
    try JSONSerialization.jsonObject(with: Data(json.utf8)) as? NSDictionary
  }

  /// The words of a text in an order of their own: what is told stands in the order of the case.
  private func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }.sorted()
  }

  @Test(arguments: StabilityCases.names)
  func `the order of claims, issues and rules changes nothing, but for the order of wants`(
    name: String
  ) throws {
    let theCase = try WorkedCases.read(named: name)
    let said = try StabilityCases.bytes(theCase)
    var random = SplitMix64(seed: 3)
    for _ in 0..<3 {
      var shuffled = theCase
      shuffled.claims.shuffle(using: &random)
      shuffled.keepWants(of: theCase)
      shuffled.issues.shuffle(using: &random)
      shuffled.rules.shuffle(using: &random)
      #expect(try words(StabilityCases.bytes(shuffled)) == words(said))
    }
  }

  @Test(arguments: StabilityCases.published + ["trio"])
  func `the order of the parties changes no equilibrium and no verdict`(name: String) throws {
    let theCase =
      try name == "trio" ? WorkedCases.read(StabilityCases.trio) : WorkedCases.read(named: name)
    var reversed = theCase
    reversed.parties.reverse()
    let (one, other) = (
      try StabilityCases.report(theCase).findings, try StabilityCases.report(reversed).findings
    )
    let count = theCase.parties.count
    for concept in StabilityConcept.allCases {
      #expect(one.equilibria(concept) == other.equilibria(concept))
      for party in 0..<count {
        #expect(one.stable(concept, for: party) == other.stable(concept, for: count - 1 - party))
      }
    }
  }

  /// A pronoun could hide who is meant; a verb that judges takes a side.
  @Test(arguments: StabilityCases.names + ["trio"])
  func `every sentence names whom it speaks of and ends in a full stop`(name: String) throws {
    let theCase =
      try name == "trio" ? WorkedCases.read(StabilityCases.trio) : WorkedCases.read(named: name)
    let banned = [" they would gain", " he ", " she ", "refuse", "insist", "threat", "aggress"]
    for finding in try findings(theCase) {
      #expect(finding.text.hasSuffix("."), "\(finding.text)")
      #expect(!finding.text.contains(".."), "\(finding.text)")
      for word in banned { #expect(!finding.text.contains(word), "\(finding.text)") }
    }
  }

  @Test func `what is wanted alike of all states leaves the rest of an order known`() throws {
    let text = StabilityCases.trio.replacing(
      "wants: [b is y, c is not z, a is x]", with: "wants: [d is y, b is y, c is not z, a is x]"
    ).replacing("status-quo:", with: "  d: {asks: What of d?, options: [x, y]}\nstatus-quo:")
    let conflict = try CompiledCase(WorkedCases.read(text)).conflict()
    let plain = try CompiledCase(WorkedCases.read(StabilityCases.trio)).conflict()
    #expect(conflict.preferences[0] == plain.preferences[0])
    #expect(conflict.preferences[0].order != nil)
  }

  static func exchange(_ text: String) -> String {
    NeutralityTests.exchanged["gaza-2025"]!.reduce(text) { text, pair in
      text.replacingOccurrences(of: pair.0, with: "\u{1}")
        .replacingOccurrences(of: pair.1, with: pair.0)
        .replacingOccurrences(of: "\u{1}", with: pair.1)
    }
  }
}
