extension CaseSchema {
  /// What figures of agreements are made of.
  static let agreementDefinitions = #"""
        "target": {
          "description": "A phase, 'no agreement' or 'breakdown'.",
          "$ref": "#/$defs/text"
        },
        "chance": {
          "description": "A probability, or a range of probabilities.",
    \#(SchemaText.lines(NumberBounds.share.shapeOfRange, indent: 6))
        },
        "points": {
          "description": "A number in the party's own points, or a range.",
    \#(SchemaText.lines(NumberBounds.points.shapeOfRange, indent: 6))
        },
        "amount": {
          "description": "A number of at least 0 in the party's own points, or a range.",
    \#(SchemaText.lines(NumberBounds.amount.shapeOfRange, indent: 6))
        },
        "worths": {
          "type": "object",
          "minProperties": 1,
          "additionalProperties": {"$ref": "#/$defs/points"}
        },

    """#
}
