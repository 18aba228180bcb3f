/// The distinct conditions among the lines: lines that say the same share one.
///
/// Only what can be seen in the written form is put together here: the order and repetition of
/// parts, nesting, several choices about one issue, options that nothing tells apart. Lines
/// that are the same for deeper reasons are found later, by the corrections they appear in.
struct ConditionClasses {
  /// Shape `[line]`: the condition.
  private(set) var conditionOf: [Int] = []
  /// Shape `[condition]`: its lines.
  private(set) var lines: [BitSet] = []

  init(_ problem: Problem, options: OptionClasses) {
    var number: [[Int]: Int] = [:]
    for (line, value) in problem.lines.enumerated() {
      let key = NormalForm(value.condition, options: options).key
      let condition = number[key] ?? lines.count
      if condition == lines.count {
        number[key] = condition
        lines.append(BitSet())
      }
      lines[condition].insert(line)
      conditionOf.append(condition)
    }
  }

  var count: Int { lines.count }

  /// The conditions of the given lines.
  func conditions(of lines: BitSet) -> BitSet { BitSet(lines.members.map { conditionOf[$0] }) }

  /// All lines with one of the given conditions.
  func lines(of conditions: BitSet) -> BitSet {
    conditions.members.reduce(into: BitSet()) { $0 = $0.union(lines[$1]) }
  }
}

/// A condition's parts in an order of their own, so that conditions which differ only in how
/// they are written have equal keys.
private struct NormalForm {
  /// The condition written out in whole numbers; equal keys mean equal conditions.
  let key: [Int]

  init(_ formula: Formula, options: OptionClasses) {
    switch formula {
    case .choice(let issue, let allowed):
      key = Self.choice(issue, options.allowed(allowed, of: issue))
    case .all(let parts): key = Self.join(parts, of: .all, options: options)
    case .any(let parts): key = Self.join(parts, of: .any, options: options)
    case .walk(let diagram): key = Self.walk(diagram, options)
    }
  }

  private static func walk(_ diagram: DecisionDiagram, _ options: OptionClasses) -> [Int] {
    diagram.nodes.reduce(into: [3, diagram.nodes.count]) { key, node in
      key.append(node.issue)
      key += options.representatives[node.issue].map { node.children[$0] }
    }
  }

  private enum Connective: Int {
    case all = 1
    case any = 2
  }

  private static func choice(_ issue: Int, _ allowed: [Bool]) -> [Int] {
    if allowed.allSatisfy({ $0 }) { return [Connective.all.rawValue] }
    if !allowed.contains(true) { return [Connective.any.rawValue] }
    return [0, issue] + allowed.map { $0 ? 1 : 0 }
  }

  private static func join(
    _ parts: [Formula], of connective: Connective, options: OptionClasses
  ) -> [Int] {
    var masks: [Int: [Bool]] = [:]
    var others: [[Int]] = []
    for part in flatten(parts, connective) {
      if case .choice(let issue, let allowed) = part {
        let mask = options.allowed(allowed, of: issue)
        masks[issue] = masks[issue].map { merge($0, mask, connective) } ?? mask
      } else {
        others.append(NormalForm(part, options: options).key)
      }
    }
    others += masks.sorted { $0.key < $1.key }.map { choice($0.key, $0.value) }
    return write(others, connective)
  }

  private static func flatten(_ parts: [Formula], _ connective: Connective) -> [Formula] {
    parts.flatMap { part in
      switch (part, connective) {
      case (.all(let inner), .all), (.any(let inner), .any): flatten(inner, connective)
      default: [part]
      }
    }
  }

  private static func merge(_ a: [Bool], _ b: [Bool], _ connective: Connective) -> [Bool] {
    zip(a, b).map { connective == .all ? $0 && $1 : $0 || $1 }
  }

  private static func write(_ keys: [[Int]], _ connective: Connective) -> [Int] {
    let neutral = [connective.rawValue]
    let absorbing = [connective == .all ? Connective.any.rawValue : Connective.all.rawValue]
    if keys.contains(absorbing) { return absorbing }
    let parts = Set(keys).subtracting([neutral]).sorted { $0.lexicographicallyPrecedes($1) }
    if parts.count == 1 { return parts[0] }
    return parts.isEmpty ? neutral : neutral + [parts.count] + parts.flatMap { [$0.count] + $0 }
  }
}
