import EntenteCase
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("permenent", "permanent"), ("permanentt", "permanent"), ("prmanent", "permanent"),
    ("epramnent", "permanent"), ("PERMANENT", "permanent"), ("temproary", "temporary"),
    ("x", nil), ("perfectly", nil), ("A", "a"), ("", nil), ("tarce", "trace"),
  ])
  func `the nearest id is within a third of the word`(word: String, expected: String?) {
    let ids = ["permanent", "temporary", "trace", "truce", "a"]
    #expect(nearest(to: word, among: ids) == expected)
  }

  @Test func `ties go to the first in written order and nearer ids before`() {
    #expect(nearest(to: "bar", among: ["car", "far"]) == "car")
    #expect(nearest(to: "bar", among: ["far", "car"]) == "far")
    #expect(nearest(to: "abcdef", among: ["abxxef", "abcdeg"]) == "abcdeg")
    #expect(
      nearest(to: String(repeating: "a", count: 65), among: [String(repeating: "a", count: 64)])
        == nil)
  }

  @Test func `the distance agrees with its definition on random words`() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<2_000 {
      let a = word(using: &random)
      let b = word(using: &random)
      let isNear = distance(a, b) <= a.count / 3
      #expect((nearest(to: String(a), among: [String(b)]) != nil) == isNear, "\(a) \(b)")
    }
  }

  private func word(using random: inout SplitMix64) -> [Character] {
    (0..<Int.random(in: 1...5, using: &random)).map { _ in "abc".randomElement(using: &random)! }
  }

  /// The definition by recursion, on what is left of both words.
  private func distance(_ a: [Character], _ b: [Character]) -> Int {
    guard let x = a.last, let y = b.last else { return a.count + b.count }
    var result = min(
      distance(a.dropLast(), b) + 1, distance(a, b.dropLast()) + 1,
      distance(a.dropLast(), b.dropLast()) + (x == y ? 0 : 1))
    if a.count > 1, b.count > 1, x == b[b.count - 2], a[a.count - 2] == y {
      result = min(result, distance(a.dropLast(2), b.dropLast(2)) + 1)
    }
    return result
  }
}
