import EntenteCase
import Foundation
import Testing

@Suite struct CaseExportTests {
  /// The starter case in code would prove nothing about reading, so it is read.
  private let starter = CaseReader.read(Array(StarterCase.yaml.utf8)).theCase!

  private func object(_ theCase: Case) throws -> [String: Any] {
    let data = Data(try CaseExport(theCase).json().utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func list(_ key: String, _ theCase: Case) throws -> [[String: Any]] {
    try #require(try object(theCase)[key] as? [[String: Any]])
  }

  private func json(_ value: Any?) throws -> String {
    let data = try JSONSerialization.data(
      withJSONObject: #require(value), options: [.sortedKeys, .fragmentsAllowed])
    return String(decoding: data, as: UTF8.self)
  }

  @Test func `what is exported reads back and exports to the same bytes`() throws {
    for source in [StarterCase.yaml, everything] {
      let first = try CaseExport(try read(source)).json()
      let second = try CaseExport(try read(first)).json()
      #expect(first == second)
    }
  }

  @Test func `random cases export to the same bytes after reading`() throws {
    var random = SplitMix64(seed: 9)
    for _ in 0..<200 {
      let first = try CaseExport(randomCase(using: &random)).json()
      #expect(try CaseExport(try read(first)).json() == first)
    }
  }

  @Test func `the exported case says what the file says`() throws {
    let before = try read(everything)
    let after = try read(try CaseExport(before).json())
    #expect(before.claims.map(\.kind) == after.claims.map(\.kind))
    #expect(before.claims.map(\.interactions) == after.claims.map(\.interactions))
    #expect(before.claims.map(\.reservation) == after.claims.map(\.reservation))
    #expect(before.claims.map(\.ceiling) == after.claims.map(\.ceiling))
    #expect(before.claims.map(\.discount) == after.claims.map(\.discount))
    #expect(before.claims.map(\.firmness) == after.claims.map(\.firmness))
    #expect(before.claims.map(\.isPublic) == after.claims.map(\.isPublic))
    #expect(before.rules.map(\.condition) == after.rules.map(\.condition))
    #expect(before.goal == after.goal && before.statusQuo == after.statusQuo)
    #expect(before.scale == after.scale)
    #expect(before.offers.map(\.terms) == after.offers.map(\.terms))
    #expect(before.lineGroups == after.lineGroups)
  }

  @Test func `lines are listed with conditional offers folded in and as stated`() throws {
    let lines = try list("lines", starter)
    #expect(lines.map { $0["id"] as? String } == ["N1", "N2", "N3", "S1", "S2"])
    let offered =
      #"{"of":[{"in":["north"],"issue":"cost"},{"of":[{"in":["shared"],"issue":"cost"},"#
      + #"{"in":["yearly"],"issue":"review"}],"op":"and"}],"op":"or"}"#
    #expect(try json(lines[4]["condition"]) == offered)
    #expect(try json(lines[4]["stated"]) == #"{"in":["north"],"issue":"cost"}"#)
    #expect(lines[1]["probability"] as? Double == 1)
    #expect(lines[1]["firmness"] as? String == "absolute")
    #expect(lines[1]["group"] is NSNull && lines[1]["public"] as? Bool == true)
  }

  @Test
  func `every line, of a reservation too, is in one group, with the probability of the group`()
    throws
  {
    let example = try read(everything)
    let groups = try list("groups", example)
    #expect(groups.map { $0["id"] as? String } == ["U1", "U4", "G1"])
    #expect(groups.map { $0["claims"] as? [String] } == [["U1"], ["U4"], ["D1", "D2"]])
    #expect(groups.map { $0["probability"] as? Double } == [0.75, 0.9, 0.6])
    let lines = try list("lines", example)
    #expect(lines.map { $0["probability"] as? Double } == [0.75, 0.9, 0.6, 0.6])
    #expect(lines[3]["group"] as? String == "G1")
  }

  @Test func `defaults are written out`() throws {
    var example = starter
    example.seeks = nil
    let seeks = try json(try object(example)["seeks"])
    #expect(
      seeks == #"{"of":[{"of":[{"in":["none"],"issue":"ferry"},{"in":["north"],"issue":"cost"},"#
        + #"{"in":["none"],"issue":"review"}],"op":"and"}],"op":"not"}"#)
    #expect(
      try json(try object(example)["scale"])
        == #"{"absolute":1,"contested":0.4,"firm":0.9,"soft":0.6}"#)
    #expect(try object(example)["normalised"] as? Bool == true)
  }

  @Test func `a condition too deep for a file is written as a sentence and reads back`() throws {
    var example = starter
    var condition = Condition.choice(issue: "ferry", options: ["none"])
    for level in 0..<99 {
      condition =
        level % 2 == 0
        ? .negation(condition) : .any([condition, .choice(issue: "cost", options: ["north"])])
    }
    example.claims[0].kind = .line(condition)
    let first = try CaseExport(example).json()
    let back = try read(first)
    #expect(back.claims[0].kind == .line(condition))
    #expect(try CaseExport(back).json() == first)
  }

  @Test func `text with characters that YAML does not take raw survives`() throws {
    var example = starter
    example.summary = "a\u{A0}b \u{1F6A2} \"c\" \\ / \u{2028}d\u{85}e\u{FEFF}"
    let text = try CaseExport(example).json()
    #expect(!text.unicodeScalars.contains("\u{2028}") && !text.unicodeScalars.contains("\u{FEFF}"))
    #expect(try read(text).summary == example.summary)
  }

  private func read(_ text: String) throws -> Case {
    let reading = CaseReader.read(Array(text.utf8))
    let renderer = DiagnosticRenderer(fileName: "case", source: text)
    return try #require(reading.theCase, "\(renderer.text(reading.diagnostics))")
  }

  /// A case with one of everything, written in the case file's short forms.
  private let everything = """
    entente: 1
    title: A border town's water talks
    as-of: 2031-04-02
    sources:
      press: {title: Town council, publisher: The Courier, date: 2031-04-01, link: "https://x.org"}
      caucus: {title: Mediator's notes, confidential: upstream}
    parties: {upstream: Upstream council, downstream: {name: Downstream, note: Three villages.}}
    mediators: {envoy: Regional envoy}
    issues:
      release: {asks: How much?, name: water, options: {none: nothing, third: a third, half: half}}
      meter: {asks: Who reads?, options: [upstream, joint], moved by: upstream, note: old meters}
    status-quo: {release: none}
    rules:
      - {id: R1, if: release is half, then: meter is joint, because: so, from: press, assumed: it}
    scale: {soft: 0.6, contested: 0.5}
    claims:
      - id: U1
        by: upstream
        line: never release is half
        unless: meter is joint
        says: no half without joint reading
        firmness: 0.75
        from: [press, {source: press, locator: page 2}]
        date: 2031-04-01
        note: said
        assumed: the firmness
      - {id: U2, by: upstream, prefers: [release is none, [release is third, release is half]], from: press}
      - {id: U3, by: upstream, priorities: [[release, meter]], from: caucus, firmness: soft}
      - {id: U4, by: upstream, numbers: {release: {weight: 60, values: {none: 1, third: 0.4}}},
          interactions: [{when: release is half and meter is joint, worth: -5}, {when: anything, worth: 0.25}], reservation: 20, ceiling: 60.5, discount: 0.9, from: caucus}
      - {id: D1, by: downstream, line: release is not none, firmness: absolute, from: press}
      - {id: D2, by: downstream, line: meter is upstream, public: false, from: press}
      - {id: D3, by: downstream, accepts: meter is joint, if: release is half, despite: [D2], from: press}
      - {id: D4, by: downstream, wants: [release is half, meter is upstream], from: press}
      - {id: F1, by: press, fact: Two wells ran dry., about: [release], from: press}
    together:
      - {id: G1, claims: [D1, D2], firmness: soft, because: one vote, from: press}
    offers:
      - id: plan
        title: The plan
        by: [envoy]
        terms: {release: third}
        date: 2031-03-30
        from: press
        responses: [{party: upstream, answer: rejects, date: 2031-04-01, from: press, note: no}]
    """

  private func randomCase(using random: inout SplitMix64) -> Case {
    let issues = RandomIssues(count: 4, maxOptions: 4, using: &random)
    let from = [Citation(source: "s", locator: "page 1")]
    let claims = (0..<8).map { index -> Claim in
      let condition = issues.condition(depth: 3, using: &random)
      let kinds: [Claim.Kind] = [
        .line(condition), .line(condition), .wants([[condition]]),
        .accepts(what: condition, given: issues.condition(depth: 1, using: &random), despite: []),
      ]
      return Claim(
        id: "C\(index)", by: Bool.random(using: &random) ? "a" : "b",
        kind: kinds.randomElement(using: &random)!,
        firmness: .probability(Double.random(in: 0...1, using: &random)), from: from)
    }
    return Case(
      title: "Random", sources: [Source(id: "s", title: "S")],
      parties: [Actor(id: "a", name: "A"), Actor(id: "b", name: "B")],
      issues: issues.modelIssues,
      rules: [Rule(id: "R", condition: issues.condition(depth: 2, using: &random))],
      claims: claims)
  }
}
