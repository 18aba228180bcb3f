import EntenteMessages

/// Few large sites against many small ones: what each arrangement comes to, measure by measure.
package struct CrowdingChart: Sendable, Hashable, Encodable {
  /// One measure.
  package struct Measure: Sendable, Hashable, Encodable {
    /// What is measured, with its unit.
    package var name: String
    /// Shape `[arrangement]`; 0 or more.
    package var values: [Double]
    /// Shape `[arrangement]`: the values as they are said.
    package var texts: [String]
    /// The message by which the summary says it, if it does; no part of the data.
    package var told: String?

    package init(name: String, values: [Double], texts: [String], told: String?) {
      self.name = name
      self.values = values
      self.texts = texts
      self.told = told
    }

    private enum CodingKeys: String, CodingKey {
      case name, values, texts
    }
  }

  /// The names of the arrangements, one a column.
  package var arrangements: [String]
  /// One a row.
  package var measures: [Measure]

  package init(arrangements: [String], measures: [Measure]) {
    self.arrangements = arrangements
    self.measures = measures
  }
}

extension CrowdingChart: Figure {
  package static let kind = "crowding"
  package func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.crowding.caption")
  }

  package func summary(in catalogue: Catalogue) -> String {
    let parts = arrangements.indices.prefix(4).map { column in
      let figures = measures.compactMap { measure in
        measure.told.map { Message.Argument.part($0, ["value": .text(measure.texts[column])]) }
      }
      return catalogue.text(
        "figure.crowding.arrangement",
        ["arrangement": .text(arrangements[column]), "figures": .semicolons(figures)])
    }
    let left = arrangements.count - parts.count
    return (parts + catalogue.leftOut("figure.crowding.inTable", left)).joined(separator: " ")
  }

  package func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    [
      .table(
        Brief.Table(
          caption: catalogue.text("figure.crowding.table"),
          columns: [catalogue.text("figure.crowding.measure")] + arrangements,
          rows: measures.map { [$0.name] + $0.texts },
          numeric: Set(arrangements.indices.map { $0 + 1 })))
    ]
  }
}
