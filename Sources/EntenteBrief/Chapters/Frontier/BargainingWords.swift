import EntenteAnswers
import EntenteCase
import EntenteEngine

/// What is to be said of the efficient packages.
struct BargainingWords {
  private let bargaining: Bargaining
  private let names: Names

  init(_ bargaining: Bargaining) {
    self.bargaining = bargaining
    names = Names(bargaining.compiled.theCase)
  }

  /// Sentences and a table of the solutions.
  var blocks: [Brief.Block] {
    guard bargaining.frontier.count > 0 else { return [] }
    return [.paragraph(sentences), .table(table)]
  }

  /// The claims that efficiency rests on: all numbers, and all lines where they count.
  var numbers: [String] {
    let claims = bargaining.compiled.theCase.claims.filter {
      if case .numbers = $0.kind { true } else { false }
    }
    let lines = bargaining.respectsLines ? bargaining.compiled.lines.map(\.id) : []
    return (claims.map(\.id) + lines).sorted()
  }

  private var sentences: [Brief.Sentence] {
    let which =
      bargaining.respectsLines
      ? "packages that cross no line" : "packages that obey the rules, whatever lines they cross"
    var sentences = [
      Brief.Sentence(
        "By the parties’ own points, \(efficient) of the \(count)\(which) "
          + "cannot be bettered for one party without being worse for another.\(points)",
        restsOn: numbers),
      Brief.Sentence("Without an agreement: \(disagreement).", restsOn: numbers),
    ]
    if bargaining.solutions.rational.isEmpty {
      sentences.append(
        Brief.Sentence(
          "None of them is worth more to every party than no agreement.", restsOn: numbers))
    }
    return sentences
  }

  /// How many packages are efficient, as far as that is known.
  private var efficient: String {
    let points = bargaining.frontier.count
    guard case .exactly(let number) = bargaining.efficientCount else {
      return "at least \(Phrases.number(points))"
    }
    return number <= 12 ? Phrases.number(Int(number)) : String(number)
  }

  /// A remark where several efficient packages are worth the same to everybody.
  private var points: String {
    let points = bargaining.frontier.count
    guard case .exactly(let number) = bargaining.efficientCount, number != UInt128(points) else {
      return ""
    }
    return " Some of them are worth the same to every party; one of each stands for the others, "
      + "\(Phrases.number(points)) in all."
  }

  private var count: String {
    switch bargaining.frontier.feasible {
    case .exactly(let number): "\(number) "
    case .about, .unknown: ""
    }
  }

  private var disagreement: String {
    zip(bargaining.compiled.theCase.parties, bargaining.reservations)
      .map { "\($0.name) \(PointsText.of($1))" }.joined(separator: ", ")
  }

  private static let titles = [
    "nash": "Nash: largest product of gains",
    "kalaiSmorodinsky": "Kalai-Smorodinsky: most equal shares of the best hope",
    "egalitarian": "Egalitarian: largest smallest gain",
    "utilitarian": "Utilitarian: largest sum", "leastRegret": "Least regret",
  ]

  /// One row for each point that some solution picks, with the solutions that pick it.
  private var table: Brief.Table {
    let picked = bargaining.named.filter { Self.titles[$0.name] != nil }
      .flatMap { named in named.choice.points.map { (point: $0, title: Self.titles[named.name]!) } }
    let points = Array(Set(picked.map(\.point))).sorted()
    let issues = bargaining.compiled.issues
    return Brief.Table(
      caption: "Efficient packages that a rule of fair division picks, in the parties’ own points",
      columns: ["Picked by"] + bargaining.compiled.theCase.parties.map(\.name) + ["Package"],
      rows: points.map { point in
        let chosen = bargaining.frontier[point]
        let terms = zip(issues, chosen.package).map {
          "\(names.issue($0.id)): \($0.options[$1].label)"
        }
        return [picked.filter { $0.point == point }.map(\.title).joined(separator: "; ")]
          + chosen.utilities.map(PointsText.of) + [terms.joined(separator: "; ")]
      }, numeric: Set(1...bargaining.valuations.count))
  }
}
