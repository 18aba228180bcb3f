import EntenteCase
import EntenteEngine

/// A negotiation written as a case file, and read as the program reads any.
struct TalkText {
  let counts: [Int]
  let worths: [[Int]]
  let reservation: Int

  var compiled: CompiledCase {
    let reading = CaseReader.read(Array(text.utf8))
    guard let theCase = reading.theCase else {
      preconditionFailure("a negotiation is a case: \(reading.diagnostics)")
    }
    return CompiledCase(theCase)
  }

  private var text: String {
    let issues = counts.enumerated().map { kind, count in
      "  k\(kind): {asks: How many?, options: [\((0...count).map { "o\($0)" }.joined(separator: ", "))]}"
    }
    return
      ([
        "entente: 1", "title: Items", "sources: {s: {title: Sheets}}",
        "parties: {a: First, b: Second}", "issues:",
      ] + issues + ["claims:"] + [claim(0), claim(1)]).joined(separator: "\n") + "\n"
  }

  private func claim(_ party: Int) -> String {
    let issues = counts.enumerated().map { kind, count in
      let values = (0...count).map { got in
        let items = party == 0 ? got : count - got
        return "o\(got): \(Double(items) / Double(max(1, count)))"
      }
      let weight = count * worths[party][kind]
      return "k\(kind): {weight: \(weight), values: {\(values.joined(separator: ", "))}}"
    }
    let owner = party == 0 ? "a" : "b"
    return
      "  - {id: \(owner.uppercased())1, by: \(owner), numbers: {\(issues.joined(separator: ", "))}, reservation: \(reservation), from: \"s, 1\"}"
  }
}
