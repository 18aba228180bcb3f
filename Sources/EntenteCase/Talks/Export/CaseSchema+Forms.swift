extension CaseSchema {
  /// Claims, groups and offers, and the end of the schema.
  static let claimDefinitions = formDefinitions + restOfDefinitions

  /// What forms say of their records.
  private static let formDefinitions: String = {
    let forms: FormPairs = [
      ("source", Source.form.schema(listID: "the source's id")), ("actor", Actor.schema),
      ("rule", Rule.form.schema()), ("claim", ClaimForm.schema), ("group", Group.form.schema()),
      ("offer", Offer.form.schema()), ("response", Offer.Response.form.schema()),
    ]
    return forms.map { SchemaText.text($0.key, $0.value, indent: 4) + ",\n" }.joined()
  }()

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
        },
        "interaction": {
          "type": "object",
          "required": ["when", "worth"],
          "additionalProperties": {"$ref": "#/$defs/rest"},
          "properties": {
            "when": {"description": "Where it is added.", "$ref": "#/$defs/condition"},
            "worth": {
              "description": "In the party's own points; may be negative.",
              "type": "number"
            }
          }
        },
        "range": {
          "description": "Where a number lies of which no more is known.",
          "type": "object",
          "required": ["from", "to"],
          "additionalProperties": false,
          "properties": {
            "from": {"description": "The least that it can be.", "type": "number", "minimum": 0},
            "to": {"description": "The most that it can be.", "type": "number", "minimum": 0}
          }
        }
      }
    }
    """#
}
