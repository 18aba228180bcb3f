extension CaseSchema {
  /// Claims, groups and offers, and the end of the schema.
  static let claimDefinitions =
    SchemaText.text("claim", ClaimForm.schema, indent: 4) + ",\n" + restOfDefinitions

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
        },
        "group": {
          "description": "One draw decides whether all of these lines are held.",
          "type": "object",
          "required": ["id", "claims"],
          "additionalProperties": {"$ref": "#/$defs/rest"},
          "properties": {
            "id": {"description": "A name for it, such as G1.", "$ref": "#/$defs/id"},
            "claims": {"description": "Lines, or other groups.", "$ref": "#/$defs/ids"},
            "firmness": {"$ref": "#/$defs/firmness"},
            "because": {"description": "Why they stand or fall together.", "$ref": "#/$defs/text"},
            "from": {"$ref": "#/$defs/citations"}
          }
        },
        "offer": {
          "description": "A package on the table, with the answers so far.",
          "type": "object",
          "required": ["id", "title", "by", "terms"],
          "additionalProperties": {"$ref": "#/$defs/rest"},
          "properties": {
            "id": {"description": "A name for it.", "$ref": "#/$defs/id"},
            "title": {"description": "What people call it.", "$ref": "#/$defs/text"},
            "by": {"description": "The parties or mediators that made it.", "$ref": "#/$defs/ids"},
            "terms": {
              "description": "The options that it names; issues that it leaves open are absent.",
              "type": "object",
              "minProperties": 1,
              "additionalProperties": {"$ref": "#/$defs/id"}
            },
            "date": {"$ref": "#/$defs/date"},
            "note": {"description": "Anything a reader should know.", "$ref": "#/$defs/text"},
            "assumed": {"$ref": "#/$defs/assumed"},
            "responses": {
              "description": "What each party has said to it.",
              "type": ["array", "null"],
              "items": {"$ref": "#/$defs/response"}
            },
            "from": {"$ref": "#/$defs/citations"},
            "public": {"$ref": "#/$defs/public"}
          }
        },
        "response": {
          "type": "object",
          "required": ["party", "answer"],
          "additionalProperties": {"$ref": "#/$defs/rest"},
          "properties": {
            "party": {"description": "Who answered.", "$ref": "#/$defs/id"},
            "answer": {
              "description": "What was answered.",
              "enum": ["accepts", "rejects", "accepts with changes", "undecided"]
            },
            "date": {"$ref": "#/$defs/date"},
            "note": {"description": "Anything a reader should know.", "$ref": "#/$defs/text"},
            "from": {"$ref": "#/$defs/citations"}
          }
        }
      }
    }
    """#
}
