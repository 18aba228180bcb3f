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
}
