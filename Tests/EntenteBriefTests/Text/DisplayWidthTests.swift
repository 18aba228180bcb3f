import EntenteMessages
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("water", 5), ("é", 1), ("e\u{301}", 1), ("下流", 4), ("ｱ", 1), ("Ａ", 2), ("한글", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("🇺🇳", 2), ("👨‍👩‍👧", 2), ("a\u{200B}b", 2), ("سدّ", 2), ("⚠️", 2),
    ("★○◐✗●·█", 7),
  ])
  func `a text takes the columns that a terminal gives it`(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func `control characters and overrides are spelled out, breaks become blanks`() {
    #expect(Visible.line("a\u{1B}[0m\r\nb\u{202E}c\u{9B}") == "a\\u{1B}[0m  b\\u{202E}c\\u{9B}")
    #expect(Visible.line("plain") == "plain")
  }

  @Test(arguments: [
    (0.0, "0"), (1.0, "1"), (0.32, "0.32"), (0.999, "over 0.99"), (0.994, "0.99"),
    (0.095, "0.10"), (0.0949, "0.095"), (0.004, "0.0040"), (0.00001, "under 0.0001"),
    (1.0000001, "1"), (.nan, "0"),
  ])
  func `a likelihood is never rounded to impossible or certain`(value: Double, text: String) {
    #expect(Catalogue.english.text(of: .likelihood(value)) == text)
  }
}
