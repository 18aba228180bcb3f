import EntenteEngine

/// `entente-bench impasse`: all conflicts and corrections of random cases with 15 issues of 6
/// options and 60 lines over three issues each.
enum ImpasseBench {
  /// One case, measured.
  struct Row {
    let name: String
    let impasse: Impasse
    let milliseconds: Double

    var results: Int { impasse.conflicts.count + impasse.corrections.count }
    var isAcceptable: Bool { impasse.corrections.first?.lines.isEmpty ?? false }
  }

  static let talks: [RandomTalks] =
    [4.0, 4.1].map { .init(family: .never, tightness: $0) }
    + [2.4, 2.7].map { .init(family: .conditional, tightness: $0) }
    + [1.0, 1.25, 1.5, 1.75, 2.0].map { .init(family: .mixed, tightness: $0) }

  private static let seeds: UInt64 = 12

  static func run(_ arguments: [String]) {
    let directory = value(of: "--write-wcnf", in: arguments)
    let units = value(of: "--units", in: arguments).flatMap(Int.init)
    let budget = units.map(Budget.init) ?? .standard
    var rows: [Row] = []
    print("case | work | conflicts | corrections | whole | likelihood | median ms")
    for talks in talks {
      for seed in 1...seeds {
        let problem = talks.problem(seed: seed)
        let row = measure("\(talks.name) #\(seed)", problem, budget)
        rows.append(row)
        report(row)
        if let directory, row.impasse.isComplete, !row.isAcceptable {
          PeerFiles(directory: directory).write(row, problem)
        }
      }
    }
    summarise(rows)
    print("\nhostile: 40 issues of 10 options, 200 lines")
    for tightness in [7.0, 8.0, 9.0] {
      let talks = RandomTalks(
        family: .never, tightness: tightness, issues: 40, options: 10, lines: 200)
      report(measure(talks.name, talks.problem(seed: 1), budget))
    }
  }

  private static func value(of name: String, in arguments: [String]) -> String? {
    arguments.firstIndex(of: name).flatMap { arguments.dropFirst($0 + 1).first }
  }

  /// The median of five runs; one where the first shows that there are too many results.
  private static func measure(_ name: String, _ problem: Problem, _ units: Budget) -> Row {
    var times: [Double] = []
    var impasse: Impasse?
    let clock = ContinuousClock()
    while times.isEmpty || (times.count < 5 && impasse!.isComplete) {
      let begin = clock.now
      var budget = units
      impasse = Impasse.run(problem, budget: &budget)
      times.append((clock.now - begin).inMilliseconds)
    }
    return Row(name: name, impasse: impasse!, milliseconds: times.sorted()[times.count / 2])
  }

  private static func report(_ row: Row) {
    let likelihood = row.impasse.agreementLikelihood
    print(
      row.name, row.impasse.work, row.impasse.conflicts.count, row.impasse.corrections.count,
      row.impasse.isComplete ? "yes" : "no",
      likelihood.isExact ? "\(likelihood.low)" : "\(likelihood.low)...\(likelihood.high)",
      row.milliseconds, separator: " | ")
  }

  private static func summarise(_ rows: [Row]) {
    let stuck = rows.filter { !$0.isAcceptable }
    let whole = stuck.filter(\.impasse.isComplete)
    print("\nresults | cases | median work | median ms | slowest ms")
    summary("0: acceptable", rows.filter(\.isAcceptable))
    summary("1...49", whole.filter { $0.results < 50 })
    summary("50...5,000", whole.filter { (50...5000).contains($0.results) })
    summary("over 5,000, whole", whole.filter { $0.results > 5000 })
    summary("not whole", stuck.filter { !$0.impasse.isComplete })
  }

  private static func summary(_ name: String, _ rows: [Row]) {
    guard !rows.isEmpty else { return print(name, 0, "-", "-", "-", separator: " | ") }
    let work = rows.map(\.impasse.work).sorted()[rows.count / 2]
    let times = rows.map(\.milliseconds).sorted()
    print(name, rows.count, work, times[rows.count / 2], times[rows.count - 1], separator: " | ")
  }
}
