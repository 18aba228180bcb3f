import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage

extension Composer {
  /// That no package is worth enough to everybody, where a conflict is of lines on worth alone.
  func tooLittle(for conflict: BitSet) -> [Brief.Sentence] {
    let worths = conflict.members.compactMap { line -> Message.Argument? in
      guard case .floor(let points) = compiled.lines[line].kind else { return nil }
      return .part(
        "impasse.worth.of",
        ["points": .pointsAsStated(points), "party": .text(owner(ofLine: line))])
    }
    guard !worths.isEmpty, worths.count == conflict.count else { return [] }
    return [
      names.sentence("impasse.worth", ["worths": .list(worths)], restsOn: basis(conflict))
    ]
  }

  /// How much less one party would have to take.
  var lowerings: [Brief.Item] {
    answers.lowerings.map { lowering in
      Brief.Item([
        names.sentence(
          "moves.lowering",
          [
            "party": .text(owner(ofLine: lowering.line)), "to": .points(lowering.to),
            "from": .pointsAsStated(lowering.from), "n": .number(lowering.to),
          ], restsOn: basis(BitSet(compiled.lines.indices)))
      ])
    }
  }
}
