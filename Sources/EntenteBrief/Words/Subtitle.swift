import EntenteCase

/// The line under a title: of which day the case speaks, for whom it was read, and what if.
public enum Subtitle {
  /// The line in words.
  ///
  /// - Parameters:
  ///   - theCase: the case as the reader may know it.
  ///   - reader: for whom it was read.
  ///   - change: what was changed for the sake of argument.
  public static func text(_ theCase: Case, for reader: Reader, change: WhatIf = WhatIf()) -> String
  {
    let names = Names(theCase)
    let day = theCase.asOf.map { "As of \($0). " } ?? ""
    return day + audience(reader, names) + whatIf(change, names)
  }

  private static func audience(_ reader: Reader, _ names: Names) -> String {
    switch reader {
    case .mediator: "For the mediators: it uses what each party has entrusted to them."
    case .party(let id):
      "For \(names.actor(id)): made from public statements and those of \(names.actor(id))."
    case .everyone: "For everyone: made from public statements only."
    }
  }

  private static func whatIf(_ change: WhatIf, _ names: Names) -> String {
    guard !change.isEmpty else { return "" }
    var parts: [String] = []
    if !change.without.isEmpty { parts.append("without \(Phrases.list(change.without))") }
    for (issue, option) in change.fixed.sorted(by: { $0.key < $1.key }) {
      parts.append("with \(names.issue(issue)) taken as \(fixed(option, of: issue, names))")
    }
    for (id, firmness) in change.firmness.sorted(by: { $0.key < $1.key }) {
      parts.append("with \(id) held as \(names.firmness(firmness))")
    }
    return " What if: \(Phrases.list(parts))."
  }

  /// An option by its label; a figure of an agreement as it was written.
  private static func fixed(_ value: String, of id: String, _ names: Names) -> String {
    names.theCase.issues.contains { $0.id == id }
      ? Phrases.quoted(names.option(value, of: id)) : value
  }
}
