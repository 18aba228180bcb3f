extension CaseSchema {
  /// Claims, groups and offers, and the end of the schema.
  static let claimDefinitions = #"""
        "claim": {
          "description": "One statement: a line, a preference, a conditional offer or a fact.",
          "type": "object",
          "required": ["id", "by", "from"],
          "oneOf": [
            {"required": ["line"]},
            {"required": ["prefers"]},
            {"required": ["priorities"]},
            {"required": ["rather"]},
            {"required": ["numbers"]},
            {"required": ["wants"]},
            {"required": ["ranks"]},
            {"required": ["overlooks"]},
            {"required": ["accepts"]},
            {"required": ["worth a day"]},
            {"required": ["breaking"]},
            {"required": ["transfer"]},
            {"required": ["half-life"]},
            {"required": ["fact"]},
            {"required": ["exchange"]}
          ],
          "dependentRequired": {
            "unless": ["line"],
            "rather": ["than"],
            "than": ["rather"],
            "accepts": ["if"],
            "if": ["accepts"],
            "despite": ["accepts"],
            "about": ["fact"],
            "interactions": ["numbers"],
            "reservation": ["numbers"],
            "ceiling": ["numbers"],
            "discount": ["numbers"],
            "in": ["worth a day"],
            "worth a day": ["in"],
            "worth at once": ["worth a day"],
            "gains": ["breaking"],
            "gains a day": ["breaking"],
            "after": ["breaking"],
            "loses": ["breaking"],
            "known": ["exchange"]
          },
          "dependentSchemas": {
            "worth": {"anyOf": [{"required": ["exchange"]}, {"required": ["transfer"]}]},
            "costs": {"anyOf": [{"required": ["exchange"]}, {"required": ["transfer"]}]}
          },
          "additionalProperties": {"$ref": "#/$defs/rest"},
          "properties": {
            "id": {"description": "A name for it, such as U1.", "$ref": "#/$defs/id"},
            "by": {
              "description": "The party; for a fact also a mediator, stakeholder or source.",
              "$ref": "#/$defs/id"
            },
            "line": {
              "description": "A red line: what must hold of a package for the party to accept it.",
              "$ref": "#/$defs/condition"
            },
            "unless": {
              "description": "Where this holds, the line does not object.",
              "$ref": "#/$defs/condition"
            },
            "prefers": {
              "description": "Options, best first; options in an inner list are equally good.",
              "$ref": "#/$defs/tiers"
            },
            "priorities": {
              "description": "Issues, most important first; issues in an inner list are equal.",
              "type": "array",
              "minItems": 1,
              "items": {"$ref": "#/$defs/ids"}
            },
            "rather": {
              "description": "Options joined by and, which the party would rather have.",
              "$ref": "#/$defs/condition"
            },
            "than": {
              "description": "Options joined by and, than which it would rather have the others.",
              "$ref": "#/$defs/condition"
            },
            "numbers": {
              "description": "The weight of each issue and the value of its options.",
              "type": "object",
              "minProperties": 1,
              "additionalProperties": {
                "type": "object",
                "required": ["weight"],
                "additionalProperties": false,
                "properties": {
                  "weight": {
                    "description": "In the party's own points; a number, or a range.",
                    "anyOf": [{"type": "number", "minimum": 0}, {"$ref": "#/$defs/range"}]
                  },
                  "values": {
                    "description": "0 to 1 for each option; an option left out is worth 0.",
                    "type": ["object", "null"],
                    "additionalProperties": {
                      "anyOf": [{"$ref": "#/$defs/probability"}, {"$ref": "#/$defs/range"}]
                    }
                  }
                }
              }
            },
            "interactions": {
              "description": "Beside numbers: what options are worth only together.",
              "type": ["array", "null"],
              "items": {"$ref": "#/$defs/interaction"}
            },
            "reservation": {
              "description": "Beside numbers: what no agreement is worth, in the party's points.",
              "type": ["number", "null"]
            },
            "ceiling": {
              "description": "Beside numbers: the most any package is worth, in those points.",
              "type": ["number", "null"]
            },
            "discount": {
              "description": "Beside numbers: what is left of a worth when the time is up, 0 to 1.",
              "type": ["number", "null"],
              "minimum": 0,
              "maximum": 1
            },
            "wants": {
              "description": "Conditions, most important first; more of an inner list is better.",
              "$ref": "#/$defs/tiers"
            },
            "ranks": {
              "description": "States or conditions, best first, with 'far above' between some.",
              "$ref": "#/$defs/tiers"
            },
            "overlooks": {
              "description": "The party does not see the states where this holds.",
              "$ref": "#/$defs/condition"
            },
            "accepts": {
              "description": "A conditional offer: what the party would accept.",
              "$ref": "#/$defs/condition"
            },
            "if": {
              "description": "What the party asks in return.",
              "$ref": "#/$defs/condition"
            },
            "despite": {
              "description": "Its own lines that then no longer object; by default all in the way.",
              "$ref": "#/$defs/ids"
            },
            "in": {
              "description": "Beside 'worth a day': the agreement.",
              "$ref": "#/$defs/id"
            },
            "worth a day": {
              "description": "The worth to the party of a day of each phase, and of no agreement, of breakdown, or of breakdown of a phase; or a list of these, most worth first.",
              "anyOf": [
                {"$ref": "#/$defs/worths"},
                {
                  "type": "array",
                  "minItems": 2,
                  "uniqueItems": true,
                  "items": {"$ref": "#/$defs/text"}
                }
              ]
            },
            "worth at once": {
              "description": "The worth to the party of the beginning of a phase, or of breakdown.",
              "$ref": "#/$defs/worths"
            },
            "breaking": {
              "description": "An obligation of the party, of which the claim says what breaking it gains.",
              "$ref": "#/$defs/id"
            },
            "gains": {
              "description": "What breaking gains once, unless it is detected before.",
              "$ref": "#/$defs/points"
            },
            "gains a day": {
              "description": "What each day of the breach gains.",
              "$ref": "#/$defs/points"
            },
            "after": {
              "description": "Days from the start of the breach to the gain.",
              "type": ["integer", "null"],
              "minimum": 0,
              "maximum": 1000000
            },
            "loses": {
              "description": "What the party loses when the breach is detected, guarantees aside.",
              "$ref": "#/$defs/amount"
            },
            "transfer": {
              "description": "A transfer of an agreement, of which the claim says what it costs who hands it over, or is worth to another party.",
              "$ref": "#/$defs/id"
            },
            "half-life": {
              "description": "The days after which a worth counts half as much to the party.",
              "anyOf": [{"type": "number", "minimum": 0.01}, {"$ref": "#/$defs/range"}]
            },
            "fact": {"description": "A statement of fact, in words.", "$ref": "#/$defs/text"},
            "about": {"description": "The issues on which the fact bears.", "$ref": "#/$defs/ids"},
            "exchange": {
              "description": "The staged exchange for which the party states figures.",
              "$ref": "#/$defs/id"
            },
            "worth": {
              "description": "Beside exchange: what items are worth to the party that receives; beside transfer: what all of it is worth.",
              "anyOf": [{"$ref": "#/$defs/figures"}, {"$ref": "#/$defs/amount"}]
            },
            "costs": {
              "description": "Beside exchange: what giving items costs the party that gives; beside transfer: what all of it costs.",
              "anyOf": [{"$ref": "#/$defs/figures"}, {"$ref": "#/$defs/amount"}]
            },
            "known": {
              "description": "Beside exchange: how sure the receiver is of delivery, 0 to 1.",
              "$ref": "#/$defs/figures"
            },
            "says": {
              "description": "The statement in a few words, for reports.",
              "$ref": "#/$defs/text"
            },
            "firmness": {"$ref": "#/$defs/firmness"},
            "public": {"$ref": "#/$defs/public"},
            "from": {"$ref": "#/$defs/citations"},
            "date": {"$ref": "#/$defs/date"},
            "note": {"description": "Anything a reader should know.", "$ref": "#/$defs/text"},
            "assumed": {"$ref": "#/$defs/assumed"}
          }
        },
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
