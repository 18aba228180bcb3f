import EntenteMessages

/// In how many worlds an agreement holds, over the values of two figures that are not known.
public struct WorldMap: Sendable, Hashable, Encodable {
  /// One figure.
  public struct Axis: Sendable, Hashable, Encodable {
    /// What it is, in words.
    public var name: String
    /// Its values, ascending.
    public var values: [Double]

    /// Makes an axis.
    public init(name: String, values: [Double]) {
      self.name = name
      self.values = values
    }
  }

  /// The agreement's id.
  public var agreement: String
  /// From left to right.
  public var across: Axis
  /// From the bottom upwards.
  public var upwards: Axis
  /// Shape `[upwards][across]`: shares of worlds, 0...1.
  public var shares: [[Double]]

  /// Makes a map.
  public init(agreement: String, across: Axis, upwards: Axis, shares: [[Double]]) {
    self.agreement = agreement
    self.across = across
    self.upwards = upwards
    self.shares = shares
  }
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
