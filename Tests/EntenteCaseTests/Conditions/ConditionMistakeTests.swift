import EntenteCase
import Testing

/// Each example marks under the text where a finding must land, with its code after the marks.
@Suite struct ConditionMistakeTests {
  @Test(arguments: [
    """
    release is haff
               ~~~~ unknown-option
    """,
    """
    relaese is half and meter is jiont
    ~~~~~~~ unknown-issue
                                 ~~~~~ unknown-option
    """,
    """
    Release is Half
    ~~~~~~~ unknown-issue
    """,
    """
    release is meter
               ~~~~~ unknown-option
    """,
    """
    half
    ~~~~ unknown-issue
    """,
    """
    release is half and third
               ~~~~~~~~~~~~~~ ambiguous-list
    """,
    """
    release is half or thrid
                       ~~~~~ unknown-option
    """,
    """
    release is half or meter
                       ~~~~~ missing-is
    """,
    """
    release is not none or third
                   ~~~~~~~~~~~~~ ambiguous-list
    """,
    """
    release is at least third or half
                        ~~~~~~~~~~~~~ ambiguous-list
    """,
    """
    release is none, third
               ~~~~~~~~~~~ ambiguous-list
    """,
    """
    release half and meter joint
    ~~~~~~~ missing-is
                     ~~~~~ missing-is
    """,
    """
    release and meter is joint
    ~~~~~~~ missing-is
    """,
    """
    release = half && !(meter != joint)
            ~ foreign-sign
                   ~~ foreign-sign
                      ~ foreign-sign
                              ~~ foreign-sign
    """,
    """
    release isn't half or release >= third || release <= third
            ~~~~~ foreign-sign
                                  ~~ foreign-sign
                                           ~~ foreign-sign
                                                      ~~ foreign-sign
    """,
    """
    release is
              ~ missing-option
    """,
    """
    release is at third
                  ~~~~~ missing-option
    """,
    """
    release is one half and meter is
                   ~~~~ missing-option
                                    ~ missing-option
    """,
    """
    release is one of
                     ~ missing-option
    """,
    """
    (release is half and (meter is joint
                         ~ unclosed-parenthesis
    ~ unclosed-parenthesis
    """,
    """
    release is half) and meter is joynt
                   ~ unmatched-parenthesis
                                  ~~~~~ unknown-option
    """,
    """
    release is "half
               ~~~~~ unclosed-quote
    """,
    """
    if release is half and meter is joint
    ~~ missing-then
    """,
    """
    release is half then meter is joint
                    ~~~~ unexpected-word
    """,
    """
    release is half meter is joint
                    ~~~~~ unexpected-word
    """,
    """
    release is half and and meter is joint or
                        ~~~ expected-condition
                                             ~ expected-condition
    """,
    """
    ; and ()
    ~ unexpected-word
           ~ expected-condition
    """,
    """
    (release is half 7) or meter is joynt
                     ~ unexpected-word
                                    ~~~~~ unknown-option
    """,
  ])
  func `a mistake is reported where it stands`(marked: String) {
    let lines = marked.split(separator: "\n").map(String.init)
    let found = reading(lines[0]).diagnostics.map { diagnostic in
      String(repeating: " ", count: diagnostic.span.column - 1)
        + String(repeating: "~", count: diagnostic.span.length) + " " + diagnostic.code.rawValue
    }
    #expect(found == Array(lines.dropFirst()))
    #expect(reading(lines[0]).diagnostics.allSatisfy { $0.path == "claims: U1: line" })
  }

  @Test(arguments: [
    ("release is haff", "half"), ("relaese is half", "release"), ("METER is joint", "meter"),
    ("half", "release is half"), ("release is not none or third", "is not one of none, third"),
    ("release is half and third", "is one of half, third"), ("release half", "release is half"),
    ("release == half", "is"), ("release isn’t half", "is not"), ("release is mountain", nil),
    ("release is Half", "half"),
  ])
  func `a mistake with one likely answer gets a suggestion`(text: String, suggestion: String?) {
    #expect(reading(text).diagnostics.first?.suggestion == suggestion)
  }

  @Test func `an unknown option is told with the options there are`() {
    let diagnostic = reading("release is joint").diagnostics[0]
    #expect(diagnostic.message == "issue 'release' has no option 'joint'")
    #expect(
      diagnostic.notes == [
        "its options are 'none', 'third', 'half'", "'joint' is an option of issue 'meter'",
      ])
  }

  @Test func `an empty condition is reported, and at most twenty mistakes of one condition`() {
    #expect(reading(" ").diagnostics.map(\.code) == [.expectedCondition])
    let text = Array(repeating: "a is b", count: 100).joined(separator: " and ")
    #expect(reading(text).diagnostics.count == 20)
  }

  @Test func `every code is explained in whole sentences`() {
    for code in DiagnosticCode.allCases {
      #expect(code.explanation.hasSuffix(".") && !code.explanation.contains("\n"), "\(code)")
    }
  }
}
