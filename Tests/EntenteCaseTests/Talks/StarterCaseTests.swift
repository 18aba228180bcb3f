import EntenteCase
import Testing

@Suite struct StarterCaseTests {
  private let reading = CaseReader.read(Array(StarterCase.yaml.utf8))

  @Test func `the starter case has neither errors nor warnings`() {
    let renderer = DiagnosticRenderer(fileName: "case.yaml", source: StarterCase.yaml)
    #expect(renderer.text(reading.diagnostics) == "")
    #expect(reading.theCase != nil)
  }

  @Test func `the starter case is stuck, and one line is enough to unstick it`() throws {
    let starter = try #require(reading.theCase)
    let offers = ConditionalOffers(starter)
    let lines = starter.claims.filter { if case .line = $0.kind { true } else { false } }
    let agreements = RandomIssues(Vocabulary(starter.issues).issues).packages.filter { package in
      starter.goal.holds(for: package)
        && starter.rules.allSatisfy { $0.condition.holds(for: package) }
    }
    let crossed = agreements.map { package in
      lines.filter { !offers.effectiveCondition(of: $0).holds(for: package) }.map(\.id)
    }
    #expect(!crossed.contains([]))
    #expect(crossed.filter { $0.count == 1 } == [["N3"]])
  }

  @Test func `no line of the starter case is wider than a hundred columns`() {
    let lines = StarterCase.yaml.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= 100 })
    #expect(StarterCase.yaml.hasSuffix("\n"))
  }
}
