import EntenteCase
import EntenteEngine

/// One party's `utility_space`.
struct GeniusProfile: ProfileDraft {
  let name: String
  let file: Int
  let root: XMLElementNode
  let own: DomainDraft

  var ownDomain: DomainDraft? { own }

  func party(in domain: DomainDraft, _ log: FileLog) -> Scenario.Party? {
    let utility = root.descendants(named: "utility").first
    let isNonlinear = utility != nil || root.attributes["type"]?.lowercased() == "nonlinear"
    let valuation =
      isNonlinear
      ? GeniusRectangles(domain: domain, log: log).valuation(utility, root)
      : GeniusAdditive(domain: domain, root: root, log: log).valuation()
    guard var valuation else { return nil }
    let reservation = number("reservation", log)
    valuation.reservation = reservation ?? 0
    return Scenario.Party(
      name: name, valuation: valuation, statesReservation: reservation != nil,
      discount: discount(log))
  }

  private func number(_ tag: String, _ log: FileLog) -> Double? {
    root.descendants(named: tag).first.flatMap {
      GeniusElement($0, tag, log).number("value")
    }
  }

  /// Genius takes 0, and what is no share, for no discount.
  private func discount(_ log: FileLog) -> Double? {
    guard let factor = number("discount_factor", log), factor > 0, factor < 1 else { return nil }
    return factor
  }
}

/// The sum over the issues of weight times evaluation, cut at 1.
///
/// Weights are taken as they stand, whether they add up to 1 or not.
struct GeniusAdditive {
  let domain: DomainDraft
  let root: XMLElementNode
  let log: FileLog

  func valuation() -> Valuation? {
    let all = root.descendants(named: "issue", opaque: ["issue"])
    let elements = self.elements(among: all)
    reportStrangers(all, elements)
    let weights = self.weights(elements)
    guard !log.log.hasErrors else { return nil }
    let values = domain.issues.indices.map { index -> [Double] in
      guard let element = elements[index] else { return [] }
      guard let weight = weights[index] else {
        log.error(.missingKey, at: element.span, domain.issues[index].name, "there is no weight")
        return []
      }
      return evaluations(element, domain.issues[index]).map { weight * $0 }
    }
    guard !log.log.hasErrors else { return nil }
    let most = values.reduce(0) { $0 + ($1.max() ?? 0) }
    return Valuation(values: values, ceiling: most > 1 + 1e-12 ? 1 : .infinity)
  }

  /// The profile's element for each issue of the domain: that of the same number, and where the
  /// files give no numbers that of the same name.
  private func elements(among all: [XMLElementNode]) -> [XMLElementNode?] {
    var byIndex: [Double: XMLElementNode] = [:]
    var byName: [String: XMLElementNode] = [:]
    for element in all.reversed() {
      if let index = element.number("index") { byIndex[index] = element }
      if let name = element.attributes["name"] { byName[name] = element }
    }
    return domain.issues.map { issue in
      let found = issue.index.flatMap { byIndex[Double($0)] } ?? byName[issue.name]
      check(found, issue)
      return found
    }
  }

  private func check(_ found: XMLElementNode?, _ issue: DomainDraft.Issue) {
    guard let found else {
      return log.error(
        .filesDiffer, at: root.span, issue.name, "the profile has no issue '\(issue.name)'")
    }
    if let name = found.attributes["name"], name != issue.name {
      log.error(
        .filesDiffer, at: found.span, issue.name,
        "the issue is called '\(name)' here and '\(issue.name)' in the domain")
    }
  }

  private func reportStrangers(_ all: [XMLElementNode], _ elements: [XMLElementNode?]) {
    let known = Set(elements.compactMap { $0.map(ObjectIdentifier.init) })
    for element in all where !known.contains(ObjectIdentifier(element)) {
      log.warning(
        .filesDiffer, at: element.span, element.attributes["name"] ?? "issue",
        "the domain does not have this issue; it is passed over")
    }
  }

  /// Of weights with the same number in one place the last counts; those without an issue count
  /// for nothing.
  private func weights(_ elements: [XMLElementNode?]) -> [Double?] {
    var known: [ObjectIdentifier: [Double: XMLElementNode]] = [:]
    return zip(elements, domain.issues).map { element, issue in
      guard let element, let holder = element.parent, let index = element.number("index") else {
        return nil
      }
      let place = ObjectIdentifier(holder)
      let weights = known[place] ?? Self.weights(in: holder)
      known[place] = weights
      return weight(weights[index], element, issue)
    }
  }

