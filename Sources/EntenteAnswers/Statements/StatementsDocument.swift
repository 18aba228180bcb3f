import EntenteCase
import EntenteEngine

/// What `entente statements --json` prints.
public struct StatementsDocument: Encodable, Sendable {
  /// One issue.
  struct Entry: Encodable, Sendable {
    /// The issue's id.
    let issue: String
    /// The parties whose agreement settles it.
    let deciders: [String]
    /// Those of them that are not known to have said anything of it.
    let silent: [String]
    /// What each party has said of it, by the party's id; a silent one has an empty list.
    let statements: [String: [Statement]]
  }

  /// What one party has said of an issue.
  struct Statement: Encodable, Sendable {
    /// `line`, `line-on-worth`, `wish`, `conditional-offer`, `tabled` or `answer`.
    let kind: String
    /// The claim, or the offer that was tabled or answered.
    let id: String
  }

  /// In the canonical order, by id.
  let issues: [Entry]

  /// Makes the document.
  public init(_ found: StatedPositions, of compiled: CompiledCase) {
    let theCase = compiled.theCase
    let parties = compiled.partyIDs
    issues = compiled.issues.indices.map { issue in
      let deciders = found.deciders[issue]
      let said = zip(parties, found.statements[issue]).map { party, statements in
        (party, statements.map { Statement(kind: $0.kind.rawValue, id: $0.id(in: theCase)) })
      }
      return Entry(
        issue: compiled.issues[issue].id, deciders: deciders.map { parties[$0] },
        silent: deciders.filter { found.statements[issue][$0].isEmpty }.map { parties[$0] },
        statements: Dictionary(said) { first, _ in first })
    }
  }
}
