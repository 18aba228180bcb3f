import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntenteRelief

/// Few large sites against many small ones: what each arrangement comes to, measure by measure.
struct CrowdingChart: Sendable, Hashable, Encodable {
  /// One measure.
  struct Measure: Sendable, Hashable, Encodable {
    /// What is measured, with its unit.
    var name: String
    /// Shape `[arrangement]`; 0 or more.
    var values: [Double]
    /// Shape `[arrangement]`: the values as they are said.
    var texts: [String]
    /// The message by which the summary says it, if it does; no part of the data.
    var told: String?

    private enum CodingKeys: String, CodingKey {
      case name, values, texts
    }
  }

  /// The names of the arrangements, one a column.
  var arrangements: [String]
  /// One a row.
  var measures: [Measure]

  /// Makes the chart of a comparison.
  /// - Parameters:
  ///   - names: shape `[arrangement]`.
  ///   - outcomes: shape `[arrangement]`.
  ///   - walkingLimit: how far people may have to walk; kilometres.
  init(names: [String], outcomes: [CrowdingOutcome], walkingLimit: Double) {
    self.init(names: names, outcomes: outcomes, walkingLimit: walkingLimit, in: .english)
  }

  /// Makes the chart of a comparison in the language of a catalogue.
  init(
    names: [String], outcomes: [CrowdingOutcome], walkingLimit: Double, in catalogue: Catalogue
  ) {
    arrangements = names
    measures = Rows(outcomes: outcomes, catalogue: catalogue).measures(walkingLimit)
  }

  private struct Rows {
    var outcomes: [CrowdingOutcome]
    var catalogue: Catalogue

    func measures(_ walkingLimit: Double) -> [Measure] {
      [
        people("figure.crowding.sites") { Double($0.arrangement.siteCount) },
        people("figure.crowding.staff") { $0.staff },
        way("figure.crowding.way", told: "figure.crowding.told.way") { $0.walk.mean },
        way("figure.crowding.longestWay") { $0.walk.longest },
        people("figure.crowding.beyond", ["limit": .kilometres(walkingLimit)]) {
          $0.walk.peopleBeyond
        },
        time("figure.crowding.wait", told: "figure.crowding.told.wait") { $0.meanWait },
      ] + simulated + [
        time("figure.crowding.longestWait") { $0.longestWait },
        people("figure.crowding.peak", told: "figure.crowding.told.peak") { $0.peak },
        people("figure.crowding.sitesOver") { Double($0.sitesOver) },
        time("figure.crowding.timeOver") { $0.hoursOver },
        people("figure.crowding.turnedAway") { $0.turnedAway },
      ]
    }

    private func people(
      _ key: String, _ arguments: [String: Message.Argument] = [:], told: String? = nil,
      _ value: (CrowdingOutcome) -> Double
    ) -> Measure {
      measure(catalogue.text(key, arguments), outcomes.map(value), told) { .people($0) }
    }

    private func way(
      _ key: String, told: String? = nil, _ value: (CrowdingOutcome) -> Double
    ) -> Measure {
      measure(catalogue.text(key), outcomes.map(value), told) { .kilometres($0) }
    }

    private func time(
      _ key: String, told: String? = nil, _ value: (CrowdingOutcome) -> Double
    ) -> Measure {
      measure(catalogue.text(key), outcomes.map(value), told) { .duration($0) }
    }

    private func measure(
      _ name: String, _ values: [Double], _ told: String?,
      _ text: (Double) -> Message.Argument
    ) -> Measure {
      Measure(
        name: name, values: values, texts: values.map { catalogue.text(of: text($0)) },
        told: told)
    }

    /// The wait of people one by one, where all were simulated.
    private var simulated: [Measure] {
      let waits = outcomes.compactMap(\.simulatedWait)
      guard waits.count == outcomes.count, !waits.isEmpty else { return [] }
      return [
        measure(catalogue.text("figure.crowding.simulated"), waits.map(\.mean), nil) {
          .duration($0)
        }
      ]
    }
  }
}

extension CrowdingChart: Figure {
  static let kind = "crowding"
  func caption(in catalogue: Catalogue) -> String { catalogue.text("figure.crowding.caption") }

  func summary(in catalogue: Catalogue) -> String {
    let parts = arrangements.indices.prefix(4).map { column in
      let figures = measures.compactMap { measure in
        measure.told.map { Message.Argument.part($0, ["value": .text(measure.texts[column])]) }
      }
      return catalogue.text(
        "figure.crowding.arrangement",
        ["arrangement": .text(arrangements[column]), "figures": .semicolons(figures)])
    }
    let left = arrangements.count - parts.count
    return (parts + catalogue.leftOut("figure.crowding.inTable", left)).joined(separator: " ")
  }

  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    [
      .table(
        Brief.Table(
          caption: catalogue.text("figure.crowding.table"),
          columns: [catalogue.text("figure.crowding.measure")] + arrangements,
          rows: measures.map { [$0.name] + $0.texts },
          numeric: Set(arrangements.indices.map { $0 + 1 })))
    ]
  }
}
