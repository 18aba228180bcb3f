import Testing

/// `entente commitment` from outside.
@Suite struct CommitmentCommandTests {
  let folder = try! Folder()
  private let gaza = Project.path(ofCase: "gaza-2025")

  @Test func `JSON has the keys that it promises`() async throws {
    let outcome = try await folder.entente(["commitment", gaza, "--samples", "50", "--json"])
    #expect(outcome.code == 0 && outcome.err.isEmpty)
    let document = try outcome.json()
    #expect(document["version"] as? Int == 1)
    let entry = try #require((document["agreements"] as? [[String: Any]])?.first)
    #expect(entry["id"] as? String == "two-phases" && entry["holds"] as? Bool == false)
    for key in ["missing", "figures", "parties", "decisions", "assurances", "effects"] {
      #expect(entry[key] is [Any], "\(key)")
    }
    let figures = try #require(entry["figures"] as? [[String: Any]])
    #expect(figures.allSatisfy { $0["assumed"] as? Bool == true && $0["source"] is String })
    let assurance = try #require((entry["assurances"] as? [[String: Any]])?.first)
    let gap = try #require(assurance["gap"] as? [String: Any])
    #expect(gap["asking"] as? String == "hamas" && gap["allowing"] as? String == "israel")
    #expect(abs((gap["atLeast"] as? Double ?? 0) - 0.371) < 0.001)
    let worlds = try #require(entry["worlds"] as? [String: Any])
    #expect(worlds["samples"] as? Int == 50 && worlds["seed"] as? Int == 1)
    #expect(entry["map"] is [String: Any] && entry["remedies"] is [String: Any])
  }

  @Test func `the same seed gives the same bytes, another one other shares`() async throws {
    let outputs = try await ["3", "3", "4"].asyncMap { seed in
      try await folder.entente(
        ["commitment", gaza, "--samples", "40", "--seed", seed, "--json"]
      ).out
    }
    #expect(outputs[0] == outputs[1] && outputs[0] != outputs[2])
  }

  @Test(arguments: [
    (["--agreement", "two-phasis"], 64, "did you mean 'two-phases'"),
    (["--samples", "0"], 64, "from 1 to 100000"), (["--samples", "many"], 64, "many"),
    (["--figure", "map"], 64, "--svg"), (["--for", "nobody"], 64, "nobody"),
    (["--without", "nothing-such"], 64, "nothing-such"),
  ])
  func `wrong use is told`(arguments: [String], code: Int, words: String) async throws {
    let outcome = try await folder.entente(["commitment", gaza] + arguments)
    #expect(Int(outcome.code) == code && outcome.out.isEmpty, "\(outcome.code) \(outcome.err)")
    #expect(outcome.err.contains(words), "\(outcome.err)")
  }

  @Test func `a case without agreements is told so`() async throws {
    let outcome = try await folder.entente(
      ["commitment", Project.path(ofCase: "camp-david-1978")])
    #expect(outcome.code == 64 && outcome.err.contains("the case has no agreement"))
  }

  @Test func `a damaged agreement is told with its place`() async throws {
    let text = """
      entente: 1
      title: T
      parties: {a: A, b: B}
      issues: {x: {asks: X, options: [x1, x2]}}
      agreements:
        - {id: deal, title: D, assumed: all, phases: {p: {days: 0, next: q}}}
      """
    try folder.write(text, to: "bad.yaml")
    let outcome = try await folder.entente(["commitment", "bad.yaml"])
    #expect(outcome.code == 65 && outcome.out.isEmpty)
    #expect(outcome.err.contains("bad.yaml:6:59: error[bad-number]"), "\(outcome.err)")
    #expect(outcome.err.contains("bad.yaml:6:68: error[unknown-phase]"), "\(outcome.err)")
  }

  @Test func `figures are written to files`() async throws {
    let outcome = try await folder.entente(
      ["commitment", gaza, "--samples", "30", "--svg", "figures/"])
    #expect(outcome.code == 0, "\(outcome.err)")
    for name in ["slack", "assurance", "worlds"] {
      #expect(folder.text(of: "figures/\(name).svg")?.hasPrefix("<svg") == true, "\(name)")
    }
  }
}

extension Array {
  fileprivate func asyncMap<Result>(
    _ transform: (Element) async throws -> Result
  ) async rethrows -> [Result] {
    var results: [Result] = []
    for element in self { results.append(try await transform(element)) }
    return results
  }
}
