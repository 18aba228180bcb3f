import EntenteEngine
import EntenteMessages
import EntentePage
import Testing

/// Likelihoods in words say about what the number says, and never more than is known.
@Suite struct ChanceWordsTests {
  private static let numbers = [
    "one": 1.0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
  ]

  private static func words(_ value: Double) -> String {
    Catalogue.english.text(of: .chanceInWords(value))
  }

  /// What a reader makes of the words; `nil` for those without a number.
  private static func meaning(_ words: String) -> Double? {
    let parts = words.components(separatedBy: " in ")
    guard parts.count == 2, let part = numbers[parts[0]],
      let whole = numbers[parts[1]] ?? Double(parts[1].replacing(",", with: ""))
    else { return nil }
    return part / whole
  }

  @Test func `words mean the number, to a fifth of it or a twentieth`() throws {
    var random = SplitMix64(seed: 3)
    for _ in 0..<5_000 {
      let value = random.unit() < 0.5 ? random.unit() : random.unit() * random.unit() * 0.1
      let words = Self.words(value)
      switch words {
      case "nearly certain": #expect(value >= 0.95 && value < 1)
      case "under one in a thousand": #expect(value > 0 && value < 0.001)
      case "none": #expect(value == 0)
      case "certain": #expect(value == 1)
      default:
        let meant = try #require(Self.meaning(words), "\(words)")
        #expect(abs(meant - value) <= max(0.051, 0), "\(words) for \(value)")
        if value < 0.095 { #expect(abs(meant - value) <= value / 5, "\(words) for \(value)") }
      }
    }
    #expect(Self.words(0) == "none" && Self.words(1) == "certain")
    #expect(Self.words(0.1) == "one in ten" && Self.words(0.33) == "one in three")
  }

  @Test func `more likely is never said as less likely`() throws {
    var last = 0.0
    for step in 2..<950 {
      let meant = try #require(Self.meaning(Self.words(Double(step) / 1_000)))
      #expect(meant >= last - 1e-12, "at \(step)")
      last = meant
    }
  }
}
