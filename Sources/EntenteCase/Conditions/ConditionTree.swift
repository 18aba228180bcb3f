/// A condition as nested objects, for files that programs read.
///
/// `{"op":"and","of":[...]}`, `{"op":"or","of":[...]}`, `{"op":"not","of":[one]}` and
/// `{"issue":"truce","in":["permanent"]}`; what always holds is an `and` of nothing, what never
/// holds an `or` of nothing.
package struct ConditionTree: Encodable, Sendable, Hashable {
  /// What the tree says.
  package var condition: Condition

  /// Makes the tree of a condition.
  package init(_ condition: Condition) { self.condition = condition }

  private enum Key: String, CodingKey {
    case op, of, issue
    case options = "in"
  }

  /// Writes the tree.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch condition {
    case .choice(let issue, let options):
      try container.encode(issue, forKey: .issue)
      try container.encode(options, forKey: .options)
    case .negation(let inner): try encode("not", [inner], in: &container)
    case .conjunction(let parts): try encode("and", parts, in: &container)
    case .disjunction(let parts): try encode("or", parts, in: &container)
    }
  }

  private func encode(
    _ op: String, _ parts: [Condition], in container: inout KeyedEncodingContainer<Key>
  ) throws {
    try container.encode(op, forKey: .op)
    try container.encode(parts.map(ConditionTree.init), forKey: .of)
  }
}
