import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// Why the talks are stuck, and the ways out.
extension FirstPageComposer {
  /// Each set of lines that cannot be met together, beyond what all of them share; where they share
  /// nothing the answer itself lists them.
  var knots: Part? {
    guard conflicts.count > 1, !shared.isEmpty else { return nil }
    return part(
      id: "stuck", titled: "first.stuck.title", idBehind: "impasse",
      [Entry([said("first.stuck.beside")])] + knotEntries)
  }

  /// An entry for each set, and how many more there are.
  var knotEntries: [Entry] {
    let knots = Knot.merged(conflicts.map { $0.subtracting(shared) }, of: compiled.problem)
    let shown = knots.prefix(limits.knots)
    let entries = shown.enumerated().map { place, knot in entry(knot, place) }
    let rest = knots.dropFirst(shown.count).reduce(0) { $0 + $1.places.count }
    return entries
      + (rest > 0 ? [Entry([said("first.stuck.more", .counting(rest, first: true))])] : [])
  }

  private func entry(_ knot: Knot, _ place: Int) -> Entry {
    let lines = knot.common.union(BitSet(knot.alternatives))
    let about = issues(of: lines).filter { !issues(of: shared).contains($0) }
    let subject = about.isEmpty ? issues(of: lines) : about
    let head = subject.isEmpty ? [] : [Sentence(names.ended(names(ofIssues: subject)))]
    let numbers = knot.places.map { Message.Argument.part("first.number", ["n": .count($0 + 1)]) }
    let lead =
      numbers.count > 3
      ? .part("number.range", ["low": numbers[0], "high": numbers[numbers.count - 1]])
      : Message.Argument.commas(numbers)
    return Entry(
      lead: names.text(lead),
      head + alternatives(knot) + byParty(knot.common)
        + composer.grounds(of: knot.places[0]).prefix(2))
  }

  private func alternatives(_ knot: Knot) -> [Sentence] {
    guard let first = knot.alternatives.first else { return [] }
    let owner = theCase.parties[compiled.problem.lines[first].owner].name
    return [
      said(
        "first.stuck.alike",
        [
          "party": .text(owner),
          "lines": .alike(knot.alternatives.prefix(Self.linesShown).map(line)),
        ],
        restsOn: composer.basis(BitSet(knot.alternatives)))
    ]
  }
}

/// Sets of lines that cannot be met together and that differ in one line of one party, if at all.
private struct Knot {
  /// The lines that all of the sets hold.
  var common: BitSet
  /// Of several sets, the line that each holds beside them, all of one party.
  var alternatives: [Int] = []
  /// Which sets they are.
  var places: [Int]

  /// Sets in their order, each joined to the first before it from which it differs in a line of the
  /// same party.
  static func merged(_ sets: [BitSet], of problem: Problem) -> [Knot] {
    var knots: [Knot] = []
    for (place, set) in sets.enumerated() {
      if let index = knots.firstIndex(where: { $0.join(set, problem) != nil }),
        let (common, old, new) = knots[index].join(set, problem)
      {
        if knots[index].alternatives.isEmpty { knots[index].alternatives = [old] }
        knots[index].common = common
        knots[index].alternatives.append(new)
        knots[index].places.append(place)
      } else {
        knots.append(Knot(common: set, places: [place]))
      }
    }
    return knots
  }

  /// What stays common, and the lines in which this and a set differ.
  private func join(_ set: BitSet, _ problem: Problem) -> (BitSet, Int, Int)? {
    let first = alternatives.first.map { common.union(BitSet([$0])) } ?? common
    let (old, new) = (first.subtracting(set).members, set.subtracting(first).members)
    guard old.count == 1, new.count == 1, first.count > 1,
      problem.lines[old[0]].owner == problem.lines[new[0]].owner,
      alternatives.isEmpty || alternatives[0] == old[0]
    else { return nil }
    return (first.intersection(set), old[0], new[0])
  }
}

extension FirstPageComposer {
  /// So many ways that are as likely as the likeliest are told in any case.
  private static let tiesShown = 2

