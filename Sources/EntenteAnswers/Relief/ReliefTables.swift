import EntenteCase
import EntenteEngine
import EntenteRelief

/// What is done on each day, as tables for a spreadsheet: comma-separated values, numbers to the
/// millionth, days from 1 and, where the plan states its first day, dates.
public struct ReliefTables {
  private let compiled: CompiledRelief
  private let outcome: ReliefOutcome
  private let gains: [ReliefGain]
  private let tripsByRoad: [RoadDay: [Dispatch.Trip]]
  private let shipmentsByRoad: [RoadDay: [Dispatch.Shipment]]
  private var problem: ReliefProblem { compiled.problem }
  private var plan: ReliefPlan { compiled.plan }
  private var dispatched: Dispatch { outcome.dispatch }

  /// Makes the tables of what was found.
  /// - Parameter gains: what more of some limits adds, by solving again.
  public init(_ compiled: CompiledRelief, _ outcome: ReliefOutcome, gains: [ReliefGain] = []) {
    self.compiled = compiled
    self.outcome = outcome
    self.gains = gains
    tripsByRoad = Dictionary(grouping: outcome.dispatch.trips) {
      RoadDay(road: $0.road, day: $0.day)
    }
    shipmentsByRoad = Dictionary(grouping: outcome.dispatch.shipments) {
      RoadDay(road: $0.road, day: $0.day)
    }
  }

  /// All tables with the names of their files.
  public var files: [(name: String, text: String)] {
    [
      ("dispatch.csv", dispatch), ("intakes.csv", intakes), ("handouts.csv", handouts),
      ("coverage.csv", coverage), ("bottlenecks.csv", bottlenecks),
    ]
  }

  /// What leaves on which road: `day`, `date`, `commodity`, `tonnes`, `from`, `to`, `road`,
  /// `truck` (the kind), `trucks` (this row's part, a fraction), `trucks_on_road` (of the kind on
  /// that road and day, a fraction) and `trucks_on_road_rounded_up`.
  public var dispatch: String {
    CSVText.of(
      columns: [
        "day", "date", "commodity", "tonnes", "from", "to", "road", "truck", "trucks",
        "trucks_on_road", "trucks_on_road_rounded_up",
      ],
      rows: dispatched.shipments.flatMap(rows))
  }

  private struct RoadDay: Hashable {
    let road: Int
    let day: Int
  }

  private func rows(_ shipment: Dispatch.Shipment) -> [[CSVText.Cell]] {
    let road = problem.roads[shipment.road]
    let start: (Double) -> [CSVText.Cell] = { tonnes in
      date(shipment.day) + [
        .text(plan.commodities[shipment.commodity].id), number(tonnes),
        .text(compiled.placeRow(road.from).id), .text(compiled.placeRow(road.to).id),
        .text(plan.roads[shipment.road].id),
      ]
    }
    let trips = (tripsByRoad[RoadDay(road: shipment.road, day: shipment.day)] ?? [])
      .filter { $0.trucks > 0 }
    let room = trips.map { $0.trucks * problem.fleets[$0.fleet].tonnes }
    let total = room.reduce(0, +)
    guard total > 0 else { return [start(shipment.tonnes) + [.none, .none, .none, .none]] }
    return zip(trips, room).map { trip, tonnes in
      let part = shipment.tonnes * tonnes / total
      return start(part) + [
        .text(plan.trucks[trip.fleet].id), number(trip.trucks * share(shipment, trip.fleet)),
        number(trip.trucks), .count(Int((trip.trucks - 1e-6).rounded(.up))),
      ]
    }
  }

  /// The part of a kind's truckloads on that road and day that this commodity takes, 0...1.
  private func share(_ shipment: Dispatch.Shipment, _ fleet: Int) -> Double {
    let kind = problem.fleets[fleet]
    let beside = shipmentsByRoad[RoadDay(road: shipment.road, day: shipment.day)] ?? []
    let loads = beside.map { other in
      other.tonnes
        * ReliefProblem.truckloads(
          ofATonne: problem.commodities[other.commodity], tonnes: kind.tonnes,
          cubicMetres: kind.cubicMetres)
    }
    let own =
      shipment.tonnes
      * ReliefProblem.truckloads(
        ofATonne: problem.commodities[shipment.commodity], tonnes: kind.tonnes,
        cubicMetres: kind.cubicMetres)
    let total = loads.reduce(0, +)
    return total > 0 ? own / total : 0
  }

