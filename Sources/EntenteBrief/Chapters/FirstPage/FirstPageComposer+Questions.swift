import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// What to ask next: whether assumed lines are lines, then where nobody has spoken, then how firm.
extension FirstPageComposer {
  private static let perKind = 2
  /// More lines of one party than these are counted.
  private static let linesAsked = 3

  var questions: Part? {
    let all = wishes.prefix(Self.perKind) + silences.prefix(Self.perKind) + firmness
    let shown = all.prefix(limits.questions)
    return part(
      id: "ask", titled: "first.ask.title", idBehind: "questions",
      shown.enumerated().map { place, sentences in
        Entry(
          lead: names.said("first.number", ["n": .count(place + 1)]), sentences)
      })
  }

  /// Lines that an analyst assumed, and without which the answer would be another.
  private var wishes: [[Sentence]] {
    answers.assumedLines.filter { $0.rise > 0.005 }.map { assumed in
      let claim = compiled.lines[assumed.line]
      let asked = said(
        "first.ask.wish",
        ["party": .text(names.actor(claim.by)), "line": subject(claim)],
        restsOn: [claim.id])
      let basis = composer.conflictBasis
      let change = said(
        assumed.likelihoodWithout.low > 1 - 1e-9 ? "first.ask.wish.clears" : "first.ask.wish.if",
        [
          "now": inWords(assumed.likelihood), "then": inWords(assumed.likelihoodWithout),
        ],
        restsOn: basis)
      return [asked, change]
    }
  }

  /// Issues on which the same parties are silent, together.
  private var silences: [[Sentence]] {
    let silent = Dictionary(uniqueKeysWithValues: answers.silences.map { ($0.issue, $0.parties) })
    let order = composer.issueOrder.filter { silent[$0] != nil }
    var groups: [(parties: [Int], issues: [Int])] = []
    for issue in order {
      guard let parties = silent[issue] else { continue }
      if let place = groups.firstIndex(where: { $0.parties == parties }) {
        groups[place].issues.append(issue)
      } else {
        groups.append((parties, [issue]))
      }
    }
    return groups.map { group in
      [
        said(
          group.parties.count == theCase.parties.count && theCase.parties.count > 1
            ? "first.ask.nobody" : "first.ask.silent",
          [
            "parties": .texts(group.parties.map { theCase.parties[$0].name }),
            "n": .count(group.parties.count), "issues": names(ofIssues: group.issues),
          ])
      ]
    }
  }

  /// The lines whose firmness matters most, one of each group.
  private var firmness: [[Sentence]] {
    var groups: Set<Int> = []
    let asked = Set(
      answers.assumedLines.filter { $0.rise > 0.005 }.prefix(Self.perKind).map(\.line))
    let worthwhile = answers.questions.filter { $0.gain > 0 && !asked.contains($0.line) }.filter {
      groups.insert(compiled.problem.lines[$0.line].group).inserted
    }
    return byOwner(worthwhile.map { compiled.lines[$0.line] }).map { claims in
      [
        said(
          "first.ask.firm",
          [
            "party": .text(names.actor(claims[0].by)),
            "lines": .some(claims.map(subject), limit: Self.linesAsked),
          ], restsOn: claims.map(\.id))
      ]
    }
  }

  /// Claims of one party together, in the order in which the first of each stands.
  private func byOwner(_ claims: [Claim]) -> [[Claim]] {
    claims.reduce(into: []) { groups, claim in
      if let place = groups.firstIndex(where: { $0[0].by == claim.by }) {
        groups[place].append(claim)
      } else {
        groups.append([claim])
      }
    }
  }
}
