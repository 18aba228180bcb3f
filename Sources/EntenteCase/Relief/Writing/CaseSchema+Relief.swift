extension CaseSchema {
  /// The plan of relief; its columns are those that the reader knows.
  static let reliefDefinitions = reliefHead + reliefTables + reliefStandards

  private static let reliefHead = #"""
        "relief": {
          "type": ["object", "null"],
          "additionalProperties": false,
          "properties": {
            "plan": {"description": "The file of the plan, with the keys below.", "type": "string"},
            "entente-relief": {"description": "In a file of its own: the version.", "const": 1},
            "title": {"description": "What the plan is called.", "$ref": "#/$defs/text"},
            "as-of": {"description": "Of which day the tables speak.", "$ref": "#/$defs/date"},
            "summary": {"description": "A few sentences.", "$ref": "#/$defs/text"},
            "days": {
              "description": "How many days are planned.",
    \#(SchemaText.lines(ReliefPlan.daysBounds.shape(), indent: 10))
            },
            "first-day": {"description": "The calendar day of day 1.", "$ref": "#/$defs/date"},
            "diet": {
              "description": "Fixed rations, or any mixture that meets the standards.",
              "enum": ["fixed", "free", null]
            },
            "weights": {
              "description": "How much lines of need count beside each other; by default 1.",
              "type": ["object", "null"],
              "additionalProperties": \#(SchemaText.line(ReliefLineWeight.bounds.shape()))
            },
            "standards": {
              "description": "What people need at least; by default Sphere's and UNHCR's figures.",
              "$ref": "#/$defs/reliefStandards"
            },
            "sources": {"description": "Sources of the plan's own.", "$ref": "#/$defs/sources"},
            "source": {"description": "Of all rows that name none.", "$ref": "#/$defs/reliefText"},
            "assumed": {"$ref": "#/$defs/assumed"},
            "note": {"description": "What readers should know.", "$ref": "#/$defs/text"},
            "tables": {"description": "The folder of the tables' CSV files.", "type": "string"},

    """#

  private static let reliefTables: String =
    ReliefTableKind.allCases.map(table).joined(separator: ",\n") + "\n      }\n    },\n"

  private static func table(_ kind: ReliefTableKind) -> String {
    let columns = kind.columns.map(column).joined(separator: ",\n")
    return """
              "\(kind.rawValue)": {
                "description": "Rows, or the name of a CSV file.",
                "anyOf": [
                  {"type": ["string", "null"]},
                  {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
      \(columns)
                      }
                    }
                  }
                ]
              }
      """
  }

  private static func column(_ column: ReliefColumn) -> String {
    """
                      "\(column.name)": {
                        "description": \(YamlScalar.quoted(column.summary)),
                        \(type(of: column))
                      }
    """
  }

  /// Figures may be texts, so that cells can be copied from a spreadsheet as they are.
  private static func type(of column: ReliefColumn) -> String {
    switch column.kind {
    case .number, .whole:
      #""type": ["number", "string", "null"], "minimum": \#(YamlScalar.number(column.range.lowerBound)), "#
        + #""maximum": \#(YamlScalar.number(column.range.upperBound))"#
    case .condition: ##""$ref": "#/$defs/condition""##
    case .yesNo, .word: #""type": ["string", "boolean", "null"]"#
    default: ##""$ref": "#/$defs/reliefText""##
    }
  }

  private static let standard = SchemaText.pairs(ReliefStandards.bounds.shape())

  private static let reliefStandards = #"""
        "reliefStandards": {
          "type": ["object", "null"],
          "additionalProperties": false,
          "properties": {
            "energy_kcal": {"description": "By default 2100.", \#(standard)},
            "protein_g": {"description": "By default 52.5.", \#(standard)},
            "fat_g": {"description": "By default 35.", \#(standard)},
            "water_litres": {"description": "By default 15.", \#(standard)},
            "people_a_site": {"description": "By default 20000.", \#(standard)},
            "walk_km": {"description": "By default 10.", \#(standard)},
            "people_a_m2": {"description": "By default 1.", \#(standard)}
          }
        },
        "reliefText": {
          "anyOf": [
            {"type": ["string", "number", "null"]},
            {"type": "array", "items": {"type": ["string", "number"]}}
          ]
        },

    """#
}
