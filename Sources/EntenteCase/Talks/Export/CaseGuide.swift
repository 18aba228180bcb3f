/// Every key of a case file as part of a page of documentation, made of the forms.
package enum CaseGuide {
  /// A section for the head of a case, one for claims, and one for every other record, in Markdown.
  package static var text: String {
    let head = table(Case.form.fields.map { DescribedForm.Line($0) })
    let records = CaseForms.all.map { form in
      section("A record of kind `\(form.name)`", form.summary, table(form.lines))
    }
    return ([numbers, section("The top of the file", nil, head), claims] + records)
      .joined(separator: "\n")
  }

  /// What is said of numbers once for all tables.
  private static let numbers = """
    Points are a \(NumberBounds.points.words), those from 0 a \(NumberBounds.amount.words); a range is \
    `{from: …, to: …}` with both ends as a number there may be. What is nearer to 0 than \
    \(NumberBounds.least) counts as 0.

    """

  private static func section(_ title: String, _ summary: String?, _ table: String) -> String {
    "### \(title)\n\(summary.map { $0 + "\n\n" } ?? "")\(table)\n"
  }

  private static func table(_ lines: [DescribedForm.Line]) -> String {
    (["| key | value | | |", "|---|---|---|---|"]
      + lines.map { row($0, need: $0.isRequired ? "needed" : "") }).joined(separator: "\n")
  }

  private static func row(_ line: DescribedForm.Line, need: String) -> String {
    "| `\(line.key)` | \(line.shape.words) | \(need) | \(line.summary ?? "") |"
  }
}

extension CaseGuide {
  /// What all claims hold, and then the kinds, each with what may stand beside it.
  private static var claims: String {
    let all = (ClaimForm.head + ClaimForm.common).map { DescribedForm.Line($0) }
    let kinds = ClaimKind.allCases.flatMap { kind in
      kind.form.fields.sorted { a, _ in a.key == kind.rawValue }
        .map { row(DescribedForm.Line($0), need: need($0, kind)) }
    }
    return section(
      "A claim", "Exactly one of the kinds below, and beside it:",
      table(all) + "\n\n| key | value | | |\n|---|---|---|---|\n" + kinds.joined(separator: "\n"))
  }

  private static func need(_ field: Field<Claim>, _ kind: ClaimKind) -> String {
    if field.key == kind.rawValue { return "a kind" }
    return "\(field.isRequired ? "needed " : "")beside `\(kind.rawValue)`"
  }
}
