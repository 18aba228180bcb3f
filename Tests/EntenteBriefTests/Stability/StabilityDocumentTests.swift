import EntenteCase
import EntenteEngine
import Foundation
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

/// What `--json` says of stability.
@Suite struct StabilityDocumentTests {
  private func json(_ report: StabilityReport) throws -> [String: Any] {
    let data = Data(try DocumentText.of(StabilityDocument(report)).utf8)
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func json(_ name: String, want: Int? = nil) throws -> [String: Any] {
    try json(StabilityCases.report(named: name, want: want))
  }

  private func names(_ document: [String: Any]) throws -> [Int: String] {
    let states = try #require(document["states"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: states.compactMap { state in
        (state["name"] as? String).map { (state["id"] as! Int, $0) }
      })
  }

  /// Xu (2007); the coalition of ministry and company leaves s5.
  @Test func `the published answers of Elmira come out under the published names`() throws {
    let document = try json("elmira-1991")
    let names = try names(document)
    let equilibria = try #require(document["equilibria"] as? [String: [Int]])
    func named(_ states: [Int]?) -> [String] { (states ?? []).compactMap { names[$0] }.sorted() }
    for concept in ["nash", "seq", "sseq"] {
      #expect(named(equilibria[concept]) == ["s5", "s8", "s9"])
    }
    for concept in ["gmr", "smr"] {
      #expect(named(equilibria[concept]) == ["s1", "s4", "s5", "s8", "s9"])
    }
    let coalitions = try #require(document["coalitions"] as? [String: Any])
    let universal = try #require(coalitions["universal"] as? [String: [Int]])
    #expect(named(universal["cr"]) == ["s8", "s9"])
    let breaks = try #require(coalitions["breaks"] as? [[String: Any]])
    #expect(breaks.count == 1)
    #expect(breaks.first?["coalition"] as? [String] == ["ministry", "company"])
    #expect(names[breaks.first?["state"] as? Int ?? 0] == "s5")
    #expect(names[breaks.first?["to"] as? Int ?? 0] == "s8")
  }

  /// A published tool prints 420 for the second number.
  @Test func `of Syria's rankings 240 make state 2 a Nash and 384 a SEQ equilibrium`() throws {
    let document = try json("syria-iraq-1975", want: 1)
    #expect(try names(document)[2] == "s2")
    let wanted = try #require(document["wanted"] as? [String: Any])
    let entries = try #require(wanted["parties"] as? [[String: Any]]).filter {
      $0["party"] as? String == "syria"
    }
    let counts = Dictionary(
      uniqueKeysWithValues: entries.map { ($0["concept"] as! String, $0["rankings"] as! String) })
    #expect(counts["nash"] == "240")
    #expect(counts["seq"] == "384")
    #expect(entries.allSatisfy { $0["ofRankings"] as? String == "720" })
  }

  @Test(arguments: StabilityCases.names)
  func `equilibria are the states stable for every party, and states count from 1`(
    name: String
  ) throws {
    let document = try json(name)
    let parties = try #require(document["parties"] as? [String])
    let stable = try #require(document["stable"] as? [String: [String: [Int]]])
    let equilibria = try #require(document["equilibria"] as? [String: [Int]])
    let states = try #require(document["states"] as? [[String: Any]])
    #expect(states.map { $0["id"] as? Int } == (1...states.count).map { $0 })
    #expect(states.allSatisfy { $0["choices"] is [String: String] })
    #expect(Set(stable.keys) == ["nash", "gmr", "smr", "seq", "sseq"])
    for (concept, rows) in stable {
      #expect(Set(rows.keys) == Set(parties))
      let common = parties.map { Set(rows[$0]!) }.reduce(Set(1...states.count)) {
        $0.intersection($1)
      }
      #expect(common.sorted() == equilibria[concept])
    }
  }

  @Test(arguments: StabilityCases.published)
  func `an account says stable of exactly the stable states, and each gain has its answer`(
    name: String
  ) throws {
    let document = try json(name)
    let stable = try #require(document["stable"] as? [String: [String: [Int]]])
    let accounts = try #require(document["accounts"] as? [[String: Any]])
    #expect(!accounts.isEmpty)
    for account in accounts {
      let isStable = account["stable"] as! Bool
      let gains = account["gains"] as! [[String: Any]]
      let listed = stable[account["concept"] as! String]![account["party"] as! String]!
      #expect(listed.contains(account["state"] as! Int) == isStable)
      #expect(isStable == gains.allSatisfy { $0["sanction"] is [[String: Any]] })
    }
  }

  @Test(arguments: StabilityCases.published)
  func `each step of a way is a move of who makes it`(name: String) throws {
    let report = try StabilityCases.report(named: name)
    let model = report.findings.conflict.model
    let ways = try #require(report.ways)
    for way in ways.ways {
      for steps in [way.byMoves, way.byImprovements].compactMap(\.self) {
        var state = ways.start
        for step in steps {
          #expect(model.moves(of: step.mover, from: state).contains(step.state))
          state = step.state
        }
        #expect(state == way.state)
      }
    }
  }

  @Test func `of many states only some are listed, and all are counted`() throws {
    let theCase = try WorkedCases.read(Self.switches(12))
    let report = try StabilityCases.report(theCase)
    let document = try json(report)
    let counts = try #require(document["counts"] as? [String: Any])
    let states = try #require(document["states"] as? [[String: Any]])
    #expect(counts["states"] as? Int == 4_096)
    #expect(states.count < 600)
    #expect((document["complete"] as? [String: Bool])?["states"] == false)
    let listed = Set(states.map { $0["id"] as! Int })
    for (_, rows) in try #require(document["stable"] as? [String: [String: [Int]]]) {
      for (_, ids) in rows { #expect(listed.isSuperset(of: ids)) }
    }
    let text = TextRenderer(width: 80, color: false)
      .render(StabilityBrief(report, subtitle: "").brief)
    #expect(text.contains("more states not shown"))
    #expect(text.utf8.count < 100_000)
  }

  /// Switches of three parties in turn; all like theirs on, and the next one's off.
  static func switches(_ count: Int) -> String {
    let parties = ["ash", "birch", "cedar"]
    let ids = (0..<count).map { "s\($0)" }
    let issues = ids.enumerated().map { index, id in
      "  \(id): {asks: What of \(id)?, options: [off, on], moved by: \(parties[index % 3])}"
    }
    let claims = parties.indices.map { party in
      let weights = ids.enumerated().map { index, id in
        "\(id): {weight: \(1 + (index * 7 + party) % 11), "
          + "values: {\(index % 3 == party ? "on" : "off"): 1}}"
      }
      return "  - {id: N\(party), by: \(parties[party]), "
        + "numbers: {\(weights.joined(separator: ", "))}, from: press}"
    }
    return """
      entente: 1
      title: Switches
      sources: {press: {title: Paper}}
      parties: {ash: Ash, birch: Birch, cedar: Cedar}
      issues:
      \(issues.joined(separator: "\n"))
      status-quo: {\(ids.map { "\($0): off" }.joined(separator: ", "))}
      claims:
      \(claims.joined(separator: "\n"))

      """
  }
}
