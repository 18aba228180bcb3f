import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// How lines and packages are said on the page: without ids, ° for assumed and ¶ for the place.
extension FirstPageComposer {
  /// More lines of one party than these are counted.
  static let linesShown = 4
  /// More issues than these are counted.
  static let issuesShown = 5
  /// More terms of a package than these are counted.
  static let termsShown = 8

  /// "a permanent truce (¶2), or sixty days, if a stronger assurance is given° (¶3)".
  func line(_ index: Int) -> Message.Argument {
    let claim = compiled.lines[index]
    let offers = compiled.conditionalOffers.excuses(line: claim)
    let own = marked(claim)
    return offers.isEmpty
      ? own : .part("first.line.but", ["line": own, "offers": .or(offers.map(marked))])
  }

  /// What a claim says, with ° where more than its firmness is assumed.
  func marked(_ claim: Claim) -> Message.Argument {
    let place = paragraph(claim.from)
    return .part(
      "first.marked",
      [
        "what": words(claim), "assumed": .whether(claim.assumed != nil),
        "confidential": .whether(!claim.isPublic),
        "isPlaced": .whether(place != nil), "place": .text(place ?? ""),
      ])
  }

  /// What a claim says; of a conditional offer, what comes after "would take".
  private func words(_ claim: Claim) -> Message.Argument {
    guard claim.says == nil, case .accepts(let what, let given, _) = claim.kind else {
      return names.statement(claim)
    }
    return .part("first.accepts", ["what": names.clause(what), "given": names.clause(given)])
  }

  /// A line as the subject of a question; words of the case's own are quoted.
  func subject(_ claim: Claim) -> Message.Argument {
    claim.says == nil
      ? .part("first.this", ["line": names.statement(claim)])
      : .quoted(names.statement(claim))
  }

  /// The number of a paragraph, where all is from one source and the place is a paragraph.
  private func paragraph(_ citations: [Citation]) -> String? {
    guard theCase.sources.count == 1, let place = citations.first?.locator else { return nil }
    let words = place.split { !$0.isLetter && !$0.isNumber }
    guard words.count > 1, words[0].lowercased() == "paragraph", Int(words[1]) != nil else {
      return nil
    }
    return String(words[1])
  }

  /// A sentence for each of these lines, party by party in the order of the case.
  func byParty(_ lines: BitSet) -> [Sentence] {
    owned(lines).flatMap { party, lines in
      let name = Message.Argument.text(theCase.parties[party].name)
      return sentences(lines) { .part("first.byParty", ["party": name, "lines": $0]) }
    }
  }

  /// The same, a party an entry.
  func entries(_ lines: BitSet) -> [Entry] {
    owned(lines).map { party, lines in
      Entry(lead: theCase.parties[party].name, sentences(lines) { $0 })
    }
  }

  /// A sentence a line, the first of them opened; those after a few are counted.
  private func sentences(
    _ lines: [Int], opening: (Message.Argument) -> Message.Argument
  ) -> [Sentence] {
    let shown = lines.count > Self.linesShown + 1 ? Array(lines.prefix(Self.linesShown)) : lines
    let rest = lines.count - shown.count
    let more = Message.Argument.part("list.more", ["n": .count(rest)])
    return shown.enumerated().map { place, line in
      let said = self.line(line)
      return Sentence(
        names.ended(place == 0 ? opening(said) : said), restsOn: basis([line]))
    } + (rest > 0 ? [Sentence(names.ended(more), restsOn: basis(lines))] : [])
  }

  private func basis(_ lines: [Int]) -> [String] { composer.basis(BitSet(lines)) }

  /// No sentence of clauses is longer than this many words.
  static let wordsInSentence = 34

  /// Clauses as one sentence where that stays short, else as a sentence each; those after `limit`
  /// are counted.
  /// - Parameter opening: what stands around the first of them.
  func clauses(
    _ items: [Message.Argument], limit: Int, restsOn basis: [String],
    opening: (Message.Argument) -> Message.Argument = { $0 }
  ) -> [Sentence] {
    let whole = names.ended(opening(.someClauses(items, limit: limit)))
    if whole.split(separator: " ").count <= Self.wordsInSentence {
      return [Sentence(whole, restsOn: basis)]
    }
    let shown = items.count > limit + 1 ? Array(items.prefix(limit)) : items
    let rest = items.count - shown.count
    let more = rest > 0 ? [Message.Argument.part("list.more", ["n": .count(rest)])] : []
    return (shown + more).enumerated().map { place, item in
      Sentence(names.ended(place == 0 ? opening(item) : item), restsOn: basis)
    }
  }

  /// Parties in the order of the case, each with its own of these lines.
  func owned(_ lines: BitSet) -> [(party: Int, lines: [Int])] {
    theCase.parties.indices.compactMap { party in
      let own = lines.members.filter { compiled.problem.lines[$0].owner == party }
      return own.isEmpty ? nil : (party, own)
    }
  }

  /// "Hamas on two lines and Israel on one line".
  func concessions(_ lines: BitSet) -> Message.Argument {
    .list(
      owned(compiled.weakest(of: lines)).map { party, lines in
        .part(
          "first.concession", .counting(lines.count, ["party": .text(theCase.parties[party].name)]))
      })
  }

  /// "Hamas gives way on “a permanent truce”."
  func givingWay(_ lines: BitSet) -> [Sentence] {
    owned(compiled.weakest(of: lines)).map { party, lines in
      said(
        "first.ways.gives",
        [
          "party": .text(theCase.parties[party].name),
          "lines": .some(
            lines.map { subject(compiled.lines[$0]) }, limit: Self.linesShown),
        ], restsOn: basis(lines))
    }
  }

  /// The issues that lines speak of, the most contested first.
  func issues(of lines: BitSet) -> [Int] {
    let named = composer.issues(of: lines)
    return composer.issueOrder.filter { named.contains(compiled.issues[$0].id) }
  }

  func names(ofIssues issues: [Int]) -> Message.Argument {
    .some(
      issues.map { .text(names.issue(compiled.issues[$0].id)) }, limit: Self.issuesShown)
  }

  /// "one in ten (0.10)".
  func chance(_ interval: Interval) -> Message.Argument {
    isKnown(interval) ? chance(interval.low) : .likelihood(interval)
  }

  /// The same with ° where an analyst assumed how firm some line of a clash is.
  func chance(_ value: Double) -> Message.Argument {
    assumesFirmness ? .part("first.assumed", ["what": .chance(value)]) : .chance(value)
  }

  /// Whether nobody has said how firm some line of a clash is.
  var assumesFirmness: Bool {
    composer.conflictingLines.members.contains {
      compiled.lines[$0].firmnessAssumed != nil || compiled.lines[$0].assumed != nil
    }
  }

  /// "one in ten".
  func inWords(_ interval: Interval) -> Message.Argument {
    isKnown(interval) ? .chanceInWords(interval.low) : .likelihood(interval)
  }

  private func isKnown(_ interval: Interval) -> Bool { interval.high - interval.low < 1e-9 }
}
