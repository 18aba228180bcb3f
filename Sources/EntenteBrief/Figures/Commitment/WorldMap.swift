import EntenteMessages

/// In how many worlds an agreement holds, over the values of two figures that are not known.
struct WorldMap: Sendable, Hashable, Encodable {
  /// One figure.
  struct Axis: Sendable, Hashable, Encodable {
    /// What it is, in words.
    var name: String
    /// Its values, ascending.
    var values: [Double]
  }

  /// The agreement's id.
  var agreement: String
  /// From left to right.
  var across: Axis
  /// From the bottom upwards.
  var upwards: Axis
  /// Shape `[upwards][across]`: shares of worlds, 0...1.
  var shares: [[Double]]
}

extension WorldMap: Figure {
  static let kind = "worlds"
  static let key = "worldMap"
  func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.worlds.caption")
  }

  func summary(in catalogue: Catalogue) -> String {
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

  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
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
