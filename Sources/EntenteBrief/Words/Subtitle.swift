import EntenteCase
import EntenteMessages
import EntentePage

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
    text(Names(theCase), for: reader, change: change)
  }

  /// The line in the words of a catalogue.
  static func text(_ names: Names, for reader: Reader, change: WhatIf) -> String {
    let day = names.theCase.asOf.map { [Message("subtitle.day", ["day": .text($0)])] } ?? []
    return (day + [audience(reader, names)] + whatIf(change, names)).map(names.text)
      .joined(separator: " ")
  }

  private static func audience(_ reader: Reader, _ names: Names) -> Message {
    switch reader {
    case .mediator:
      Message(names.theCase.holdsConfidences ? "subtitle.mediator" : "subtitle.mediator.open")
    case .party(let id): Message("subtitle.party", ["party": .text(names.actor(id))])
    case .everyone: Message("subtitle.everyone")
    }
  }

  static func whatIf(_ change: WhatIf, _ names: Names) -> [Message] {
    guard !change.isEmpty else { return [] }
    let without = Message.Argument.texts(change.without)
    let parts =
      (change.without.isEmpty ? [] : [.part("subtitle.without", ["claims": without])])
      + change.fixed.sorted { $0.key < $1.key }.map { fixed($0.value, of: $0.key, names) }
      + change.firmness.sorted { $0.key < $1.key }.map { id, firmness in
        Message.Argument.part(
          "subtitle.firmness", ["claim": .text(id), "firmness": names.firmness(firmness)])
      }
    return [Message("subtitle.whatIf", ["changes": .list(parts)])]
  }

  /// An option by its label; a figure of an agreement as it was written.
  private static func fixed(_ value: String, of id: String, _ names: Names) -> Message.Argument {
    let isIssue = names.theCase.issues.contains { $0.id == id }
    return .part(
      "subtitle.fixed",
      [
        "what": .text(names.issue(id)),
        "value": isIssue ? .quoted(.text(names.option(value, of: id))) : .text(value),
      ])
  }
}
