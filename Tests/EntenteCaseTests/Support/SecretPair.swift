/// Two case files that differ only in what party `a` has entrusted to the mediator, and a third
/// without any of it. Every word of a secret contains `SECRET`, or is one of the ids in use.
struct SecretPair {
  let texts: [String]

  init(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let isSound = Bool.random(using: &generator)
    let open = Entries.open(isSound: isSound, &generator)
    let secrets = (0..<2).map { _ in Entries.secret(&generator) }
    texts = (secrets + [Entries()]).map { open.merged(with: $0, &generator).text }
  }

  /// The lines of the sections of which parts can be hidden.
  struct Entries {
    var sources: [String] = []
    var rules: [String] = []
    var claims: [String] = []
    var together: [String] = []
    var offers: [String] = []
    var agreements: [String] = []
    var parts: [String] = []
    var responses: [String] = []
    var exchanges: [String] = []
    var stopping: [String] = []
  }
}

extension SecretPair.Entries {
  static func open(isSound: Bool, _ generator: inout SplitMix64) -> Self {
    var result = Self()
    result.sources = ["press: {title: Press}", "bc: {title: Caucus, confidential: b}"]
    result.claims = [
      "{id: P1, by: a, line: x is x1, from: press, p}",
      "{id: P2, by: b, line: y is y1, from: press, p}",
      "{id: P3, by: b, line: x is not x1, from: bc, p}",
    ]
    result.claims += picks(isSound ? soundClaims : soundClaims + brokenClaims, &generator)
    result.rules = picks(
      ["{id: R1, must: x is x1}", "{id: R2, must: y is y1, from: h1}"], &generator)
    if !isSound { result.rules += picks(["{id: R3, must: x is z}", "{id: H1}"], &generator) }
    result.together = picks(
      [
        "{id: G1, claims: [P1, H1], firmness: soft}", "{id: G2, claims: [H1, H2]}",
        "{id: G3, claims: [P2, G4], firmness: firm}", "{id: G5, claims: [P3], from: h1}",
      ], &generator)
    if !isSound { result.together += picks(["{id: G6, claims: [P1, P3]}"], &generator) }
    result.offers = picks(["{id: O1, title: T, by: a, terms: {x: x1}, from: h1}"], &generator)
    result.agreements = picks([Self.openAgreement], &generator)
    result.parts = picks(
      [
        "{id: OB, by: b, in: p1, to: act, detected: 1}",
        "{id: OC, by: a, in: p1, to: act, detected: 1, from: h1}",
      ],
      &generator)
    result.responses = picks(
      ["{party: b, answer: rejects, from: press}", "{party: a, answer: accepts, from: h2}"],
      &generator)
    result.exchanges = picks(
      ["{id: E2, title: T, offer: O0, items: {k: {by: b, to: a}}, from: press}"], &generator)
    result.stopping = picks(
      ["{id: S1, on: b, costs: 3, from: bc}", "{id: S2, on: a, costs: 3, from: press}"], &generator)
    if !isSound { result.stopping += picks(["{id: S3, on: b, costs: -3, from: bc}"], &generator) }
    return result
  }

  private static let openAgreement =
    "{id: A2, title: T, from: h1, phases: {p1: {days: open}}}"

