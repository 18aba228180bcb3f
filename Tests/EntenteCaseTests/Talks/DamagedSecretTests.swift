import EntenteCase
import EntenteTestSupport
import Testing

/// What is damaged is hidden from others: one rule for all that can be told in confidence.
@Suite struct DamagedSecretTests {
  private func learned(_ text: String, _ reader: Reader) throws -> String {
    let reading = CaseReader.read(Array(text.utf8), for: reader)
    let json = try reading.theCase.map { try CaseExport($0).json() } ?? ""
    return "\(json) \(CaseDump.text(reading.theCase)) \(reading.diagnostics)"
  }

  @Test(arguments: Cases.random(short: 6, long: 120))
  func `a slip in what hides an entry shows nothing of it to others`(batch: Int) throws {
    for seed in UInt64(batch * 100)..<UInt64(batch * 100 + 100) {
      let secret = DamagedSecret(seed: seed)
      for reader in [Reader.party("b"), .everyone] {
        let told = try learned(secret.text, reader)
        #expect(!told.contains("SECRET"), "\(seed) \(reader) \(secret.damage)\n\(told)")
        let isReadable = !told.contains("\(DiagnosticCode.unreadable)")
        let without = isReadable ? try learned(secret.without, reader) : told
        #expect(told == without, "\(seed) \(reader) \(secret.damage)")
      }
    }
  }

  /// The law above could not fail if nobody learned of the entries, or if nothing were readable.
  @Test func `the mediator learns of the entry or of its damage, and most cases can be read`()
    throws
  {
    var (unnoticed, readable): ([String], Int) = ([], 0)
    for seed in 0..<100 as Range<UInt64> {
      let secret = DamagedSecret(seed: seed)
      let told = try learned(secret.text, .mediator)
      if try told == learned(secret.without, .mediator) { unnoticed.append(secret.damage) }
      readable += told.contains("\(DiagnosticCode.yamlSyntax)") ? 0 : 1
    }
    #expect(unnoticed.count < 4 && readable > 60, "\(unnoticed) \(readable)")
  }

  @Test(arguments: [
    "{id: SECRET1, by: a, line: x is x1, from: press, <<: {public: false}}",
    "{id: SECRET1, by: a, line: x is x1, from: []}",
    "{id: SECRET1, by: a, line: x is x1, from: {source: press, public: false}}",
    "{id: SECRET1, by: a, line: x is x1, from: press, p, public}",
    "{id: SECRET1, by: a, line: x is x1, from: press, p, public false}",
    "{id: SECRET1, by: a, line: x is x1, from: press, p, from caucus}",
    "{id: SECRET1, by: a, line: x is x1, from: press, p, confidential a}",
    "{id: SECRET1, by: a, numbers: {x: {weight: 1}, public: false}, from: press, p}",
  ])
  func `such slips among others`(claim: String) throws {
    let text = """
      entente: 1
      title: T
      sources: {press: {title: P}}
      parties: {a: A, b: B}
      issues: {x: {asks: X, options: [x1, x2]}}
      claims:
        - \(claim)

      """
    #expect(try !learned(text, .everyone).contains("SECRET"))
    #expect(try learned(text, .mediator).contains("SECRET"))
  }

  @Test func `an entry that slipped out of its section is not named to others`() throws {
    let text = """
      entente: 1
      title: T
      sources:
      SECRETs: {title: SECRET, confidential: a}
      parties: {a: A, b: B}
      issues: {x: {asks: X, options: [x1, x2]}}

      """
    #expect(try !learned(text, .everyone).contains("SECRET"))
    #expect(try learned(text, .mediator).contains("SECRET"))
  }

  /// An option may be called by a word that hides elsewhere.
  @Test func `words that hide may be ids`() throws {
    let text = """
      entente: 1
      title: T
      sources: {press: {title: P}}
      parties: {a: A, b: B}
      issues: {records: {asks: X, options: [public, private]}, secret: {asks: Y, options: [p, q]}}
      claims:
        - {id: A1, by: a, numbers: {records: {weight: 1, values: {public: 1, private: 0}}, secret: {weight: 1, values: {p: 1}}}, from: press, public session}
        - {id: A2, by: a, line: records is public, from: press, secret minutes}

      """
    let theCase = CaseReader.read(Array(text.utf8), for: .everyone).theCase
    #expect(theCase?.claims.map(\.id) == ["A1", "A2"])
  }
}
