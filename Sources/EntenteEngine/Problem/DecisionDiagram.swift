/// A condition over packages as a walk: from the root, each node looks at one issue and each option
/// leads on, until the answer is known.
///
/// It says what a formula of choices could say only at great length, such as "worth at least fifty
/// points": the ways to reach a sum are many, but few sums differ in what is still to come.
public struct DecisionDiagram: Sendable, Hashable {
  /// One look at an issue.
  struct Node: Sendable, Hashable {
    let issue: Int
    /// Shape `[option]`: where each option leads; `no`, `yes`, or the place of a node plus two.
    let children: [Int]
  }

  static let no = 0
  static let yes = 1

  /// The issues in the order in which a walk may meet them, each once.
  let order: [Int]
  /// Each behind those that it leads to.
  let nodes: [Node]
  /// Where walks begin: `no`, `yes`, or the place of a node plus two.
  let root: Int

  /// Makes a diagram, without nodes that nothing leads to.
  /// - Precondition: each node stands behind those that it leads to, and before them in `order`.
  init(order: [Int], nodes: [Node], root: Int) {
    var place: [Int: Int] = [Self.no: Self.no, Self.yes: Self.yes]
    var kept: [Node] = []
    for old in Self.reached(from: root, nodes) {
      let node = nodes[old - 2]
      kept.append(Node(issue: node.issue, children: node.children.map { place[$0]! }))
      place[old] = kept.count + 1
    }
    let tested = Set(kept.map(\.issue))
    self.order = order.filter(tested.contains)
    self.nodes = kept
    self.root = place[root]!
  }

  /// The nodes that walks can meet, ascending.
  private static func reached(from root: Int, _ nodes: [Node]) -> [Int] {
    var isReached = Array(repeating: false, count: nodes.count + 2)
    isReached[root] = true
    for place in nodes.indices.reversed() where isReached[place + 2] {
      for child in nodes[place].children { isReached[child] = true }
    }
    return isReached.indices.dropFirst(2).filter { isReached[$0] }
  }

  /// The node of a place; `nil` where the answer is known there.
  func node(_ place: Int) -> Node? { place < 2 ? nil : nodes[place - 2] }

  /// Whether the condition holds of a package: shape `[issue]`, each an option's index.
  /// - Complexity: O(issues).
  public func holds(for package: [Int]) -> Bool {
    var place = root
    while let node = node(place) { place = node.children[package[node.issue]] }
    return place == Self.yes
  }

  /// The issues that walks can meet.
  public var issues: BitSet { BitSet(order) }

  /// Whether the condition holds of every package that a package in part fits, shape `[issue]`, or
  /// of none; `nil` where that is open.
  /// - Complexity: O(nodes x options).
  func holds(forPart package: [Int?]) -> Bool? {
    var answers: [Bool?] = [false, true]
    for node in nodes {
      if let option = package[node.issue] {
        answers.append(answers[node.children[option]])
      } else {
        let first = answers[node.children[0]]
        answers.append(node.children.allSatisfy { answers[$0] == first } ? first : nil)
      }
    }
    return answers[root]
  }

  /// The condition with some issues settled, shape `[issue]`, and the others numbered anew.
  /// - Precondition: each issue that walks can meet is settled or has a place among the others.
  /// - Complexity: O(nodes x options).
  func settling(_ options: [Int?], places: [Int?]) -> Formula {
    var place = [Self.no, Self.yes]
    var kept: [Node] = []
    for node in nodes {
      let children = node.children.map { place[$0] }
      if let option = options[node.issue] {
        place.append(children[option])
      } else if children.allSatisfy({ $0 == children[0] }) {
        place.append(children[0])
      } else {
        kept.append(Node(issue: places[node.issue]!, children: children))
        place.append(kept.count + 1)
      }
    }
    let rest = order.filter { options[$0] == nil }.map { places[$0]! }
    return DecisionDiagram(order: rest, nodes: kept, root: place[root]).formula
  }

  /// The diagram as a formula: `always` or `never` where the root knows the answer.
  var formula: Formula {
    switch root {
    case Self.no: .never
    case Self.yes: .always
    default: .walk(self)
    }
  }

  /// Shape `[place in the order]`: where walks can stand before they meet that issue, ascending;
  /// one more at the end, of answers.
  /// - Complexity: O(nodes x issues).
  var states: [[Int]] {
    var result: [Set<Int>] = [[root]]
    for issue in order {
      result.append(
        result[result.count - 1].reduce(into: []) { next, place in
          if let node = node(place), node.issue == issue {
            next.formUnion(node.children)
          } else {
            next.insert(place)
          }
        })
    }
    return result.map { $0.sorted() }
  }
}
