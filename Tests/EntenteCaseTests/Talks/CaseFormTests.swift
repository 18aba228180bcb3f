import EntenteCase
import Testing

@Suite struct CaseFormTests {
  private static let yaml = """
    entente: 1
    title: Water
    as-of: 2031-04-02
    summary: S
    sources: {press: {title: T, publisher: C, date: 2031-04-01, link: https://example.org}, c: {title: N, confidential: up}}
    parties: {up: Up, down: {name: Down, note: n}}
    mediators: {envoy: Envoy}
    stakeholders: {growers: Growers}
    issues:
      release: {asks: Q, name: summer release, options: {none: nothing, third: a third, half: half}}
      meter: {asks: W, options: [up, joint], moved by: up, moves: [up to joint], note: m}
      price: {asks: P, options: [low, high], irreversible: [high], binds: [down, up]}
    states: {dry: {release: none}, wet: {release: half, meter: joint}}
    status-quo: {release: none, meter: up}
    seeks: release is not none
    rules:
      - {id: R1, if: release is half, then: meter is joint, because: b}
      - {id: R2, must: release is not none or meter is up, from: press, assumed: a}
    scale: {firm: 0.8}
    claims:
      - {id: U1, by: up, line: never release is half, unless: meter is joint, firmness: 0.7, from: press, p}
      - {id: U2, by: up, prefers: [release is none, [release is third, release is half]], from: c, p}
      - {id: U3, by: up, numbers: {release: {weight: 60, values: {none: 1, third: 0.4}}},
          interactions: [{when: release is half and meter is joint, worth: -5}],
          reservation: 20, ceiling: 60.5, discount: 0.9, from: c, p}
      - {id: D1, by: down, wants: [release is half, meter is up], says: s, from: press, p}
      - {id: D2, by: down, line: meter is up, firmness: soft, from: press, p, public: false}
      - {id: D3, by: down, accepts: meter is joint, if: release is half, despite: [D2], from: press, p}
      - {id: D4, by: down, ranks: [wet, far above, [dry, release is third], anything], from: press, p}
      - {id: D5, by: down, overlooks: wet, from: press, p}
      - {id: D6, by: down, wants: [[price is low, meter is up], release is half], from: press, p}
      - {id: D7, by: down, exchange: swap, worth: {gate: 3}, costs: {water: {from: 1, to: 2}}, known: {gate: 0.9}, from: press, p}
      - {id: U4, by: up, exchange: swap, worth: {water: 5}, costs: {gate: 1}, from: c, p}
      - {id: F1, by: press, fact: F, about: [release], from: press, p, note: n, assumed: a, date: 2031-01-01}
    together: [{id: G, claims: [U1, D2], firmness: soft, because: b, from: press}]
    offers:
      - id: O
        title: T
        by: [envoy]
        terms: {release: third}
        responses: [{party: up, answer: accepts with changes, date: 2031-04-01, from: press, note: n}]
    exchanges:
      swap:
        title: T
        offer: O
        settlement: payment
        order: within sides
        most urgent first: [sick, others]
        capacity: {up: 2, down: 3}
        items:
          gate: {name: a gate, by: up, to: down, count: 2, urgency: sick, not before: 2}
          water: {by: down, to: up, after: gate, not after: 9, group: g}
        stopping: [{id: S, on: up, costs: {from: 1, to: 2}, by: envoy, says: s, from: press, p}]
        assumed: a
    """

