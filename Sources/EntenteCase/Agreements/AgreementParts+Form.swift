extension Agreement.Obligation {
  static let form = RecordForm<Agreement.Obligation>(
    manner: .spread,
    [
      .id(\.id, "A name for it, such as O1."),
      .needed("by", \.by, .id(of: .party), "The party."),
      .needed("in", \.phases, .phases, "The phase or phases."),
      .needed("to", \.duty, .text, "What the party is to do."),
      .needed(
        "detected", \.detected, .chance,
        "The probability, each day, that a breach is seen and attributed."),
      .usual(
        "lasting", \.lasting, .daysOrOpen(from: 1), 1,
        "Days that a breach lasts, or open; by default 1."),
      .text("note", \.note, "Anything a reader should know."),
      .text("assumed", \.assumed, as: .assumed),
      .from(\.from, mayBeTheWholes: true),
    ]
  ).writing("assumed", behind: "from")
}

extension Agreement.Guarantee {
  static let form = RecordForm<Agreement.Guarantee>(
    manner: .spread,
    [
      .id(\.id, "A name for it."),
      .needed("by", \.by, .id(of: .guarantor), "Who guarantees."),
      .needed("on", \.on, .id(of: .party), "The party whose breach it answers."),
      .needed("worth", \.worth, .amount, "What that party loses by it, in its own points."),
      .usual(
        "honoured", \.honoured, .chance, Estimate(1),
        "The probability that it is honoured; by default 1."),
      .optional("in", \.phases, .phases, "The phases in which it stands; by default all."),
      .usual(
        "covers leaving", \.coversLeaving, .flag, false,
        "Whether it also answers ways out and refused consents."),
      .text("note", \.note, "Anything a reader should know."),
      .text("assumed", \.assumed, as: .assumed),
      .from(\.from, mayBeTheWholes: true),
    ]
  ).writing("assumed", behind: "from")
}

extension Agreement.Transfer {
  static let form = RecordForm<Agreement.Transfer>(
    manner: .spread,
    [
      .id(\.id, "A name for it, such as T1."),
      .needed("by", \.by, .id(of: .party), "The party that hands it over."),
      .needed("in", \.phase, .id(of: .phase), "The phase with whose first day it begins."),
      .needed("of", \.what, .text, "What is handed over."),
      .usual(
        "every", \.every, .days(from: 1), 1, "Days from one step to the next; by default 1."),
      .text("note", \.note, "Anything a reader should know."),
      .text("assumed", \.assumed, as: .assumed),
      .from(\.from, mayBeTheWholes: true),
    ]
  ).writing("assumed", behind: "from")
}

extension FieldKind<[String]> {
  /// Phases of the agreement, at least one, each once.
  fileprivate static var phases: Self {
    Self(
      shape: .ids,
      read: { reader, key, fields in
        if let node = fields[key], node.items?.isEmpty == true {
          reader.error(.emptyList, at: node, fields.path(key), "this must name a phase")
        }
        let phases = FieldKind.ids(of: .phase).read(reader, key, fields)
        return phases?.isEmpty == false ? phases : nil
      },
      write: { phases, writer in
        phases.count == 1 && !writer.isNormalised ? .text(phases[0]) : .texts(phases)
      })
  }
}
