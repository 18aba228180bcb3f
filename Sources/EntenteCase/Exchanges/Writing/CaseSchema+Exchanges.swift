extension CaseSchema {
  /// What figures of exchanges are made of.
  static let exchangeDefinitions = #"""
        "whole": {"type": "integer", "minimum": 1, "maximum": 1000000},
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
