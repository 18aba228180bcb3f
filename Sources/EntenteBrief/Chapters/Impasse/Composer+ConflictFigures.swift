import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntentePage

extension Composer {
  /// Lines against lines, for as many conflicts as the text spells out.
  var conflictDiagram: ConflictDiagram {
    let shown = answers.impasse.conflicts.prefix(spelledOut)
    let drawn = shown.reduce(BitSet()) { $0.union($1) }.members
    let rules = shown.indices.map { ruleIDs(of: $0) }
    let places = Dictionary(uniqueKeysWithValues: drawn.enumerated().map { ($1, $0) })
    return ConflictDiagram(
      parties: theCase.parties.map(\.name),
      lines: drawn.map { line in
        ConflictDiagram.Line(
          id: compiled.lines[line].id, party: compiled.problem.lines[line].owner,
          statement: Phrases.capitalized(names.text(names.statement(compiled.lines[line]))),
          firmness: names.text(firmness(ofLine: line)))
      },
      conflicts: shown.map { $0.members.compactMap { places[$0] } },
      rules: rules.allSatisfy(\.isEmpty) ? nil : rules,
      omitted: answers.impasse.conflicts.count - shown.count)
  }

  /// The likeliest moves.
  var movesLadder: MovesLadder {
    let shown = answers.impasse.corrections.prefix(spelledOut)
    return MovesLadder(
      rungs: shown.map {
        MovesLadder.Rung(
          lines: compiled.ids(of: compiled.weakest(of: $0.lines)),
          words: compiled.weakest(of: $0.lines).members.map(owned),
          parties: parties(owning: $0.lines),
          likelihood: $0.likelihood)
      }, tied: min(shown.count, answers.impasse.likeliestCorrections.count),
      omitted: answers.impasse.corrections.count - shown.count)
  }

  /// "Upstream council: no joint reading".
  func owned(_ line: Int) -> String {
    names.said(
      "line.owned",
      ["party": .text(owner(ofLine: line)), "line": names.statement(compiled.lines[line])])
  }
}
