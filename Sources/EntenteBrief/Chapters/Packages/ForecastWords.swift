import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage

/// What is to be said of how probable packages are as the agreement.
struct ForecastWords {
  /// The forecast, where some party's worths enter; without, it says what lines say.
  let forecast: Forecast?
  private let finding: ForecastFinding
  private let compiled: CompiledCase
  private let names: Names

  init(_ finding: ForecastFinding, of compiled: CompiledCase, _ names: Names) {
    (self.finding, self.compiled, self.names) = (finding, compiled, names)
    let found = finding.forecast
    forecast = found.flatMap { $0.knowsWorths ? $0 : nil }
  }

  /// How probable a package is, for a table; `nil` without a forecast.
  func cell(_ package: [Int]) -> String? {
    forecast.map { names.text(.likelihood($0.probability(of: package))) }
  }

  /// How few packages hold most of the forecast, and what it rests on.
  var sentences: [Brief.Sentence] {
    guard let forecast else { return omission }
    return [eighty(forecast), meaning(forecast)] + drawn(forecast) + unvalued(forecast)
      + [names.sentence("forecast.source")]
  }

  /// How few packages hold most of it; nothing where worths do not enter.
  var inShort: [Brief.Sentence] {
    forecast.map {
      [names.sentence("first.points.forecast", .counting($0.likely), restsOn: basis)]
    } ?? []
  }

  private var basis: [String] {
    let preferences = compiled.theCase.claims.filter(\.isPreference).map(\.id)
    return Set(preferences + compiled.lines.map(\.id)).sorted()
  }

  private func eighty(_ forecast: Forecast) -> Brief.Sentence {
    names.sentence(
      "forecast.eighty",
      .counting(forecast.likely, first: true, ["count": .digits(forecast.count)]), restsOn: basis)
  }

  private func meaning(_ forecast: Forecast) -> Brief.Sentence {
    names.sentence("forecast.meaning", ["exponent": .points(forecast.exponent)])
  }

  private func drawn(_ forecast: Forecast) -> [Brief.Sentence] {
    forecast.worlds == 1
      ? [] : [names.sentence("forecast.drawn", ["count": .digits(forecast.worlds)])]
  }

  private func unvalued(_ forecast: Forecast) -> [Brief.Sentence] {
    let parties = forecast.unvalued.map { compiled.theCase.parties[$0].name }
    return parties.isEmpty
      ? [] : [names.sentence("forecast.unvalued", ["parties": .texts(parties)])]
  }

  /// Why there is none, where worths are known.
  private var omission: [Brief.Sentence] {
    guard case .omitted(.tooLarge) = finding, compiled.knowsPreferences else { return [] }
    return [names.sentence("forecast.tooLarge")]
  }
}
