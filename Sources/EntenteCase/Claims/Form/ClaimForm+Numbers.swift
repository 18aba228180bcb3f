extension ClaimForm {
  static let numbers = ClaimForm(
    .numbers,
    [
      .apart(
        "numbers", numbersShape, "The weight of each issue and the value of its options."
      ) { claim, writer in
        guard case .numbers(let numbers) = claim.kind else { return nil }
        return .block(.table(numbers.map { ($0.issue, value(of: $0, for: writer)) }))
      },
      .apart(
        "interactions", .list(of: .defined("interaction"), mayBeNull: true),
        "Beside numbers: what options are worth only together."
      ) { claim, writer in
        guard !claim.interactions.isEmpty else { return nil }
        return writer.list(claim.interactions, Claim.Interaction.form)
      },
      beside("reservation", \.reservation, "what no agreement is worth, in the party's points."),
      beside("ceiling", \.ceiling, "the most any package is worth, in those points."),
      beside(
        "discount", \.discount, within: .share,
        "what is left of a worth when the time is up, 0 to 1."),
    ])

  private static func beside(
    _ key: String, _ path: any KeyPath<Claim, Double?> & Sendable,
    within bounds: NumberBounds = .points, _ summary: String
  ) -> Field<Claim> {
    .apart(
      key, bounds.shape(mayBeNull: true), "Beside numbers: \(summary)"
    ) { claim, _ in claim[keyPath: path].map { .number($0) } }
  }

  private static func value(of numbers: Claim.IssueNumbers, for writer: FormWriter) -> FormValue {
    let weight = NumberOrRange(middle: numbers.weight, range: numbers.weightRange)
    let options = writer.issues.first { $0.id == numbers.issue }?.options.map(\.id) ?? []
    let others = writer.isNormalised ? numbers.values.keys.filter { !options.contains($0) } : []
    let values: FormPairs = (options + others.sorted()).compactMap { option in
      numbers.values[option].map {
        (option, .figure(NumberOrRange(middle: $0, range: numbers.valueRanges[option])))
      }
    }
    let isSaid = writer.isNormalised || !values.isEmpty
    return .table([("weight", .figure(weight))] + (isSaid ? [("values", .table(values))] : []))
  }

  private static let numbersShape = FieldShape([
    ("type", .text("object")), ("minProperties", .number(1)),
    (
      "additionalProperties",
      .table([
        ("type", .text("object")), ("required", .texts(["weight"])),
        ("additionalProperties", .flag(false)),
        ("properties", .table([weightSchema, valuesSchema])),
      ])
    ),
  ])

  /// The keys of what is said of one issue.
  static let numberKeys = [weightSchema.key, valuesSchema.key]

  private static let weightSchema: (key: String, value: FormValue) = (
    "weight",
    .table(
      [("description", .text("In the party's own points; a number, or a range."))]
        + FieldShape.defined("amount").keywords)
  )

  private static let valuesSchema: (key: String, value: FormValue) = (
    "values",
    .table([
      ("description", .text("0 to 1 for each option; an option left out is worth 0.")),
      ("type", .texts(["object", "null"])),
      (
        "additionalProperties",
        .table(FieldShape.defined("chance").keywords)
      ),
    ])
  )
}

extension Claim.Interaction {
  static let form = RecordForm<Claim.Interaction>(
    [
      .apart("when", .condition, required: true, "Where it is added.") { interaction, _ in
        .condition(interaction.condition, text: "")
      },
      .apart(
        "worth", NumberBounds.points.shape(), required: true,
        "In the party's own points; may be negative."
      ) { interaction, _ in .number(interaction.worth) },
    ])
}
