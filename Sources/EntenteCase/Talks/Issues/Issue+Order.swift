extension Issue {
  /// Whether one option can be nearer to another than a third is: as the case says, else where the
  /// options are numbers that rise or fall, in one unit.
  public var isOrdered: Bool { ordered ?? areNumbersInOrder }

  private var areNumbersInOrder: Bool {
    let amounts = options.map { Amount($0.label) ?? Amount($0.id) }
    guard options.count > 1, amounts.allSatisfy({ $0?.unit == amounts[0]?.unit }) else {
      return false
    }
    let numbers = amounts.compactMap { $0?.number }
    guard numbers.count == options.count else { return false }
    let steps = zip(numbers, numbers.dropFirst())
    return steps.allSatisfy(<) || steps.allSatisfy(>)
  }

  /// The issue with its options in an order that does not hang on where the case has them, unless
  /// they are ordered: what is looked at first favours nobody then.
  package var withoutChosenOrder: Issue {
    guard !isOrdered else { return self }
    var issue = self
    issue.options.sort { $0.id < $1.id }
    return issue
  }
}

/// A label that is one number and what is counted: "0.40", "30 days", "€ 1,000".
private struct Amount {
  let number: Double
  /// What stands around the number, without the mark of the plural.
  let unit: [String]

  init?(_ label: String) {
    let isDigit: (Character) -> Bool = { $0.isASCII && $0.isNumber }
    guard let start = label.firstIndex(where: isDigit) else { return nil }
    let rest = label[start...]
    let end = rest.firstIndex { !isDigit($0) && $0 != "." && $0 != "," } ?? rest.endIndex
    let (before, after) = (label[..<start], label[end...])
    let isNegative = before.last == "-" || before.last == "−"
    let lead = isNegative ? before.dropLast() : before
    guard lead.last?.isLetter != true, !after.contains(where: isDigit),
      let number = Double(Self.plain(rest[..<end]))
    else { return nil }
    self.number = isNegative ? -number : number
    unit = (lead + " " + after).split { !$0.isLetter && !$0.isSymbol && $0 != "%" }.map {
      $0.count > 1 && $0.last == "s" ? String($0.dropLast()) : String($0)
    }
  }

  /// Without marks between thousands.
  private static func plain(_ digits: Substring) -> String {
    let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
    let marks = groups.dropFirst().allSatisfy { $0.prefix { $0 != "." }.count == 3 }
    return groups.joined(separator: groups.count == 1 || marks ? "" : "?")
  }
}