  /// What each of the smallest moves opens, and who would have to make it.
  var ways: Part? {
    let moves = possibleMoves
    guard composer.isStuck, !composer.admitsNothing, let first = moves.first else { return nil }
    let shown = shownWays
    let isEven = moves.allSatisfy {
      Impasse.areEquallyLikely($0.likelihood, first.likelihood)
    }
    let entries = shown.enumerated().map { place, move in
      Entry(
        lead: names.text(Names.packageLetter(place)),
        givingWay(move.opening.move)
          + terms(move.opening, after: place == 0 ? nil : first.opening))
    }
    return part(
      id: "ways", titled: "first.ways.title", idBehind: "moves",
      entries
        + [Entry(remarks(moves, shown: shown.count, isEven: isEven))].filter {
          !$0.sentences.isEmpty
        })
  }

  /// The ways that are told of; of those that are as likely as the likeliest, none is told alone.
  var shownWays: ArraySlice<Move> {
    let moves = possibleMoves
    guard composer.isStuck, !composer.admitsNothing, let first = moves.first else { return [] }
    let tied = moves.prefix { Impasse.areEquallyLikely($0.likelihood, first.likelihood) }.count
    return moves.prefix(max(limits.ways, min(tied, Self.tiesShown)))
  }

  /// A move, what it opens, and how likely it is.
  typealias Move = (opening: Opening, likelihood: Double)

  /// The likeliest moves; one that needs a line that is held absolutely is no way out while there
  /// is another.
  private var possibleMoves: [Move] {
    let all = zip(answers.openings, answers.impasse.corrections).map { ($0, $1.likelihood) }
      .filter { !$0.0.move.isEmpty }
    let possible = all.filter { $0.1 > 0 }
    return possible.isEmpty ? all : possible
  }

  /// What a move settles: its terms, or the difference to another's where that is shorter.
  private func terms(_ opening: Opening, after first: Opening?) -> [Sentence] {
    let basis = composer.basis(ofMove: opening.move)
    guard opening.isComplete else { return [said("first.ways.open", restsOn: basis)] }
    let told = composer.issueOrder.filter { isTold($0, opening) }
    guard !told.isEmpty || opening.isFree != true else {
      return [said("first.ways.open", restsOn: basis)]
    }
    if let first, first.isComplete {
      let differing = composer.issueOrder.filter { opening.options[$0] != first.options[$0] }
      if !differing.isEmpty, differing.count * 2 <= told.count, opening.isFree == first.isFree,
        differing.allSatisfy({ isNarrowed($0, opening) })
      {
        let terms = Message.Argument.semicolons(differing.map { term($0, opening) })
        return [said("first.ways.but", ["terms": terms], restsOn: basis)]
      }
    }
    return clauses(told.map { term($0, opening) }, limit: Self.termsShown, restsOn: basis)
      + rest(compiled.issues.indices.filter { !told.contains($0) }, opening, restsOn: basis)
  }

  /// Whether a move leaves fewer options than agreements have.
  private func isNarrowed(_ issue: Int, _ opening: Opening) -> Bool {
    opening.options[issue] != answers.commonGround.agreementOptions[issue]
      || opening.options[issue].count == 1
  }

  /// What is told of a move: what it narrows, but for what it leaves as it is today and no clash is
  /// about, which is named after the rest.
  private func isTold(_ issue: Int, _ opening: Opening) -> Bool {
    isNarrowed(issue, opening) && !isKept(issue, opening)
  }

  /// Whether a move leaves an issue as it is today, without a clash that is about it.
  private func isKept(_ issue: Int, _ opening: Opening) -> Bool {
    guard let option = opening.settled[issue], option == compiled.problem.statusQuo[issue] else {
      return false
    }
    return !composer.issues(of: composer.conflictingLines).contains(compiled.issues[issue].id)
  }

  private func term(_ issue: Int, _ opening: Opening) -> Message.Argument {
    let options = opening.options[issue].members
    let labels = options.map { Message.Argument.text(compiled.issues[issue].options[$0].label) }
    let name = Message.Argument.text(names.issue(compiled.issues[issue].id))
    let isToday = options.count == 1 && compiled.problem.statusQuo[issue] == options[0]
    return .part(
      isToday ? "first.ways.stays" : "issue.option", ["issue": name, "option": .or(labels)])
  }

