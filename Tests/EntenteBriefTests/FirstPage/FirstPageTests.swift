import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntentePage
import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteBrief

/// A page holds on one sheet, reads without ids, and names in its answer what the answer is about.
@Suite struct FirstPageTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Cases")

  /// All worked cases but those with tables of relief beside them.
  private static let cases: [(name: String, theCase: Case)] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { file in
      guard let text = try? String(contentsOf: folder.appending(path: file), encoding: .utf8),
        let theCase = CaseReader.read(Array(text.utf8)).theCase
      else { return nil }
      return (file, theCase)
    }
  }()

  private static func random(_ seed: UInt64) -> Case? {
    var random = RandomCaseText(seed: seed)
    let text = random.text(variant: 1, secrets: false)
    return CaseReader.read(Array(text.utf8), for: .everyone).theCase
  }

  private static func page(_ theCase: Case, change: WhatIf = WhatIf()) throws -> Brief.FirstPage {
    try #require(
      Composer(Answers(theCase, for: .mediator, change: change, samples: 20)).sheet().page)
  }

  @Test func `every worked case has a page that a sheet holds`() throws {
    #expect(Self.cases.count > 7)
    for (name, theCase) in Self.cases {
      let page = try Self.page(theCase)
      #expect(page.lineCount(title: theCase.title) <= Brief.FirstPage.lineLimit, "\(name)")
      try check(page, of: theCase, name)
    }
  }

  @Test func `every random case has a page that a sheet holds`() throws {
    var made = 0
    for seed in Cases.random(short: 60, long: 600) {
      guard let theCase = Self.random(UInt64(seed)) else { continue }
      made += 1
      let page = try Self.page(theCase)
      #expect(page.lineCount(title: theCase.title) <= Brief.FirstPage.lineLimit, "seed \(seed)")
      try check(page, of: theCase, "seed \(seed)")
    }
    #expect(made > 20)
  }

  /// No part is empty, no message is missing, and no id of a statement stands in the words.
  private func check(_ page: Brief.FirstPage, of theCase: Case, _ name: String) throws {
    #expect(!page.parts.isEmpty, "\(name)")
    #expect(page.parts.last?.id == "sure", "\(name)")
    let ids = Set(theCase.claims.map(\.id)).filter { $0.contains { $0.isNumber } }
    for sentence in page.sentences {
      #expect(!sentence.text.contains("⟦"), "\(name): \(sentence.text)")
      let words = sentence.text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      // What a case calls its options may look like an id.
      let said = Set(words).intersection(ids).subtracting(Self.ownWords(theCase))
      #expect(said.isEmpty, "\(name): \(sentence.text)")
    }
    for part in page.parts { #expect(!part.entries.isEmpty, "\(name): \(part.id)") }
  }

  private static func ownWords(_ theCase: Case) -> Set<String> {
    let texts =
      theCase.issues.flatMap { [$0.name ?? $0.id] + $0.options.map(\.label) }
      + theCase.claims.compactMap(\.says) + theCase.parties.map(\.name)
    return Set(texts.flatMap { $0.split { !$0.isLetter && !$0.isNumber }.map(String.init) })
  }

  @Test func `no sentence of a worked page but a list of terms is longer than 35 words`() throws {
    for (name, theCase) in Self.cases {
      for sentence in try Self.page(theCase).sentences where !sentence.text.contains(";") {
        let count = sentence.text.split(separator: " ").count
        #expect(count <= 35, "\(name): \(sentence.text)")
      }
    }
  }

  @Test func `what is stuck names a line of each side, and how they would have to move`() throws {
    for name in WorkedCases.names {
      let theCase = try WorkedCases.read(named: name)
      let answers = Answers(theCase, for: .mediator)
      let conflicts = answers.impasse.conflicts
      let page = try Self.page(theCase)
      let text = page.sentences.map(\.text).joined(separator: " ").lowercased()
      let shared = conflicts.reduce(conflicts[0]) { $0.intersection($1) }
      for line in (shared.isEmpty ? conflicts[0] : shared).members {
        let says = try #require(answers.compiled.lines[line].says)
        #expect(text.contains(says.lowercased()), "\(name): \(says)")
      }
      let ways = try #require(page.parts.first { $0.id == "ways" })
      for (entry, opening) in zip(ways.entries.filter { $0.lead != nil }, answers.openings) {
        let owners = Set(opening.move.members.map { answers.compiled.problem.lines[$0].owner })
        let said = entry.sentences.map(\.text).joined(separator: " ")
        for owner in owners {
          #expect(said.contains("\(theCase.parties[owner].name), on "), "\(name): \(said)")
        }
      }
    }
  }

  @Test func `what rests on a confidence bears its sign, and nothing else does`() throws {
    var signed = 0
    for theCase in try Self.cases.map(\.theCase) + (1...40).compactMap({ try Self.secretive($0) }) {
      let page = try Self.page(theCase)
      let secret = Set(
        theCase.claims.filter { !$0.isPublic }.map(\.id)
          + theCase.offers.filter { !$0.isPublic }.map(\.id))
      for entry in page.parts.flatMap(\.entries) {
        for (place, sentence) in entry.sentences.enumerated() {
          let isSecret = !secret.isDisjoint(with: sentence.restsOn)
          guard isSecret else {
            #expect(!sentence.text.contains("†"), "\(theCase.title): \(sentence.text)")
            continue
          }
          // Of several that follow each other, the last bears it.
          let run = entry.sentences[place...].prefix { !secret.isDisjoint(with: $0.restsOn) }
          #expect(run.last?.text.contains("†") == true, "\(theCase.title): \(sentence.text)")
          signed += 1
        }
      }
    }
    #expect(signed > 40)
  }

  private static func secretive(_ seed: Int) throws -> Case? {
    var random = RandomCaseText(seed: UInt64(seed))
    return CaseReader.read(Array(random.text(variant: 1, secrets: true).utf8), for: .mediator)
      .theCase
  }

  @Test func `the likeliest way out is never told alone where another is as likely`() throws {
    var tied = 0
    for theCase in Self.cases.map(\.theCase) + (1...60).compactMap({ Self.random(UInt64($0)) }) {
      let answers = Answers(theCase, for: .mediator, samples: 20)
      let likeliest = answers.impasse.likeliestCorrections
      guard likeliest.count > 1, likeliest[0].likelihood > 0,
        let ways = try Self.page(theCase).parts.first(where: { $0.id == "ways" })
      else { continue }
      tied += 1
      #expect(ways.entries.count { $0.lead != nil } > 1, "\(theCase.title)")
    }
    #expect(tied > 3)
  }

  @Test func `no turn of phrase stands three times in a part of a worked page`() throws {
    for (name, theCase) in Self.cases {
      // What a case calls its own things may come again and again.
      let own = Self.ownWords(theCase).map { $0.lowercased() }
      for part in try Self.page(theCase).parts {
        let words = part.entries.flatMap(\.sentences).map(\.text).joined(separator: " ")
          .lowercased()
          .split { !$0.isLetter && !$0.isNumber && !"’'".contains($0) }.map(String.init)
        var counts: [ArraySlice<String>: Int] = [:]
        for start in words.indices.dropLast(5) {
          let phrase = words[start..<start + 6]
          guard phrase.count(where: { !own.contains($0) }) > 4 else { continue }
          counts[phrase, default: 0] += 1
        }
        let often = counts.filter { $0.value > 2 }.keys.map { $0.joined(separator: " ") }
        #expect(often.isEmpty, "\(name), \(part.id): \(often)")
      }
    }
  }

  @Test func `a case without lines says nothing of being stuck or of what to table`() throws {
    for name in ["chicken.yaml", "prisoners-dilemma.yaml", "elmira-1991.yaml"] {
      let theCase = try #require(Self.cases.first { $0.name == name }).theCase
      let brief = Composer(Answers(theCase, for: .mediator)).brief()
      let ids = Set(brief.sections.map(\.id))
      #expect(ids.isDisjoint(with: ["impasse", "moves", "packages"]), "\(name)")
      #expect(ids.contains("stability"), "\(name)")
      #expect(brief.page?.parts.map(\.id).contains("stays") == true, "\(name)")
    }
  }

  @Test func `who has more without an agreement than by a way out is named`() throws {
    let works = try #require(Self.cases.first { $0.name.hasPrefix("works") }).theCase
    let answers = Answers(works, for: .mediator)
    let compiled = answers.compiled
    let ways = try #require(Self.page(works).parts.first { $0.id == "ways" })
    let text = ways.entries.flatMap(\.sentences).map(\.text).joined(separator: " ")
    for (party, name) in works.parties.map(\.name).enumerated() {
      let valuation = try #require(compiled.valuations[party])
      let below = answers.openings.filter {
        valuation.most(within: $0.options) < compiled.disagreement[party]
      }
      #expect(text.contains("By its own points \(name) has more") == !below.isEmpty, "\(name)")
    }
    #expect(text.contains("By its own points"))
  }

  @Test func `a game of two is drawn with how high each ranks what comes of it`() throws {
    let chicken = try #require(Self.cases.first { $0.name == "chicken.yaml" }).theCase
    let part = try #require(Self.page(chicken).parts.first { $0.id == "game" })
    let table = try #require(part.table)
    #expect(table.columns.count == 3)
    #expect(
      table.rows == [
        ["swerves", "2, 2", "3, 1 (holds)"], ["drives on", "1, 3 (holds)", "4, 4 (today)"],
      ])
    let cuba = try #require(Self.cases.first { $0.name.hasPrefix("cuban") }).theCase
    #expect(try !Self.page(cuba).parts.contains { $0.id == "game" })
  }

  @Test func `long words, many lines and many issues do not push a page off its sheet`() throws {
    let long = String(repeating: "a very long way to say what one would not accept ", count: 12)
    let issues = (0..<40).map { "  i\($0): {asks: Which?, options: [a\($0), b\($0)]}" }
    let claims = (0..<40).flatMap { index in
      [
        "  - {id: A\(index), by: x, line: i\(index) is a\(index), says: \(long), from: p}",
        "  - {id: B\(index), by: y, line: i\(index) is b\(index), says: \(long), from: p}",
      ]
    }
    let text =
      (["entente: 1", "title: T", "sources: {p: {title: P}}", "parties: {x: X, y: Y}", "issues:"]
      + issues
      + ["claims:"] + claims).joined(separator: "\n")
    let theCase = try WorkedCases.read(text)
    let page = try Self.page(theCase)
    #expect(page.lineCount(title: theCase.title) <= Brief.FirstPage.lineLimit)
    #expect(page.parts.map(\.id).first == "point")
  }
}
