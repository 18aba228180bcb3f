import EntenteAnswers
import EntenteBrief
import EntenteCase
import EntenteEngine
import EntentePage
import EntenteTestSupport
import Foundation
import Testing

/// What a brief says depends on what is claimed, not on who comes first or what they are called.
@Suite struct NeutralityTests {
  /// The two parties' names and ids, wherever they stand in a case.
  static let exchanged: [String: [(String, String)]] = [
    "gaza-2025": [("Hamas", "Israel"), ("hamas", "israel")],
    "camp-david-1978": [("Egypt", "Israel"), ("egypt", "israel")],
    "works-wage-round": [
      ("Halden Castings", "Foundry Workers' Union"), ("company", "union"),
    ],
  ]

  @Test(arguments: WorkedCases.names)
  func `exchanging the parties' names exchanges them in the brief`(name: String) throws {
    let text = try withoutNamesInIDs(WorkedCases.text(name))
    let brief = try document(WorkedCases.read(text))
    let mirrored = try document(WorkedCases.read(exchange(text, name)))
    #expect(try canonical(mirrored) == canonical(exchange(brief, name)))
    #expect(mirrored != brief)
  }

  @Test(arguments: WorkedCases.names)
  func `exchanging the parties' order changes no finding and no word`(name: String) throws {
    let theCase = try WorkedCases.read(named: name)
    var reversed = theCase
    reversed.parties.reverse()
    #expect(try data(theCase) == data(reversed))
    #expect(try words(document(theCase)) == words(document(reversed)))
  }

  @Test(arguments: Cases.random(short: 24, long: 200))
  func `the order of options that are in none, and of parties, changes no finding`(seed: Int) throws
  {
    var random = SplitMix64(seed: UInt64(seed))
    var text = RandomCaseText(seed: UInt64(seed))
    let written = text.text(variant: 0, secrets: false)
    guard let theCase = CaseReader.read(Array(written.utf8), for: .everyone).theCase else { return }
    let found = try data(theCase)
    for _ in 0..<2 {
      var shuffled = theCase
      let ordered = shuffled.issues.filter(\.isOrdered)
      #expect(ordered.isEmpty)
      // What a party moves alone numbers the states.
      for issue in shuffled.issues.indices where !shuffled.issues[issue].isMovedAlone {
        shuffled.issues[issue].options.shuffle(using: &random)
      }
      shuffled.parties.shuffle(using: &random)
      for (one, other) in zip(found, try data(shuffled)) { #expect(one == other) }
    }
  }

  @Test(arguments: WorkedCases.names)
  func
    `the order of claims, issues, rules and offers changes no more than the order of what is told`(
      name: String
    ) throws
  {
    let theCase = try WorkedCases.read(named: name)
    let answers = try everything(theCase)
    var random = SplitMix64(seed: 7)
    for _ in 0..<5 {
      var shuffled = theCase
      shuffled.claims.shuffle(using: &random)
      shuffled.keepWants(of: theCase)
      shuffled.issues.shuffle(using: &random)
      shuffled.rules.shuffle(using: &random)
      shuffled.offers.shuffle(using: &random)
      shuffled.sources.shuffle(using: &random)
      shuffled.exchanges.shuffle(using: &random)
      for exchange in shuffled.exchanges.indices {
        shuffled.exchanges[exchange].items.shuffle(using: &random)
      }
      let again = try everything(shuffled)
      try #require(again.map(\.name) == answers.map(\.name))
      for (one, other) in zip(answers, again) {
        #expect(words(one.bytes) == words(other.bytes), "\(one.name)")
      }
    }
  }

  /// Every question's answer in every format; the export keeps the order that was written.
  private func everything(_ theCase: Case) throws -> [(name: String, bytes: String)] {
    try WhatReadersSee.analyses(theCase, .mediator).filter { $0.name != "export" }
  }

  /// Sources are listed by id, which names a party in one case.
  private func withoutNamesInIDs(_ text: String) -> String {
    text.replacing("company-caucus", with: "notes-1").replacing("union-caucus", with: "notes-2")
  }

  private func document(_ theCase: Case) throws -> String {
    let findings = Answers(theCase, for: .mediator)
    return try DocumentText.of(BriefDocument(Composer(findings).brief(), findings))
  }

  /// The answers without the words, whichever party is listed first.
  private func data(_ theCase: Case) throws -> [String] {
    let answers = Answers(theCase, for: .mediator)
    return try Inquiries.all.compactMap { inquiry in
      try inquiry.document(of: answers).map {
        try canonical(DocumentText.of($0), regardlessOfOrder: true)
      }
    }
  }

  /// A document with what is listed by party in an order that does not hang on their names.
  ///
  /// - Parameter regardlessOfOrder: whether lists of words alone, such as the parties' ids, are
  ///   sorted too.
  private func canonical(_ text: String, regardlessOfOrder: Bool = false) throws -> String {
    func sorted(_ value: Any) throws -> Any {
      if let object = value as? [String: Any] {
        return try object.mapValues(sorted)
      }
      guard let list = value as? [Any] else { return value }
      if regardlessOfOrder, let words = list as? [String] { return words.sorted() }
      let items = try list.map(sorted)
      guard items.allSatisfy({ ($0 as? [String: Any])?["party"] != nil }) else { return items }
      return try items.map { ($0, try bytes($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
    }
    return try bytes(try sorted(try JSONSerialization.jsonObject(with: Data(text.utf8))))
  }

  private func bytes(_ value: Any) throws -> String {
    let options: JSONSerialization.WritingOptions = [.sortedKeys, .fragmentsAllowed]
    let data = try JSONSerialization.data(withJSONObject: value, options: options)
    return String(decoding: data, as: UTF8.self)
  }

  /// Words with a letter in them; a bare number may be a party's place among the parties.
  private func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }.filter { $0.contains(where: \.isLetter) }.sorted()
  }

  private func exchange(_ text: String, _ name: String) -> String {
    Self.exchanged[name]!.reduce(text) { text, pair in
      text.replacingOccurrences(of: pair.0, with: "\u{1}")
        .replacingOccurrences(of: pair.1, with: pair.0)
        .replacingOccurrences(of: "\u{1}", with: pair.1)
    }
  }
}