  /// The same case as programs write it.
  private static let json = """
    {"entente": 1, "title": "Water", "as-of": "2031-04-02", "summary": "S", "normalised": true,
    "sources": [{"id": "press", "title": "T", "publisher": "C", "date": "2031-04-01",
      "link": "https://example.org"}, {"id": "c", "title": "N", "confidential": "up"}],
    "parties": [{"id": "up", "name": "Up"}, {"id": "down", "name": "Down", "note": "n"}],
    "mediators": [{"id": "envoy", "name": "Envoy"}],
    "stakeholders": [{"id": "growers", "name": "Growers"}],
    "issues": [{"id": "release", "asks": "Q", "name": "summer release", "options": [
      {"id": "none", "label": "nothing"}, {"id": "third", "label": "a third"},
      {"id": "half", "label": "half"}]},
      {"id": "meter", "asks": "W", "options": [{"id": "up"}, {"id": "joint"}], "moved by": "up",
      "moves": ["up to joint"], "note": "m"},
      {"id": "price", "asks": "P", "options": [{"id": "low"}, {"id": "high"}],
      "irreversible": ["high"], "binds": ["down", "up"]}],
    "states": [{"id": "dry", "choices": {"release": "none"}},
      {"id": "wet", "choices": {"meter": "joint", "release": "half"}}],
    "status-quo": {"release": "none", "meter": "up"},
    "seeks": {"issue": "release", "in": ["half", "third"]},
    "rules": [
      {"id": "R1", "if": {"issue": "release", "in": ["half"]},
        "then": {"issue": "meter", "in": ["joint"]}, "because": "b"},
      {"id": "R2", "must": {"op": "or", "of": [{"issue": "release", "in": ["third", "half"]},
        {"issue": "meter", "in": ["up"]}]}, "from": ["press"], "assumed": "a"}],
    "scale": {"absolute": 1, "firm": 0.8, "soft": 0.6, "contested": 0.4},
    "claims": [
      {"id": "U1", "by": "up", "line": {"op": "or", "of": [{"op": "not",
        "of": [{"issue": "release", "in": ["half"]}]}, {"issue": "meter", "in": ["joint"]}]},
        "firmness": 0.7, "from": [{"source": "press", "locator": "p"}]},
      {"id": "U2", "by": "up", "prefers": [{"issue": "release", "in": ["none"]},
        [{"issue": "release", "in": ["third"]}, {"issue": "release", "in": ["half"]}]],
        "from": {"source": "c", "locator": "p"}},
      {"id": "U3", "by": "up", "numbers": {"release": {"weight": 60,
        "values": {"none": 1, "third": 0.4}}}, "interactions": [{"when": {"op": "and", "of": [
        {"issue": "release", "in": ["half"]}, {"issue": "meter", "in": ["joint"]}]}, "worth": -5}],
        "reservation": 20, "ceiling": 60.5, "discount": 0.9, "from": ["c, p"]},
      {"id": "D1", "by": "down", "wants": [{"issue": "release", "in": ["half"]},
        {"issue": "meter", "in": ["up"]}], "says": "s", "from": "press, p"},
      {"id": "D2", "by": "down", "line": "meter is up", "firmness": "soft", "from": "press, p",
        "public": false},
      {"id": "D3", "by": "down", "accepts": "meter is joint", "if": "release is half",
        "despite": ["D2"], "from": "press, p"},
      {"id": "D4", "by": "down", "ranks": ["wet", "far above",
        ["dry", {"issue": "release", "in": ["third"]}], "anything"], "from": "press, p"},
      {"id": "D5", "by": "down", "overlooks": "wet", "from": "press, p"},
      {"id": "D6", "by": "down", "wants": [[{"issue": "price", "in": ["low"]}, "meter is up"],
        "release is half"], "from": "press, p"},
      {"id": "D7", "by": "down", "exchange": "swap", "worth": {"gate": 3}, "costs": {"water":
        {"from": 1, "to": 2}}, "known": {"gate": 0.9}, "from": "press, p"},
      {"id": "U4", "by": "up", "exchange": "swap", "worth": {"water": 5}, "costs": {"gate": 1},
        "from": "c, p"},
      {"id": "F1", "by": "press", "fact": "F", "about": ["release"], "from": "press, p",
        "note": "n", "assumed": "a", "date": "2031-01-01"}],
    "together": [{"id": "G", "claims": ["U1", "D2"], "firmness": "soft", "because": "b",
      "from": "press"}],
    "offers": [{"id": "O", "title": "T", "by": ["envoy"], "terms": {"release": "third"},
      "responses": [{"party": "up", "answer": "accepts with changes", "date": "2031-04-01",
      "from": "press", "note": "n"}]}],
    "exchanges": [{"id": "swap", "title": "T", "offer": "O", "settlement": "payment",
      "order": "within sides", "most urgent first": ["sick", "others"],
      "capacity": {"down": 3, "up": 2}, "assumed": "a", "public": true, "from": [],
      "items": [{"id": "gate", "name": "a gate", "by": "up", "to": "down", "count": 2,
        "urgency": "sick", "not before": 2}, {"id": "water", "name": "water", "by": "down",
        "to": "up", "after": ["gate"], "not after": 9, "group": "g"}],
      "stopping": [{"id": "S", "on": "up", "costs": {"from": 1, "to": 2}, "by": "envoy",
        "says": "s", "from": ["press, p"]}]}],
    "lines": [{"id": "not read"}], "groups": 7}
    """

