/// A case in which a confidential entry was damaged by a slip of the pen: every word of the entry
/// that matters contains `SECRET`. Nobody but its owner and the mediator may learn of it.
struct DamagedSecret {
  /// The case with the entry damaged, and without it.
  let text: String
  let without: String
  /// What was done to the entry.
  let damage: String

  private typealias Pairs = [(key: String, value: String)]

  /// What an entry says beside what keeps it in confidence.
  private struct Kind {
    let place: String
    let pairs: Pairs
    /// By which keys it may be kept: its sources, or a word.
    var keys = ["from"]
  }

  init(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let kind = Self.kinds.randomElement(using: &generator)!
    let key = kind.keys.randomElement(using: &generator)!
    let marker = (key, key == "public" ? "false" : "h1, page 1")
    let source = key == "public" ? [("from", "press, page 1")] : []
    let (line, damage) = Self.damaged(kind.pairs + source, marker, &generator)
    self.damage = "\(kind.place): \(damage): \(line)"
    let whole =
      Bool.random(using: &generator)
      ? Self.whole
      : Self.whole.replacing("days: 3\n  comm", with: "days: 3\n  source: press\n  comm")
    text = whole.replacing("<\(kind.place)>", with: line).clearingPlaces
    without = whole.clearingPlaces
  }

  private static let kinds: [Kind] = [
    Kind(
      place: "claims",
      pairs: [("id", "SECRET1"), ("by", "a"), ("line", "x is x1"), ("says", "SECRET")],
      keys: ["from", "public"]),
    Kind(
      place: "claims",
      pairs: [("id", "SECRET1"), ("by", "a"), ("accepts", "x is x1"), ("if", "y is y1")],
      keys: ["from", "public"]),
    Kind(
      place: "claims",
      pairs: [("id", "SECRET1"), ("by", "a"), ("numbers", "{x: {weight: 1, values: {x1: 1}}}")],
      keys: ["from", "public"]),
    Kind(
      place: "claims",
      pairs: [("id", "SECRET1"), ("by", "a"), ("fact", "SECRET"), ("about", "[x]")],
      keys: ["from", "public"]),
    Kind(place: "rules", pairs: [("id", "SECRET1"), ("must", "x is x1 or y is y1")]),
    Kind(
      place: "together", pairs: [("id", "SECRET1"), ("claims", "[P1, P3]"), ("because", "SECRET")]),
    Kind(
      place: "offers",
      pairs: [("id", "SECRET1"), ("title", "SECRET"), ("by", "a"), ("terms", "{x: x1}")],
      keys: ["from", "public"]),
    Kind(place: "responses", pairs: [("party", "a"), ("answer", "accepts"), ("note", "SECRET")]),
    Kind(
      place: "agreements",
      pairs: [("id", "SECRET1"), ("title", "SECRET"), ("phases", "{p1: {days: open}}")],
      keys: ["from", "public"]),
    Kind(
      place: "parts",
      pairs: [("id", "SECRET1"), ("by", "a"), ("in", "p1"), ("to", "SECRET"), ("detected", "1")]),
    Kind(
      place: "exchanges",
      pairs: [("id", "SECRET1"), ("title", "SECRET"), ("items", "{i1: {by: a, to: b}}")],
      keys: ["from", "public"]),
    Kind(
      place: "stopping",
      pairs: [("id", "SECRET1"), ("on", "a"), ("costs", "3"), ("says", "SECRET")],
      keys: ["from", "public"]),
    Kind(
      place: "zones", pairs: [("id", "SECRET1"), ("name", "SECRET"), ("people", "70")],
      keys: ["source"]),
  ]

