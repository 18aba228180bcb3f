import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntenteRelief

/// Few large sites against many small ones: what each arrangement comes to, measure by measure.
public struct CrowdingChart: Sendable, Hashable, Encodable {
  /// One measure.
  public struct Measure: Sendable, Hashable, Encodable {
    /// What is measured, with its unit.
    public var name: String
    /// Shape `[arrangement]`; 0 or more.
    public var values: [Double]
    /// Shape `[arrangement]`: the values as they are said.
    public var texts: [String]
    /// Whether the summary says it; no part of the data.
    var isTold = false

    private enum CodingKeys: String, CodingKey {
      case name, values, texts
    }
  }

  /// The names of the arrangements, one a column.
  public var arrangements: [String]
  /// One a row.
  public var measures: [Measure]

  /// Makes the chart of a comparison.
  /// - Parameters:
  ///   - names: shape `[arrangement]`.
  ///   - outcomes: shape `[arrangement]`.
  ///   - walkingLimit: how far people may have to walk; kilometres.
  public init(names: [String], outcomes: [CrowdingOutcome], walkingLimit: Double) {
    arrangements = names
    let rows = Rows(outcomes: outcomes)
    let limit = YardText.kilometres(walkingLimit)
    measures =
      [
        rows.measure("Sites", YardText.people) { Double($0.arrangement.siteCount) },
        rows.measure("Staff", YardText.people) { $0.staff },
        rows.measure("Way to a site, average", isTold: true, YardText.kilometres) { $0.walk.mean },
        rows.measure("Longest way to a site", YardText.kilometres) { $0.walk.longest },
        rows.measure("People who live more than \(limit) away", YardText.people) {
          $0.walk.peopleBeyond
        },
        rows.measure("Wait, average", isTold: true, YardText.duration) { $0.meanWait },
      ] + rows.simulated + [
        rows.measure("Wait, longest", YardText.duration) { $0.longestWait },
        rows.measure("People in the fullest yard", isTold: true, YardText.people) { $0.peak },
        rows.measure("Sites whose yard is over the safe number", YardText.people) {
          Double($0.sitesOver)
        },
        rows.measure("Longest time over the safe number", YardText.duration) { $0.hoursOver },
        rows.measure("Turned away in a day", YardText.people) { $0.turnedAway },
      ]
  }

  private struct Rows {
    var outcomes: [CrowdingOutcome]

    func measure(
      _ name: String, isTold: Bool = false, _ text: (Double) -> String,
      _ value: (CrowdingOutcome) -> Double
    ) -> Measure {
      let values = outcomes.map(value)
      return Measure(name: name, values: values, texts: values.map(text), isTold: isTold)
    }

    /// The wait of people one by one, where all were simulated.
    var simulated: [Measure] {
      let waits = outcomes.compactMap(\.simulatedWait)
      guard waits.count == outcomes.count, !waits.isEmpty else { return [] }
      return [
        Measure(
          name: "Wait, average over simulated days", values: waits.map(\.mean),
          texts: waits.map { YardText.duration($0.mean) })
      ]
    }
  }
}

extension CrowdingChart: Figure {
  static let kind = "crowding"
  func caption(in catalogue: Catalogue) -> String { "Few large sites against many small ones" }

  func summary(in catalogue: Catalogue) -> String {
    let parts = arrangements.indices.prefix(4).map { column in
      let figures = measures.filter(\.isTold).map {
        "\($0.name.prefix(1).lowercased() + $0.name.dropFirst()) \($0.texts[column])"
      }
      return "\(arrangements[column]): \(figures.joined(separator: "; "))."
    }
    let left = arrangements.count - parts.count
    return parts.joined(separator: " ")
      + (left > 0 ? " \(Count.of(left, "more arrangement")) in the table." : "")
  }

  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    [
      .table(
        Brief.Table(
          caption: "Few sites against many", columns: ["Measure"] + arrangements,
          rows: measures.map { [$0.name] + $0.texts },
          numeric: Set(arrangements.indices.map { $0 + 1 })))
    ]
  }
}
