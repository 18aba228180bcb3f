import Testing

@testable import EntenteCase

/// Ids are listed as people count.
@Suite struct NaturalOrderTests {
  @Test(arguments: [
    ["W2", "W10"], ["A1", "A1b", "A2", "A10", "B1"], ["1", "2", "10"], ["W", "W1"],
    ["x9.y10", "x10.y9"], ["a007", "a7", "a8"], ["", "0", "a"],
  ])
  func `numbers within ids count as numbers`(ordered: [String]) {
    #expect(ordered.reversed().sorted(byID: \.self) == ordered)
    #expect(ordered.sorted(byID: \.self) == ordered)
  }

  @Test func `it is a total order`() {
    var random = SplitMix64(seed: 5)
    let all = (0..<60).map { _ in
      String(
        (0..<Int.random(in: 0...5, using: &random)).map { _ in
          "a01b9".randomElement(using: &random)!
        })
    }
    for a in all {
      #expect(!a.precedesByNumber(a))
      for b in all where a != b {
        #expect(a.precedesByNumber(b) != b.precedesByNumber(a), "\(a), \(b)")
        for c in all where a.precedesByNumber(b) && b.precedesByNumber(c) {
          #expect(a.precedesByNumber(c), "\(a), \(b), \(c)")
        }
      }
    }
  }
}
