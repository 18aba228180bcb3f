import EntenteCase

/// Some options of an issue, in the shortest words: by name, by what is left out, or by where they
/// begin and end.
struct SpokenOptions: Hashable {
  /// How they are said.
  enum Form: Hashable {
    /// "“a”, “b” or “c”".
    case named
    /// "not “a”", "neither “a” nor “b”".
    case allBut
    /// "at most 4 %".
    case atMost
    /// "at least 4 %".
    case atLeast
    /// "between 0.40 and 0.60".
    case between
    /// "from “a” to “d”, “f” or from “h” to “k”": runs of the written order.
    case runs
  }

  /// Ids of options in their written order.
  let all: [String]
  /// Those that are meant.
  let chosen: Set<String>
  let form: Form

  /// Chooses the form for some of an issue's options, not none of them and not all.
  init(_ chosen: Set<String>, of issue: Issue) {
    all = issue.options.map(\.id)
    self.chosen = chosen
    form = Self.form(all.map(chosen.contains), of: issue)
  }

  func contain(_ option: String) -> Bool { chosen.contains(option) }

  /// The options that are left out, in their written order.
  var others: [String] { all.filter { !chosen.contains($0) } }

  /// The longest stretches of options that are meant, in their written order.
  var runs: [[String]] {
    all.split { !chosen.contains($0) }.map(Array.init)
  }

  /// Up to so many options are told by name where a range would not be shorter.
  private static let mostNames = 4

  private static func form(_ isChosen: [Bool], of issue: Issue) -> Form {
    let count = isChosen.count(where: \.self)
    let missing = isChosen.count - count
    if count == 1 { return .named }
    if let direction = Scale(issue)?.direction, count > 1 {
      let (first, last) = (isChosen.firstIndex(of: true)!, isChosen.lastIndex(of: true)!)
      if last - first + 1 == count {
        if first == 0 { return direction == .up ? .atMost : .atLeast }
        if last == isChosen.count - 1 { return direction == .up ? .atLeast : .atMost }
        if count > 2 { return .between }
      }
    }
    if missing == 1 { return .allBut }
    if min(count, missing) <= mostNames { return missing < count ? .allBut : .named }
    return .runs
  }
}

/// The amounts that the options of an issue stand for.
private struct Scale {
  enum Direction { case up, down }

  let direction: Direction

  /// `nil` where the options do not all begin with a number, the first perhaps excepted, as "none"
  /// before "20" and "40"; or where the numbers go up and down.
  init?(_ issue: Issue) {
    var numbers = issue.options.map { Self.amount($0.label) }
    if numbers.first == .some(nil) { numbers.removeFirst() }
    let known = numbers.compactMap(\.self)
    guard known.count == numbers.count, known.count > 1, issue.options.count > 2 else { return nil }
    let steps = zip(known, known.dropFirst())
    if steps.allSatisfy({ $0 < $1 }) {
      direction = .up
    } else if known.count == issue.options.count, steps.allSatisfy({ $0 > $1 }) {
      direction = .down
    } else {
      return nil
    }
  }

  /// The number that a label begins with.
  private static func amount(_ label: String) -> Double? {
    let digits = label.prefix { $0.isNumber && $0.isASCII || ".-+".contains($0) }
    return Double(digits)
  }
}
