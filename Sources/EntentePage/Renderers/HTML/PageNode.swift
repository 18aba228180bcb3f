import Mustache

/// What a template is filled with: markup, lists of nodes, flags and names of partials.
///
/// Plain strings cannot be put in, so nothing unescaped can reach a page.
struct PageNode: MustacheParent {
  /// One named value.
  enum Value {
    case markup(Markup)
    case nodes([PageNode])
    case flag(Bool)
    /// The name of the partial that renders this node.
    case partial(StaticString)
  }

  private let values: [String: Value]

  init(_ values: [String: Value]) {
    self.values = values
  }

  func child(named name: String) -> Any? {
    switch values[name] {
    case .markup(let markup): markup
    case .nodes(let nodes): nodes
    case .flag(let flag): flag
    case .partial(let partial): "\(partial)"
    case nil: nil
    }
  }
}

extension PageNode.Value {
  /// Escaped text.
  package static func text(_ text: String) -> PageNode.Value { .markup(Markup(escaping: text)) }
}

extension Markup: MustacheCustomRenderable {
  var renderText: String { text }
  var isNull: Bool { false }
}