  /// What is said of the issues that are not told of: which stay as they are, and whether the rest
  /// can be settled in any way.
  private func rest(
    _ issues: [Int], _ opening: Opening, restsOn basis: [String]
  ) -> [Sentence] {
    let kept = issues.filter { isKept($0, opening) }
    let stays =
      kept.isEmpty
      ? []
      : [
        said(
          "first.ways.kept", ["issues": .some(kept.map(today), limit: Self.issuesShown)],
          restsOn: basis)
      ]
    // What was not settled within the work allowed is not said.
    guard let isFree = opening.isFree, kept.count < issues.count || !isFree else { return stays }
    let key =
      !isFree
      ? "first.ways.bound" : stays.isEmpty ? "first.ways.terms" : "first.ways.terms.else"
    return stays + [said(key, restsOn: basis)]
  }

  /// "the lake's level (two metres)".
  private func today(_ issue: Int) -> Message.Argument {
    let option = compiled.problem.statusQuo[issue].map { compiled.issues[issue].options[$0].label }
    return .part(
      "first.ways.today",
      ["issue": .text(names.issue(compiled.issues[issue].id)), "option": .text(option ?? "")])
  }

  /// Who would have more by its own points without an agreement than by any package of some ways.
  private var worthLess: [Sentence] {
    let ways = shownWays.map(\.opening)
    return theCase.parties.indices.compactMap { party in
      guard let valuation = compiled.valuations[party] else { return nil }
      let without = compiled.disagreement[party]
      let below = ways.indices.filter { way in
        ways[way].isComplete && !ways[way].options.contains(where: \.isEmpty)
          && valuation.most(within: ways[way].options) < without - 1e-9
      }
      guard !below.isEmpty else { return nil }
      let numbers = theCase.claims.filter { $0.hasNumbers && $0.by == theCase.parties[party].id }
      let isStated = numbers.contains { $0.reservation != nil }
      return said(
        "first.ways.below",
        [
          "party": .text(theCase.parties[party].name), "points": .points(without),
          "stated": .whether(isStated),
          "ways": .or(below.map { Names.packageLetter($0) }),
        ], restsOn: numbers.map(\.id))
    }
  }

  /// Whether anything tells the ways apart, and how many more there are.
  private func remarks(_ moves: [Move], shown: Int, isEven: Bool) -> [Sentence] {
    let basis = composer.conflictBasis
    let possible = answers.impasse.corrections.count { $0.likelihood > 0 }
    let rest = max(possible, moves.count) - shown
    let next = answers.impasse.corrections.dropFirst(shown).first?.likelihood ?? 0
    let isTied = Impasse.areEquallyLikely(next, moves[shown - 1].likelihood)
    let more =
      rest > 0
      ? [
        said(
          "first.ways.more", .counting(rest, first: true, ["tied": .whether(isTied)]),
          restsOn: basis)
      ] : []
    let lowered = composer.answers.lowerings.map(lowering)
    guard moves[0].likelihood > 0, moves.count > 1 else { return lowered + worthLess + more }
    if isEven {
      return [
        said("first.ways.equal", ["chance": chance(moves[0].likelihood)], restsOn: basis)
      ] + lowered + worthLess + more
    }
    let chances = said(
      "first.ways.chances", ["chances": .semicolons(groups(moves.prefix(shown)))], restsOn: basis)
    return [chances] + lowered + worthLess + more
  }

  /// How much less one party would have to take.
  private func lowering(_ lowering: Lowering) -> Sentence {
    said(
      "first.ways.lowering",
      [
        "party": .text(composer.owner(ofLine: lowering.line)), "to": .points(lowering.to),
        "from": .pointsAsStated(lowering.from),
      ], restsOn: composer.basis(BitSet(compiled.lines.indices)))
  }

  /// "A and B one in ten (0.10); C one in 17 (0.060)".
  private func groups(_ moves: ArraySlice<Move>) -> [Message.Argument] {
    var groups: [(letters: [Message.Argument], likelihood: Double)] = []
    for (place, move) in moves.enumerated() {
      let letter = Names.packageLetter(place)
      if let last = groups.last, Impasse.areEquallyLikely(last.likelihood, move.likelihood) {
        groups[groups.count - 1].letters.append(letter)
      } else {
        groups.append(([letter], move.likelihood))
      }
    }
    return groups.map {
      .part("first.ways.chance", ["ways": .list($0.letters), "chance": chance($0.likelihood)])
    }
  }
}
