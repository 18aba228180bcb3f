import EntenteFormats

/// Files of a negotiation about a boat, one set for each format.
enum SmallScenarios {
  static func files(_ texts: KeyValuePairs<String, String>) -> [ScenarioFile] {
    texts.map { ScenarioFile(name: $0.key, bytes: Array($0.value.utf8)) }
  }

  static let geniusDomain = """
    <?xml version="1.0" encoding="UTF-8"?>
    <negotiation_template>
      <!-- <issue index="9" name="not there"/> -->
      <utility_space number_of_issues="3">
        <objective index="0" name="boat" type="objective" etype="objective">
          <issue index="1" name="Colour" type="discrete">
            <item index="1" value="red"/><item index="2" value="blue &amp; white"/>
          </issue>
          <objective index="4" name="money" type="objective" etype="objective">
            <issue index="2" name="Price" type="integer" lowerbound="-1" upperbound="3"/>
            <issue index="3" name="Length" type="real"><range lowerbound="2" upperbound="4"/></issue>
          </objective>
        </objective>
      </utility_space>
    </negotiation_template>
    """

  /// Weights that do not add up to 1; an evaluation given twice; one of a value that the domain
  /// does not have; items that speak of similarity; a weight without an issue.
  static let geniusBuyer = """
    <utility_space>
      <objective index="0" name="boat" type="objective" etype="objective">
        <weight index="1" value="0.5"/><weight index="7" value="9"/>
        <weight index="1" value="0.4"/>
        <issue index="1" name="Colour" type="discrete">
          <item index="1" value="red" evaluation="7"/>
          <item index="1" value="red" evaluation="2"/>
          <item index="2" value="blue &amp; white" evaluation="3"/>
          <item index="3" value="green" evaluation="4"/>
          <similarity_function><criteria_function>
            <item index="1" value="red" evaluation="1"/>
          </criteria_function></similarity_function>
        </issue>
        <objective index="4" name="money" type="objective" etype="objective">
          <weight index="2" value="0.5"/><weight index="3" value="0.3"/>
          <issue index="2" name="Price" type="integer" lowerbound="-1" upperbound="3">
            <evaluator ftype="linear" slope="-0.5" offset="1.25"/>
          </issue>
          <issue index="3" name="Length" type="real"><range lowerbound="2" upperbound="4"/>
            <evaluator ftype="linear" parameter0="-1" parameter1="0.5"/>
          </issue>
        </objective>
      </objective>
      <discount_factor value="0.9"/>
      <reservation value="0.25"/>
    </utility_space>
    """

  static let rectangles = """
    <utility_space type="nonlinear">
      <objective index="0" name="n" type="objective" etype="objective">
        <issue index="1" name="a" type="integer" lowerbound="0" upperbound="3"/>
        <issue index="2" name="b" type="integer" lowerbound="5" upperbound="7"/>
        <utility maxutility="10">
          <ufun type="PlainUfun" weight="3" aggregation="sum">
            <hyperRectangle utility="4"><INCLUDES index="1" min="1" max="2"/></hyperRectangle>
            <hyperRectangle utility="5" weight="2">
              <INCLUDES index="1" min="2" max="9"/><INCLUDES index="2" min="5" max="5"/>
            </hyperRectangle>
            <hyperRectangle utility="1">
              <EXCLUDES index="1" min="0" max="1"/><EXCLUDES index="2" min="6" max="7"/>
              <INCLUDES index="1" min="0" max="0"/>
            </hyperRectangle>
            <hyperRectangle utility="0.5"/>
            <hyperRectangle utility="2"><INCLUDES index="2" min="8" max="9"/></hyperRectangle>
            <ufun aggregation="sum">
              <hyperRectangle utility="-1"><INCLUDES index="1" min="3" max="3"/></hyperRectangle>
            </ufun>
          </ufun>
        </utility>
      </objective>
    </utility_space>
    """

  static let negMASDomain = """
    issues:
    - {name: colour, type: CategoricalIssue, values: [red, blue]}
    - {name: price, type: ContiguousIssue, values: [1, 3]}
    - {name: size, type: negmas.outcomes.CardinalIssue, values: [2, 5.5]}
    name: boat
    type: DiscreteCartesianOutcomeSpace
    """

  static let negMASBuyer = """
    name: buyer
    reserved_value: 0.25
    type: LinearAdditiveUtilityFunction
    values:
    - {mapping: {red: 1.0, blue: 0.25}, type: TableFun}
    - {slope: -0.25, bias: 1, type: AffineFun}
    - {mapping: {2: 0, 5.5: 1}, type: TableFun}
    weights: [0.5, 0.25, 0.25]
    """

  static let negMASSeller = """
    name: seller
    reserved_value: -.inf
    bias: 0.125
    type: HyperRectangleUtilityFunction
    outcome_ranges: [{0: [red], 1: [1, 3]}, {2: [5.5]}, {}]
    utilities: [0.5, 0.25, 0.0625]
    weights: [1.0, 2.0, 1.0]
    """

  static let geniusWeb = """
    {"LinearAdditiveUtilitySpace": {
      "issueUtilities": {
        "colour": {"discreteutils": {"valueUtilities": {"red": 1, "blue": 0.5}}},
        "finish": {"DiscreteValueSetUtilities": {"valueUtilities": {"matt": 1}}},
        "price": {"numberutils": {"lowValue": 1, "lowUtility": 1, "highValue": 2, "highUtility": 0}}
      },
      "issueWeights": {"colour": 0.5, "finish": 0.25, "price": 0.25},
      "domain": {"name": "boat", "issuesValues": {
        "colour": {"values": ["red", "blue"]}, "finish": {"values": ["matt", "gloss"]},
        "price": {"range": ["1", "2", "0.5"]}
      }},
      "name": "buyer", "reservationBid": {"issuevalues": {"colour": "blue", "price": "1.5"}}
    }}
    """

  static let negoLog = """
    {
    \t"reservationValue": 0.5,
     "issueWeights": {"colour": 0.75, "price": 0.25},
     "issues": {"colour": {"red": 0.2, "blue": 1.0}, "price": {"1": 1.0, "2": 0.0}}
    }
    """
}
