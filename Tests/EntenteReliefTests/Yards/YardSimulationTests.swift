import EntenteEngine
import Testing

@testable import EntenteRelief

@Suite struct YardSimulationTests {
  private static let services: [ServiceTime] = [.fixed, .exponential, .erlang(steps: 4)]

  /// A day of some 600 people.
  private func smallDay(_ yards: inout RandomYard) -> YardDay {
    var day = yards.day()
    let scale = 600 / max(1, day.people)
    day.people *= scale
    day.safePeople *= scale
    day.minutesAPerson = max(0.2, day.minutesAPerson / scale)
    return day
  }

  @Test func `people one by one leave the yard when a calendar of events lets them`() {
    var yards = RandomYard(seed: 3)
    for number in 0..<300 {
      let day = smallDay(&yards)
      var random = SplitMix64(seed: UInt64(number))
      let service = Self.services[number % 3]
      let simulated = SimulatedDay(
        day, arrivals: .independent, service: service, using: &random)
      var starts: [Double] = []
      let waitsInVain = day.atClosing == .turnsAway ? day.closing : .infinity
      for hour in simulated.gone where hour < waitsInVain { starts.append(hour) }
      let services = zip(simulated.done, starts).map { $0 - $1 }
      let calendar = YardCalendar(day, come: simulated.come, services: services)
      #expect(starts.count == simulated.done.count)
      // A service is what is left of a difference, so its last digits are not those drawn.
      #expect(zip(calendar.gone, simulated.gone).allSatisfy { abs($0 - $1) < 1e-6 }, "\(number)")
      #expect(calendar.mostBusy <= day.lanes)
      #expect(
        simulated.come == simulated.come.sorted() && simulated.gone == simulated.gone.sorted())
    }
  }

  @Test func `a day's yard is what is counted at its events`() {
    var yards = RandomYard(seed: 4)
    for number in 0..<200 {
      let day = smallDay(&yards)
      var random = SplitMix64(seed: UInt64(number))
      let simulated = SimulatedDay(
        day, arrivals: .givenTotal, service: .exponential, using: &random)
      let yard = simulated.yard(safePeople: day.safePeople, beside: day.load())
      let events = (simulated.come + simulated.gone).sorted()
      let counts = simulated.people(at: events)
      #expect(yard.peak == counts.max() ?? 0)
      let stays = zip(simulated.come, simulated.gone).map { $1 - $0 }
      #expect(abs(yard.personHours - stays.reduce(0, +)) < 1e-6)
      #expect(yard.longestWait == stays.max() ?? 0)
      var over = 0.0
      for place in 1..<max(1, events.count) where Double(counts[place - 1]) > day.safePeople {
        over += events[place] - events[place - 1]
      }
      #expect(abs(yard.hoursOver - over) < 1e-6)
      let first = zip(events, counts).first { Double($1) > day.safePeople }?.0
      #expect(yard.firstHourOver == first)
    }
  }

  @Test func `everybody who comes is served or turned away, and a given total comes`() {
    var yards = RandomYard(seed: 5)
    for number in 0..<100 {
      let day = smallDay(&yards)
      let figures = day.simulation(.init(seed: UInt64(number), days: 3, arrivals: .givenTotal))
      #expect(
        abs(figures.served.mean + figures.turnedAway.mean - day.people.rounded()) < 1e-6)
    }
  }

  @Test(arguments: services) func `simulated yards keep to the fluid as is stated`(
    service: ServiceTime
  ) {
    var yards = RandomYard(seed: 7)
    for number in 0..<60 {
      let day = smallDay(&yards)
      for chance in [ArrivalChance.independent, .givenTotal] {
        let options = YardSimulation.Options(
          seed: UInt64(number), days: 20, arrivals: chance, service: service)
        let (load, figures) = (day.load(), day.simulation(options))
        let bound = day.gapBound(service: service)
        let hours = (load.knots.last?.hour ?? 0) - (load.knots.first?.hour ?? 0)
        let slack = { (figure: SampledFigure) in 5 * figure.standardError + 1 }
        #expect(figures.gap.mean <= bound + slack(figures.gap))
        #expect(abs(figures.peak.mean - load.peak) <= bound + slack(figures.peak))
        let turnedAway = figures.turnedAway
        #expect(abs(turnedAway.mean - load.turnedAway) <= bound + slack(turnedAway))
        #expect(
          abs(figures.personHours.mean - load.personHours)
            <= (bound + 1) * hours + slack(figures.personHours))
      }
    }
  }

  /// Twenty thousand people where 12,000 can be served, and 8,000 where that is easy.
  @Test(arguments: [20_000.0, 8_000]) func `a crowded day strays from the fluid by roots only`(
    people: Double
  ) {
    let day = YardDay(
      people: people, arrivals: .even(from: 6, to: 18), opening: 6, closing: 18, lanes: 50,
      minutesAPerson: 3, safePeople: 1_000)
    let (load, figures) = (day.load(), day.simulation(.init(days: 20)))
    #expect(figures.gap.mean <= day.gapBound(service: .exponential))
    if people > 12_000 {
      #expect(abs(load.peak - 8_000) < 1e-6)
      #expect(abs(figures.peak.mean / load.peak - 1) < 0.02)
      #expect(abs(figures.personHours.mean / load.personHours - 1) < 0.02)
      #expect(abs(figures.firstHourOver!.mean - load.firstHourOver!) < 0.1)
    } else {
      #expect(load.peak == 0 && figures.daysOver.mean == 0 && figures.firstHourOver == nil)
      #expect(figures.peak.mean < 100)
    }
    #expect(figures.band.allSatisfy { 0 <= $0.low && $0.low <= $0.high })
    for band in figures.band where band.hour <= 18 {
      #expect(abs(band.mean - load.people(at: band.hour)) <= day.gapBound(service: .exponential))
    }
  }

  @Test(arguments: [(1, 0.6), (1, 0.8), (3, 0.5), (3, 0.85), (20, 0.9)])
  func `a queue that goes on for long waits as Erlang's formula says`(
    lanes: Int, utilisation: Double
  ) {
    // Three days and nights make up for the hours at which the yard is still filling.
    let rate = utilisation * Double(lanes) * 60
    var day = YardDay(
      people: rate * 72, arrivals: .even(from: -24, to: 48), opening: -24, closing: 48,
      lanes: lanes, minutesAPerson: 1, safePeople: 1e9, atClosing: .servesAll)
    let queue = SteadyQueue(peopleAnHour: rate, lanes: lanes, minutesAPerson: 1)
    let figures = day.simulation(.init(seed: 11, days: lanes > 3 ? 6 : 25))
    let slack = 4 * figures.meanWait.standardError + 0.01 * queue.meanWait
    #expect(abs(figures.meanWait.mean - queue.meanWait) <= slack)
    #expect(figures.meanWait.standardError < 0.08 * queue.meanWait)
    guard lanes == 1 else { return }
    day.people = rate * 72
    for service in [ServiceTime.fixed, .erlang(steps: 4)] {
      let varied = day.simulation(.init(seed: 12, days: 25, service: service)).meanWait
      let exact = SteadyQueue(
        peopleAnHour: rate, lanes: 1, minutesAPerson: 1, service: service
      ).meanWait
      #expect(abs(varied.mean - exact) <= 4 * varied.standardError + 0.01 * exact)
    }
  }

  @Test func `Erlang's probabilities are those of the chain written out`() {
    for (lanes, utilisation) in [(1, 0.5), (2, 0.75), (5, 0.8), (40, 0.95)] {
      let offered = utilisation * Double(lanes)
      // Weights of 0, 1, 2, ... people; the tail is geometric.
      var weights = [1.0]
      for count in 1...lanes { weights.append(weights[count - 1] * offered / Double(count)) }
      let tail = weights[lanes] / (1 - utilisation)
      let expected = tail / (weights.dropLast().reduce(0, +) + tail)
      let queue = SteadyQueue(
        peopleAnHour: offered * 20, lanes: lanes, minutesAPerson: 3)
      #expect(abs(queue.probabilityOfWaiting - expected) < 1e-12)
      #expect(abs(queue.meanWaiting - expected * utilisation / (1 - utilisation)) < 1e-9)
    }
    #expect(SteadyQueue(peopleAnHour: 60, lanes: 1, minutesAPerson: 1).meanWait == .infinity)
  }

  @Test func `exponential numbers have the exponential distribution`() {
    var random = SplitMix64(seed: 8)
    let count = 100_000
    let values = (0..<count).map { _ in random.exponential() }.sorted()
    #expect(abs(values.reduce(0, +) / Double(count) - 1) < 0.015)
    // Shares beyond ln 2, 1 and 3 ln 2: a half, 1/e and an eighth, within five standard errors.
    for (bound, share) in [
      (0.693147180559945, 0.5), (1, 0.36787944117144), (2.07944154167984, 0.125),
    ] {
      let beyond = Double(values.count { $0 > bound }) / Double(count)
      #expect(abs(beyond - share) < 5 * (share * (1 - share) / Double(count)).squareRoot())
    }
  }

  @Test func `a seed says all, and another seed something else`() {
    let day = YardLoadTests.plain
    let one = day.simulation(.init(seed: 9, days: 5))
    #expect(one == day.simulation(.init(seed: 9, days: 5)))
    #expect(one.peak != day.simulation(.init(seed: 10, days: 5)).peak)
  }
}