  private static let soundClaims = [
    "{id: QG, by: b, in: A1, worth a day: {p1: 1, p2: 2}, from: press, p}",
    "{id: QH, by: b, in: H1, worth a day: {p1: 1}, from: press, p}",
    "{id: QI, by: b, breaking: OB, gains: 3, from: bc, p}",
    "{id: QJ, by: a, breaking: OA, gains: 3, from: press, p}",
    "{id: QK, by: a, half-life: 30, from: press, p}",
    "{id: QL, by: a, in: A1, worth a day: [breakdown, no agreement], from: press, p}",
    "{id: Q1, by: b, accepts: x is x1, if: y is y1, despite: [P2, H1], from: press, p}",
    "{id: Q2, by: b, accepts: x is x1, if: y is y1, despite: [H1], from: press, p}",
    "{id: Q3, by: h1, fact: It rained., from: press, p}",
    "{id: Q4, by: b, priorities: [x, y], from: bc, p}",
    "{id: Q5, by: a, line: x is x1, from: [press, h1]}",
    "{id: H1, by: b, line: x is x1, from: h2}",
    "{id: QB, by: b, ranks: [s1, far above, [s2, y is y2]], from: press, p}",
    "{id: QC, by: b, ranks: [s2, s1], from: bc, p}",
    "{id: QD, by: a, ranks: [s1, s2], from: press, p}",
    "{id: QG, by: b, exchange: E1, worth: {i: 2}, costs: {j: 1}, from: bc, p}",
    "{id: QH, by: b, exchange: E3, worth: {i: 2}, from: press, p}",
    "{id: QI, by: a, exchange: E1, costs: {i: 2}, from: press, p}",
    "{id: QE, by: b, overlooks: s2, from: press, p}",
  ]
  private static let brokenClaims = [
    "{id: P1, by: b, line: y is y1, from: press, p}", "{id: Q6, by: b, line: x is z, from: press}",
    "{id: Q7, by: b, line: x is x1, line: y is y1, from: press, p}", "{id: Q8, from: press, p}",
    "{id: Q9, by: c, line: x is x1, from: press, p}",
    "{id: QA, by: b, from: press, p, note: !!x y}",
    "{id: QJ, by: b, exchange: E1, worth: {j: 2}, from: press, p}",
    "{id: QK, by: b, exchange: E1, worth: {i: 7}, from: press, p}",
    "{id: QF, by: b, ranks: [s3, far above], from: press, p}",
  ]

  /// Entries that only `a` and the mediator may know, in all states of repair.
  static func secret(_ generator: inout SplitMix64) -> Self {
    var result = Self()
    result.sources =
      ["h1: {title: SECRET, confidential: a}", "h2: {title: SECRET, confidential: a}"]
      + picks(oddSources, &generator)
    result.sources.removeAll { _ in Int.random(in: 0..<6, using: &generator) == 0 }
    result.claims = picks(oddClaims, &generator)
    result.claims += (0..<Int.random(in: 0..<4, using: &generator)).map { _ in
      claim(&generator)
    }
    result.rules = picks(
      ["{id: R1, must: SECRET, from: h1}", "{id: SECRET, must: y is y1, from: h2}"], &generator)
    result.together = picks(
      [
        "{id: G1, claims: [P1, P2, P3], from: h1}", "{id: G4, claims: [P2], from: [h2, press]}",
        "{id: SECRET, claims: [SECRET], from: h1, because: SECRET}",
      ], &generator)
    result.offers = picks(
      [
        "{id: O0, title: SECRET, by: a, terms: {y: y2}, from: h1}",
        "{id: P1, by: a, public: false}",
        "{id: O0, title: SECRET, by: a, terms: SECRET, public: false, responses: SECRET}",
      ], &generator)
    result.agreements = picks(oddAgreements, &generator)
    result.parts = picks(
      [
        "{id: OA, by: a, in: p1, to: SECRET, detected: 1, from: h1}", "SECRET",
        "{id: OB, by: SECRET, in: SECRET, from: h2}", "{id: SECRET, by: a, public: false}",
        "{id: OA, by: b, in: p1, to: SECRET, confidential: a}", "[SECRET]",
      ], &generator)
    result.responses = picks(
      [
        "{party: b, answer: accepts, from: h1}", "{party: SECRET, answer: SECRET, from: [h1]}",
        "{party: a, answer: SECRET, from: {source: h2}}", "SECRET",
      ], &generator)
    result.exchanges = picks(secretExchanges, &generator)
    result.stopping = picks(secretCosts, &generator)
    return result
  }

