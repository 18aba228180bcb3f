extension CaseSchema {
  /// What figures of agreements are made of.
  static let agreementDefinitions = #"""
        "target": {
          "description": "A phase, 'no agreement' or 'breakdown'.",
          "$ref": "#/$defs/text"
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
