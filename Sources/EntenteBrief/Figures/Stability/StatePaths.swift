import EntenteMessages

/// Ways from where things stand to other states, step by step.
public struct StatePaths: Sendable, Hashable, Encodable {
  /// One step.
  public struct Step: Sendable, Hashable, Encodable {
    /// The parties that make the move together, by name; mostly one.
    public var by: [String]
    /// What they change.
    public var change: String
    /// What the state is called that the step leads to.
    public var state: String
    /// Whether it is a gain for each who makes it.
    public var isImprovement: Bool

    /// Makes a step.
    public init(by: [String], change: String, state: String, isImprovement: Bool) {
      self.by = by
      self.change = change
      self.state = state
      self.isImprovement = isImprovement
    }
  }

  /// One way, a shortest one.
  public struct Path: Sendable, Hashable, Encodable {
    /// What the state is called that the way leads to.
    public var state: String
    /// From the start on.
    public var steps: [Step]

    /// Makes a way.
    public init(state: String, steps: [Step]) {
      self.state = state
      self.steps = steps
    }
  }

  /// What the state is called that the ways start from.
  public var start: String
  /// The ways.
  public var paths: [Path]
  /// How many ways are not shown.
  public var omitted: Int

  /// Makes the ways.
  public init(start: String, paths: [Path], omitted: Int = 0) {
    self.start = start
    self.paths = paths
    self.omitted = omitted
  }
}

extension StatePaths: Figure {
  static let kind = "paths"
  static let key = "statePaths"
  func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.paths.caption")
  }

  func summary(in catalogue: Catalogue) -> String {
    let ways = paths.prefix(3).map { path -> Message.Argument in
      .part("figure.paths.way", ["state": .text(path.state), "n": .count(path.steps.count)])
    }
    let said = catalogue.text("figure.paths.summary", ["start": .text(start), "ways": .list(ways)])
    return ([said] + omissions(in: catalogue)).joined(separator: " ")
  }

  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let items = paths.map { path in
      Brief.Item(
        lead: catalogue.text(
          "figure.paths.fromTo", ["start": .text(start), "state": .text(path.state)]),
        path.steps.map { Brief.Sentence(catalogue.text(of: sentence($0))) })
    }
    return [.list(ordered: false, items)]
      + Brief.Block.remarks(omissions(in: catalogue))
  }

  private func sentence(_ step: Step) -> Message {
    Message(
      step.isImprovement ? "figure.paths.step" : "figure.paths.step.noGain",
      ["parties": .texts(step.by), "change": .text(step.change), "state": .text(step.state)])
  }

  /// What is said of ways that are not shown.
  func omissions(in catalogue: Catalogue) -> [String] {
    catalogue.leftOut("figure.paths.notShown", omitted)
  }
}
