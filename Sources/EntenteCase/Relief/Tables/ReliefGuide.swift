/// The tables of a plan of relief as a page of documentation, made of what the reader knows.
package enum ReliefGuide {
  /// A section for every table, in Markdown.
  package static var text: String {
    ReliefTableKind.allCases.map(section).joined(separator: "\n")
  }

  private static func section(_ kind: ReliefTableKind) -> String {
    let need = ReliefTableKind.required.contains(kind) ? "Every plan has it." : "May be absent."
    let rows = kind.columns.filter { !common.contains($0.name) }.map { row($0, kind) }
    return """
      ### `\(kind.rawValue)`
      A row is \(kind.singular). \(need)

      | column | value | where empty | |
      |---|---|---|---|
      \(rows.joined(separator: "\n"))

      """
  }

  private static let common: Set<String> = ["source", "assumed", "note"]

  private static func row(_ column: ReliefColumn, _ kind: ReliefTableKind) -> String {
    let fallback = column.isRequired ? "needed" : column.fallback ?? ""
    return "| `\(column.name)` | \(value(column)) | \(fallback) | \(column.summary) |"
  }

  private static func value(_ column: ReliefColumn) -> String {
    switch column.kind {
    case .text: "text"
    case .number, .whole: column.rangeText
    case .yesNo: "yes or no"
    case .word(let words): words.joined(separator: ", ")
    case .days: "days"
    case .reference(let kinds): "id in " + kinds.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    case .citations: "sources"
    case .condition: "condition"
    }
  }
}
