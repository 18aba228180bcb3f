import EntenteAnswers
import EntenteEngine

extension Figure {
  /// What the figure shows, as a caption.
  var title: String {
    switch self {
    case .positions: "Which options each party's own lines leave open"
    case .conflicts: "Which lines stand against each other"
    case .moves: "The smallest moves, likeliest first"
    case .packages: "Packages and the lines that they cross"
    case .acceptability: "How often each package takes each rank"
    case .slack: "What keeping is worth more than departing, by day"
    case .assurance(let chart): "Which assurances each party accepts: \(chart.clause)"
    case .worldMap: "In how many worlds it holds, over the two figures that matter most"
    case .tornado: "What matters most to whether it holds"
    case .frontier: "What packages are worth to each party, in its own points"
    case .trades(let diagram): "Exchanges that make two parties better off: \(diagram.title)"
    case .stability: "Who would stay in each state"
    case .moveGraph: "Who can move where"
    case .statePaths: "Ways from where things stand"
    case .exchange(let ladder): "A safe order of steps: \(ladder.title)"
    case .reliefMap: "Who is fed, and what goes where"
    case .coverage: "Need met, by zone and day"
    case .bottlenecks: "What holds the plan back, and what one more unit would bring"
    case .yard(let chart): "People who wait in the yard over the day: \(chart.title)"
    case .crowding: "Few large sites against many small ones"
    }
  }

  /// What the figure shows, in a sentence or two, for those who do not see it.
  var summary: String {
    switch self {
    case .positions(let matrix): matrix.summary
    case .conflicts(let diagram): diagram.summary
    case .moves(let ladder): ladder.summary
    case .packages(let chart): chart.summary
    case .acceptability(let bars): bars.summary
    case .slack(let curves): curves.summary
    case .assurance(let chart): chart.summary
    case .worldMap(let map): map.summary
    case .tornado(let tornado): tornado.summary
    case .frontier(let scatter): scatter.summary
    case .trades(let diagram): diagram.summary
    case .stability(let matrix): matrix.summary
    case .moveGraph(let graph): graph.summary
    case .statePaths(let paths): paths.summary
    case .exchange(let ladder): ladder.summary
    case .reliefMap(let map): map.summary
    case .coverage(let grid): grid.summary
    case .bottlenecks(let bars): bars.summary
    case .yard(let chart): chart.summary
    case .crowding(let chart): chart.summary
    }
  }
}

/// Numbers of things in words.
enum Count {
  /// For example "1 line" or "3 lines".
  static func of(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    number == 1 ? "1 \(one)" : "\(number) \(many ?? one + "s")"
  }

  /// Names in a row, for example "A, B and C".
  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension PositionMatrix {
  var summary: String {
    let free = rows.count { !$0.stands.contains(.ruledOut) }
    let finding =
      switch free {
      case 0: "each option is ruled out by some party's own lines"
      case 1: "1 option is ruled out by no party's own lines"
      default: "\(free) options are ruled out by no party's own lines"
      }
    return "\(Count.of(rows.count, "option")) and \(Count.of(parties.count, "party", "parties")); "
      + finding + "."
  }
}

extension ConflictDiagram {
  var summary: String {
    let sizes = conflicts.map(\.count)
    let smallest = sizes.min().map { ", the smallest of \(Count.of($0, "line"))" } ?? ""
    let drawn = Count.of(conflicts.count, "minimal conflict")
    return "\(drawn) between \(Count.of(lines.count, "line")) of "
      + "\(Count.of(parties.count, "party", "parties"))\(smallest)." + omission
  }

  private var omission: String {
    omitted == 0 ? "" : " \(Count.of(omitted, "more conflict")) not shown."
  }
}

extension MovesLadder {
  var summary: String {
    guard let first = rungs.first else { return "No moves." + omission }
    let tied = rungs.filter { Impasse.areEquallyLikely($0.likelihood, first.likelihood) }
    let listed = tied.map {
      "\(Count.list($0.lines)) \($0.lines.count == 1 ? "gives" : "give") way"
    }
    return "\(Count.of(rungs.count, "move")); the likeliest is that \(Self.either(listed)), "
      + "with likelihood \(LikelihoodText.of(first.likelihood))." + omission
  }

  /// All of what is equally likely, or how many where they are too many to name.
  private static func either(_ moves: [String]) -> String {
    switch moves.count {
    case 1: moves[0]
    case 2: "\(moves[0]) or, equally, that \(moves[1])"
    default: "one of the first \(moves.count) happens, which are equally likely"
    }
  }

  private var omission: String {
    omitted == 0 ? "" : " \(Count.of(omitted, "more move")) not shown."
  }
}

extension PackageChart {
  var summary: String {
    let parts = packages.prefix(3).map { "\($0.name) crosses \(crossed(by: $0))" }
    return Count.of(packages.count, "package") + " against \(Count.of(lines.count, "line"))"
      + (parts.isEmpty ? "." : ": " + parts.joined(separator: "; ") + ".")
  }

  private func crossed(by package: Package) -> String {
    switch package.crosses.count {
    case 0: "no line"
    case 1...4: Count.list(package.crosses.map { lines[$0].id })
    case let count: Count.of(count, "line")
    }
  }
}
