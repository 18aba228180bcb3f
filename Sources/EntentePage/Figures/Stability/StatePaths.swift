import EntenteMessages

/// Ways from where things stand to other states, step by step.
package struct StatePaths: Sendable, Hashable, Encodable {
  /// One step.
  package struct Step: Sendable, Hashable, Encodable {
    /// The parties that make the move together, by name; mostly one.
    package var by: [String]
    /// What they change.
    package var change: String
    /// What the state is called that the step leads to.
    package var state: String
    /// Whether it is a gain for each who makes it.
    package var isImprovement: Bool

    package init(by: [String], change: String, state: String, isImprovement: Bool) {
      self.by = by
      self.change = change
      self.state = state
      self.isImprovement = isImprovement
    }
  }

  /// One way, a shortest one.
  package struct Path: Sendable, Hashable, Encodable {
    /// What the state is called that the way leads to.
    package var state: String
    /// From the start on.
    package var steps: [Step]

    package init(state: String, steps: [Step]) {
      self.state = state
      self.steps = steps
    }
  }

  /// What the state is called that the ways start from.
  package var start: String
  /// The ways.
  package var paths: [Path]
  /// How many ways are not shown.
  package var omitted: Int

  /// Makes the ways.
  package init(start: String, paths: [Path], omitted: Int = 0) {
    self.start = start
    self.paths = paths
    self.omitted = omitted
  }
}

extension StatePaths: Figure {
  package static let kind = "paths"
  package static let key = "statePaths"
  package func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.paths.caption")
  }

  package func summary(in catalogue: Catalogue) -> String {
    let ways = paths.prefix(3).map { path -> Message.Argument in
      .part("figure.paths.way", ["state": .text(path.state), "n": .count(path.steps.count)])
    }
    let said = catalogue.text("figure.paths.summary", ["start": .text(start), "ways": .list(ways)])
    return ([said] + omissions(in: catalogue)).joined(separator: " ")
  }

  package func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
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
