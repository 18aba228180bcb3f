import EntenteRelief

/// A queue that has gone on for long at one rate that its lanes can bear: what a fluid has as empty.
///
/// People come independently of each other and are served first come, first served, as in the
/// classical model M/M/c.
///
/// ## Sources
/// A. K. Erlang, "Solution of some problems in the theory of probabilities of significance in
/// automatic telephone exchanges", Elektroteknikeren 13 (1917). F. Pollaczek, "Über eine Aufgabe der
/// Wahrscheinlichkeitstheorie", Mathematische Zeitschrift 32 (1930), doi:10.1007/BF01194620, for one
/// lane with any services. A. O. Allen, "Probability, Statistics, and Queueing Theory", 1978, for
/// many lanes with any services, which is an approximation.
struct SteadyQueue: Sendable, Hashable {
  /// People who come in an hour.
  var peopleAnHour: Double
  /// How many are served at once; 1 or more.
  var lanes: Int
  /// How long one service takes, on average; minutes.
  var minutesAPerson: Double
  /// How services vary.
  var service: ServiceTime

  /// Makes a queue.
  init(
    peopleAnHour: Double, lanes: Int, minutesAPerson: Double, service: ServiceTime = .exponential
  ) {
    self.peopleAnHour = peopleAnHour
    self.lanes = lanes
    self.minutesAPerson = minutesAPerson
    self.service = service
  }

  /// The share of the lanes' time that is needed; 1 or more where the queue grows without end.
  var utilisation: Double { peopleAnHour * minutesAPerson / 60 / Double(lanes) }

  /// The probability that one who comes has to wait, with exponential services; Erlang's C.
  /// - Complexity: O(lanes).
  var probabilityOfWaiting: Double {
    guard utilisation < 1 else { return 1 }
    let offered = utilisation * Double(lanes)
    var blocked = 1.0
    for lane in 1...lanes { blocked = offered * blocked / (Double(lane) + offered * blocked) }
    return blocked / (1 - utilisation * (1 - blocked))
  }

  /// How long one waits on average; hours, without end where the queue grows.
  ///
  /// Exact for exponential services and for one lane; otherwise half the sum of the squared
  /// variations of arrivals and services times that of exponential ones.
  /// - Complexity: O(lanes).
  var meanWait: Double {
    guard utilisation < 1 else { return .infinity }
    let spare = Double(lanes) * 60 / minutesAPerson - peopleAnHour
    return (1 + service.squaredVariation) / 2 * probabilityOfWaiting / spare
  }

  /// How many wait on average, by Little's law; people.
  /// - Complexity: O(lanes).
  var meanWaiting: Double { peopleAnHour * meanWait }
}
