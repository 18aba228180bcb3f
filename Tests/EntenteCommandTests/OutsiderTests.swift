import Testing

/// An outsider with nothing but the exported JSON and the definitions comes to the same answers.
@Suite struct OutsiderTests {
  let folder = try! Folder()

  private func outsider(_ name: String, for reader: [String] = []) async throws -> Outsider {
    let export = try await folder.entente(["export", Project.path(ofCase: name)] + reader)
    return Outsider(try export.decoded())
  }

  private func answer<T: Decodable>(
    _ command: String, _ name: String, _ options: String...
  ) async throws -> T {
    let outcome = try await folder.entente(
      [command, Project.path(ofCase: name), "--json"] + options)
    return try outcome.decoded()
  }

  private struct Impasse: Decodable {
    struct Correction: Decodable {
      let claims: [String]
      let likelihood: Double
    }
    let conflicts: [[String]]
    let corrections: [Correction]
    let agreementLikelihood: [String: Double]
  }

  private struct Packages: Decodable {
    struct Package: Decodable {
      let choices: [String: String]
      let likelihood: Double
      let crosses: [String]
    }
    let packages: [Package]
  }

  private struct Questions: Decodable {
    struct Question: Decodable {
      let claim: String
      let importance: Double
    }
    let questions: [Question]
  }

  @Test(arguments: Project.cases)
  func `conflicts, corrections and likelihoods follow from the export`(name: String) async throws {
    let outsider = try await outsider(name)
    let impasse: Impasse = try await answer("impasse", name)
    #expect(Set(impasse.conflicts.map(Set.init)) == outsider.conflicts)
    #expect(Set(impasse.corrections.map { Set($0.claims) }) == outsider.corrections)
    #expect(impasse.conflicts.count == outsider.conflicts.count)
    #expect(impasse.corrections.count == outsider.corrections.count)
    for correction in impasse.corrections {
      #expect(near(correction.likelihood, outsider.likelihood(of: Set(correction.claims))))
    }
    let likelihood = outsider.agreementLikelihood()
    #expect(near(impasse.agreementLikelihood["low"], likelihood))
    #expect(near(impasse.agreementLikelihood["high"], likelihood))
  }

  @Test(arguments: Project.cases)
  func `the likeliest packages follow from the export, where gains do not count`(
    name: String
  ) async throws {
    let outsider = try await outsider(name)
    let listed: Packages = try await answer(
      "packages", name, "--limit", "40", "--exponent", "0")
    let likelihoods = outsider.agreements.map { outsider.likelihood(of: $0.crosses) }
    let best = likelihoods.sorted(by: >).prefix(40)
    #expect(listed.packages.count == best.count)
    #expect(zip(listed.packages, best).allSatisfy { near($0.likelihood, $1) })
    #expect(Set(listed.packages.map(\.choices)).count == listed.packages.count)
    for package in listed.packages {
      let same = outsider.agreements.first { $0.choices == package.choices }
      #expect(same?.crosses == Set(package.crosses))
    }
  }

  @Test(arguments: Project.cases)
  func `importances follow from the export`(name: String) async throws {
    let outsider = try await outsider(name)
    let listed: Questions = try await answer("questions", name)
    #expect(!listed.questions.isEmpty)
    for question in listed.questions {
      #expect(near(question.importance, outsider.importance(of: question.claim)))
    }
  }

  @Test func `what a reader gets follows from what that reader may export`() async throws {
    for reader in ["company", "union", "public"] {
      let outsider = try await outsider("works-wage-round", for: ["--for", reader])
      let impasse: Impasse = try await answer("impasse", "works-wage-round", "--for", reader)
      #expect(Set(impasse.conflicts.map(Set.init)) == outsider.conflicts)
      #expect(Set(impasse.corrections.map { Set($0.claims) }) == outsider.corrections)
    }
  }

  private func near(_ a: Double?, _ b: Double) -> Bool {
    a.map { abs($0 - b) < 1e-9 } ?? false
  }
}
