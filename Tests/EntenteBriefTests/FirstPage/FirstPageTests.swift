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
          #expect(said.contains("\(theCase.parties[owner].name) gives way on"), "\(name): \(said)")
        }
      }
    }
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
