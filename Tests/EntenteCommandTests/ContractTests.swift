import Foundation
import Testing

/// The keys that `--json` promises to other programs.
@Suite struct ContractTests {
  let folder = try! Folder()

  private func json(_ command: String, _ name: String, _ more: String...) async throws
    -> [String: Any]
  {
    let outcome = try await folder.entente([command, Project.path(ofCase: name)] + more)
    #expect(outcome.code == 0)
    #expect(outcome.out.hasSuffix("}\n"))
    return try outcome.json()
  }

  @Test(arguments: Project.cases)
  func `impasse has conflicts, corrections, completeness and likelihood`(name: String)
    async throws
  {
    let impasse = try await json("impasse", name, "--json")
    #expect(!(try #require(impasse["conflicts"] as? [[String]])).isEmpty)
    let corrections = try #require(impasse["corrections"] as? [[String: Any]])
    for correction in corrections {
      #expect(!(try #require(correction["claims"] as? [String])).isEmpty)
      #expect((0...1).contains(try #require(correction["likelihood"] as? Double)))
    }
    #expect(impasse["complete"] as? Bool == true)
    let likelihood = try #require(impasse["agreementLikelihood"] as? [String: Double])
    #expect(Set(likelihood.keys) == ["low", "high"])
  }

  @Test(arguments: Project.cases)
  func `packages have choices, likelihood and the lines crossed`(name: String) async throws {
    let packages = try await json("packages", name, "--json")["packages"] as? [[String: Any]]
    #expect(packages?.count == 5)
    for package in try #require(packages) {
      #expect(package["choices"] is [String: String])
      #expect(package["likelihood"] is Double)
      #expect(package["crosses"] is [String])
    }
  }

  @Test(arguments: Project.cases)
  func `questions have claim, importance and gain`(name: String) async throws {
    let questions = try await json("questions", name, "--json")["questions"] as? [[String: Any]]
    #expect(questions?.isEmpty == false)
    for question in try #require(questions) {
      #expect(question["claim"] is String)
      #expect(question["importance"] is Double)
      #expect(question["gain"] is Double)
    }
  }

  @Test(arguments: Project.cases)
  func `a brief has the keys of the others and its own words`(name: String) async throws {
    let brief = try await json("brief", name, "--json")
    for key in ["entente", "title", "headline", "sections", "register"] {
      #expect(brief[key] != nil, "\(key)")
    }
    let questions = try await json("questions", name, "--json")
    #expect((brief["questions"] as? NSArray) == (questions["questions"] as? NSArray))
    let offers = try await json("offer", name, "--json")["offers"] as? [[String: Any]]
    // What an offer is worth in numbers is in the command's answer only.
    let withoutWorths = offers?.map { $0.filter { $0.key != "bargaining" } }
    #expect((brief["offers"] as? NSArray) == (withoutWorths as NSArray?))
    let impasse = try await json("impasse", name, "--json")
    #expect((brief["impasse"] as? NSDictionary) == (impasse as NSDictionary))
  }

  @Test func `a brief has what commitment and exchange print, with fewer worlds`() async throws {
    let brief = try await json("brief", "gaza-2025", "--json")
    let exchange = try await json("exchange", "gaza-2025", "--json")
    let inBrief = try #require(brief["exchange"] as? NSDictionary)
    #expect(
      (inBrief["exchanges"] as? [[String: Any]])?.map { $0["answer"] as? String }
        == (exchange["exchanges"] as? [[String: Any]])?.map { $0["answer"] as? String })
    let alone = try await json("commitment", "gaza-2025", "--json", "--samples", "200")
    let agreements = try #require(alone["agreements"] as? [[String: Any]])
    let found = try #require(
      (brief["commitment"] as? [String: Any])?["agreements"] as? [[String: Any]])
    for key in ["id", "figures", "parties", "decisions", "worlds"] {
      #expect((found[0][key] as? NSObject) == (agreements[0][key] as? NSObject), "\(key)")
    }
    let bare = try await json("brief", "camp-david-1978", "--json")
    #expect(bare["commitment"] == nil && bare["exchange"] == nil)
  }

  @Test func `offers have objections and a ladder of changes`() async throws {
    let offers = try await json("offer", "gaza-2025", "--json")["offers"] as? [[String: Any]]
    #expect(offers?.compactMap { $0["offer"] as? String } == ["sixty-days", "sixty-days-assured"])
    for offer in try #require(offers) {
      #expect(offer["feasible"] as? Bool == true)
      #expect(offer["objections"] is [[String: String]])
      #expect(offer["ladder"] is [[String: Any]])
    }
  }

  @Test(arguments: Project.cases)
  func `an export has every part of a case`(name: String) async throws {
    let export = try await json("export", name)
    for key in ["issues", "rules", "lines", "claims", "parties", "sources", "groups", "offers"] {
      #expect(export[key] is [[String: Any]], "\(key)")
    }
  }

  @Test func `the schema is JSON and names itself`() async throws {
    let schema = try await folder.entente("schema")
    #expect(schema.code == 0)
    #expect(try schema.json()["$schema"] as? String != nil)
  }
}
