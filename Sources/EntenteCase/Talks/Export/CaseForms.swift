/// A form as lists of all forms have it, whatever its owner.
struct DescribedForm: Sendable {
  /// A key, without an owner.
  struct Line: Sendable {
    let key: String
    let shape: FieldShape
    let isRequired: Bool
    let summary: String?

    init(_ field: Field<some Any>) {
      key = field.key
      shape = field.shape
      isRequired = field.isRequired
      summary = field.summary ?? field.shape.summary
    }
  }

  /// What the schema calls it.
  let name: String
  /// The keys that a record may use, its id included.
  let keys: [String]
  let summary: String?
  let lines: [Line]
  let schema: FormValue

  init(_ name: String, _ form: RecordForm<some Any>, schema: FormValue? = nil) {
    self.name = name
    keys = form.keys
    summary = form.summary
    lines = form.fields.map { Line($0) }
    self.schema = schema ?? form.schema
  }
}

/// Every form of a case but those of its head and its claims, in the order of the guide.
enum CaseForms {
  static let all: [DescribedForm] = [
    DescribedForm("source", Source.form), DescribedForm("actor", Actor.form, schema: Actor.schema),
    DescribedForm("issue", Issue.form), DescribedForm("option", Option.form),
    DescribedForm("state", NamedState.form), DescribedForm("rule", Rule.form),
    DescribedForm("interaction", Claim.Interaction.form), DescribedForm("group", Group.form),
    DescribedForm("offer", Offer.form), DescribedForm("response", Offer.Response.form),
    DescribedForm("agreement", Agreement.form), DescribedForm("phase", Agreement.Phase.form),
    DescribedForm("next", Agreement.Next.form), DescribedForm("exit", Agreement.Exit.form),
    DescribedForm("shock", Agreement.Shock.form),
    DescribedForm("obligation", Agreement.Obligation.form),
    DescribedForm("guarantee", Agreement.Guarantee.form),
    DescribedForm("transfer", Agreement.Transfer.form), DescribedForm("exchange", Exchange.form),
    DescribedForm("item", ExchangedItem.form), DescribedForm("stopping", StoppingCost.form),
    DescribedForm("citation", Citation.form, schema: Citation.schema),
  ]
}
