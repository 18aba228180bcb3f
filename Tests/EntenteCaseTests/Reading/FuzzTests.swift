import EntenteCase
import EntenteFuzz
import Testing

@Suite struct FuzzTests {
  @Test func `two thousand damaged cases are read or refused`() {
    let cases = [
      MarkedCase(replacing: "title: Water").text,
      MarkedCase(
        replacing: "seeks: if release is half then meter is joint unless release is third",
        "together: [{id: G, claims: [U1, D1]}]",
        "offers: [{id: O, title: T, by: up, terms: {release: half}}]"
      ).text,
    ].map { Array($0.utf8) }
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
}
