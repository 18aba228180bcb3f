import Foundation
import Testing

/// `entente stability` as a process.
@Suite struct StabilityCommandTests {
  let folder = try! Folder()
  let elmira = Project.path(ofCase: "elmira-1991")
  let gaza = Project.path(ofCase: "gaza-2025")

  private func misuse(_ arguments: [String], _ message: String) async throws {
    let outcome = try await folder.entente(["stability"] + arguments)
    #expect(outcome.code == 64, "\(arguments)")
    #expect(outcome.out == "", "\(arguments)")
    #expect(outcome.err.contains(message), "\(arguments): \(outcome.err)")
  }

  @Test func `a concept that there is not is refused with what was meant`() async throws {
    try await misuse(
      [elmira, "--concept", "sec"], "'sec' is no concept of stability; did you mean")
    try await misuse(
      [elmira, "--concept", "nash,metagame"],
      "'metagame' is no concept of stability; write some of nash, gmr, smr, seq, sseq")
  }

  @Test func `a state that there is not is refused with what was meant`() async throws {
    try await misuse(
      [elmira, "--from", "s55"], "--from: the case has no state 's55'; did you mean 's5'?")
    try await misuse(
      [elmira, "--want", "respones=accept"],
      "--want: the case has no issue 'respones'; did you mean 'response'?")
    try await misuse(
      [gaza, "--from", "truce=permanent"],
      "--from: no party moves 'truce' alone; it stays as it stands")
  }

  @Test func `a case in which nobody moves alone says so`() async throws {
    try await misuse(
      [Project.path(ofCase: "works-wage-round")],
      "entente: no party moves an issue alone, so that there is nothing to leave; say who does "
        + "with 'moved by'\n")
  }

  @Test func `JSON has states, parties, stable states and equilibria`() async throws {
    let outcome = try await folder.entente("stability", elmira, "--json")
    #expect(outcome.code == 0)
    #expect(outcome.err == "")
    let document = try outcome.json()
    let states = try #require(document["states"] as? [[String: Any]])
    #expect(states.count == 9)
    #expect(states.allSatisfy { $0["id"] is Int && $0["choices"] is [String: String] })
    #expect(document["parties"] as? [String] == ["ministry", "company", "local"])
    let stable = try #require(document["stable"] as? [String: [String: [Int]]])
    #expect(Set(stable.keys) == ["nash", "gmr", "smr", "seq", "sseq"])
    let equilibria = try #require(document["equilibria"] as? [String: [Int]])
    #expect(equilibria["nash"]?.count == 3)
    #expect(document["coalitions"] == nil)
    #expect(document["wanted"] == nil)
  }

  @Test func `concepts that are not asked for are left out`() async throws {
    let document = try await folder.entente(
      "stability", elmira, "--json", "--concept", "seq, Nash", "--coalitions", "--want", "s8"
    ).json()
    #expect(Set(try #require(document["stable"] as? [String: Any]).keys) == ["nash", "seq"])
    #expect(document["coalitions"] != nil)
    #expect(document["wanted"] != nil)
    let text = try await folder.entente("stability", elmira, "--concept", "seq").out
    #expect(text.contains("SEQ"))
    #expect(!text.contains("GMR  "))
  }

  @Test func `ways start where asked for`() async throws {
    let document = try await folder.entente("stability", elmira, "--json", "--from", "s4").json()
    let states = try #require(document["states"] as? [[String: Any]])
    let named = states.first { $0["name"] as? String == "s4" }?["id"] as? Int
    let paths = try #require(document["paths"] as? [String: Any])
    #expect(paths["from"] as? Int == named)
  }

  @Test(arguments: [40, 80, 200])
  func `no line is wider than the terminal`(width: Int) async throws {
    let outcome = try await folder.entente(
      ["stability", elmira, "--coalitions", "--want", "s8"],
      environment: ["COLUMNS": String(width)])
    #expect(outcome.code == 0)
    for line in outcome.out.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
  }

  @Test func `output into a pipe that closes early is no failure to speak of`() async throws {
    let outcome = try await folder.shell("entente stability '\(gaza)' | head -n 1")
    #expect(outcome.code == 0)
    #expect(outcome.err == "")
    #expect(outcome.out.hasPrefix("Cease-fire talks"))
  }

  @Test func `figures go to files, with Graphviz and without`() async throws {
    let first = try await folder.entente(
      "stability", elmira, "--svg", "figures/", environment: ["PATH": "/nowhere"])
    #expect(first.code == 0)
    #expect(first.err == "")
    for name in ["graph", "stability", "paths"] {
      #expect(folder.text(of: "figures/\(name).svg")?.hasPrefix("<svg") == true)
    }
    #expect(folder.text(of: "figures/graph.svg")?.contains("→ s9, by Uniroyal Chemical") == true)
    let second = try await folder.entente(
      "stability", elmira, "--svg", "-", "--figure", "graph")
    #expect(second.code == 0)
    #expect(second.out.hasPrefix("<svg"))
  }

  /// A program of that name that never ends must not hold up the answer for ever.
  @Test func `a layout that takes too long is done without`() async throws {
    try folder.write("#!/bin/sh\nexec sleep 60\n", to: "dot")
    _ = try await folder.shell("chmod +x dot")
    let outcome = try await folder.entente(
      "stability", elmira, "--svg", "-", "--figure", "graph",
      environment: ["PATH": folder.url.path + ":/usr/bin:/bin"])
    #expect(outcome.code == 0)
    #expect(outcome.out.contains("→ s9, by Uniroyal Chemical"))
  }

  @Test func `a reader sees no more than may be known`() async throws {
    for reader in ["public", "hamas", "israel"] {
      let outcome = try await folder.entente("stability", gaza, "--for", reader)
      #expect(outcome.code == 0)
      #expect(outcome.out.contains("made from public statements"))
    }
  }

  @Test func `without what it rests on, an answer is another`() async throws {
    let with = try await folder.entente("stability", gaza, "--json").json()
    let without = try await folder.entente("stability", gaza, "--json", "--without", "H7").json()
    #expect((with["basis"] as? NSDictionary) != (without["basis"] as? NSDictionary))
    #expect((with["stable"] as? NSDictionary) != (without["stable"] as? NSDictionary))
  }

  @Test func `of too many states single ones are looked at`() async throws {
    let issues = (0..<40).map { "  i\($0): {asks: Which?, options: [a, b], moved by: up}" }
    let today = (0..<40).map { "i\($0): a" }
    try folder.write(
      """
      entente: 1
      title: Many states
      sources: {press: {title: The Courier}}
      parties: {up: Upstream, down: Downstream}
      issues:
      \(issues.joined(separator: "\n"))
      status-quo: {\(today.joined(separator: ", "))}
      claims:
        - {id: U, by: up, wants: [i3 is b], from: press}
      """, to: "many.yaml")
    let text = try await folder.entente("stability", "many.yaml", "--want", "i3=b")
    #expect(text.code == 0)
    #expect(text.out.contains("Upstream would gain by changing i3 to “b”"), "\(text.out)")
    let words = text.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Once there, no party would gain by leaving it alone."), "\(words)")
    let json = try await folder.entente("stability", "many.yaml", "--json").json()
    #expect(json["combinations"] as? Double == 1_099_511_627_776)
    try await misuse(["many.yaml", "--coalitions"], "there are too many states to list")
    try await misuse(["many.yaml", "--from", "7"], "--from: the case names no state '7'")
    try await misuse(["many.yaml", "--from", "i7=c"], "--from: issue 'i7' has no option 'c'")
  }
}
