import EntenteEngine
import Testing

@testable import EntenteAnswers

@Suite struct NumberTextTests {
  private func text(_ json: String) -> String {
    String(decoding: NumberText.withoutNoise(in: Array(json.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("0.09999999999999998", "0.1"), ("-0.30000000000000004", "-0.3"), ("1.0", "1"),
    ("0.9999999999999999", "1"), ("123456789.123456789", "123456789.12345679"),
    ("24.000000000000004", "24"), ("1e-20", "1e-20"),
    ("1.0000000000000002e+16", "1.0000000000000002e+16"),
    ("18446744073709551615", "18446744073709551615"), ("-7", "-7"),
    ("5.551115123125783e-17", "5.55111512313e-17"),
    ("0.6666666666666666", "0.666666666667"), ("99.99999999999999", "100"), ("0.0", "0"),
    ("-0", "0"),
    ("-0.0", "0"),
  ])
  func `a number loses the noise of its last bits and nothing else`(
    number: String, expected: String
  ) {
    #expect(text(number) == expected)
    #expect(text("{\"a\" : [\(number), \(number)]}") == "{\"a\" : [\(expected), \(expected)]}")
  }

  @Test func `what stands in strings is left alone`() {
    for string in [#""0.09999999999999998""#, #""\" 0.30000000000000004""#, #""\\""#] {
      #expect(text("[\(string), 0.30000000000000004]") == "[\(string), 0.3]")
    }
  }

  @Test func `no number moves by more than half a billionth of itself or of one`() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<5_000 {
      let exponent = Double(random.index(below: 24)) - 12
      var value = random.unit() - 0.5
      for _ in 0..<Int(abs(exponent)) { value = exponent < 0 ? value / 10 : value * 10 }
      let rounded = NumberText.rounded(value)
      #expect(abs(rounded - value) <= min(5e-10, 5e-12 * abs(value)) + value.ulp)
      #expect(NumberText.rounded(rounded) == rounded)
      #expect(Double(text("[\(value)]").dropFirst().dropLast()) == rounded)
    }
  }
}
