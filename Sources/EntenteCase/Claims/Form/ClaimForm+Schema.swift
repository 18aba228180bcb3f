extension ClaimForm {
  /// The definition of a claim in the schema.
  static let schema: FormValue = .table([
    (
      "description",
      .text("One statement: a line, a preference, a conditional offer or a fact.")
    ),
    ("type", .text("object")),
    ("required", .texts((head + common).filter(\.isRequired).map(\.key))),
    (
      "oneOf",
      .list(ClaimKind.allCases.map { .table([("required", .texts([$0.rawValue]))]) })
    ),
    ("dependentRequired", .table(dependences)),
    ("dependentSchemas", .table(choices)),
    ("additionalProperties", .table(FieldShape.defined("rest").keywords)),
    ("properties", .table(allFields.map(\.schema))),
  ])

  /// What a kind cannot do without, and the kind that a companion cannot do without.
  private static var dependences: FormPairs {
    let needs: FormPairs = ClaimKind.allCases.compactMap { kind in
      let required = kind.form.companions.filter(\.isRequired).map(\.key)
      return required.isEmpty ? nil : (kind.rawValue, .texts(required))
    }
    return needs
      + companions.filter { $0.kinds.count == 1 }.map {
        ($0.field.key, .texts($0.kinds.map(\.rawValue)))
      }
  }

  /// Companions that may stand beside several kinds.
  private static var choices: FormPairs {
    companions.filter { $0.kinds.count > 1 }.map { companion in
      let kinds = companion.kinds.map { FormValue.table([("required", .texts([$0.rawValue]))]) }
      return (companion.field.key, .table([("anyOf", .list(kinds))]))
    }
  }
}
