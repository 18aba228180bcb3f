import EntenteEngine

/// A valuation as a constant and a sum of boxes: each adds its worth to the packages whose options
/// lie in it.
///
/// A condition that is no box is split into boxes that do not overlap.
struct BoxSum {
  /// Options allowed by issue; issues that are absent are free.
  struct Box {
    var allowed: [(issue: Int, options: BitSet)]
    var worth: Double
  }

  static let mostBoxes = 20_000

  private(set) var constant = 0.0
  private(set) var boxes: [Box] = []
  private let optionCounts: [Int]

  /// `nil` where there would be too many boxes.
  init?(_ valuation: Valuation) {
    optionCounts = valuation.values.map(\.count)
    for (issue, values) in valuation.values.enumerated() {
      for (option, value) in values.enumerated() where value != 0 {
        boxes.append(Box(allowed: [(issue, BitSet([option]))], worth: value))
      }
    }
    for interaction in valuation.interactions {
      add(interaction)
      if boxes.count > Self.mostBoxes { return nil }
    }
  }

  private mutating func add(_ interaction: Valuation.Interaction) {
    if let box = box(interaction.condition) {
      add(box, interaction.worth)
    } else if let outside = box(Self.negated(interaction.condition, optionCounts)) {
      constant += interaction.worth
      add(outside, -interaction.worth)
    } else {
      split(interaction)
    }
  }

  private mutating func add(_ allowed: [(issue: Int, options: BitSet)], _ worth: Double) {
    if allowed.contains(where: { $0.options.isEmpty }) { return }
    let bounds = allowed.filter { $0.options.count < optionCounts[$0.issue] }
    if bounds.isEmpty {
      constant += worth
    } else {
      boxes.append(Box(allowed: bounds, worth: worth))
    }
  }

  /// The condition as one box, where it is a conjunction of choices.
  private func box(_ formula: Formula) -> [(issue: Int, options: BitSet)]? {
    var allowed: [Int: BitSet] = [:]
    guard collect(formula, into: &allowed) else { return nil }
    return allowed.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func collect(_ formula: Formula, into allowed: inout [Int: BitSet]) -> Bool {
    switch formula {
    case .choice(let issue, let options):
      allowed[issue] = allowed[issue].map { $0.intersection(options) } ?? options
      return true
    case .all(let parts): return parts.allSatisfy { collect($0, into: &allowed) }
    case .any(let parts):
      return parts.count == 1 && collect(parts[0], into: &allowed)
    case .walk: return false
    }
  }

  private static func negated(_ formula: Formula, _ optionCounts: [Int]) -> Formula {
    switch formula {
    case .choice(let issue, let allowed):
      .choice(
        issue: issue, allowed: BitSet(below: optionCounts[issue]).subtracting(allowed))
    case .all(let parts): .any(parts.map { negated($0, optionCounts) })
    case .any(let parts): .all(parts.map { negated($0, optionCounts) })
    case .walk: preconditionFailure("only lines on worth are walks")
    }
  }

  /// One box for each package over all but the last of the issues at hand.
  private mutating func split(_ interaction: Valuation.Interaction) {
    let issues = interaction.condition.issues.members
    guard let last = issues.last else { return }
    var package = Array(repeating: 0, count: optionCounts.count)
    var work = 0
    repeat {
      let options = BitSet(
        (0..<optionCounts[last]).filter { option in
          package[last] = option
          return interaction.condition.holds(for: package)
        })
      package[last] = 0
      work += optionCounts[last]
      let rest = issues.dropLast().map { ($0, BitSet([package[$0]])) }
      add(rest + [(last, options)], interaction.worth)
    } while boxes.count <= Self.mostBoxes && work < 10_000_000
      && advance(&package, over: issues.dropLast())
    // Where the limits were reached, the count says that there are too many.
    if work >= 10_000_000 {
      boxes += Array(repeating: Box(allowed: [], worth: 0), count: Self.mostBoxes + 1)
    }
  }

  private func advance(_ package: inout [Int], over issues: ArraySlice<Int>) -> Bool {
    for issue in issues {
      package[issue] += 1
      if package[issue] < optionCounts[issue] { return true }
      package[issue] = 0
    }
    return false
  }
}
