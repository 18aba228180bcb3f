import Testing

@testable import EntenteLinear

/// The cheapest diet of 1939, the first program of some size that was ever solved.
///
/// ## Source
/// G. J. Stigler, "The cost of subsistence" (1945), doi:10.2307/1231810; the table of the foods
/// that matter in G. B. Dantzig, "Linear Programming and Extensions" (1963), section 27-1.
@Suite struct StiglerDietTests {
  /// What a person needs a day: calories (1000), protein (g), calcium (g), iron (mg), vitamin A
  /// (1000 units), thiamine, riboflavin, niacin, and ascorbic acid (mg).
  private static let needs = [3, 70, 0.8, 12, 5, 1.8, 2.7, 18, 75]

  /// The same for what a dollar buys of each food.
  private static let foods: [(name: String, gives: [Double])] = [
    ("wheat flour", [44.7, 1411, 2.0, 365, 0, 55.4, 33.3, 441, 0]),
    ("corn meal", [36, 897, 1.7, 99, 30.9, 17.4, 7.9, 106, 0]),
    ("evaporated milk", [8.4, 422, 15.1, 9, 26, 3, 23.5, 11, 60]),
    ("margarine", [20.6, 17, 0.6, 6, 55.8, 0.2, 0, 0, 0]),
    ("cheese", [7.4, 448, 16.4, 19, 28.1, 0.8, 10.3, 4, 0]),
    ("peanut butter", [15.7, 661, 1, 48, 0, 9.6, 8.1, 471, 0]),
    ("lard", [41.7, 0, 0, 0, 0.2, 0, 0.5, 5, 0]),
    ("liver", [2.2, 333, 0.2, 139, 169.2, 6.4, 50.8, 316, 525]),
    ("pork loin roast", [4.4, 249, 0.3, 37, 0, 18.2, 3.6, 79, 0]),
    ("salmon", [5.8, 705, 6.8, 45, 3.5, 1, 4.9, 209, 0]),
    ("green beans", [2.4, 138, 3.7, 80, 69, 4.3, 5.8, 37, 862]),
    ("cabbage", [2.6, 125, 4, 36, 7.2, 9, 4.5, 26, 5369]),
    ("onions", [5.8, 166, 3.8, 59, 16.6, 4.7, 5.9, 21, 1184]),
    ("potatoes", [14.3, 336, 1.8, 118, 6.7, 29.4, 7.1, 198, 2522]),
    ("spinach", [1.1, 106, 0, 138, 918.4, 5.7, 13.8, 33, 2755]),
    ("sweet potatoes", [9.6, 138, 2.7, 54, 290.7, 8.4, 5.4, 83, 1912]),
    ("peaches", [8.5, 87, 1.7, 173, 86.8, 1.2, 4.3, 55, 57]),
    ("prunes", [12.8, 99, 2.5, 154, 85.7, 3.9, 4.3, 65, 257]),
    ("lima beans", [17.4, 1055, 3.7, 459, 5.1, 26.9, 38.2, 93, 0]),
    ("navy beans", [26.9, 1691, 11.4, 792, 0, 38.4, 24.6, 217, 0]),
  ]

  @Test func `Stigler's diet costs 39.66 dollars a year`() throws {
    var program = LinearProgram(.minimize)
    for need in Self.needs { program.addRow(lower: need) }
    for (_, gives) in Self.foods {
      program.addColumn(cost: 365, entries: gives.indices.map { ($0, gives[$0]) })
    }
    for solver in LinearRoads.all {
      let solution = try solver.solve(program)
      #expect((try #require(solution.objective) - 39.6617).magnitude < 5e-5, "\(solver.name)")
      #expect(LinearCheck(solution, of: program).isProven)
      let bought = Self.foods.indices.filter { solution.columns[$0] > 1e-9 }
        .map { "\(Self.foods[$0].name) \((solution.columns[$0] * 36500).rounded() / 100)" }
      #expect(
        bought == [
          "wheat flour 10.77", "liver 0.69", "cabbage 4.09", "spinach 1.83", "navy beans 22.28",
        ])
    }
  }
}
