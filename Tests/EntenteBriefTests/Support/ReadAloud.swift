import EntenteCase

/// Understands English sentences of conditions, as a listener would who knows the names of issues and
/// options: the second road from a condition to its meaning.
///
/// It shares nothing with what makes the sentences but the case's names. Names are expected to hold no
/// words such as "and", no commas and no quotation marks.
struct ReadAloud {
  private let issues: [Issue]
  private var rest: Substring

  /// The condition that a sentence states; `nil` where it is not understood to its end.
  static func condition(of sentence: String, issues: [Issue]) -> Condition? {
    var reader = ReadAloud(issues: issues, rest: sentence[...])
    let meaning = reader.clause()
    return reader.rest.isEmpty ? meaning : nil
  }

  private mutating func accept(_ words: String) -> Bool {
    guard rest.hasPrefix(words) else { return false }
    rest.removeFirst(words.count)
    return true
  }

  private mutating func clause() -> Condition? {
    guard accept("if ") else { return list() }
    guard let given = list(), accept(", then "), let then = list() else { return nil }
    return .disjunction([.negation(given), then])
  }

  private enum Joint { case and, or, open }

  /// What joins two clauses of a list here, if anything.
  private mutating func joint() -> Joint? {
    if rest.hasPrefix(", then ") { return nil }
    if accept(", and ") || accept(" and ") { return .and }
    if accept(" or ") { return .or }
    return accept(", ") ? .open : nil
  }

  private mutating func list() -> Condition? {
    guard var parts = item().map({ [$0] }) else { return nil }
    var isAnd: Bool?
    while let joint = joint() {
      guard let part = item() else { return nil }
      parts.append(part)
      if joint == .open { continue }
      if isAnd == (joint == .or) { return nil }
      isAnd = joint == .and
    }
    guard parts.count > 1 else { return parts[0] }
    return isAnd.map { $0 ? .conjunction(parts) : .disjunction(parts) }
  }

  private mutating func item() -> Condition? {
    if accept("anything goes") { return .always }
    if accept("nothing will do") { return .never }
    if accept("(") {
      let inner = clause()
      return accept(")") ? inner : nil
    }
    if accept("either ") { return items(until: " or ").map { .disjunction($0) } }
    if accept("both ") { return items(until: " and ").map { .conjunction($0) } }
    if accept("not both ") || accept("not all of ") {
      return items(until: " and ").map { .negation(.conjunction($0)) }
    }
    if accept("neither ") { return items(by: " nor ").map { .negation(.disjunction($0)) } }
    return choice()
  }

  /// "A, b or c", to the one after "or".
  private mutating func items(until last: String) -> [Condition]? {
    guard var parts = item().map({ [$0] }) else { return nil }
    while true {
      let isLast = accept(last)
      guard isLast || accept(", "), let part = item() else { return nil }
      parts.append(part)
      if isLast { return parts }
    }
  }

  private mutating func items(by word: String) -> [Condition]? {
    guard var parts = item().map({ [$0] }) else { return nil }
    while accept(word) {
      guard let part = item() else { return nil }
      parts.append(part)
    }
    return parts
  }
}

extension ReadAloud {
  private mutating func choice() -> Condition? {
    let said = issues.filter { rest.hasPrefix("\($0.name!): ") }
    guard let issue = said.max(by: { $0.name!.count < $1.name!.count }) else { return nil }
    rest.removeFirst(issue.name!.count + 2)
    return places(issue).map { places in
      .choice(issue: issue.id, options: places.map { issue.options[$0].id })
    }
  }

  /// The places of the options that are meant.
  private mutating func places(_ issue: Issue) -> [Int]? {
    let all = issue.options.indices
    func others(_ left: [Int]?) -> [Int]? { left.map { left in all.filter { !left.contains($0) } } }
    if accept("not ") || accept("anything but ") { return others(names(issue, by: " or ")) }
    if accept("neither ") { return others(names(issue, by: " nor ")) }
    if accept("at most ") {
      return label(issue).map { edge in all.filter { amount(issue, $0) <= amount(issue, edge) } }
    }
    if accept("at least ") {
      return label(issue).map { edge in all.filter { amount(issue, $0) >= amount(issue, edge) } }
    }
    if accept("between ") {
      guard let first = label(issue), accept(" and "), let last = label(issue) else { return nil }
      return Array(first...last)
    }
    return names(issue, by: " or ")
  }

  /// What an option amounts to; one without a number stands below all others.
  private func amount(_ issue: Issue, _ place: Int) -> Double {
    Double(issue.options[place].label.split(separator: " ")[0]) ?? -.infinity
  }

  /// "“a”, “b” or from “c” to “d”".
  private mutating func names(_ issue: Issue, by last: String) -> [Int]? {
    guard var places = stretch(issue) else { return nil }
    for separator in [", ", last] {
      while startsName(after: separator), accept(separator) {
        guard let more = stretch(issue) else { return nil }
        places += more
      }
    }
    return places
  }

  private func startsName(after separator: String) -> Bool {
    rest.hasPrefix(separator + "“") || rest.hasPrefix(separator + "from “")
  }

  private mutating func stretch(_ issue: Issue) -> [Int]? {
    guard accept("from ") else { return quoted(issue).map { [$0] } }
    guard let first = quoted(issue), accept(" to "), let last = quoted(issue) else { return nil }
    return Array(first...last)
  }

  private mutating func quoted(_ issue: Issue) -> Int? {
    guard accept("“"), let place = label(issue), accept("”") else { return nil }
    return place
  }

  private mutating func label(_ issue: Issue) -> Int? {
    let places = issue.options.indices.filter { rest.hasPrefix(issue.options[$0].label) }
    guard
      let place = places.max(by: { issue.options[$0].label.count < issue.options[$1].label.count })
    else { return nil }
    rest.removeFirst(issue.options[place].label.count)
    return place
  }
}
