import EntenteEngine
import EntenteMessages
import EntentePage
import EntenteRelief

extension CrowdingChart {
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
    self.init(
      arrangements: names,
      measures: Rows(outcomes: outcomes, catalogue: catalogue).measures(walkingLimit))
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
