extension CaseSchema {
  /// What forms are made of: values, and what is written in more than one way.
  static let definitions = #"""
      "$defs": {
        "id": {
          "description": "Letters, digits, '-', '_', '.' and '%'; a letter or digit first.",
          "type": ["string", "number"],
          "pattern": "^[^\\s!-/:-@\\[-`{-~][^\\s!-$&-,/:-@\\[-^`{-~]*$"
        },
        "ids": {
          "description": "An id, or a list of ids.",
          "anyOf": [
            {"$ref": "#/$defs/id"},
            {"type": "array", "items": {"$ref": "#/$defs/id"}}
          ]
        },
        "rest": {
          "description": "The rest of a text with a comma, which needs no quotes inside { }.",
          "type": "null"
        },
        "text": {"type": ["string", "number", "boolean"]},
        "date": {
          "description": "\#(FieldShape.date.summary ?? "")",
          "type": "string",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        "probability": \#(SchemaText.line(NumberBounds.share.shape())),
        "firmness": {
          "description": "\#(FieldShape.firmness.summary ?? "")",
          "anyOf": [
            {"enum": ["absolute", "firm", "soft", "contested"]},
            {"$ref": "#/$defs/probability"}
          ]
        },
        "condition": {
          "description": "A sentence such as 'release is half and meter is joint', or a tree.",
          "anyOf": [{"type": "string"}, {"$ref": "#/$defs/connective"}, {"$ref": "#/$defs/choice"}]
        },
        "connective": {
          "description": "Conditions joined: all of them, at least one of them, or not the one.",
          "type": "object",
          "required": ["op", "of"],
          "additionalProperties": false,
          "properties": {
            "op": {"description": "How they are joined.", "enum": ["and", "or", "not"]},
            "of": {
              "description": "What is joined.",
              "type": "array",
              "items": {"$ref": "#/$defs/condition"}
            }
          },
          "if": {"properties": {"op": {"const": "not"}}},
          "then": {"properties": {"of": {"minItems": 1, "maxItems": 1}}}
        },
        "choice": {
          "description": "An issue settled by one of some options.",
          "type": "object",
          "required": ["issue", "in"],
          "additionalProperties": false,
          "properties": {
            "issue": {"description": "The issue.", "$ref": "#/$defs/id"},
            "in": {"description": "The options that it may take.", "$ref": "#/$defs/ids"}
          }
        },
        "choices": {
          "description": "An option for each issue named.",
          "type": ["object", "null"],
          "additionalProperties": {"$ref": "#/$defs/id"}
        },
        "citations": {
          "description": "\#(FieldShape.citations.summary ?? "")",
          "anyOf": [
            {"$ref": "#/$defs/citation"},
            {"type": "array", "items": {"$ref": "#/$defs/citation"}}
          ]
        },
        "states": {
          "anyOf": [
            {"type": "null"},
            {
              "type": "object",
              "maxProperties": 1000,
              "propertyNames": {"$ref": "#/$defs/id"},
              "additionalProperties": {"$ref": "#/$defs/settled"}
            },
            {"type": "array", "maxItems": 1000, "items": {"$ref": "#/$defs/state"}}
          ]
        },
        "settled": {
          "description": "\#(FieldShape.settled.summary ?? "")",
          "type": "object",
          "minProperties": 1,
          "additionalProperties": {"$ref": "#/$defs/id"}
        },
        "options": {
          "description": "\#(FieldShape.options.summary ?? "")",
          "anyOf": [
            {
              "type": "object",
              "minProperties": 1,
              "maxProperties": 1000,
              "propertyNames": {"$ref": "#/$defs/id"},
              "additionalProperties": {
                "anyOf": [{"$ref": "#/$defs/text"}, {"type": "null"}, {"$ref": "#/$defs/option"}]
              }
            },
            {
              "type": "array",
              "minItems": 1,
              "maxItems": 1000,
              "items": {
                "anyOf": [
                  {"$ref": "#/$defs/id"},
                  {"$ref": "#/$defs/option", "required": ["id"]}
                ]
              }
            }
          ]
        },
        "assumed": {
          "description": "\#(FieldShape.assumed.summary ?? "")",
          "$ref": "#/$defs/text"
        },
        "public": {
          "description": "\#(FieldShape.publicity.summary ?? "")",
          "type": "boolean"
        },

    """#
}
