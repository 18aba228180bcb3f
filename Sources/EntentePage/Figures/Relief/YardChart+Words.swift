import EntenteMessages

extension YardChart: Figure {
  package static let kind = "yard"
  package func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.yard.caption", ["title": .text(title)])
  }

  /// So many yards are shown hour by hour.
  static let panelLimit = 6

  /// Whole hours that hold all that is drawn.
  var hours: ClosedRange<Int> {
    let all = panels.flatMap { $0.points.map(\.hour) + [$0.opening, $0.closing] }
    let first = Int((all.min() ?? 0).rounded(.down))
    return first...max(first + 1, Int((all.max() ?? 1).rounded(.up)))
  }

  package func summary(in catalogue: Catalogue) -> String {
    let said = panels.prefix(6).map { $0.summary(in: catalogue) }
    let left = panels.count - said.count
    return (said + catalogue.leftOut("figure.yard.inTable", left)).joined(separator: " ")
  }

  package func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let rows = panels.map { panel in
      [
        panel.site, catalogue.people(panel.safePeople),
        catalogue.text(
          "figure.yard.at", ["people": .people(panel.peak), "hour": .clock(panel.peakHour)]),
        catalogue.text(of: panel.timesOver), catalogue.duration(panel.meanWait),
        catalogue.duration(panel.longestWait), catalogue.people(panel.turnedAway),
      ]
    }
    let sites = Brief.Table(
      caption: catalogue.text("figure.yard.table"),
      columns: catalogue.texts([
        "figure.yard.site", "figure.yard.safeNumber", "figure.yard.fullest",
        "figure.yard.overSafe", "figure.yard.meanWait", "figure.yard.longestWait",
        "figure.yard.turnedAway",
      ]), rows: rows, numeric: [1, 4, 5, 6])
    return [.table(sites)]
      + panels.prefix(Self.panelLimit).map { .table(hourly($0, in: catalogue)) }
  }

  private func hourly(_ panel: Panel, in catalogue: Catalogue) -> Brief.Table {
    let rows = hours.map { hour in
      [catalogue.clock(Double(hour)), catalogue.people(panel.people(at: Double(hour)))]
        + (panel.band.isEmpty ? [] : [catalogue.text(of: panel.band(at: Double(hour)))])
    }
    return Brief.Table(
      caption: catalogue.text("figure.yard.byHour", ["site": .text(panel.site)]),
      columns: catalogue.texts(
        ["figure.yard.hour", "figure.yard.people"]
          + (panel.band.isEmpty ? [] : ["figure.yard.band"])),
      rows: rows, numeric: [1])
  }
}

extension YardChart.Panel {
  package func summary(in catalogue: Catalogue) -> String {
    let standing = catalogue.text(of: standing)
    guard turnedAway >= 0.5 else { return standing }
    return standing + " "
      + catalogue.text("figure.yard.away", ["people": .people(turnedAway)])
  }

  private var standing: Message {
    var arguments: [String: Message.Argument] = [
      "site": .text(site), "most": .people(peak), "safe": .people(safePeople),
    ]
    guard !over.isEmpty else { return Message("figure.yard.within", arguments) }
    arguments["times"] = timesOver
    arguments["hour"] = .clock(peakHour)
    return Message("figure.yard.over", arguments)
  }

  /// For example "from 06:00 to 09:30", or "never".
  var timesOver: Message.Argument {
    if over.isEmpty { return .part("figure.yard.never") }
    let spans = over.prefix(3).map {
      Message.Argument.part(
        "figure.yard.span", ["from": .clock($0.from), "to": .clock($0.to)])
    }
    let more = over.count - spans.count
    return .list(more > 0 ? spans + [.part("figure.yard.timesMore", ["n": .count(more)])] : spans)
  }

  /// Between how many people the yard is on most simulated days.
  package func band(at hour: Double) -> Message.Argument {
    guard let band = band.first(where: { $0.hour == hour }) else { return .text("0") }
    let (low, high) = (Message.Argument.people(band.low), Message.Argument.people(band.high))
    return low == high ? low : .part("number.range", ["low": low, "high": high])
  }
}