  /// What comes in: `day`, `date`, `place`, `commodity`, `tonnes` and the `supply`.
  public var intakes: String {
    CSVText.of(
      columns: ["day", "date", "place", "commodity", "tonnes", "supply"],
      rows: dispatched.intakes.map { intake in
        let supply = problem.supplies[intake.supply]
        return date(intake.day) + [
          .text(compiled.placeRow(supply.place).id), .text(plan.commodities[supply.commodity].id),
          number(intake.tonnes), .text(plan.supplies[intake.supply].id),
        ]
      })
  }

  /// What is handed out: `day`, `date`, `site`, `zone`, `parcel`, and `person_days`, or `kilograms`
  /// with a free diet.
  public var handouts: String {
    let unit = plan.diet == .fixed ? "person_days" : "kilograms"
    return CSVText.of(
      columns: ["day", "date", "site", "zone", "parcel", unit],
      rows: dispatched.handouts.map { handout in
        let reach = problem.reaches[handout.reach]
        return date(handout.day) + [
          .text(plan.sites[reach.site].id), .text(plan.zones[reach.zone].id),
          .text(compiled.parcels[handout.parcel]), number(handout.units),
        ]
      })
  }

  /// Whose need is met: `day`, `date`, `zone`, `people`, `line`, and `share`, 0...1.
  public var coverage: String {
    let rows = (0..<problem.days).flatMap { day in
      plan.zones.indices.flatMap { zone in
        compiled.lines.indices.map { line in
          date(day) + [
            .text(plan.zones[zone].id), number(problem.zones[zone].people),
            .text(compiled.lines[line]), number(outcome.coverage.met[zone][line][day]),
          ]
        }
      }
    }
    return CSVText.of(columns: ["day", "date", "zone", "people", "line", "share"], rows: rows)
  }

  /// What holds the plan back, dearest first: the kind of `limit`, the `row` in which it stands,
  /// `rations_a_unit` over all days for one more unit at the margin, the number of `days`; and, where
  /// it was solved again with more, how many `units` more and the `rations` that they add.
  public var bottlenecks: String {
    let names = ReliefNames(compiled: compiled)
    return CSVText.of(
      columns: ["limit", "row", "rations_a_unit", "days", "units", "rations"],
      rows: outcome.bottlenecks.map { entry in
        let gain = gains.first { $0.limit == entry.limit }
        return [
          .text(names.kind(entry.limit)), .text(names.row(entry.limit)),
          number(entry.rationsAUnit), .count(entry.days.count),
          gain.map { number($0.units) } ?? .none, gain.map { number($0.rations) } ?? .none,
        ]
      })
  }

  /// The day from 1 and its date.
  private func date(_ day: Int) -> [CSVText.Cell] {
    let date = plan.firstDay.flatMap { CalendarDate($0) }?.adding(day)
    return [.count(day + 1), date.map { .text($0.text) } ?? .none]
  }

  private func number(_ value: Double) -> CSVText.Cell {
    .number(value.magnitude < 1e9 ? (value * 1e6).rounded() / 1e6 : value)
  }
}

/// A day of the calendar, to count days from.
struct CalendarDate {
  private var number: Int

  /// Reads `YYYY-MM-DD`.
  init?(_ text: String) {
    let parts = text.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1...12).contains(month), (1...31).contains(day), (1...9_999).contains(year)
    else { return nil }
    // Days from a first of March, so that a leap day is a year's last.
    let (y, m) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    number = 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1
  }

  func adding(_ days: Int) -> CalendarDate {
    var copy = self
    copy.number += days
    return copy
  }

  /// `YYYY-MM-DD`.
  var text: String {
    var year = (10_000 * number + 14_780) / 3_652_425
    var rest = number - (365 * year + year / 4 - year / 100 + year / 400)
    if rest < 0 {
      year -= 1
      rest = number - (365 * year + year / 4 - year / 100 + year / 400)
    }
    let m = (100 * rest + 52) / 3_060
    let month = (m + 2) % 12 + 1
    let day = rest - (m * 306 + 5) / 10 + 1
    year += (m + 2) / 12
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  private func padded(_ value: Int, _ digits: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
