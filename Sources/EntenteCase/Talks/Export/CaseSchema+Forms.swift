extension CaseSchema {
  /// Claims, groups and offers, and the end of the schema.
  static let claimDefinitions = formDefinitions + restOfDefinitions

  /// What forms say of their records.
  private static let formDefinitions: String = {
    let forms =
      [("scale", FirmnessScale.schema), ("claim", ClaimForm.schema)]
      + CaseForms.all.map { ($0.name, $0.schema) }
    return (lists + forms).map { SchemaText.text($0.0, $0.1, indent: 4) + ",\n" }.joined()
  }()

  /// Records by their ids.
  private static let lists: FormPairs = [
    ("sources", FieldShape.byID("source", mayBeNull: true)),
    ("actors", FieldShape.byID("actor", mayBeNull: true, isMapping: true)),
    ("issues", FieldShape.byID("issue", from: 1, to: 1_000)),
    ("exchanges", FieldShape.byID("exchange", mayBeNull: true, to: 100)),
  ].map { ($0, .table($1.keywords)) }

  private static let restOfDefinitions = #"""
        "tiers": {
          "type": "array",
          "minItems": 1,
          "items": {
            "anyOf": [
              {"$ref": "#/$defs/condition"},
              {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/condition"}}
            ]
          }
        }
      }
    }
    """#
}
