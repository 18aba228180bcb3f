/// The JSON Schema of case files (draft 2020-12), with a description of every key, so that editors
/// complete and check while a case is written.
///
/// It says less than the reader of case files: what a sentence means, whether ids are known and who
/// may say what cannot be told by a schema.
public enum CaseSchema {
  /// The schema as JSON text, ended by a line feed.
  public static let json =
    head + definitions + agreementDefinitions + exchangeDefinitions + reliefDefinitions
    + claimDefinitions + "\n"

  private static let head = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Entente case",
      "description": "The state of a negotiation, in which every statement names its source.",
      "type": "object",
      "required": ["entente", "title", "issues"],
      "additionalProperties": false,
      "properties": {
        "entente": {
          "description": "The version of this format.",
          "const": 1
        },
        "title": {
          "description": "What the talks are called.",
          "$ref": "#/$defs/text"
        },
        "as-of": {
          "description": "The day of which the case speaks.",
          "$ref": "#/$defs/date"
        },
        "summary": {
          "description": "A few sentences for a reader who comes new to it.",
          "$ref": "#/$defs/text"
        },
        "sources": {
          "description": "Where statements come from, by id.",
          "$ref": "#/$defs/sources"
        },
        "parties": {
          "description": "Who sits at the table and must agree: id and name.",
          "$ref": "#/$defs/actors"
        },
        "mediators": {
          "description": "Who mediates: id and name.",
          "$ref": "#/$defs/actors"
        },
        "stakeholders": {
          "description": "People affected who do not sit at the table: id and name.",
          "$ref": "#/$defs/actors"
        },
        "issues": {
          "description": "The questions that the talks must settle, each by one of its options.",
          "$ref": "#/$defs/issues"
        },
        "states": {
          "description": "Names for states of affairs, as rankings use them.",
          "$ref": "#/$defs/states"
        },
        "status-quo": {
          "description": "The option that holds today, by issue.",
          "$ref": "#/$defs/choices"
        },
        "seeks": {
          "description": "What an agreement must bring; by default anything but the status quo.",
          "$ref": "#/$defs/condition"
        },
        "rules": {
          "description": "What every feasible package obeys, whoever likes it.",
          "type": ["array", "null"],
          "items": {"$ref": "#/$defs/rule"}
        },
        "scale": {
          "description": "The probability that a line is held to the end, by word of firmness.",
          "$ref": "#/$defs/scale"
        },
        "claims": {
          "description": "What parties and others have said, each with its source.",
          "type": ["array", "null"],
          "maxItems": 10000,
          "items": {"$ref": "#/$defs/claim"}
        },
        "together": {
          "description": "Lines that stand or fall together.",
          "type": ["array", "null"],
          "items": {"$ref": "#/$defs/group"}
        },
        "offers": {
          "description": "Packages on the table, whole or in part.",
          "type": ["array", "null"],
          "items": {"$ref": "#/$defs/offer"}
        },
        "agreements": {
          "description": "Agreements in phases of which one asks whether they would hold.",
          "type": ["array", "null"],
          "maxItems": 100,
          "items": {"$ref": "#/$defs/agreement"}
        },
        "exchanges": {
          "description": "What parties would hand over to each other step by step, by id.",
          "$ref": "#/$defs/exchanges"
        },
        "relief": {
          "description": "How people would be fed meanwhile.",
          "$ref": "#/$defs/relief"
        },
        "normalised": {
          "description": "True in an exported case, which also lists what was derived from it.",
          "type": "boolean"
        },
        "lines": {
          "description": "Derived by export: each line with conditional offers folded in.",
          "type": "array"
        },
        "groups": {
          "description": "Derived by export: the units that are held or give way.",
          "type": "array"
        }
      },
      "dependentRequired": {"lines": ["normalised"], "groups": ["normalised"]},

    """#
}