  @Test func `every key is read`() throws {
    let reading = CaseReader.read(Array(Self.yaml.utf8))
    let theCase = try #require(reading.theCase)
    #expect(reading.diagnostics == [])
    #expect(theCase.asOf == "2031-04-02" && theCase.summary == "S")
    #expect(theCase.sources.map(\.confidentialTo) == [nil, "up"])
    #expect(theCase.sources[0].link == "https://example.org")
    #expect(theCase.parties.map(\.note) == [nil, "n"])
    #expect(theCase.mediators.map(\.name) == ["Envoy"])
    #expect(theCase.stakeholders.map(\.id) == ["growers"])
    #expect(theCase.issues.map(\.movedBy) == [nil, "up", nil])
    #expect(theCase.issues.map(\.name) == ["summer release", nil, nil])
    #expect(theCase.issues[1].options.map(\.label) == ["up", "joint"])
    #expect(theCase.statusQuo == ["release": "none", "meter": "up"])
    #expect(theCase.rules.map(\.text).first == "if release is half then meter is joint")
    #expect(theCase.scale == FirmnessScale(absolute: 1, firm: 0.8, soft: 0.6, contested: 0.4))
    #expect(
      theCase.claims.map(\.text) == [
        "never release is half unless meter is joint",
        "release is none, [release is third, release is half]",
        "release 60 (none 1, third 0.4); -5 where release is half and meter is joint; "
          + "no agreement 20; at most 60.5; discount 0.9",
        "release is half, meter is up", "meter is up", "meter is joint if release is half",
        "wet, far above, [dry, release is third], anything", "wet",
        "[price is low, meter is up], release is half",
        "swap: worth gate 3; costs water 1 to 2; known gate 0.9",
        "swap: worth water 5; costs gate 1", "F",
      ])
    #expect(
      theCase.claims.map(\.isPublic) == [
        true, false, false, true, false, true, true, true, true, true, false, true,
      ])
    #expect(theCase.claims[0].firmness == .probability(0.7))
    #expect(theCase.claims[0].span == Span(line: 21, column: 10, length: 2))
    #expect(theCase.together.map(\.firmness) == [.word(.soft)])
    #expect(theCase.offers[0].responses.map(\.answer) == [.acceptsWithChanges])
  }

  @Test func `a case as programs write it is the same case`() throws {
    let yaml = try #require(CaseReader.read(Array(Self.yaml.utf8)).theCase)
    let reading = CaseReader.read(Array(Self.json.utf8))
    #expect(reading.diagnostics == [])
    let json = try #require(reading.theCase)
    #expect(CaseDump.text(json, withTexts: false) == CaseDump.text(yaml, withTexts: false))
  }

  @Test func `a tree is printed as a sentence`() {
    let reading = CaseReader.read(Array(Self.json.utf8))
    #expect(
      reading.theCase?.claims[0].text == "not release is half or meter is joint")
  }

  @Test func `the keys of an exported file need its mark`() {
    let unmarked = Self.json.replacing("\"normalised\": true,", "")
    #expect(
      CaseReader.read(Array(unmarked.utf8)).diagnostics.map(\.code) == [.unknownKey, .unknownKey])
  }
}
