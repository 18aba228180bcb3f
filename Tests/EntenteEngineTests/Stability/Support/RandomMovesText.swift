import EntenteEngine

/// Random small cases in which parties move issues alone, as YAML text: rules, names for several
/// packages at once, issues that are open, changes that are not allowed, and preferences of every kind
/// that compares states one by one.
struct RandomMovesText {
  private var random: SplitMix64
  private var issues: [(id: String, options: [String])] = []

  private static let parties = ["ash", "birch", "cedar"]

  private init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    let count = 2 + random.index(below: 4)
    issues = (0..<count).map { issue in
      let options = count > 4 ? 2 : 2 + random.index(below: 2)
      return ("i\(issue)", (0..<options).map { "o\($0)" })
    }
  }

  static func text(seed: UInt64) -> String {
    var writer = Self(seed: seed)
    return writer.write()
  }

  private mutating func write() -> String {
    var lines = [
      "entente: 1", "title: Random moves", "sources: {press: {title: Paper}}",
      "parties: {ash: Ash, birch: Birch, cedar: Cedar}", "issues:",
    ]
    for (place, issue) in issues.enumerated() { lines.append(line(place, issue)) }
    let standing = issues.filter { _ in random.index(below: 6) > 0 }
      .map { "\($0.id): \(option(of: $0))" }
    lines.append("status-quo: {\(standing.joined(separator: ", "))}")
    if random.index(below: 3) == 0 { lines += ["states:"] + names() }
    if random.index(below: 2) == 0 {
      lines += ["rules:"] + (0...random.index(below: 2)).map { rule("R\($0)") }
    }
    lines += ["claims:"] + Self.parties.indices.flatMap { claims($0) }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func line(_ place: Int, _ issue: (id: String, options: [String])) -> String {
    let mover =
      place > 0 && random.index(below: 5) == 0
      ? "" : ", moved by: \(Self.parties[random.index(below: 3)])"
    let stuck = random.index(below: 4) == 0 ? ", irreversible: \(option(of: issue))" : ""
    return
      "  \(issue.id): {asks: Q, options: [\(issue.options.joined(separator: ", "))]\(mover)\(stuck)}"
  }

  private mutating func option(of issue: (id: String, options: [String])) -> String {
    issue.options[random.index(below: issue.options.count)]
  }

  private mutating func choice(besides other: Int? = nil) -> (issue: Int, text: String) {
    var place = random.index(below: issues.count)
    if place == other { place = (place + 1) % issues.count }
    let issue = issues[place]
    return (
      place, "\(issue.id) is \(random.index(below: 3) == 0 ? "not " : "")\(option(of: issue))"
    )
  }

  /// Two choices of different issues: "a is x and a is y" holds of nothing whatever `a` is, and it
  /// depends on how closely one looks whether that is noticed.
  private mutating func pair(_ word: String) -> String {
    let first = choice()
    return "\(first.text) \(word) \(choice(besides: first.issue).text)"
  }

  private mutating func condition() -> String {
    switch random.index(below: 4) {
    case 0, 1: choice().text
    case 2: pair("and")
    default: pair("or")
    }
  }

  private mutating func names() -> [String] {
    (0...random.index(below: 2)).map { name in
      let terms = issues.filter { _ in random.index(below: 3) > 0 }
        .map { "\($0.id): \(option(of: $0))" }
      return terms.isEmpty
        ? "  s\(name): {\(issues[0].id): o0}" : "  s\(name): {\(terms.joined(separator: ", "))}"
    }
  }

  private mutating func rule(_ id: String) -> String {
    "  - {id: \(id), must: \(pair("or"))}"
  }

  private mutating func claims(_ party: Int) -> [String] {
    let name = Self.parties[party]
    var said = [preference()].compactMap(\.self)
    if random.index(below: 8) == 0 { said.append("overlooks: \(condition())") }
    return said.enumerated().map { place, words in
      "  - {id: C\(party).\(place), by: \(name), \(words), from: \"press, p\"}"
    } + ["  - {id: F\(party), by: \(name), fact: Something., from: \"press, p\"}"]
  }

  private mutating func preference() -> String? {
    switch random.index(below: 8) {
    case 0: return nil
    case 1, 2, 3: return "wants: [\(wishes())]"
    case 4, 5:
      let entries = (0...random.index(below: 3)).map { _ in condition() }
      let rest = random.index(below: 2) == 0 ? ["anything"] : []
      return "ranks: [\((entries + rest).joined(separator: ", "))]"
    default: return numbers()
    }
  }

  private mutating func wishes() -> String {
    (0...random.index(below: 4)).map { _ in
      random.index(below: 5) == 0 ? "[\(condition()), \(condition())]" : condition()
    }.joined(separator: ", ")
  }

  private mutating func numbers() -> String {
    let worths = issues.map { issue in
      let values = issue.options.map { "\($0): \([0, 0.5, 1][random.index(below: 3)])" }
      return
        "\(issue.id): {weight: \(random.index(below: 4)), values: {\(values.joined(separator: ", "))}}"
    }
    let extra =
      random.index(below: 2) == 0
      ? ""
      : ", interactions: [{when: \(pair("and")), worth: \(random.index(below: 7) - 3)}]"
    return "numbers: {\(worths.joined(separator: ", "))}\(extra)"
  }
}
