import EntenteCase
import Foundation
import Randomness
import Testing

@testable import EntenteFuzz

@Suite struct DamagedFieldTests {
  /// The example of the guide, which has most keys, and a case with the others.
  private static let cases: [[UInt8]] = {
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    let guide = try? String(
      contentsOf: folder.appending(path: "Documentation/CaseFile.md"), encoding: .utf8)
    let parts = (guide ?? "").split(separator: "```yaml\n")
    let example = parts.dropFirst().first?.split(separator: "\n```").first ?? ""
    return [Array((example + "\n").utf8), Array(others.utf8)]
  }()

  @Test(arguments: FieldMutation.allCases)
  func `every key that the format declares is damaged, and read or refused`(
    mutation: FieldMutation
  ) {
    var generator = SplitMix64(seed: 5)
    var report = FuzzReport()
    for bytes in Self.cases {
      for (key, fields) in WrittenField.all(in: bytes).sorted(by: { $0.key < $1.key })
      where DeclaredKeys.all.contains(key) {
        for field in fields.prefix(2) {
          report.read(mutation.damaged(bytes, field, using: &generator), run: report.runs)
        }
      }
    }
    #expect(report.runs > 150)
    switch mutation {
    case .double: #expect(report.counts[.duplicateKey, default: 0] > report.runs / 2)
    case .misspell: #expect(report.counts[.unknownKey, default: 0] > report.runs / 2)
    case .drop: #expect(report.counts[.missingKey, default: 0] > 20)
    case .otherKind: #expect(report.counts[.wrongType, default: 0] > 20)
    }
  }

  @Test func `every key that the format declares is written in one of the cases`() {
    let written = Self.cases.map { Set(WrittenField.all(in: $0).keys) }
    #expect(DeclaredKeys.all.subtracting(written[0].union(written[1])).sorted() == [])
    for bytes in Self.cases { #expect(CaseReader.read(bytes).theCase != nil) }
  }

  private static let others = """
    entente: 1
    title: Water
    sources: {press: {title: The Courier}}
    parties: {up: Upstream, down: Downstream}
    mediators: {envoy: Envoy}
    issues:
      release: {asks: How much?, options: {none: {label: nothing}, half: half}, irreversible: half}
      meter: {asks: Who reads?, options: [up, joint], binds: [up, down], ordered: false}
    states: [{id: dry, choices: {release: none}}]
    scale: {absolute: 0.9, firm: 0.8, soft: 0.5, contested: 0.3}
    relief: ~
    claims:
      - id: U1
        by: up
        line: {op: not, of: [{issue: release, in: [half]}]}
        unless: meter is joint
        lang: ar
        firmness-assumed: the paper does not say how firm
        from: {source: press, locator: page 1}
      - id: U2
        by: up
        numbers: {release: {weight: 1, values: {half: 1}}}
        interactions: [{when: release is half, worth: 2}]
        reservation: 1
        ceiling: 9
        discount: 0.9
        from: press, page 1
      - {id: U3, by: up, nothing below: 1, from: press, page 1}
      - {id: U4, by: up, overlooks: meter is up, from: press, page 1}
      - {id: U5, by: up, breaking: O1, gains a day: 2, after: 0, loses: 3, from: press, page 1}
      - {id: U6, by: up, in: deal, worth a day: {trial: 2}, worth at once: {trial: 1}, from: press, page 1}
      - {id: U7, by: up, transfer: T1, costs: 2, from: press, page 1}
      - {id: U8, by: up, exchange: swap, worth: {ledger: 5}, known: {ledger: 0.9}, from: press, page 1}
    offers:
      - {id: F1, title: Half, by: up, from: press, date: 2026-01-01, withdrawn: 2026-01-05, terms: {release: half}}
      - {id: F2, title: Half by both, by: up, from: press, date: 2026-01-09, supersedes: F1, terms: {release: half, meter: joint}}
    agreements:
      - id: deal
        title: Two steps
        phases:
          - id: trial
            days: 60
            next: {to: last, assured: 0.5, otherwise: breakdown, consent: [down]}
            exits: [{by: up, to: no agreement, price: 3}]
            shocks: [{chance: 0.01, to: breakdown, because: a drought}]
          - {id: last, days: open}
        obligations: [{id: O1, by: up, in: trial, to: let it through, detected: 0.5, lasting: open}]
        guarantees: [{id: G1, by: envoy, on: up, worth: 1, in: trial, covers leaving: true}]
        transfers: [{id: T1, by: up, in: trial, of: funds, every: 2}]
        assumed: all
    exchanges:
      swap:
        title: Gate for ledger
        items:
          gate: {by: up, to: down, group: a, not after: 9}
          ledger: {by: down, to: up, group: a}
        assumed: all

    """
}
