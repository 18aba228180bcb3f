extension CaseSchema {
  /// What entries other than claims and offers are made of.
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
          "description": "A day as year-month-day.",
          "type": "string",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        "probability": {"type": "number", "minimum": 0, "maximum": 1},
        "firmness": {
          "description": "How firmly it is held: a word, or the probability of being held on.",
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
          "description": "The source and the place in it, as in 'press, paragraph 2'; or a list.",
          "anyOf": [
            {"$ref": "#/$defs/citation"},
            {"type": "array", "items": {"$ref": "#/$defs/citation"}}
          ]
        },
        "citation": {
          "anyOf": [
            {"type": "string"},
            {
              "type": "object",
              "required": ["source"],
              "additionalProperties": false,
              "properties": {
                "source": {"description": "The source's id.", "$ref": "#/$defs/id"},
                "locator": {"description": "The place in the source.", "$ref": "#/$defs/text"}
              }
            }
          ]
        },
        "sources": {
          "anyOf": [
            {"type": "null"},
            {
              "type": "object",
              "propertyNames": {"$ref": "#/$defs/id"},
              "additionalProperties": {"$ref": "#/$defs/source"}
            },
            {"type": "array", "items": {"$ref": "#/$defs/source", "required": ["id"]}}
          ]
        },
        "actors": {
          "anyOf": [
            {"type": "null"},
            {
              "type": "object",
              "propertyNames": {"$ref": "#/$defs/id"},
              "additionalProperties": {"$ref": "#/$defs/actor"}
            },
            {
              "type": "array",
              "items": {"$ref": "#/$defs/actor", "type": "object", "required": ["id"]}
            }
          ]
        },
        "issues": {
          "anyOf": [
            {
              "type": "object",
              "minProperties": 1,
              "maxProperties": 1000,
              "propertyNames": {"$ref": "#/$defs/id"},
              "additionalProperties": {"$ref": "#/$defs/issue"}
            },
            {
              "type": "array",
              "minItems": 1,
              "maxItems": 1000,
              "items": {"$ref": "#/$defs/issue", "required": ["id"]}
            }
          ]
        },
        "issue": {
          "type": "object",
          "required": ["asks", "options"],
          "additionalProperties": {"$ref": "#/$defs/rest"},
          "properties": {
            "id": {"description": "In the list form: the issue's id.", "$ref": "#/$defs/id"},
            "asks": {"description": "The question that it settles.", "$ref": "#/$defs/text"},
            "name": {
              "description": "What reports call it inside a sentence; by default the id.",
              "$ref": "#/$defs/text"
            },
            "options": {"$ref": "#/$defs/options"},
            "moved by": {
              "description": "The party that moves the issue alone, if one does.",
              "$ref": "#/$defs/id"
            },
            "moves": {
              "description": "The only changes possible, such as 'none to half'.",
              "anyOf": [
                {"type": ["string", "null"]},
                {"type": "array", "items": {"type": "string"}}
              ]
            },
            "irreversible": {
              "description": "Options that nobody moves away from once the issue stands on them.",
              "anyOf": [{"type": "null"}, {"$ref": "#/$defs/ids"}]
            },
            "binds": {
              "description": "Whose agreement changes a joint issue; by default all parties'.",
              "anyOf": [{"type": "null"}, {"$ref": "#/$defs/ids"}]
            },
            "note": {"description": "Anything a reader should know.", "$ref": "#/$defs/text"}
          }
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
          "description": "The options that make the state; issues that it leaves open are absent.",
          "type": "object",
          "minProperties": 1,
          "additionalProperties": {"$ref": "#/$defs/id"}
        },
        "state": {
          "type": "object",
          "required": ["id", "choices"],
          "additionalProperties": {"$ref": "#/$defs/rest"},
          "properties": {
            "id": {"description": "In the list form: the state's name.", "$ref": "#/$defs/id"},
            "choices": {"$ref": "#/$defs/settled"}
          }
        },
        "options": {
          "description": "Ids with labels, or a list of ids; 'is at least' follows their order.",
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
        "option": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "id": {"description": "In the list form: the option's id.", "$ref": "#/$defs/id"},
            "label": {"description": "What reports print for it.", "$ref": "#/$defs/text"}
          }
        },
        "assumed": {
          "description": "What the analyst added to the source, in words.",
          "$ref": "#/$defs/text"
        },
        "public": {
          "description": "Whether others than its owner and the mediator may know it.",
          "type": "boolean"
        },
        "scale": {
          "type": ["object", "null"],
          "additionalProperties": false,
          "properties": {
            "absolute": {"description": "By default 1.", "$ref": "#/$defs/probability"},
            "firm": {"description": "By default 0.9.", "$ref": "#/$defs/probability"},
            "soft": {"description": "By default 0.6.", "$ref": "#/$defs/probability"},
            "contested": {"description": "By default 0.4.", "$ref": "#/$defs/probability"}
          }
        },

    """#
}
