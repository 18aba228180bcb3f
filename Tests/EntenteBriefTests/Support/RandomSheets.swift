import EntenteCase
import EntenteEngine
import Testing

/// Random small cases of score sheets: every party's points, what no agreement is worth to some, and
/// now and then a line on options; with the sheets beside, for oracles.
struct RandomSheets {
  /// Shape `[issue]`: the number of options.
  let counts: [Int]
  /// Shape `[party][issue][option]`: points.
  let points: [[[Int]]]
  /// Shape `[party]`: what no agreement is worth; `nil` where nobody says.
  let reservations: [Int?]
  /// Lines of the first parties: an option that is refused, by issue and option.
  let refusals: [(party: Int, issue: Int, option: Int)]

  init(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let parties = 2 + random.index(below: 2)
    let counts = (0...1 + random.index(below: 2)).map { _ in 2 + random.index(below: 3) }
    self.counts = counts
    var sheets: [[[Int]]] = []
    for _ in 0..<parties {
      sheets.append(counts.map { (0..<$0).map { _ in random.index(below: 21) } })
    }
    points = sheets
    // Mostly near what packages are worth, so that one more or less decides; now and then out of
    // reach, or binding nothing.
    var stated: [Int?] = []
    for party in 0..<parties {
      let most = sheets[party].reduce(0) { $0 + $1.max()! }
      let least = sheets[party].reduce(0) { $0 + $1.min()! }
      let span = most - least + 3
      stated.append(random.unit() < 0.25 ? nil : least - 1 + random.index(below: span))
    }
    reservations = stated
    refusals = (0..<random.index(below: 3)).map { _ in
      let issue = random.index(below: counts.count)
      return (random.index(below: parties), issue, random.index(below: counts[issue]))
    }
  }

  /// The case, its parties and issues in another order where asked for.
  func text(reversed: Bool = false) -> String {
    let parties = points.indices.map { "p\($0): Party \($0)" }
    let issues = counts.enumerated().map { issue, count in
      let options = (0..<count).map { "o\($0)" }
      let ordered = reversed ? options.reversed() : options
      return
        "  i\(issue): {asks: \"What of \(issue)?\", options: [\(ordered.joined(separator: ", "))]}"
    }
    let claims =
      points.indices.map(sheet)
      + refusals.enumerated().map { index, refusal in
        "  - {id: L\(index), by: p\(refusal.party), line: i\(refusal.issue) is not o\(refusal.option), firmness: soft, from: \"s, 1\"}"
      }
    let listed = { (lines: [String]) in reversed ? lines.reversed() : lines }
    return
      ([
        "entente: 1", "title: Sheets", "sources: {s: {title: Sheets}}",
        "parties: {\(listed(parties).joined(separator: ", "))}", "issues:",
      ] + listed(issues) + ["claims:"] + listed(claims)).joined(separator: "\n") + "\n"
  }

  private func sheet(_ party: Int) -> String {
    let issues = counts.indices.map { issue in
      let values = points[party][issue].enumerated().map { "o\($0): \(Double($1) / 20)" }
      return "i\(issue): {weight: 20, values: {\(values.joined(separator: ", "))}}"
    }
    let reservation = reservations[party].map { ", reservation: \($0)" } ?? ""
    return
      "  - {id: N\(party), by: p\(party), numbers: {\(issues.joined(separator: ", "))}\(reservation), from: \"s, 1\"}"
  }

  func read(reversed: Bool = false) throws -> Case {
    let reading = CaseReader.read(Array(text(reversed: reversed).utf8))
    return try #require(reading.theCase, "\(reading.diagnostics)")
  }

  /// All packages, as options by issue.
  var packages: [[Int]] {
    counts.reduce([[]]) { packages, count in
      packages.flatMap { package in (0..<count).map { package + [$0] } }
    }
  }

  func worth(_ package: [Int], to party: Int) -> Int {
    package.enumerated().reduce(0) { $0 + points[party][$1.offset][$1.element] }
  }

  /// Whether nobody has less than without an agreement, as far as that is stated; one party may be
  /// left out.
  func isAboveReservations(_ package: [Int], except left: Int? = nil) -> Bool {
    points.indices.allSatisfy { party in
      party == left || reservations[party].map { worth(package, to: party) >= $0 } ?? true
    }
  }

  func meetsLines(_ package: [Int]) -> Bool {
    refusals.allSatisfy { package[$0.issue] != $0.option }
  }

  /// A package of a case as options by issue.
  func package(_ choices: [String: String]) -> [Int] {
    counts.indices.map { Int(choices["i\($0)"]!.dropFirst())! }
  }
}
