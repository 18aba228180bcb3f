import EntenteCase
import Testing

/// What one party entrusted to the mediator about a plan reaches nobody else.
@Suite struct ReliefVisibilityTests {
  /// Rows from a source that east entrusted to the mediator, in all states of repair; cells as in
  /// the sample's tables.
  private static let secrets: [String: [String]] = [
    "zones": [
      "camp,SECRET,700,3,3,,\"caucus, page 2\",SECRET", "town,SECRET,-5,,3,x,caucus,",
      "hill,SECRET,\"9,000\",4,18,,\"survey; caucus, page 9\",", "SECRET,SECRET",
      "SECRET,,,,,,,,,9",
      "sec ret,SECRET,9,1,1,,caucus,",
    ],
    "sites": [
      "tent,SECRET,1,1,900,5,0,yes,8,2,1,900,9,\"caucus, page 2\",",
      "school,SECRET,x,1,900,5,0,maybe,80,2,1,900,9,caucus,SECRET",
    ],
    "roads": [
      "trail,mill,tent,9,1,5,10,0,yes,caucus", "trunk,SECRET,mill,90000,1,5,10,5,what,caucus",
      "lane,mill,chapel,9,1,5,10,0,yes,\"caucus, p; survey\"",
    ],
    "stocks": ["mill,flour,SECRET,caucus", "tent,flour,5,\"caucus, page 3\""],
    "supplies": ["south-gate,salt,9,caucus", "south-gate,flour,9000000,caucus"],
    "commodities": ["salt,SECRET,0,0,0,0.01,1,,basket,caucus,", "flour,,,,,400,,,,caucus,"],
    "incidents": [],
    "trucks": ["jeep,4,1500,3,10,caucus", "lorry,-4,1,3,10,caucus"],
  ]

  /// Rows that anyone may know, some of which name what only some may know.
  private static let open: [String: [String]] = [
    "roads": ["path,mill,tent,9,1,5,10,0,yes,survey"],
    "stocks": ["tent,beans,5,survey", "mill,salt,5,survey"],
    "supplies": ["south-gate,salt,2,survey"],
    "cuts": ["gate-strike,trail,3,4,0,the days"],
  ]

  private static let openEffects = [
    "    - {id: X3, if: gate is closed, closes: tent, source: survey}\n",
    "    - {id: X4, if: gate is closed, set: jeep.number, to: 3, source: survey}\n",
  ]
  private static let secretEffects = [
    "    - {id: X5, if: SECRET, closes: SECRET, source: caucus}\n",
    "    - {id: X1, if: gate is closed, closes: mill, source: [survey, 'caucus, page 1']}\n",
    "    - {id: X6, if: gate is closed, closes: mill, sorce: caucus}\n", "    - SECRET\n",
  ]

  private func sample(open: UInt64, secrets: UInt64?) -> ReliefSample {
    var generator = SplitMix64(seed: open)
    var result = ReliefSample.sound
    for (table, rows) in Self.open.sorted(by: { $0.key < $1.key }) {
      for row in rows where Bool.random(using: &generator) { result.append(row, to: table) }
    }
    for effect in Self.openEffects where Bool.random(using: &generator) { result.text += effect }
    guard let secrets else { return result }
    generator = SplitMix64(seed: secrets)
    for (table, rows) in Self.secrets.sorted(by: { $0.key < $1.key }) {
      for row in rows where Bool.random(using: &generator) {
        result.insert(row, in: table, using: &generator)
      }
    }
    for effect in Self.secretEffects where Bool.random(using: &generator) { result.text += effect }
    return result
  }

  /// All that a reader is told: the case, or what is wrong with it.
  private func told(_ sample: ReliefSample, _ reader: Reader) throws -> String {
    let reading = sample.read(for: reader)
    let rows = reading.theCase?.relief.map { "\($0)" } ?? "none"
    return try (reading.theCase.map { try CaseExport($0).json() } ?? "") + rows
      + "\(reading.diagnostics)"
  }

  @Test(arguments: [Reader.party("west"), .everyone])
  func `nothing of a row in confidence can be told from what others read`(reader: Reader) throws {
    for seed in 0..<60 as Range<UInt64> {
      let without = try told(sample(open: seed, secrets: nil), reader)
      let with = try told(sample(open: seed, secrets: seed &+ 1_000), reader)
      #expect(with == without, "seed \(seed)")
      #expect(!with.contains("SECRET"))
    }
  }

  @Test func `the party that entrusted a row reads it, and so does the mediator`() throws {
    var own = ReliefSample.sound
    own.append("camp,Camp,700,4,17,,\"caucus, page 2\",", to: "zones")
    for reader in [Reader.mediator, .party("east")] {
      #expect(own.read(for: reader).theCase?.relief?.zones.count == 4)
    }
    for reader in [Reader.everyone, .party("west")] {
      #expect(own.read(for: reader).theCase?.relief?.zones.count == 3)
    }
  }

  @Test func `a plan from a source in confidence is hidden as a whole`() throws {
    let hidden = ReliefSample.sound.replacing("  days: 10\n", by: "  days: 10\n  source: caucus\n")
    #expect(hidden.read(for: .party("east")).theCase?.relief != nil)
    let west = hidden.read(for: .party("west"))
    #expect(west.theCase != nil && west.theCase?.relief == nil)
    #expect(west.diagnostics.allSatisfy { $0.code == .unusedSource && $0.severity == .warning })
  }

  @Test func `a column that could hide rows hides all of them`() throws {
    let suspect = ReliefSample.sound.replacing("controlled_by", by: "confidental", in: "zones")
    #expect(suspect.read(for: .everyone).theCase?.relief?.zones.isEmpty == true)
  }

  @Test func `a table that is none is told to others in one sentence, whatever the cause`() {
    let causes = [
      ReliefSample.sound.replacing("Hill villages", by: "\"Hill villages", in: "zones"),
      ReliefSample.sound.replacing("Hill villages", by: "Hill\u{1}villages", in: "zones"),
      ReliefSample.sound.replacing("Hill villages", by: "Hill \"villages\"", in: "zones"),
      ReliefSample.sound.without("zones"),
    ]
    let told = causes.map { $0.read(for: .everyone).diagnostics }
    #expect(told[0].map(\.code) == [.unreadable] && told[0].first?.span == Span.none)
    #expect(told.allSatisfy { $0 == told[0] })
  }
}

extension ReliefSample {
  fileprivate mutating func append(_ row: String, to table: String) {
    tables["tables/\(table).csv", default: ""] += row + "\n"
  }

  fileprivate mutating func insert(
    _ row: String, in table: String, using generator: inout SplitMix64
  ) {
    let name = "tables/\(table).csv"
    var lines = (tables[name] ?? "").split(separator: "\n").map(String.init)
    lines.insert(row, at: Int.random(in: 1...lines.count, using: &generator))
    tables[name] = lines.map { $0 + "\n" }.joined()
  }
}
