import EntenteCase
import EntenteFuzz
import Randomness
import Testing

@Suite struct DamagedCaseTests {
  @Test func `two thousand damaged cases are read or refused`() {
    let cases = [Self.sound, Self.sound + Self.more].map { Array($0.utf8) }
    var generator = SplitMix64(seed: 7)
    var report = FuzzReport()
    for run in 0..<2_000 {
      let bytes = CaseMutation.mutate(cases[run % 2], borrowing: cases, using: &generator)
      report.read(bytes, run: run)
    }
    #expect(report.runs == 2_000)
    #expect(report.sound > 100)
    #expect(report.counts.count > 20)
  }

  private static let sound = """
    entente: 1
    title: Water
    sources: {press: {title: The Courier}, caucus: {title: Notes, confidential: up}}
    parties: {up: Upstream, down: Downstream}
    mediators: {envoy: Envoy}
    issues:
      release: {asks: How much?, options: {none: nothing, third: a third, half: half}}
      meter: {asks: Who reads?, options: {up: one, joint: both}}
    claims:
      - {id: U1, by: up, line: release is none, from: press, page 1}
      - {id: D1, by: down, line: meter is joint, from: press, page 2}
      - {id: U2, by: up, priorities: [release, meter], from: caucus, page 1}

    """

  private static let more = """
    seeks: if release is half then meter is joint unless release is third
    together: [{id: G, claims: [U1, D1]}]
    offers: [{id: O, title: T, by: up, terms: {release: half}}]

    """
}
