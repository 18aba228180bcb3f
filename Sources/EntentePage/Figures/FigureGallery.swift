/// The figures of a brief, each under a name that a command or a file can bear.
public struct FigureGallery: Sendable {
  /// Each name once, in the order of the brief.
  public let entries: [(name: String, figure: AnyFigure)]

  /// Collects the figures of a brief.
  /// - Complexity: O(blocks).
  public init(_ brief: Brief) {
    var known: [String: Int] = [:]
    entries = brief.sections.flatMap { Self.figures(in: $0.blocks) }.map { figure in
      let name = figure.content.name
      let count = known[name, default: 0] + 1
      known[name] = count
      return (count == 1 ? name : "\(name)-\(count)", figure)
    }
  }

  /// The names, in the order of the brief.
  public var names: [String] { entries.map(\.name) }

  /// The figure of a name, or the only one of a kind.
  public func figure(named name: String) -> AnyFigure? {
    if let entry = entries.first(where: { $0.name == name }) { return entry.figure }
    let kin = entries.filter { $0.name.hasPrefix(name + "-") }
    return kin.count == 1 ? kin[0].figure : nil
  }

  private static func figures(in blocks: [Brief.Block]) -> [AnyFigure] {
    blocks.flatMap { block -> [AnyFigure] in
      switch block {
      case .figure(let figure): [figure]
      case .group(_, let inner): figures(in: inner)
      case .paragraph, .list, .table: []
      }
    }
  }
}
