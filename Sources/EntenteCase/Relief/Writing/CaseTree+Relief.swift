extension CaseTree {
  /// The plan of relief, a row a line where that fits.
  func relief(_ plan: ReliefPlan) -> YamlTree {
    guard case .table(let pairs) = plan.value else { return .mapping([]) }
    return .block(
      .mapping(
        pairs.map { key, value in
          if case .list = value, key != "source" { return (key, .block(tree(value))) }
          return (key, tree(value))
        }))
  }

  private func tree(_ value: ReliefValue) -> YamlTree {
    switch value {
    case .text(let text): .text(text)
    case .number(let number): .literal(YamlScalar.number(number))
    case .list(let values): .list(values.map(tree))
    case .table(let pairs): .mapping(pairs.map { ($0.key, tree($0.value)) })
    case .condition(let condition, let text): self.condition(condition, worded: text)
    }
  }
}
