import EntenteAnswers
import EntenteBrief
import EntenteCase
import EntenteEngine
import EntentePage
import Testing

/// A finding lists what it rests on: without any other claim it stands as it did.
@Suite struct RestsOnTests {
  @Test(arguments: WorkedCases.names)
  func `removing a claim that a finding does not list leaves the finding`(name: String) throws {
    let theCase = try WorkedCases.read(named: name)
    let findings = Self.findings(theCase)
    #expect(findings.count > 3)
    var removals = 0
    for claim in theCase.claims {
      let without = Self.findings(theCase.changed(by: WhatIf(without: [claim.id])))
      for finding in findings where !finding.restsOn.contains(claim.id) {
        #expect(without.contains { $0.text == finding.text }, "without \(claim.id)")
        removals += 1
      }
    }
    #expect(removals > 40)
  }

  @Test func `what rests on a line on worth rests on the numbers that count it`() throws {
    let theCase = try WorkedCases.read(
      """
      entente: 1
      title: Water
      sources: {press: {title: The Courier}}
      parties: {up: Upstream, down: Downstream}
      issues:
        release: {asks: How much?, options: [none, third, half]}
        meter: {asks: Who reads?, options: [joint, up]}
      claims:
        - {id: U1, by: up, numbers: {release: {weight: 60, values: {none: 1}}}, from: "press, 1"}
        - {id: U2, by: up, numbers: {meter: {weight: 40, values: {up: 1}}}, from: "press, 1"}
        - {id: U3, by: up, nothing below: 60, from: "press, 1"}
        - {id: D1, by: down, line: release is at least third, from: "press, 1"}
        - {id: D2, by: down, line: meter is joint, from: "press, 1"}
      """)
    let findings = Self.findings(theCase)
    #expect(findings.contains { $0.restsOn == ["D1", "U1", "U2", "U3"] })
    for claim in theCase.claims {
      let without = Self.findings(theCase.changed(by: WhatIf(without: [claim.id])))
      for finding in findings where !finding.restsOn.contains(claim.id) {
        #expect(without.contains { $0.text == finding.text }, "without \(claim.id)")
      }
    }
  }

  /// Conflicts and moves, all of them spelled out, and the sentences around them.
  private static func findings(_ theCase: Case) -> [(text: String, restsOn: Set<String>)] {
    let composer = Composer(
      Answers(theCase, for: .mediator, samples: 1), spelledOut: .max)
    let parts = ["impasse", "moves", "commitment", "exchange"]
    return composer.brief(of: parts).sections.flatMap { section in
      section.blocks.flatMap(Self.inner).flatMap { block -> [[Brief.Sentence]] in
        switch block {
        case .list(_, let items): items.map(\.sentences)
        case .paragraph(let sentences): sentences.map { [$0] }
        case .table, .figure, .group: []
        }
      }
    }.map { ($0.map(\.text).joined(), Set($0.flatMap(\.restsOn))) }
      .filter { !$0.restsOn.isEmpty }
  }

  /// A block, or what stands under its heading.
  private static func inner(_ block: Brief.Block) -> [Brief.Block] {
    if case .group(_, let blocks) = block { blocks } else { [block] }
  }

  @Test(arguments: WorkedCases.names)
  func `removing a claim that a package does not cross leaves what it crosses`(
    name: String
  ) throws {
    let theCase = try WorkedCases.read(named: name)
    let findings = Answers(theCase, for: .mediator)
    for package in findings.packages.packages.packages {
      let crossed = findings.compiled.ids(of: package.crosses)
      for claim in theCase.claims where !crossed.contains(claim.id) && !claim.isAcceptance {
        let other = CompiledCase(theCase.changed(by: WhatIf(without: [claim.id])))
        let again = other.problem.crossed(by: package.choices)
        #expect(other.problem.isAgreement(package.choices))
        #expect(other.ids(of: again) == crossed)
        #expect(other.problem.givingWayProbability(of: again) == package.likelihood)
      }
    }
  }

  @Test(arguments: WorkedCases.names)
  func `removing a claim that an answer does not rest on leaves its worth`(name: String) throws {
    let theCase = try WorkedCases.read(named: name)
    let findings = Answers(theCase, for: .mediator)
    let lines = findings.impasse.conflicts.reduce(BitSet()) { $0.union($1) }
    let listed = Set(findings.compiled.ids(of: lines))
    for claim in theCase.claims where !listed.contains(claim.id) && !claim.isAcceptance {
      let other = Answers(
        theCase.changed(by: WhatIf(without: [claim.id])), for: .mediator, samples: 1)
      for question in findings.questions where findings.compiled.lines[question.line].id != claim.id
      {
        let id = findings.compiled.lines[question.line].id
        let again = try #require(
          other.questions.first { other.compiled.lines[$0.line].id == id })
        #expect(abs(again.gain - question.gain) < 1e-12)
        #expect(abs(again.importance.low - question.importance.low) < 1e-12)
      }
    }
  }
}
