import EntenteCase
import EntenteTestSupport
import Testing

@Suite struct VisibilityTests {
  /// All that a reader learns, as text.
  private static func learned(_ text: String, _ reader: Reader) -> String {
    let reading = CaseReader.read(Array(text.utf8), for: reader)
    return "\(CaseDump.text(reading.theCase)) \(reading.diagnostics)"
  }

  @Test(arguments: Cases.random(short: 4, long: 20))
  func `what one party entrusts to the mediator changes nothing for any other reader`(batch: Int) {
    for seed in UInt64(batch * 100)..<UInt64(batch * 100 + 100) {
      let pair = SecretPair(seed: seed)
      for reader in [Reader.party("b"), .everyone] {
        let learned = pair.texts.prefix(seed % 4 == 0 ? 3 : 2).map { Self.learned($0, reader) }
        #expect(Set(learned).count == 1, "\(seed) \(reader)\n\(pair.texts[0])")
        #expect(!learned[0].contains("SECRET"), "\(seed) \(reader)\n\(pair.texts[0])")
      }
    }
  }

  @Test func `the pairs are worth comparing`() {
    let pairs = (0..<200).map { SecretPair(seed: $0) }
    let sound = pairs.count {
      CaseReader.read(Array($0.texts[0].utf8), for: .everyone).theCase != nil
    }
    #expect((40..<160).contains(sound))
    let noticed = pairs.count { pair in
      Self.learned(pair.texts[0], .mediator) != Self.learned(pair.texts[1], .mediator)
    }
    #expect(noticed > 190)
    let codes = Set(
      pairs.flatMap { CaseReader.read(Array($0.texts[0].utf8), for: .party("b")).diagnostics }.map(
        \.code))
    #expect(codes.count > 6, "\(codes)")
  }

  @Test func `readers other than the mediator are told no places`() {
    let marked = MarkedCase(replacing: "as-of: ⟦soon⟧", "seeks: release is ⟦x⟧")
    for reader in [Reader.everyone, .party("up"), .party("down")] {
      let diagnostics = marked.read(for: reader).diagnostics
      #expect(diagnostics.map(\.code) == [.badDate, .unknownOption])
      #expect(diagnostics.allSatisfy { $0.span == .none })
      #expect(diagnostics.map(\.path) == ["as-of", "seeks"])
    }
    let theCase = MarkedCase(replacing: "title: Water").read(for: .everyone).theCase
    #expect(theCase?.claims.allSatisfy { $0.span == .none && $0.from[0].span == .none } == true)
    #expect(theCase?.issues.allSatisfy { $0.span == .none && $0.options[0].span == .none } == true)
  }

  @Test func `a file that cannot be read says the same to all other readers`() {
    let files: [[UInt8]] = [
      [0xFF], [0], Array("a: [".utf8), Array("- *x".utf8), Array(repeating: 0x5B, count: 1_000),
      Array("--- a\n--- b".utf8), Array(repeating: 0x61, count: 5_000_000),
    ]
    let readings = files.map { CaseReader.read($0, for: .everyone).diagnostics }
    #expect(Set(readings).count == 1)
    #expect(readings[0].map(\.code) == [.unreadable])
    #expect(files.allSatisfy { CaseReader.read($0).diagnostics[0].code != .unreadable })
  }

  @Test(arguments: [
    ("from: press, p", [true, true, true]),
    ("from: press, p, public: false", [true, false, false]),
    ("from: caucus, p", [true, false, false]), ("from: [press, caucus]", [true, false, false]),
    ("from: other, p", [false, false, false]),
    ("from: press, p, public: true", [true, true, true]),
    ("from: {source: caucus}", [true, false, false]),
  ])
  func `a claim is known to its owner, and to others where it is public`(
    from: String, expected: [Bool]
  ) {
    let marked = MarkedCase(
      replacing: """
        sources:
          press: {title: P}
          caucus: {title: N, confidential: up}
          other: {title: O, confidential: down}
        """,
      "claims:\n  - {id: U1, by: up, line: release is none, \(from)}")
    let seen = [Reader.party("up"), .party("down"), .everyone].map { reader in
      marked.read(for: reader).theCase?.claims.map(\.id) == ["U1"]
    }
    #expect(seen == expected)
    #expect(marked.read().theCase?.claims.count == 1)
  }

  @Test func `an exported file keeps its derived lines from other readers`() {
    let derived = "normalised: true\nlines: [{id: a, id: SECRET}]\ngroups: !!binary SECRET"
    let marked = MarkedCase(replacing: derived)
    #expect(marked.read().diagnostics.map(\.code) == [.duplicateKey, .yamlFeature])
    #expect(marked.read(for: .everyone).diagnostics.isEmpty)
    let unknown = MarkedCase(replacing: "clams: [{id: a, id: SECRET, by: up}]")
    #expect(unknown.read(for: .everyone).diagnostics.map(\.code) == [.unknownKey])
  }

  @Test func `an exception to hidden lines only is no exception to all lines`() {
    let marked = MarkedCase(
      replacing: """
        claims:
          - {id: U1, by: up, line: release is none, from: caucus, page 1}
          - {id: U2, by: up, line: meter is up, from: press, page 1}
          - {id: U3, by: up, accepts: release is half, if: meter is joint, despite: [U1], from: press, p}
          - {id: U4, by: up, accepts: release is half, if: meter is joint, despite: [U1, U2], from: press, p}
        """)
    let seen = marked.read(for: .everyone).theCase
    #expect(seen?.claims.map(\.id) == ["U2", "U3", "U4"])
    let excuses = seen.map { ConditionalOffers($0).excuses(line: $0.claims[0]).map(\.id) }
    #expect(excuses == ["U4"])
    #expect(marked.read(for: .party("up")).theCase?.claims.count == 4)
  }
}
