import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// What is to be said of the efficient packages.
struct BargainingWords {
  private let bargaining: Bargaining
  private let names: Names

  init(_ bargaining: Bargaining, _ names: Names) {
    self.bargaining = bargaining
    self.names = names
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
    let lines = bargaining.respectsLines ? bargaining.statedLines : []
    return (claims.map(\.id) + lines).sorted()
  }

  /// How many packages cannot be bettered for one party without being worse for another.
  var efficient: Brief.Sentence { names.sentence([efficiency] + alike, restsOn: numbers) }

  /// The same for a page whose heading speaks of the parties' points, without what nobody weighs; and
  /// how many of them are worth as much to everybody as no agreement.
  var inShort: [Brief.Sentence] {
    let hasLines = bargaining.respectsLines && !bargaining.statedLines.isEmpty
    let lines = hasLines ? counting : .whether(false)
    guard case .exactly(let feasible) = bargaining.frontier.feasible,
      case .exactly(let efficient) = bargaining.efficientCount
    else {
      return [
        names.sentence(
          "first.points.efficient", ["efficient": efficientCount, "lines": lines],
          restsOn: numbers)
      ]
    }
    // Nothing hangs on idle issues, so that both counts are multiples.
    let (packages, best) = (feasible / idleWays, efficient / idleWays)
    return [
      names.sentence(
        "first.points.efficient.of",
        ["count": .whole(Double(packages)), "efficient": said(best), "lines": lines],
        restsOn: numbers)
    ] + rational(of: best)
  }

  /// How many ways there are to settle what nothing hangs on: no more than there are packages.
  private var idleWays: UInt128 {
    bargaining.compiled.idleIssues.members.reduce(1) {
      $0 * UInt128(bargaining.compiled.issues[$1].options.count)
    }
  }

  /// How many of the efficient packages give everybody what no agreement does; nothing where several
  /// of them come to one point.
  private func rational(of efficient: UInt128) -> [Brief.Sentence] {
    guard bargaining.frontier.isComplete, efficient == UInt128(bargaining.frontier.count) else {
      return []
    }
    let count = bargaining.solutions.rational.count
    return [
      names.sentence("first.points.rational", .counting(count, first: true), restsOn: numbers)
    ]
  }

  /// What no agreement is worth to each.
  var withoutAgreement: Brief.Sentence {
    names.sentence("bargaining.without", ["worths": disagreement], restsOn: numbers)
  }

  /// What stands for a reservation that nobody states, and what is to be asked of it.
  private var today: [Brief.Sentence] {
    guard bargaining.compiled.countsStatusQuo else { return [] }
    let open = bargaining.compiled.openToday.members.map { bargaining.compiled.issues[$0].id }
    let said = names.sentence("bargaining.without.today", restsOn: numbers)
    guard !open.isEmpty else { return [said] }
    let issues = Message.Argument.some(open.map { .text(names.issue($0)) }, limit: 3)
    return [
      said,
      names.sentence(
        "bargaining.without.open", ["issues": issues, "n": .count(open.count)], restsOn: numbers),
    ]
  }

  private var sentences: [Brief.Sentence] {
    var sentences = [efficient, withoutAgreement] + today
    if bargaining.solutions.rational.isEmpty {
      sentences.append(names.sentence("bargaining.noneBetter", restsOn: numbers))
    }
    return sentences
  }

  private var efficiency: Message {
    let arguments: [String: Message.Argument] = [
      "efficient": efficientCount, "lines": counting,
    ]
    guard case .exactly(let count) = bargaining.frontier.feasible else {
      return Message("bargaining.efficient", arguments)
    }
    // "One of the 1 packages" is one too many.
    guard count != 1 else { return Message("bargaining.efficient.only", arguments) }
    return Message(
      "bargaining.efficient.of", arguments.merging(["count": .text(String(count))]) { $1 })
  }

  /// Which lines the packages meet: all; all but those that reservations draw; or not all.
  private var counting: Message.Argument {
    guard bargaining.respectsLines else { return .whether(false) }
    return bargaining.compiled.reservations.isEmpty ? .whether(true) : .choice("stated")
  }

  /// How many packages are efficient, as far as that is known.
  private var efficientCount: Message.Argument {
    guard case .exactly(let number) = bargaining.efficientCount else {
      return .part("bargaining.atLeast", ["number": .inWords(bargaining.frontier.count)])
    }
    return said(number)
  }

  private func said(_ number: UInt128) -> Message.Argument {
    number <= 12 ? .inWords(Int(number)) : .text(String(number))
  }

  /// A remark where several efficient packages are worth the same to everybody.
  private var alike: [Message] {
    let points = bargaining.frontier.count
    guard case .exactly(let number) = bargaining.efficientCount, number != UInt128(points) else {
      return []
    }
    return [Message("bargaining.alike", ["number": .inWords(points)])]
  }

  private var disagreement: Message.Argument {
    .commas(
      zip(bargaining.compiled.theCase.parties, bargaining.reservations).map {
        .part("bargaining.worth", ["party": .text($0.name), "points": .points($1)])
      })
  }

  private static let plainTitles = [
    "nash": "first.points.nash", "kalaiSmorodinsky": "first.points.kalaiSmorodinsky",
    "egalitarian": "first.points.egalitarian", "utilitarian": "first.points.utilitarian",
    "leastRegret": "first.points.leastRegret",
  ]

  private static let titles = [
    "nash": "solution.nash.rule", "kalaiSmorodinsky": "solution.kalaiSmorodinsky.rule",
    "egalitarian": "solution.egalitarian.rule", "utilitarian": "solution.utilitarian.rule",
    "leastRegret": "solution.leastRegret",
  ]

  /// A point of the frontier that rules of fairness pick.
  struct Pick {
    /// Its place on the frontier.
    let point: Int
    /// The rules that pick it.
    let rules: [Message.Argument]
    /// The same in the words of a page.
    let plainRules: [Message.Argument]
  }

  /// The points that some rule picks, those that most rules pick first, then in the order of the
  /// frontier.
  var picks: [Pick] {
    picked.sorted { ($1.rules.count, $0.point) < ($0.rules.count, $1.point) }
  }

  /// The same in the order of the frontier.
  private var picked: [Pick] {
    let named = bargaining.named.filter { Self.titles[$0.name] != nil }
    return Set(named.flatMap(\.choice.points)).sorted().map { point in
      let rules = named.filter { $0.choice.points.contains(point) }.map(\.name)
      return Pick(
        point: point, rules: rules.compactMap { Self.titles[$0].map { .part($0) } },
        plainRules: rules.compactMap { Self.plainTitles[$0].map { .part($0) } })
    }
  }

  /// One row for each point that some solution picks, with the solutions that pick it.
  private var table: Brief.Table {
    let idle = bargaining.compiled.idleIssues
    let issues = bargaining.compiled.issues.indices.filter { !idle.contains($0) }
    return Brief.Table(
      caption: names.said("bargaining.table"),
      columns: [names.said("column.pickedBy")] + bargaining.compiled.theCase.parties.map(\.name)
        + [names.said("column.package")],
      rows: picked.map { pick in
        let chosen = bargaining.frontier[pick.point]
        let terms = issues.map { names.settled($0, chosen.package[$0], bargaining.compiled) }
        return [names.text(.semicolons(pick.rules))]
          + chosen.utilities.map { names.text(.points($0)) } + [names.text(.semicolons(terms))]
      }, numeric: Set(1...bargaining.valuations.count))
  }
}
