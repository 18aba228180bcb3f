import EntenteEngine

/// Random small plans of relief as YAML text, with rows that one party has given in confidence.
struct RandomPlanText {
  private let rows: [(table: String, row: String)]

  /// Rows that anyone may know.
  init(seed: UInt64) {
    var random = SplitMix64(seed: seed ^ 0x5EED_0F_2E11EF)
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    var rows = [
      ("zones", "{id: hill, people: \(number(1...9))00, x_km: 1, y_km: 2}"),
      ("zones", "{id: town, people: \(number(1...9))00, x_km: 3, y_km: 0}"),
      ("crossings", "{id: gate, x_km: -2, y_km: 0, trucks_a_day: \(number(0...3))}"),
      ("sites", "{id: barn, x_km: 1, y_km: 1, people_a_day: \(number(1...9))00}"),
      ("roads", "{id: lane, from: gate, to: barn, distance_km: 4, hours: 1}"),
      ("trucks", "{id: cart, number: \(number(1...4)), load_tonnes: 0.1}"),
      ("commodities", "{id: bread, kcal_a_kg: 2500, kilograms_a_person_day: 0.5}"),
      ("supplies", "{place: gate, commodity: bread, tonnes_a_day: 1}"),
      ("incidents", "{id: mud, name: Mud, probability: 0.25}"),
      ("cuts", "{incident: mud, what: lane, from_day: 1, to_day: 1}"),
    ]
    if Bool.random(using: &random) {
      rows.append(
        ("effects", "{id: E1, if: i0 is o1, set: gate.trucks_a_day, to: \(number(2...5))}"))
    }
    self.rows = rows
  }

  /// Rows that only `ash` and the mediator may know, some of them damaged.
  private static let secrets = [
    ("zones", "{id: camp, name: Camp, people: 400, x_km: 2, y_km: 2, source: caucus}"),
    ("zones", "{id: town, name: Other, people: -5, x_km: 3, y_km: 0, source: caucus}"),
    ("sites", "{id: tent, x_km: 2, y_km: 2, people_a_day: 900, source: \"caucus, page 2\"}"),
    ("roads", "{id: track, from: gate, to: tent, distance_km: 6, hours: 2, source: caucus}"),
    ("trucks", "{id: jeep, number: 3, load_tonnes: 1, source: caucus}"),
    ("trucks", "{id: cart, number: many, load_tonnes: 0.1, source: caucus}"),
    ("supplies", "{place: gate, commodity: bread, tonnes_a_day: 5, source: caucus}"),
    ("incidents", "{id: raid, name: Raid, probability: 0.5, source: caucus}"),
    ("effects", "{id: E2, if: i0 is o0, closes: barn, source: caucus}"),
    ("effects", "{id: E3, if: i9 is o0, closes: nothing, source: caucus}"),
  ]

  /// The plan's lines; with secrets, some of `ash`'s rows stand at places that hang on the
  /// generator.
  func lines(secrets: Bool, using random: inout SplitMix64) -> [String] {
    var rows = rows
    for secret in Self.secrets where secrets && random.next() % 3 == 0 {
      rows.insert(secret, at: Int.random(in: 0...rows.count, using: &random))
    }
    var tables: [String] = []
    for (table, _) in self.rows + Self.secrets where !tables.contains(table) {
      tables.append(table)
    }
    let texts = tables.flatMap { table in
      let own = rows.filter { $0.table == table }.map { "    - \($0.row)" }
      return own.isEmpty ? [] : ["  \(table):"] + own
    }
    return ["relief:", "  days: 2", "  assumed: all"] + texts
  }
}
