/// Checks what the items of an exchange say of each other: what comes after what, and whether the
/// days leave room for it.
///
/// Items of one group change hands at one moment and are one step here.
struct ItemOrder {
  let builder: CaseBuilder
  let items: [ExchangedItem]
  let nodes: [String: YamlNode]
  let path: String
  /// The step of each item, by id.
  private let steps: [String: Int]
  /// Shape `[step]`: the items in it.
  private let members: [[Int]]

  init(
    builder: CaseBuilder, items: [ExchangedItem], nodes: [String: YamlNode], path: String
  ) {
    self.builder = builder
    self.items = items
    self.nodes = nodes
    self.path = path
    var (steps, members, groups): ([String: Int], [[Int]], [String: Int]) = ([:], [], [:])
    for (index, item) in items.enumerated() {
      let step = item.group.flatMap { groups[$0] } ?? members.count
      if step == members.count { members.append([]) }
      if let group = item.group { groups[group] = step }
      steps[item.id] = step
      members[step].append(index)
    }
    (self.steps, self.members) = (steps, members)
  }

  /// Reports every mistake.
  /// - Complexity: O(items + entries of `after`).
  func check(_ written: [CaseEntry]) {
    checkNames(written)
    let waits = members.map { step in
      step.flatMap { items[$0].after.compactMap { steps[$0] } }
    }
    let order = sorted(waits)
    guard order.count == members.count else {
      return reportCircle(among: Set(members.indices).subtracting(order), waits)
    }
    checkDays(order, waits)
  }

  /// Whether each item named by `after` is there.
  private func checkNames(_ written: [CaseEntry]) {
    for entry in written {
      guard let fields = entry.fields else { continue }
      let named = fields.present("after").map { $0.items ?? [$0] } ?? []
      for node in named where !node.isNull {
        guard let id = node.scalar, nodes[id] == nil else { continue }
        builder.error(
          .unknownItem, at: node, fields.path("after"),
          "the exchange has no item \(Quoted.quote(id))",
          suggestion: builder.suggestion(for: id, among: items.map(\.id)))
      }
    }
  }

  /// Steps each after those that it waits for; steps on a circle, and behind one, are missing.
  private func sorted(_ waits: [[Int]]) -> [Int] {
    var open = waits.map(\.count)
    var followers = waits.map { _ in [Int]() }
    for (step, before) in waits.enumerated() {
      for other in before { followers[other].append(step) }
    }
    var order = open.indices.filter { open[$0] == 0 }
    var next = 0
    while next < order.count {
      for step in followers[order[next]] {
        open[step] -= 1
        if open[step] == 0 { order.append(step) }
      }
      next += 1
    }
    return order
  }

  /// Names one circle: from any step that is left, the way back must run into one.
  private func reportCircle(among left: Set<Int>, _ waits: [[Int]]) {
    guard var step = left.min() else { return }
    var way: [Int] = []
    while !way.contains(step), let before = waits[step].first(where: left.contains) {
      way.append(step)
      step = before
    }
    let circle = way[(way.firstIndex(of: step) ?? 0)...].reversed().map { items[members[$0][0]].id }
    builder.error(
      .cyclicItems, at: circle.min().flatMap { nodes[$0] }, path,
      "items wait for each other, so that none can be first",
      notes: [circle.map(Quoted.quote).joined(separator: " before ")])
  }

  /// Whether each step has a day, given the days of those before.
  private func checkDays(_ order: [Int], _ waits: [[Int]]) {
    var earliest = members.map { step in step.compactMap { items[$0].notBefore }.max() ?? 1 }
    for step in order {
      earliest[step] = max(earliest[step], waits[step].map { earliest[$0] }.max() ?? 1)
      let late = members[step].first { items[$0].notAfter.map { $0 < earliest[step] } ?? false }
      guard let late, !hasOwnMistake(items[late]), let last = items[late].notAfter else { continue }
      builder.error(
        .impossibleDays, at: nodes[items[late].id], path,
        "\(Quoted.quote(items[late].id)) must be handed over by day \(last), and what must come "
          + "with it or before it cannot be before day \(earliest[step])")
    }
  }

  private func hasOwnMistake(_ item: ExchangedItem) -> Bool {
    guard let first = item.notBefore, let last = item.notAfter else { return false }
    return last < first
  }
}
