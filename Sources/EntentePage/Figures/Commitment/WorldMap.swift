import EntenteMessages

/// In how many worlds an agreement holds, over the values of two figures that are not known.
package struct WorldMap: Sendable, Hashable, Encodable {
  /// One figure.
  package struct Axis: Sendable, Hashable, Encodable {
    /// What it is, in words.
    package var name: String
    /// Its values, ascending.
    package var values: [Double]

    package init(name: String, values: [Double]) {
      self.name = name
      self.values = values
    }
  }

  /// The agreement's id.
  package var agreement: String
  /// From left to right.
  package var across: Axis
  /// From the bottom upwards.
  package var upwards: Axis
  /// Shape `[upwards][across]`: shares of worlds, 0...1.
  package var shares: [[Double]]

  package init(agreement: String, across: Axis, upwards: Axis, shares: [[Double]]) {
    self.agreement = agreement
    self.across = across
    self.upwards = upwards
    self.shares = shares
  }
}

extension WorldMap: Figure {
  package static let kind = "worlds"
  package static let key = "worldMap"
  package func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.worlds.caption")
  }

  package func summary(in catalogue: Catalogue) -> String {
    let all = shares.flatMap(\.self)
    guard let least = all.min(), let most = all.max() else {
      return catalogue.text("figure.worlds.none")
    }
    return catalogue.text(
      "figure.worlds.summary",
      [
        "across": .text(across.name), "upwards": .text(upwards.name), "least": .likelihood(least),
        "most": .likelihood(most),
      ])
  }

  package func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let rows = zip(upwards.values, shares).reversed().map { value, row in
      [catalogue.amount(value)] + row.map(catalogue.likelihood)
    }
    return [
      .table(
        Brief.Table(
          caption: catalogue.text(
            "figure.worlds.table",
            ["upwards": .text(upwards.name), "across": .text(across.name)]),
          columns: [""] + across.values.map(catalogue.amount), rows: rows,
          numeric: Set(0...across.values.count)))
    ]
  }
}