  private static let whole = """
    entente: 1
    title: T
    parties: {a: A, b: B}
    issues:
      x: {asks: X, options: [x1, x2]}
      y: {asks: Y, options: [y1, y2]}
    sources:
      press: {title: Press}
      h1: {title: SECRET, confidential: a}
    claims:
      - <claims>
      - {id: P1, by: a, line: x is x1, from: press, page 1}
      - {id: P2, by: b, line: y is y1, from: press, page 1}
      - {id: P3, by: a, line: y is y2, from: press, page 2}
    rules:
      - <rules>
      - {id: R1, must: x is x1 or y is y2}
    together:
      - <together>
    offers:
      - <offers>
      - {id: O1, title: Offer, by: b, terms: {x: x2}, responses: [<responses>]}
    agreements:
      - <agreements>
      - id: A1
        title: Agreement
        assumed: all
        phases: {p1: {days: 3, next: p2}, p2: {days: open}}
        obligations: [<parts>]
    exchanges:
      - <exchanges>
      - id: E1
        title: Exchange
        items: {i: {by: a, to: b}, j: {by: b, to: a}}
        stopping: [<stopping>]
    relief:
      days: 3
      commodities:
        - {id: flour, kcal_a_kg: 3500, kilograms_a_person_day: 0.5, source: press}
      zones:
        - <zones>
        - {id: town, name: Town, people: 90, source: press}
      sites:
        - {id: school, people_a_day: 90, source: press}

    """
}

extension DamagedSecret {
  /// The entry with its sign of confidence, and a slip in one of its pairs, mostly in that sign.
  private static func damaged(
    _ pairs: Pairs, _ marker: (key: String, value: String), _ generator: inout SplitMix64
  ) -> (line: String, damage: String) {
    let place = Int.random(in: 0...pairs.count, using: &generator)
    let isOther = Int.random(in: 0..<4, using: &generator) == 0
    let spoilt = isOther ? pairs.randomElement(using: &generator)! : marker
    var rest = pairs.filter { $0.key != spoilt.key } + (isOther ? [marker] : [])
    let (key, value) = spoilt
    var texts: [String] { rest.map { "\($0.key): \($0.value)" } }
    let slips = [
      "\(misspelt(key, &generator)): \(value)", "\(key.uppercased()): \(value)",
      "<<: {\(key): \(value)}", "<<: [{\(key): \(value)}]", "<<: &m {\(key): \(value)}",
      "\"<<\": {\(key): \(value)}", "? [\(key)] : \(value)", "\(key): !!str \(value)",
      "\(key): !x [\(value)]", "!x \(key): \(value)", "\(key): \"\(value)\"",
      "\(key): [[\(value)]]",
      "\(key): {\(value): \(value)}", "\(key): {sorce: \(value)}", "\(key): ", "\(key): ~",
      "\(key): []", "\(key): {}", "\(key):\(value)", "\(key)", "\(key) = \(value)",
      "\(key): \(misspelt(value, &generator))", "\(key): [&n \(value)]", "\"\(key) \": \(value)",
      "\(key): {source: press, \(key): \(value)}", "x: 1, \(key): \(value), \(key): \(value)",
      "\(key): {source: press, <<: {\(key): \(value)}}",
    ]
    let slip = Int.random(in: 0...slips.count, using: &generator)
    if slip == slips.count {
      let into = rest.indices.randomElement(using: &generator)!
      rest[into].value = "{is: \(rest[into].value), \(key): \(value)}"
      return ("{\(texts.joined(separator: ", "))}", "\(key) inside \(rest[into].key)")
    }
    var all = texts
    all.insert(slips[slip], at: min(place, all.count))
    return ("{\(all.joined(separator: ", "))}", "slip \(slip) in \(key)")
  }

  /// A word with a letter lost, doubled, changed or exchanged with its neighbour.
  private static func misspelt(_ word: String, _ generator: inout SplitMix64) -> String {
    var letters = Array(word)
    let index = Int.random(in: 0..<letters.count, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0 where letters.count > 1: letters.remove(at: index)
    case 1: letters.insert(letters[index], at: index)
    case 2 where index > 0 && letters[index] != letters[index - 1]:
      letters.swapAt(index, index - 1)
    default: letters[index] = letters[index] == "x" ? "z" : "x"
    }
    return String(letters)
  }
}

extension String {
  /// Without the places in which nothing was put.
  fileprivate var clearingPlaces: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.trimmed.hasPrefix("- <") }.joined(separator: "\n")
      .replacing("<responses>", with: "").replacing("<parts>", with: "")
      .replacing("<stopping>", with: "")
  }
}

extension Substring {
  fileprivate var trimmed: Substring { drop { $0 == " " } }
}