  private static func weights(in holder: XMLElementNode) -> [Double: XMLElementNode] {
    var weights: [Double: XMLElementNode] = [:]
    for weight in holder.children(named: "weight") {
      if let index = weight.number("index") { weights[index] = weight }
    }
    return weights
  }

  private func weight(
    _ weight: XMLElementNode?, _ element: XMLElementNode, _ issue: DomainDraft.Issue
  ) -> Double? {
    guard let weight else {
      log.error(.missingKey, at: element.span, issue.name, "the issue has no weight")
      return nil
    }
    guard let number = GeniusElement(weight, issue.name, log).number("value") else { return nil }
    if number < 0 {
      log.error(.badNumber, at: weight.span, issue.name, "a weight is at least 0")
    }
    return number
  }

  /// 0...1 for each option of the domain.
  private func evaluations(_ element: XMLElementNode, _ issue: DomainDraft.Issue) -> [Double] {
    let reader = GeniusElement(element, issue.name, log)
    guard let numbers = issue.numbers else { return discrete(element, issue) }
    switch reader.kind {
    case .integer: return integer(reader, issue, numbers)
    case .real: return GeniusFunction(reader, issue.name, log).map { numbers.map($0.value) } ?? []
    case .discrete, .unknown:
      log.error(
        .filesDiffer, at: element.span, issue.name, "the issue has numbers in the domain only")
      return []
    }
  }

  /// Divided by the largest evaluation that the profile gives, whether the domain has that option
  /// or not. Of several evaluations of one value the last counts.
  private func discrete(_ element: XMLElementNode, _ issue: DomainDraft.Issue) -> [Double] {
    var evaluations: [String: Double] = [:]
    for item in element.children(named: "item") {
      guard let value = item.attributes["value"], let text = item.attributes["evaluation"],
        text != "null", let number = GeniusElement(item, issue.name, log).number("evaluation")
      else { continue }
      evaluations[value] = number
    }
    let largest = evaluations.values.max() ?? 0
    return issue.options.map { option in
      guard let evaluation = evaluations[option] else {
        log.error(
          .filesDiffer, at: element.span, issue.name, "the option '\(option)' has no evaluation")
        return 0
      }
      return largest < 0.00001 ? 0 : evaluation / largest
    }
  }

  /// A line that starts at the lower bound that the profile states, cut to 0...1.
  private func integer(
    _ reader: GeniusElement, _ issue: DomainDraft.Issue, _ numbers: [Double]
  ) -> [Double] {
    guard let bounds = reader.integerBounds else { return [] }
    guard let evaluator = reader.element.children(named: "evaluator").first else {
      return numbers.map { _ in 0 }
    }
    let function = GeniusElement(evaluator, issue.name, log)
    guard let slope = function.number("slope"), let offset = function.number("offset") else {
      return []
    }
    return numbers.map { min(1, max(0, slope * ($0 - Double(bounds.lowerBound)) + offset)) }
  }
}

/// How a profile evaluates a real number.
struct GeniusFunction {
  private enum Shape {
    case linear(slope: Double, offset: Double)
    case constant(Double)
    case triangular(low: Double, high: Double, top: Double)
  }

  private let shape: Shape

  init?(_ issue: GeniusElement, _ path: String, _ log: FileLog) {
    guard let evaluator = issue.element.children(named: "evaluator").first else {
      log.error(.missingKey, at: issue.element.span, path, "the issue has no evaluator")
      return nil
    }
    let reader = GeniusElement(evaluator, path, log)
    let kind = evaluator.attributes["ftype"]?.lowercased() ?? ""
    let count = ["linear": 2, "constant": 1, "triangular": 3][kind]
    guard let count else {
      log.error(
        .formatFeature, at: evaluator.span, path,
        "evaluators of the type '\(kind)' are not read",
        notes: ["known: linear, constant, triangular"])
      return nil
    }
    let parameters = (0..<count).compactMap { reader.number("parameter\($0)") }
    guard parameters.count == count else { return nil }
    switch count {
    case 1: shape = .constant(parameters[0])
    case 2: shape = .linear(slope: parameters[1], offset: parameters[0])
    default:
      shape = .triangular(low: parameters[0], high: parameters[1], top: parameters[2])
    }
  }

  func value(_ number: Double) -> Double {
    switch shape {
    case .constant(let value): return value
    case .linear(let slope, let offset): return min(1, max(0, slope * number + offset))
    case .triangular(let low, let high, let top):
      if number < low || number >= high { return 0 }
      return number < top ? (number - low) / (top - low) : 1 - (number - top) / (high - top)
    }
  }
}
