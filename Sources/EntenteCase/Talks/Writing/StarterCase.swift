/// A commented case to start from.
///
/// The dispute is made up and small: no package meets all lines, and it is enough that Northbank
/// lets the timetable be reviewed.
public enum StarterCase {
  /// The case file, ended by a line feed.
  public static let yaml = #"""
    # A case for Entente. Everything after a # is a comment. The dispute below is made up: replace it
    # by yours, entry by entry, and run `entente check` to see what is still missing.

    entente: 1                       # the version of this format
    title: The night ferry
    as-of: 2031-05-02                # the day of which the case speaks
    summary: Two towns share a river. They disagree about a ferry at night and who pays for it.

    sources:                         # where each statement comes from
      minutes: {title: Minutes of the joint meeting, date: 2031-04-28}
      caucus: {title: Mediator's notes, confidential: south}    # told in confidence by that party
    parties:                         # id: name; every party must agree
      north: Northbank
      south: Southbank
    mediators:
      county: The county's mediator
    stakeholders:                    # affected, but not at the table
      nurses: Nurses on night duty

    issues:                          # each is settled by one of its options
      ferry:
        asks: When does the night ferry run?
        options: {none: not at all, weekends: at weekends, nightly: every night}
      cost:
        asks: Who pays for it?
        options: {north: Northbank alone, shared: both towns by half}
      review:
        asks: Is the timetable reviewed?
        options: {none: not at all, yearly: once a year}
    status-quo: {ferry: none, cost: north, review: none}
    seeks: ferry is not none         # what an agreement must bring

    rules:                           # what is so whatever anyone likes
      - {id: R1, if: ferry is none, then: cost is north, because: the landing is Northbank's}

    claims:                          # who said what, where, and how firmly
      # A line says what must hold for the party to accept. Lines are absolute, firm, soft or
      # contested; firm where nothing is said.
      - id: N1
        by: north
        line: ferry is not nightly
        unless: review is yearly
        from: minutes, item 2      # the source, and the place in it
      - {id: N2, by: north, line: cost is shared, firmness: absolute, from: minutes, item 3}
      - {id: N3, by: north, line: review is none, firmness: soft, from: minutes, item 4}
      - {id: S1, by: south, line: ferry is nightly, from: minutes, item 2}
      - {id: S2, by: south, line: cost is north, from: minutes, item 3}
      # A conditional offer waives the party's own lines that stand against it.
      - {id: S3, by: south, accepts: cost is shared, if: review is yearly, from: caucus, page 1}
      # Preferences: options from the best down, issues from the most important down, or numbers.
      - {id: S4, by: south, priorities: [ferry, cost, review], from: caucus, page 1}
      - id: N4
        by: north
        prefers: [ferry is none, ferry is weekends, ferry is nightly]
        from: minutes, item 2
      - {id: F1, by: nurses, fact: The last bus is at ten, about: [ferry], from: minutes, item 1}

    # Lines that stand or fall together, for instance after a debate inside a party:
    # together:
    #   - {id: G1, claims: [S1, S2], because: the council decides on both in one vote}

    offers:                          # what is on the table; issues left open are absent
      - id: county-plan
        title: The county's plan
        by: [county]
        terms: {ferry: nightly, cost: shared}
        from: minutes, item 5
        responses:
          - {party: north, answer: undecided}
          - {party: south, answer: rejects, from: minutes, item 6}

    """#
}
