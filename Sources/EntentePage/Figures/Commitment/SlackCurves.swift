import EntenteMessages

/// By how much keeping to an agreement is worth more than departing, day by day and party by party.
package struct SlackCurves: Sendable, Hashable, Encodable {
  /// One day.
  package struct Point: Sendable, Hashable, Encodable {
    /// Since signing, from 1.
    package var day: Int
    /// What keeping is worth more, at the decision where that is least; negative where departing
    /// gains.
    package var slack: Double

    package init(day: Int, slack: Double) {
      self.day = day
      self.slack = slack
    }
  }

  /// One party, in its own points.
  package struct Curve: Sendable, Hashable, Encodable {
    /// The party's name.
    package var party: String
    /// By day.
    package var points: [Point]

    package init(party: String, points: [Point]) {
      self.party = party
      self.points = points
    }
  }

  /// What phase begins on what day.
  package struct Phase: Sendable, Hashable, Encodable {
    /// Its name.
    package var name: String
    /// Its first day.
    package var start: Int

    package init(name: String, start: Int) {
      self.name = name
      self.start = start
    }
  }

  /// The agreement's id.
  package var agreement: String
  /// In the order of their first days.
  package var phases: [Phase]
  /// One for each party that decides anything.
  package var curves: [Curve]

  package init(agreement: String, phases: [Phase], curves: [Curve]) {
    self.agreement = agreement
    self.phases = phases
    self.curves = curves
  }
}

extension SlackCurves: Figure {
  package static let kind = "slack"
  package func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.slack.caption")
  }

  package func summary(in catalogue: Catalogue) -> String {
    curves.prefix(8).map { curve in
      guard let least = curve.points.min(by: { $0.slack < $1.slack }) else { return "" }
      let gain = curve.points.first { $0.slack < 0 }
      return catalogue.text(
        gain == nil ? "figure.slack.least" : "figure.slack.least.gain",
        [
          "party": .text(curve.party), "day": .digits(least.day), "slack": .amount(least.slack),
          "gain": .digits(gain?.day ?? 0),
        ])
    }.joined(separator: " ")
  }

  package func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let rows = curves.flatMap { curve -> [[String]] in
      guard let first = curve.points.first, let last = curve.points.last,
        let least = curve.points.min(by: { $0.slack < $1.slack })
      else { return [] }
      return [
        [curve.party]
          + [first, least, last].flatMap {
            [String($0.day), catalogue.amount($0.slack)]
          }
      ]
    }
    return [
      .table(
        Brief.Table(
          caption: catalogue.text("figure.slack.table"),
          columns: catalogue.texts([
            "figure.slack.party", "figure.slack.firstDay", "figure.slack.worth",
            "figure.slack.leastOnDay", "figure.slack.worth", "figure.slack.lastDay",
            "figure.slack.worth",
          ]),
          rows: rows, numeric: [1, 2, 3, 4, 5, 6]))
    ]
  }
}
