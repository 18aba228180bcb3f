import EntenteCase
import EntenteEngine

/// Writes XML of Genius: a domain, and a profile for each party.
///
/// Where all parties' worths are plain sums, issues are discrete and utilities additive. Genius
/// divides evaluations by the largest of their issue, so an option's worth is its evaluation times
/// the issue's weight, and both are written so that this gives the worth again. Anything else takes
/// hyper-rectangles, for which Genius asks whole numbers: every option is then written as a number,
/// from 0, unless the options are consecutive numbers already, and the names are lost.
struct GeniusWriter {
  let scenario: Scenario
  let names: FileNames

  func write() -> ScenarioWriting {
    let scaled = scenario.parties.map { ScaledValuation($0) }
    var diagnostics = zip(scaled, scenario.parties).compactMap { $0.warning(for: $1.name) }
    let isAdditive = scaled.allSatisfy(Self.isAdditive)
    if !isAdditive { noteNumbers(&diagnostics) }
    var files = [file(names.domain, domain(isAdditive))]
    for (index, party) in scenario.parties.enumerated() {
      let valuation = scaled[index].valuation
      guard let objective = isAdditive ? additive(valuation) : rectangles(scaled[index]) else {
        diagnostics.append(Self.tooManyBoxes(party.name))
        continue
      }
      files.append(
        file(names.profiles[index], profile(objective, party, valuation, isAdditive)))
    }
    let hasErrors = diagnostics.contains { $0.severity == .error }
    return ScenarioWriting(files: hasErrors ? [] : files, diagnostics: diagnostics)
  }

  private func file(_ name: String, _ lines: [String]) -> ScenarioFile {
    ScenarioFile(name: "\(name).xml", bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  /// No interactions, no ceiling that cuts, and no issue in which every option is worth less than
  /// nothing.
  private static func isAdditive(_ scaled: ScaledValuation) -> Bool {
    scaled.valuation.interactions.isEmpty && !scaled.isCut
      && scaled.valuation.values.allSatisfy { values in
        (values.max() ?? 0) >= 1e-4 || values.allSatisfy { $0 == 0 }
      }
  }

  private func noteNumbers(_ diagnostics: inout [Diagnostic]) {
    let renamed = scenario.issues.filter { $0.firstInteger == nil }
    guard !renamed.isEmpty else { return }
    diagnostics.append(
      Diagnostic(
        .warning, .formatChange, at: .none, path: "issues",
        "Genius states interactions between whole numbers only; options are numbered from 0 and "
          + "their names are lost",
        notes: ["this concerns: " + renamed.map(\.name).joined(separator: ", ")]))
  }

  private static func tooManyBoxes(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, .formatFeature, at: .none, path: "parties: \(name)",
      "the interactions of '\(name)' would take more than \(BoxSum.mostBoxes) boxes")
  }

  private func domain(_ isAdditive: Bool) -> [String] {
    let issues = scenario.issues.indices.flatMap { index in
      isAdditive ? discrete(index, nil) : [integer(index)]
    }
    return [
      "<negotiation_template>",
      "<utility_space number_of_issues=\"\(scenario.issues.count)\">", objectiveStart,
    ] + issues + ["</objective>", "</utility_space>", "</negotiation_template>"]
  }

  private var objectiveStart: String {
    "<objective index=\"0\" name=\"\(MarkupText.xml(scenario.name))\" description=\"\""
      + " type=\"objective\" etype=\"objective\">"
  }

  private func profile(
    _ objective: [String], _ party: Scenario.Party, _ valuation: Valuation, _ isAdditive: Bool
  ) -> [String] {
    let reservation = MarkupText.number(valuation.reservation)
    let discount = MarkupText.number(party.discount ?? 1)
    return [isAdditive ? "<utility_space>" : "<utility_space type=\"nonlinear\">", objectiveStart]
      + objective + [
        "</objective>", "<discount_factor value=\"\(discount)\"/>",
        "<reservation value=\"\(reservation)\"/>", "</utility_space>",
      ]
  }

  private func issueStart(_ index: Int, _ type: String) -> String {
    "<issue index=\"\(index + 1)\" name=\"\(MarkupText.xml(scenario.issues[index].name))\""
      + " type=\"\(type)\" etype=\"\(type)\" vtype=\"\(type)\""
  }

  private func discrete(_ index: Int, _ evaluations: [Double]?) -> [String] {
    let items = scenario.issues[index].options.enumerated().map { option, name in
      let evaluation = evaluations.map { " evaluation=\"\(MarkupText.number($0[option]))\"" } ?? ""
      return "<item index=\"\(option + 1)\" value=\"\(MarkupText.xml(name))\"\(evaluation)/>"
    }
    return [issueStart(index, "discrete") + ">"] + items + ["</issue>"]
  }

  private func integer(_ index: Int) -> String {
    let first = scenario.issues[index].firstInteger ?? 0
    let last = first + scenario.issues[index].options.count - 1
    return issueStart(index, "integer") + " lowerbound=\"\(first)\" upperbound=\"\(last)\"/>"
  }

  /// The largest value of an issue is its weight, the values are shares of it.
  private func additive(_ valuation: Valuation) -> [String] {
    var lines: [String] = []
    for (index, values) in valuation.values.enumerated() {
      let weight = max(0, values.max() ?? 0)
      lines.append(
        "<weight index=\"\(index + 1)\" value=\"\(MarkupText.number(weight))\"/>")
    }
    for (index, values) in valuation.values.enumerated() {
      let weight = max(0, values.max() ?? 0)
      lines += discrete(index, values.map { weight == 0 ? 0 : $0 / weight })
    }
    return lines
  }

  private func rectangles(_ scaled: ScaledValuation) -> [String]? {
    guard let sum = BoxSum(scaled.valuation) else { return nil }
    var lines = scenario.issues.indices.map(integer)
    lines.append("<utility maxutility=\"1\">")
    lines.append("<ufun type=\"PlainUfun\" weight=\"1\" aggregation=\"sum\">")
    if sum.constant != 0 { lines += self.lines(of: everywhere(sum.constant)) }
    for box in sum.boxes { lines += self.lines(of: box) }
    return lines + ["</ufun>", "</utility>"]
  }

  /// A constant as a box with one bound that every package meets, since some readers take a
  /// rectangle without bounds for an empty one.
  private func everywhere(_ worth: Double) -> BoxSum.Box {
    let options = BitSet(below: scenario.issues[0].options.count)
    return BoxSum.Box(allowed: [(0, options)], worth: worth)
  }

  /// One rectangle for each way to choose a stretch of consecutive options in every bounded issue.
  private func lines(of box: BoxSum.Box) -> [String] {
    var ways: [[String]] = [[]]
    for bound in box.allowed {
      let first = scenario.issues[bound.issue].firstInteger ?? 0
      let stretches = Self.stretches(of: bound.options)
      ways = ways.flatMap { way in
        stretches.map { stretch in
          way + [
            "<INCLUDES index=\"\(bound.issue + 1)\" min=\"\(first + stretch.lowerBound)\""
              + " max=\"\(first + stretch.upperBound)\"/>"
          ]
        }
      }
    }
    let start = "<hyperRectangle utility=\"\(MarkupText.number(box.worth))\">"
    return ways.map { start + $0.joined() + "</hyperRectangle>" }
  }

  private static func stretches(of options: BitSet) -> [ClosedRange<Int>] {
    var result: [ClosedRange<Int>] = []
    for option in options.members {
      if let last = result.last, last.upperBound + 1 == option {
        result[result.count - 1] = last.lowerBound...option
      } else {
        result.append(option...option)
      }
    }
    return result
  }
}
