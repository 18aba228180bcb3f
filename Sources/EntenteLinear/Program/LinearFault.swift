/// What is wrong with a solver's answer.
package enum LinearFault: Sendable, Equatable {
  /// A list of the answer has not one figure for each column or row, or one that is no number.
  case shape
  /// The answer says that there is an optimum but gives no point.
  case pointMissing
  /// The answer says that there is no point but gives one.
  case pointUnexpected
  /// A column is beyond its bounds, by so much.
  case columnBeyondBounds(Int, by: Double)
  /// A row is beyond its bounds, by so much.
  case rowBeyondBounds(Int, by: Double)
  /// A row does not sum to what the answer says; it is off by so much.
  case rowWrong(Int, by: Double)
  /// The objective is not what the columns say; it is off by so much.
  case objectiveWrong(by: Double)
  /// A column that takes whole numbers is so far from one.
  case notWhole(Int, by: Double)
  /// A reduced cost is not what the duals say; it is off by so much.
  case reducedCostWrong(Int, by: Double)
  /// The duals prove no bound: those of a column or row without the bound that they lean on.
  case dualsProveNothing
  /// The bound that the duals prove is so far from the objective.
  case notProvenOptimal(by: Double)
  /// The bound is missing, on the wrong side of the objective, or farther than was asked.
  case boundWrong
  /// The weights of the rows do not prove that the program is infeasible.
  case rayProvesNothing
}