  private static let secretExchanges = [
    "{id: E3, title: SECRET, items: {i: {by: a, to: b}}, from: h1}",
    "{id: E1, title: SECRET, items: SECRET, from: [h2, press]}",
    "{id: E3, title: SECRET, items: {i: {by: a, to: b}}, public: false}",
    "{id: SECRET, title: SECRET, items: {SECRET: SECRET}, from: h1, SECRET: SECRET}",
  ]

  private static let secretCosts = [
    "{id: S2, on: a, costs: SECRET, from: h1}", "{id: S4, on: a, costs: 4, public: false}",
    "{id: P1, on: b, costs: 4, says: SECRET, from: h2}", "SECRET",
    "{id: S5, on: a, costs: 4, publc: false}", "{id: S5, on: a, costs: 4, form: h1}",
  ]

  private static let oddSources = [
    "press: {title: SECRET, confidential: a}", "h3: SECRET", "h3: [SECRET]",
    "h4: {title: SECRET, confidential: }", "h4: {titel: SECRET, confidential: a}",
    "h5: {title: SECRET, confidental: a}", "h6: {title: SECRET, confidential: [a]}",
    "h6: {title: SECRET, confidential: a, confidential: b}",
    "h9: {title: SECRET, confidential: b, confidential: a}", "a: {title: SECRET, confidential: a}",
    "h7: {title: SECRET, date: SECRET, confidential: SECRET}",
    "Q3: {title: SECRET, confidential: a}",
    "h8: !!binary {title: SECRET, title: SECRET, confidential: a}",
  ]

  private static let oddAgreements = [
    "SECRET", "{id: H1, title: SECRET, from: h1, phases: {p1: {days: open}}}",
    "{id: A1, title: SECRET, from: [press, h2], phases: SECRET}",
    "{id: H2, title: SECRET, public: false, phases: {SECRET: {days: 3}}}",
    "{id: H2, title: SECRET, from: press, public: no, phases: {SECRET: {days: 3}}}",
    "{id: H2, title: SECRET, from: press, phases: {SECRET: {days: 3, from: h1}}}",
    "{id: P1, title: SECRET, from: press, phases: [{id: SECRET, secret: true}]}",
    "{id: A3, title: SECRET, from: h1, obligations: [{id: OA, by: b, in: SECRET}]}",
  ]

  private static let oddClaims = [
    "{id: H7, by: a, in: A1, worth a day: {p1: 7, SECRET: 3}, from: h1}",
    "{id: H8, by: a, in: A1, worth a day: {p1: 7, p2: 3}, half-life: 4, from: h1}",
    "{id: H7, by: a, in: A1, worth a day: [p1, SECRET], from: h1}",
    "{id: H8, by: a, in: A1, worth a day: [p2, p1, p2], from: h1}",
    "{id: H7, by: a, transfer: SECRET, costs: 3, from: h1}",
    "{id: H8, by: a, transfer: OA, worth: -3, from: h2}",
    "{id: H7, by: a, in: A1, worth a day: [no agreement, p1], from: h1}",
    "{id: H8, by: a, in: A1, worth a day: [p1, no agreement], from: h2}",
    "{id: H7, by: a, half-life: 31, from: h2}", "{id: H8, by: a, breaking: OA, gains: 1, from: h1}",
    "SECRET", "[SECRET]", "{}", "{SECRET: SECRET}", "{id: P1, by: a, public: false, from: press}",
    "{id: H1, by: a, line: SECRET and (, from: h1}", "{id: H2, by: a, line: x is x2, from: h1, p}",
    "{id: H3, by: a, by: a, line: x is x2, line: y is y1, from: h1}",
    "{id: H4, by: [a], line: x is x2, from: h1}", "{id: H4, by: a, line: x is x2, form: h1}",
    "{id: H5, by: a, fact: \"SECRET\\x01\", from: [press, h1]}",
    "{id: H6, by: a, line: x is x2, from: press, public: no}",
    "{id: H6, by: a, line: x is x2, from: press, Public: false}",
    "{id: H6, by: a, line: x is x2, from: press, confidential: a}",
    "{by: a, numbers: {x: {weight: SECRET}}, from: h1}", "{id: P2, by: b, fact: SECRET, from: h2}",
    "{id: H7, by: a, line: x is x2}", "{id: H7, by: a, line: x is x2, from: {place: SECRET}}",
    "{id: H8, by: a, line: x is x2, from: h1, public: true}", "{? [a] : SECRET, id: H9}",
    "{id: H9, by: h1, fact: SECRET, from: press}", "!!binary {id: H9, by: a, from: h1}",
    "{id: G1, by: a, line: x is x2, from: h2, <<: {by: b}}",
    "{id: H9, by: a, accepts: x is x2, if: y is y1, despite: [P1, P2, SECRET], from: h1}",
  ]

