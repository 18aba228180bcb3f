import EntenteEngine
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

@Suite struct LabelColumnTests {
  @Test(arguments: 0..<300)
  func `labels never overlap, and lines to them never cross beside the plot`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 0...20, using: &random)
    let marks = (0..<count).map { _ in
      (x: Int.random(in: 0...400, using: &random), y: Int.random(in: 20...420, using: &random))
    }
    let heights = marks.map { _ in Int.random(in: 20...80, using: &random) }
    let column = LabelColumn(marks: marks, heights: heights, in: 20...420)
    let order = marks.indices.sorted { column.lanes[$0] < column.lanes[$1] }
    for (one, next) in zip(order, order.dropFirst()) {
      #expect(column.lanes[one] + LabelColumn.laneGap <= column.lanes[next])
      #expect(column.tops[one] + heights[one] <= column.tops[next])
    }
    for index in marks.indices {
      #expect((20...420).contains(column.lanes[index]) && column.tops[index] >= 20)
    }
  }

  @Test func `a label that has room stands where it wants to`() {
    let marks = [(x: 10, y: 100), (x: 20, y: 300)]
    let column = LabelColumn(marks: marks, heights: [40, 40], in: 0...420)
    #expect(column.lanes == [100, 300])
    #expect(column.tops == [80, 280])
  }
}
