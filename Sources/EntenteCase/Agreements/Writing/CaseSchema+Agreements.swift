extension CaseSchema {
  /// What agreements in phases are made of.
  static let agreementDefinitions = #"""
        "agreement": {
          "description": "An agreement in phases.",
          "type": "object",
          "required": ["id", "title", "phases"],
          "anyOf": [{"required": ["from"]}, {"required": ["assumed"]}],
          "additionalProperties": {"$ref": "#/$defs/rest"},
          "properties": {
            "id": {"description": "A name for it.", "$ref": "#/$defs/id"},
            "title": {"description": "What reports call it.", "$ref": "#/$defs/text"},
            "offer": {
              "description": "The offer whose terms it would carry out.",
              "$ref": "#/$defs/id"
            },
            "phases": {
              "description": "The phases, by id; it begins with the first.",
              "anyOf": [
                {
                  "type": "object",
                  "minProperties": 1,
                  "maxProperties": 100,
                  "propertyNames": {"$ref": "#/$defs/id"},
                  "additionalProperties": {"$ref": "#/$defs/phase"}
                },
                {
                  "type": "array",
                  "minItems": 1,
                  "maxItems": 100,
                  "items": {"$ref": "#/$defs/phase", "required": ["id"]}
                }
              ]
            },
            "obligations": {
              "description": "What parties are to do, and may break.",
              "type": ["array", "null"],
              "maxItems": 1000,
              "items": {"$ref": "#/$defs/obligation"}
            },
            "guarantees": {
              "description": "What somebody stands for, lost by a party found in breach.",
              "type": ["array", "null"],
              "maxItems": 1000,
              "items": {"$ref": "#/$defs/guarantee"}
            },
            "transfers": {
              "description": "What could be handed over in steps.",
              "type": ["array", "null"],
              "maxItems": 1000,
              "items": {"$ref": "#/$defs/transfer"}
            },
            "note": {"description": "Anything a reader should know.", "$ref": "#/$defs/text"},
            "assumed": {"$ref": "#/$defs/assumed"},
            "from": {"$ref": "#/$defs/citations"},
            "public": {"$ref": "#/$defs/public"}
          }
        },
        "target": {
          "description": "A phase, 'no agreement' or 'breakdown'.",
          "$ref": "#/$defs/text"
        },
        "phase": {
          "description": "One phase; one that ends says what is next.",
          "type": "object",
          "required": ["days"],
          "if": {"properties": {"days": {"const": "open"}}},
          "else": {"required": ["next"]},
          "additionalProperties": {"$ref": "#/$defs/rest"},
          "properties": {
            "id": {"description": "In the list form: the phase's id.", "$ref": "#/$defs/id"},
            "name": {"description": "What reports call it.", "$ref": "#/$defs/text"},
            "days": {
              "description": "Whole days, a range of them, or open.",
              "anyOf": [
                {"const": "open"},
                {"type": "integer", "minimum": 1, "maximum": 1000000},
                {"$ref": "#/$defs/range"}
              ]
            },
            "next": {
              "description": "What comes after its last day.",
              "anyOf": [{"$ref": "#/$defs/target"}, {"$ref": "#/$defs/next"}]
            },
            "exits": {
              "description": "Who may lead everybody elsewhere at its end.",
              "type": ["array", "null"],
              "maxItems": 1000,
              "items": {"$ref": "#/$defs/exit"}
            },
            "shocks": {
              "description": "What may happen from outside, at most one a day.",
              "type": ["array", "null"],
              "maxItems": 1000,
              "items": {"$ref": "#/$defs/shock"}
            }
          }
        },
        "next": {
          "type": "object",
          "required": ["to"],
          "additionalProperties": {"$ref": "#/$defs/rest"},
          "properties": {
            "to": {"description": "Where it leads as agreed.", "$ref": "#/$defs/target"},
            "assured": {
              "description": "The probability that it leads there; by default 1.",
              "$ref": "#/$defs/chance"
            },
            "otherwise": {
              "description": "Where it leads otherwise; by default breakdown.",
              "$ref": "#/$defs/target"
            },
            "consent": {"description": "The parties that can refuse.", "$ref": "#/$defs/ids"}
          }
        },
        "exit": {
          "type": "object",
          "required": ["by", "to"],
          "additionalProperties": {"$ref": "#/$defs/rest"},
          "properties": {
            "by": {"description": "The party that may take it.", "$ref": "#/$defs/id"},
            "to": {"description": "Where it leads everybody.", "$ref": "#/$defs/target"},
            "price": {
              "description": "What taking it costs that party; by default 0.",
              "$ref": "#/$defs/amount"
            }
          }
        },
        "shock": {
          "type": "object",
          "required": ["chance", "to"],
          "additionalProperties": {"$ref": "#/$defs/rest"},
          "properties": {
            "chance": {"description": "The probability a day.", "$ref": "#/$defs/chance"},
            "to": {"description": "Where it leads.", "$ref": "#/$defs/target"},
            "because": {"description": "What it is.", "$ref": "#/$defs/text"}
          }
        },
        "obligation": {
          "type": "object",
          "required": ["id", "by", "in", "to", "detected"],
          "additionalProperties": {"$ref": "#/$defs/rest"},
          "properties": {
            "id": {"description": "A name for it, such as O1.", "$ref": "#/$defs/id"},
            "by": {"description": "The party.", "$ref": "#/$defs/id"},
            "in": {"description": "The phase or phases.", "$ref": "#/$defs/ids"},
            "to": {"description": "What the party is to do.", "$ref": "#/$defs/text"},
            "detected": {
              "description": "The probability, each day, that a breach is seen and attributed.",
              "$ref": "#/$defs/chance"
            },
            "lasting": {
              "description": "Days that a breach lasts, or open; by default 1.",
              "anyOf": [
                {"enum": ["open", null]},
                {"type": "integer", "minimum": 1, "maximum": 1000000}
              ]
            },
            "note": {"description": "Anything a reader should know.", "$ref": "#/$defs/text"},
            "assumed": {"$ref": "#/$defs/assumed"},
            "from": {"$ref": "#/$defs/citations"}
          }
        },
        "guarantee": {
          "type": "object",
          "required": ["id", "by", "on", "worth"],
          "additionalProperties": {"$ref": "#/$defs/rest"},
          "properties": {
            "id": {"description": "A name for it.", "$ref": "#/$defs/id"},
            "by": {"description": "Who guarantees.", "$ref": "#/$defs/id"},
            "on": {"description": "The party whose breach it answers.", "$ref": "#/$defs/id"},
            "worth": {
              "description": "What that party loses by it, in its own points.",
              "$ref": "#/$defs/amount"
            },
            "honoured": {
              "description": "The probability that it is honoured; by default 1.",
              "$ref": "#/$defs/chance"
            },
            "in": {
              "description": "The phases in which it stands; by default all.",
              "$ref": "#/$defs/ids"
            },
            "covers leaving": {
              "description": "Whether it also answers ways out and refused consents.",
              "type": "boolean"
            },
            "note": {"description": "Anything a reader should know.", "$ref": "#/$defs/text"},
            "assumed": {"$ref": "#/$defs/assumed"},
            "from": {"$ref": "#/$defs/citations"}
          }
        },
        "transfer": {
          "type": "object",
          "required": ["id", "by", "in", "of"],
          "additionalProperties": {"$ref": "#/$defs/rest"},
          "properties": {
            "id": {"description": "A name for it, such as T1.", "$ref": "#/$defs/id"},
            "by": {"description": "The party that hands it over.", "$ref": "#/$defs/id"},
            "in": {"description": "The phase with whose first day it begins.", "$ref": "#/$defs/id"},
            "of": {"description": "What is handed over.", "$ref": "#/$defs/text"},
            "every": {
              "description": "Days from one step to the next; by default 1.",
              "type": ["integer", "null"],
              "minimum": 1,
              "maximum": 1000000
            },
            "note": {"description": "Anything a reader should know.", "$ref": "#/$defs/text"},
            "assumed": {"$ref": "#/$defs/assumed"},
            "from": {"$ref": "#/$defs/citations"}
          }
        },
        "chance": {
          "description": "A probability, or a range of probabilities.",
          "anyOf": [{"$ref": "#/$defs/probability"}, {"$ref": "#/$defs/range"}]
        },
        "points": {
          "description": "A number in the party's own points, or a range.",
          "anyOf": [{"type": "number"}, {"$ref": "#/$defs/pointRange"}]
        },
        "pointRange": {
          "description": "Where a number of points lies.",
          "type": "object",
          "required": ["from", "to"],
          "additionalProperties": false,
          "properties": {
            "from": {"description": "The least that it can be.", "type": "number"},
            "to": {"description": "The most that it can be.", "type": "number"}
          }
        },
        "amount": {
          "description": "A number of at least 0 in the party's own points, or a range.",
          "anyOf": [{"type": "number", "minimum": 0}, {"$ref": "#/$defs/range"}]
        },
        "worths": {
          "type": "object",
          "minProperties": 1,
          "additionalProperties": {"$ref": "#/$defs/points"}
        },

    """#
}
