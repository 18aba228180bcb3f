import EntenteMessages

extension YardChart: Figure {
  static let kind = "yard"
  func caption(in catalogue: Catalogue) -> String {
    "People who wait in the yard over the day: \(title)"
  }

  /// So many yards are shown hour by hour.
  static let panelLimit = 6

  /// Whole hours that hold all that is drawn.
  var hours: ClosedRange<Int> {
    let all = panels.flatMap { $0.points.map(\.hour) + [$0.opening, $0.closing] }
    let first = Int((all.min() ?? 0).rounded(.down))
    return first...max(first + 1, Int((all.max() ?? 1).rounded(.up)))
  }

  func summary(in catalogue: Catalogue) -> String {
    let said = panels.prefix(6).map(\.summary)
    let left = panels.count - said.count
    return said.joined(separator: " ")
      + (left > 0 ? " \(Count.of(left, "more site")) in the table." : "")
  }

  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let rows = panels.map { panel in
      [
        panel.site, YardText.people(panel.safePeople),
        "\(YardText.people(panel.peak)) at \(YardText.clock(panel.peakHour))", panel.overText,
        YardText.duration(panel.meanWait), YardText.duration(panel.longestWait),
        YardText.people(panel.turnedAway),
      ]
    }
    let sites = Brief.Table(
      caption: "Yards over the day",
      columns: [
        "Site", "Safe number", "Fullest", "Over the safe number", "Average wait", "Longest wait",
        "Turned away",
      ], rows: rows, numeric: [1, 4, 5, 6])
    return [.table(sites)] + panels.prefix(Self.panelLimit).map { .table(hourly($0)) }
  }

  private func hourly(_ panel: Panel) -> Brief.Table {
    let rows = hours.map { hour in
      [YardText.clock(Double(hour)), YardText.people(panel.people(at: Double(hour)))]
        + (panel.band.isEmpty ? [] : [panel.bandText(at: Double(hour))])
    }
    return Brief.Table(
      caption: "\(panel.site), people in the yard by hour",
      columns: ["Hour", "People"] + (panel.band.isEmpty ? [] : ["On 90 of 100 simulated days"]),
      rows: rows, numeric: [1])
  }
}

extension YardChart.Panel {
  var summary: String {
    let (most, safe) = (YardText.people(peak), YardText.people(safePeople))
    let standing =
      over.isEmpty
      ? "at most \(most) people in the yard, of \(safe) that are safe."
      : "over the safe number of \(safe) \(overText); at most \(most), at "
        + "\(YardText.clock(peakHour))."
    let away = turnedAway >= 0.5 ? " Turned away: \(YardText.people(turnedAway))." : ""
    return "\(site): \(standing)\(away)"
  }

  /// For example "from 06:00 to 09:30", or "never".
  var overText: String {
    if over.isEmpty { return "never" }
    let spans = over.prefix(3).map {
      "from \(YardText.clock($0.from)) to \(YardText.clock($0.to))"
    }
    return Count.list(spans + (over.count > 3 ? ["\(over.count - 3) times more"] : []))
  }

  func bandText(at hour: Double) -> String {
    guard let band = band.first(where: { $0.hour == hour }) else { return "0" }
    let (low, high) = (YardText.people(band.low), YardText.people(band.high))
    return low == high ? low : "\(low) to \(high)"
  }
}
