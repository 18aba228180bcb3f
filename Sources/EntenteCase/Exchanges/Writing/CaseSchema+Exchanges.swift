extension CaseSchema {
  /// Staged exchanges.
  static let exchangeDefinitions = #"""
        "exchanges": {
          "anyOf": [
            {"type": "null"},
            {
              "type": "object",
              "maxProperties": 100,
              "propertyNames": {"$ref": "#/$defs/id"},
              "additionalProperties": {"$ref": "#/$defs/exchange"}
            },
            {
              "type": "array",
              "maxItems": 100,
              "items": {"$ref": "#/$defs/exchange", "required": ["id"]}
            }
          ]
        },
        "exchange": {
          "type": "object",
          "required": ["title", "items"],
          "additionalProperties": {"$ref": "#/$defs/rest"},
          "properties": {
            "id": {"description": "In the list form: the exchange's id.", "$ref": "#/$defs/id"},
            "title": {"description": "What people call it.", "$ref": "#/$defs/text"},
            "offer": {"description": "The offer that it carries out.", "$ref": "#/$defs/id"},
            "settlement": {
              "description": "By items alone (barter), or with payment beside; by default barter.",
              "enum": ["barter", "payment", null]
            },
            "order": {
              "description": "How urgency binds the order of steps; by default free.",
              "enum": ["free", "within sides", "across sides", null]
            },
            "most urgent first": {
              "description": "Classes of items; items of none come last.",
              "anyOf": [
                {"type": ["string", "null"]},
                {"type": "array", "items": {"$ref": "#/$defs/text"}}
              ]
            },
            "capacity": {
              "description": "How many items each party can hand over in a day.",
              "type": ["object", "null"],
              "propertyNames": {"$ref": "#/$defs/id"},
              "additionalProperties": {"$ref": "#/$defs/whole"}
            },
            "items": {
              "description": "What would be handed over.",
              "anyOf": [
                {
                  "type": "object",
                  "minProperties": 1,
                  "propertyNames": {"$ref": "#/$defs/id"},
                  "additionalProperties": {"$ref": "#/$defs/item"}
                },
                {
                  "type": "array",
                  "minItems": 1,
                  "items": {"$ref": "#/$defs/item", "required": ["id"]}
                }
              ]
            },
            "stopping": {
              "description": "What stopping on the way would cost: penalties and guarantees.",
              "type": ["array", "null"],
              "items": {"$ref": "#/$defs/stopping"}
            },
            "note": {"description": "Anything a reader should know.", "$ref": "#/$defs/text"},
            "assumed": {"$ref": "#/$defs/assumed"},
            "from": {"$ref": "#/$defs/citations"},
            "public": {"$ref": "#/$defs/public"}
          }
        },
        "whole": {"type": "integer", "minimum": 1, "maximum": 1000000},
        "item": {
          "type": "object",
          "required": ["by", "to"],
          "additionalProperties": {"$ref": "#/$defs/rest"},
          "properties": {
            "id": {"description": "In the list form: the item's id.", "$ref": "#/$defs/id"},
            "name": {"description": "What to call one of them.", "$ref": "#/$defs/text"},
            "by": {"description": "The party that gives.", "$ref": "#/$defs/id"},
            "to": {"description": "The party that receives.", "$ref": "#/$defs/id"},
            "count": {"description": "How many are alike.", "$ref": "#/$defs/whole"},
            "group": {
              "description": "Items of one group change hands at one moment.",
              "$ref": "#/$defs/text"
            },
            "after": {
              "description": "Items that must have been handed over before.",
              "$ref": "#/$defs/ids"
            },
            "not before": {"description": "Its first day.", "$ref": "#/$defs/whole"},
            "not after": {"description": "Its last day.", "$ref": "#/$defs/whole"},
            "urgency": {"description": "Its class.", "$ref": "#/$defs/text"}
          }
        },
        "stopping": {
          "type": "object",
          "required": ["id", "on", "costs"],
          "anyOf": [{"required": ["from"]}, {"required": ["assumed"]}],
          "additionalProperties": {"$ref": "#/$defs/rest"},
          "properties": {
            "id": {"description": "A name for it, such as S1.", "$ref": "#/$defs/id"},
            "on": {"description": "The party that would lose it.", "$ref": "#/$defs/id"},
            "costs": {
              "description": "How much, in the points in which the party counts its items.",
              "anyOf": [{"type": "number", "minimum": 0}, {"$ref": "#/$defs/range"}]
            },
            "by": {"description": "Who sees to it.", "$ref": "#/$defs/id"},
            "says": {"description": "What it is, in a few words.", "$ref": "#/$defs/text"},
            "assumed": {"$ref": "#/$defs/assumed"},
            "from": {"$ref": "#/$defs/citations"},
            "public": {"$ref": "#/$defs/public"}
          }
        },
        "figures": {
          "description": "A number, or a range, for one of each item.",
          "type": "object",
          "minProperties": 1,
          "propertyNames": {"$ref": "#/$defs/id"},
          "additionalProperties": {
            "anyOf": [{"type": "number", "minimum": 0}, {"$ref": "#/$defs/range"}]
          }
        },

    """#
}
