import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage

extension Composer {
  /// Who has spoken on what: where all who decide have, where some have, where nobody has.
  var statements: Brief.Section {
    let isEmpty = compiled.issues.isEmpty || theCase.parties.isEmpty
    return Brief.Section(
      id: "statements", title: names.said("statements.title"),
      blocks: isEmpty ? [] : [.paragraph(coverage), .figure(statementMatrix)])
  }

  /// Who has spoken on what, alone.
  public var statementsBrief: Brief {
    let found = answers.statements
    let open = compiled.issues.indices.count { found.coverage(ofIssue: $0) != .all }
    let headline = names.sentence(
      "statements.headline",
      [
        "n": .count(open), "number": .inWords(open),
        "issues": .count(compiled.issues.count),
        "total": .message(.counted("number.issues", compiled.issues.count)),
      ])
    return told(headline, [statements])
  }

  /// Who has spoken on what, as a table.
  package var statementTable: AnyFigure { AnyFigure(statementMatrix) }

  private var statementMatrix: StatementMatrix {
    let found = answers.statements
    return StatementMatrix(
      parties: theCase.parties.map(\.name),
      rows: issueOrder.map { issue in
        StatementMatrix.Row(
          issue: Phrases.capitalized(names.issue(compiled.issues[issue].id)),
          said: found.statements[issue].map { statements in
            let kinds = Set(statements.map(\.kind))
            return StatedPositions.Kind.allCases.filter(kinds.contains)
              .map(StatementMatrix.Said.init)
          },
          decides: theCase.parties.indices.map(found.deciders[issue].contains))
      })
  }

  /// Three groups, of which only the first is settled in words, and none in substance.
  private var coverage: [Sentence] {
    let found = answers.statements
    var all: [Int] = []
    var none: [Int] = []
    var some: [Sentence] = []
    for issue in issueOrder {
      switch found.coverage(ofIssue: issue) {
      case .all: all.append(issue)
      case .none: none.append(issue)
      case .some(let silent): some.append(partly(issue, silent))
      }
    }
    let isSilent = !none.isEmpty || !some.isEmpty
    return told("statements.all", all) + some + told("statements.none", none)
      + (isSilent ? [names.sentence("statements.silence")] : [])
  }

  private func told(_ key: String, _ issues: [Int]) -> [Sentence] {
    guard !issues.isEmpty else { return [] }
    let shown = Message.Argument.texts(issues.map { names.issue(compiled.issues[$0].id) })
    return [
      names.sentence(
        key, ["issues": shown, "n": .count(issues.count)], restsOn: basis(ofStatementsOn: issues))
    ]
  }

  private func partly(_ issue: Int, _ silent: [Int]) -> Sentence {
    let found = answers.statements
    let spoken = found.deciders[issue].filter { !silent.contains($0) }
    let shown = { (parties: [Int]) in
      Message.Argument.texts(parties.map { theCase.parties[$0].name })
    }
    return names.sentence(
      "statements.some",
      [
        "issue": .text(names.issue(compiled.issues[issue].id)), "spoken": shown(spoken),
        "n": .count(spoken.count), "silent": shown(silent),
      ], restsOn: basis(ofStatementsOn: [issue]))
  }

  private func basis(ofStatementsOn issues: [Int]) -> [String] {
    let found = answers.statements
    let ids = issues.flatMap { issue in
      found.deciders[issue].flatMap { found.statements[issue][$0] }.map { $0.id(in: theCase) }
    }
    return Set(ids).sorted()
  }
}

extension Composer {
  /// What to ask those of whom nothing is known: one item for each issue on which one who decides
  /// is silent, most contested issues first.
  var silences: [Brief.Item] {
    let silent = Dictionary(uniqueKeysWithValues: answers.silences.map { ($0.issue, $0.parties) })
    return issueOrder.compactMap { issue in
      silent[issue].map { parties in
        Brief.Item([
          names.sentence(
            "questions.silent",
            [
              "parties": .texts(parties.map { theCase.parties[$0].name }),
              "n": .count(parties.count), "issue": .text(names.issue(compiled.issues[issue].id)),
            ], restsOn: [])
        ])
      }
    }
  }
}

extension StatementMatrix.Said {
  fileprivate init(_ kind: StatedPositions.Kind) {
    switch kind {
    case .line: self = .line
    case .floor: self = .floor
    case .wish: self = .wish
    case .conditionalOffer: self = .conditionalOffer
    case .tabled: self = .tabled
    case .answer: self = .answer
    }
  }
}
