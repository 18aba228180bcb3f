import EntenteEngine

/// How probable each package is as the agreement.
package enum ForecastAnalysis: Analysis {
  package static func find(in answers: Answers) -> ForecastFinding {
    answers.compiled.forecast(ForecastOptions(exponent: answers.limits.exponent))
  }
}

extension Answers {
  /// How probable each package is as the agreement, if there is one.
  public var forecast: ForecastFinding { self[ForecastAnalysis.self] }

  /// The forecast where some party's worths enter: without them it says what lines say.
  public var worthForecast: Forecast? {
    guard compiled.saysWorth else { return nil }
    return forecast.forecast.flatMap { $0.knowsWorths ? $0 : nil }
  }

  /// The forecast by which packages are listed: where some cross no line, so that what is to be
  /// found is not who has to move.
  package var listedForecast: Forecast? {
    compiled.saysWorth && commonGround.acceptableExists ? worthForecast : nil
  }
}
