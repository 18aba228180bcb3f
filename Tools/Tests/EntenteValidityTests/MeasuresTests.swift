import EntenteEngine
import EntenteValidity
import Foundation
import Testing

@Suite struct MeasuresTests {
  /// One ball and two hats: packages (0,0), (0,1), (0,2), (1,0), (1,1), (1,2), by what the first gets.
  private let talk = Talk(
    counts: [1, 2], worths: [[4, 3], [6, 2]], reservation: 0, agreed: [0, 2])

  @Test func `packages are in lexicographic order, and worth their items to whom they go`() {
    #expect(talk.packages == [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]])
    #expect(talk.packages.map { talk.worth(of: $0, to: 0) } == [0, 3, 6, 4, 7, 10])
    #expect(talk.packages.map { talk.worth(of: $0, to: 1) } == [10, 8, 6, 4, 2, 0])
  }

  @Test func `a prediction of everything alike hits by chance and needs five of six packages`() {
    let found = Measures([Prediction.random.of(talk)], of: [talk])
    #expect(abs(found.hit - 1.0 / 6) < 1e-12)
    #expect(abs(found.distance - 1.5) < 1e-12)
    #expect(abs(found.log - Foundation.log(1.0 / 6)) < 1e-12)
    #expect(found.size == 5 && found.cover == 1 && found.count == 1)
  }

  @Test func `rules pick the largest product and the largest smaller gain`() {
    // Products: 0, 24, 36, 16, 14, 0.
    #expect(Prediction.nash.of(talk) == [0, 0, 1, 0, 0, 0])
    #expect(Prediction.egalitarian.of(talk) == [0, 0, 1, 0, 0, 0])
    let found = Measures([Prediction.nash.of(talk)], of: [talk])
    #expect(found.hit == 1 && found.distance == 0 && found.worth == 0 && found.size == 1)
  }

  @Test func `the program's forecast is the product of gains to the power`() {
    // The least gain that counts is a hundredth of the largest, which is 10.
    let gains: [(Double, Double)] = [(0.1, 10), (3, 8), (6, 6), (4, 4), (7, 2), (10, 0.1)]
    let weights = gains.map { pow($0 * $1, 2.0) }
    let total: Double = weights.reduce(0, +)
    let found = Prediction.forecast("", exponent: 2).of(talk)
    for (probability, weight) in zip(found, weights) {
      #expect(abs(probability - weight / total) < 1e-9)
    }
  }
}
