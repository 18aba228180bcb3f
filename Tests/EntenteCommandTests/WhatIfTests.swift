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

  private struct Commitment: Decodable {
    struct Agreement: Decodable {
      struct Figure: Decodable {
        let source: String
        let low: Double
        let high: Double
      }
      struct Decision: Decodable { let obligation: String? }
      let figures: [Figure]
      let decisions: [Decision]
    }
    let agreements: [Agreement]
  }

  private func agreement(_ options: String...) async throws -> Commitment.Agreement {
    let outcome = try await folder.entente(
      ["commitment", gaza, "--json", "--samples", "10"] + options)
    #expect(outcome.code == 0, "\(outcome.err)")
    let found: Commitment = try outcome.decoded()
    return try #require(found.agreements.first)
  }

  @Test func `without an obligation nothing of it is left, and the others stay`() async throws {
    let before = try await agreement()
    let after = try await agreement("--without", "O1")
    #expect(before.decisions.compactMap(\.obligation) == ["O1", "O2"])
    #expect(after.decisions.compactMap(\.obligation) == ["O2"])
    #expect(!after.figures.contains { ["O1", "H10"].contains($0.source) })
  }

  @Test func `without an agreement there is none, and its claims go with it`() async throws {
    let outcome = try await folder.entente("commitment", gaza, "--without", "two-phases")
    #expect(outcome.code == 64 && outcome.err.contains("the case has no agreement"))
    let export = try await folder.entente("export", gaza, "--without", "two-phases")
    #expect(export.code == 0 && !export.out.contains("two-phases"))
  }

  @Test(arguments: [("O1", "0.25"), ("H9", "120")])
  func `a figure of an agreement can be taken as known`(id: String, value: String) async throws {
    let figures = try await agreement("--fix", "\(id)=\(value)").figures
    let found = try #require(figures.first { $0.source == id })
    #expect(found.low == found.high && abs(found.low - (Double(value) ?? 0)) < 1e-9)
    let text = try await folder.entente("commitment", gaza, "--fix", "\(id)=\(value)").out
    #expect(text.contains("with \(id) taken as \(value)"))
  }

  @Test(arguments: ["O1=2", "O1=soon", "H9=0", "H9=-3"])
  func `a figure that cannot be is refused`(assignment: String) async throws {
    let outcome = try await folder.entente("commitment", gaza, "--fix", assignment)
    #expect(outcome.code == 64 && outcome.out == "")
    #expect(outcome.err.contains("--fix: error[bad-number]"), "\(outcome.err)")
  }
}
