extension CaseSchema {
  /// What figures of exchanges are made of.
  static let exchangeDefinitions = #"""
        "whole": \#(SchemaText.line(NumberBounds.count.shape())),
        "figures": {
          "description": "A number, or a range, for one of each item.",
          "type": "object",
          "minProperties": 1,
          "propertyNames": {"$ref": "#/$defs/id"},
          "additionalProperties": {"$ref": "#/$defs/amount"}
        },

    """#
}
