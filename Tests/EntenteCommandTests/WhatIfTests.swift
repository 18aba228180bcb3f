import Testing

@Suite struct WhatIfTests {
  let folder = try! Folder()
  let gaza = Project.path(ofCase: "gaza-2025")

  private struct Impasse: Decodable {
    struct Correction: Decodable {
      let claims: [String]
      let likelihood: Double
    }
    let conflicts: [[String]]
    let corrections: [Correction]

    func likelihood(of claims: [String]) -> Double? {
      corrections.first { $0.claims == claims }?.likelihood
    }
  }

  private func impasse(_ options: String...) async throws -> Impasse {
    let outcome = try await folder.entente(["impasse", gaza, "--json"] + options)
    #expect(outcome.code == 0, "\(outcome.err)")
    return try outcome.decoded()
  }

  @Test func `without a line its conflicts are gone and the others stay`() async throws {
    let before = try await impasse()
    let after = try await impasse("--without", "H4")
    #expect(after.conflicts == before.conflicts.filter { !$0.contains("H4") })
    #expect(after.conflicts.count < before.conflicts.count)
    #expect(try await impasse("--without", "H4", "--without", "H1").conflicts.isEmpty)
  }

  @Test func `without a conditional offer what it opened is closed`() async throws {
    let before = try await impasse()
    let after = try await impasse("--without", "I2")
    #expect(before.corrections.contains { $0.claims == ["H4", "H5", "I4"] })
    #expect(!after.corrections.contains { $0.claims == ["H4", "H5", "I4"] })
  }

  @Test func `a line held less firmly gives way more likely`() async throws {
    let before = try #require(try await impasse().likelihood(of: ["H1"]))
    let after = try #require(try await impasse("--firmness", "H1=0.25").likelihood(of: ["H1"]))
    #expect(abs(before - 0.1) < 1e-9)
    #expect(abs(after - 0.75) < 1e-9)
    let word = try #require(try await impasse("--firmness", "H1=soft").likelihood(of: ["H1"]))
    #expect(abs(word - 0.4) < 1e-9)
  }

  @Test func `an issue taken as settled is settled in every package`() async throws {
    struct Packages: Decodable {
      struct Package: Decodable { let choices: [String: String] }
      let packages: [Package]
    }
    let outcome = try await folder.entente(
      "packages", gaza, "--json", "--fix", "truce=permanent", "--fix", "control=others")
    let packages: Packages = try outcome.decoded()
    #expect(!packages.packages.isEmpty)
    #expect(packages.packages.allSatisfy { $0.choices["truce"] == "permanent" })
    #expect(packages.packages.allSatisfy { $0.choices["control"] == "others" })
  }

  @Test(arguments: ["brief", "impasse", "packages", "questions", "export"])
  func `every command answers to what-ifs`(command: String) async throws {
    let plain = try await folder.entente(command, gaza)
    for option in [["--without", "H1"], ["--fix", "truce=permanent"], ["--firmness", "H1=soft"]] {
      let changed = try await folder.entente([command, gaza] + option)
      #expect(changed.code == 0)
      #expect(changed.out != plain.out, "\(option)")
    }
  }

  @Test func `a text made under a what-if says so`() async throws {
    let brief = try await folder.entente("brief", gaza, "--without", "H1")
    #expect(brief.out.contains("H1"))
    #expect(brief.out.lowercased().contains("what if"))
  }
}
