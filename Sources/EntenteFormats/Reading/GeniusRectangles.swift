import EntenteCase
import EntenteEngine

/// The sum of hyper-rectangles, divided by the largest utility that the file states and cut at 1.
///
/// A rectangle counts inside all of its INCLUDES bounds, bounds included. One with EXCLUDES bounds
/// counts outside of the box that they make, and its INCLUDES bounds play no part. One without
/// bounds counts everywhere.
struct GeniusRectangles {
  let domain: DomainDraft
  let log: FileLog

  func valuation(_ utility: XMLElementNode?, _ root: XMLElementNode) -> Valuation? {
    guard let utility else {
      log.error(.missingKey, at: root.span, "utility", "the nonlinear profile has no <utility>")
      return nil
    }
    guard let largest = GeniusElement(utility, "utility", log).number("maxutility") else {
      return nil
    }
    guard largest > 0 else {
      log.error(.badNumber, at: utility.span, "utility", "'maxutility' is more than 0")
      return nil
    }
    guard let function = utility.children(named: "ufun").first else {
      log.error(.missingKey, at: utility.span, "utility", "<utility> has no <ufun>")
      return nil
    }
    var interactions: [Valuation.Interaction] = []
    add(function, to: &interactions, largest)
    guard !log.log.hasErrors else { return nil }
    return Valuation(
      values: domain.issues.map { Array(repeating: 0, count: $0.options.count) },
      interactions: interactions, ceiling: 1)
  }

  private func add(
    _ function: XMLElementNode, to interactions: inout [Valuation.Interaction], _ largest: Double
  ) {
    let aggregation = function.attributes["aggregation"]?.lowercased() ?? "sum"
    guard aggregation == "sum" else {
      log.error(
        .formatFeature, at: function.span, "ufun",
        "utilities that are put together by '\(aggregation)' are not read; only sums are")
      return
    }
    for rectangle in function.children(named: "hyperRectangle") {
      guard let interaction = interaction(rectangle, largest) else { continue }
      interactions.append(interaction)
    }
    for inner in function.children(named: "ufun") { add(inner, to: &interactions, largest) }
  }

  private func interaction(
    _ rectangle: XMLElementNode, _ largest: Double
  ) -> Valuation.Interaction? {
    let reader = GeniusElement(rectangle, "hyperRectangle", log)
    guard let utility = reader.number("utility") else { return nil }
    let weight = reader.number("weight", isRequired: false) ?? 1
    let excludes = rectangle.children(named: "EXCLUDES")
    let bounds = excludes.isEmpty ? rectangle.children(named: "INCLUDES") : excludes
    let ranges = bounds.compactMap { range($0) }
    guard ranges.count == bounds.count else { return nil }
    if excludes.isEmpty, ranges.contains(where: \.allowed.isEmpty) { return nil }
    let condition =
      excludes.isEmpty
      ? Self.inside(ranges, domain) : Self.outside(ranges, domain)
    return Valuation.Interaction(condition: condition, worth: utility * weight / largest)
  }

  private typealias Range = (issue: Int, allowed: BitSet)

  /// The options of one issue that lie within a bound.
  private func range(_ bound: XMLElementNode) -> Range? {
    let reader = GeniusElement(bound, bound.name, log)
    guard let index = reader.integer("index"), let low = reader.number("min"),
      let high = reader.number("max")
    else { return nil }
    guard let issue = domain.issues.firstIndex(where: { $0.index == index }) else {
      log.error(
        .filesDiffer, at: bound.span, bound.name, "the domain has no issue with the index \(index)")
      return nil
    }
    guard let numbers = domain.issues[issue].numbers else {
      log.error(
        .formatFeature, at: bound.span, bound.name,
        "the issue '\(domain.issues[issue].name)' has no numbers to be bounded")
      return nil
    }
    return (issue, BitSet(numbers.indices.filter { low <= numbers[$0] && numbers[$0] <= high }))
  }

  private static func inside(_ ranges: [Range], _ domain: DomainDraft) -> Formula {
    .all(
      ranges.filter { $0.allowed.count < domain.issues[$0.issue].options.count }
        .map { .choice(issue: $0.issue, allowed: $0.allowed) })
  }

  private static func outside(_ ranges: [Range], _ domain: DomainDraft) -> Formula {
    .any(
      ranges.filter { $0.allowed.count < domain.issues[$0.issue].options.count }
        .map {
          let all = BitSet(below: domain.issues[$0.issue].options.count)
          return .choice(issue: $0.issue, allowed: all.subtracting($0.allowed))
        })
  }
}