  private static func claim(_ generator: inout SplitMix64) -> String {
    let id = ["H1", "H2", "P1", "SECRET", "G1", "R1"].randomElement(using: &generator) ?? ""
    let from =
      ["h1", "h2, SECRET", "[press, h1]", "{source: h2}", "press", "h9"]
      .randomElement(using: &generator) ?? ""
    let statement =
      [
        "line: x is x2", "line: y is SECRET", "prefers: [x is x2, x is x1]", "wants: [SECRET]",
        "ranks: [s2, s1]", "ranks: [s2, SECRET]", "ranks: [far above, s1]", "overlooks: s1",
        "overlooks: SECRET", "wants: [[x is x2, SECRET]]", "priorities: [y]",
        "fact: SECRET, about: [y]", "SECRET: SECRET", "exchange: E1, costs: {i: 3}",
        "exchange: E1, worth: {j: 5, SECRET: SECRET}", "exchange: E3, costs: {i: SECRET}",
      ].randomElement(using: &generator) ?? ""
    let flag = from == "press" ? "public: false" : "note: SECRET"
    return "{id: \(id), by: a, \(statement), from: \(from), \(flag)}"
  }

  private static func picks(_ from: [String], _ generator: inout SplitMix64) -> [String] {
    from.filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }
  }
}

extension SecretPair.Entries {
  /// The entries with others scattered among them.
  func merged(with other: Self, _ generator: inout SplitMix64) -> Self {
    var result = self
    let paths = [
      \Self.sources, \.rules, \.claims, \.together, \.offers, \.agreements, \.parts, \.responses,
      \.exchanges, \.stopping,
    ]
    for path in paths {
      for entry in other[keyPath: path] {
        let place = Int.random(in: 0...result[keyPath: path].count, using: &generator)
        result[keyPath: path].insert(entry, at: place)
      }
    }
    return result
  }

  /// The whole file.
  var text: String {
    """
    entente: 1
    title: T
    parties: {a: A, b: B}
    issues:
      x: {asks: X, options: [x1, x2]}
      y: {asks: Y, options: [y1, y2], moved by: a, moves: [y1 to y2]}
    states: {s1: {x: x1}, s2: {x: x2, y: y1}}
    sources:
    \(sources.map { "  \($0)\n" }.joined())claims:
    \(list(claims))rules:
    \(list(rules))together:
    \(list(together))offers:
    \(list(offers))
      - id: O2
        title: T
        by: b
        terms: {x: x2}
        responses:
    \(responses.map { "      - \($0)\n" }.joined())agreements:
    \(list(agreements))
      - id: A1
        title: T
        assumed: all
        phases: {p1: {days: 3, next: p2}, p2: {days: open}}
        obligations:
    \(parts.map { "      - \($0)\n" }.joined())exchanges:
    \(list(exchanges))
      - id: E1
        title: T
        items: [{id: i, by: a, to: b}, {id: j, by: b, to: a, after: i}]
        stopping:
    \(stopping.map { "      - \($0)\n" }.joined())
    """
  }

  private func list(_ entries: [String]) -> String {
    entries.map { "  - \($0)\n" }.joined()
  }
}
