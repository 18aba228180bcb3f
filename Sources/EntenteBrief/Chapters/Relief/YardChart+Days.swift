import EntentePage
import EntenteRelief

extension YardChart.Panel {
  /// Makes the panel of a site's day.
  init(
    site: String, day: YardDay, load: YardLoad, simulation: YardSimulation? = nil
  ) {
    // After closing there is nobody, unless all are served.
    let isEmptied = day.atClosing == .turnsAway
    let band = (simulation?.band ?? []).filter { !isEmptied || $0.hour <= day.closing }
    self.init(
      site: site, points: load.knots.map { .init(hour: $0.hour, people: $0.people) },
      band: band.map { .init(hour: $0.hour, low: $0.low, high: $0.high) },
      safePeople: day.safePeople, opening: day.opening, closing: day.closing,
      over: load.over.map { .init(from: $0.from, to: $0.to) }, peak: load.peak,
      peakHour: load.peakHour, meanWait: load.meanWait, longestWait: load.longestWait,
      turnedAway: load.turnedAway)
  }
}
