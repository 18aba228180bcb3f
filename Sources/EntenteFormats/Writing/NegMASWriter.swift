import EntenteCase
import EntenteEngine

/// Writes YAML of NegMAS: one outcome space, and a utility function for each party.
///
/// Options are written as texts. A party whose worth is a plain sum gets a linear additive
/// function, any other a sum of boxes.
struct NegMASWriter {
  let scenario: Scenario
  let names: FileNames

  func write() -> ScenarioWriting {
    var diagnostics: [Diagnostic] = []
    var files = [file(names.domain, domain)]
    for (party, name) in zip(scenario.parties, names.profiles) {
      guard let tree = function(party, &diagnostics) else { continue }
      files.append(file(name, tree))
    }
    let hasErrors = diagnostics.contains { $0.severity == .error }
    return ScenarioWriting(files: hasErrors ? [] : files, diagnostics: diagnostics)
  }

  private func file(_ name: String, _ tree: YamlTree) -> ScenarioFile {
    ScenarioFile(name: "\(name).yml", bytes: Array(tree.document.utf8))
  }

  private var domain: YamlTree {
    let issues = scenario.issues.map { issue in
      YamlTree.block(
        .mapping([
          ("name", text(issue.name)), ("type", .text("CategoricalIssue")),
          ("values", .block(.list(issue.options.map(text)))),
        ]))
    }
    return .block(
      .mapping([
        ("issues", .block(.list(issues))), ("name", text(scenario.name)),
        ("type", .text("DiscreteCartesianOutcomeSpace")),
      ]))
  }

  private func text(_ text: String) -> YamlTree { .literal(Self.written(text)) }

  /// In quotes where it could be taken for a number or a day.
  private static func written(_ text: String) -> String {
    let isNumeric = text.utf8.first.map { "0123456789.+-".utf8.contains($0) } ?? false
    return isNumeric ? YamlScalar.quoted(text) : YamlScalar.text(text, isInFlow: true)
  }

  private func number(_ number: Double) -> YamlTree {
    if number == -.infinity { return .literal("-.inf") }
    let text = YamlScalar.number(number)
    // YAML 1.1 takes 1e-07 for a text.
    guard let exponent = text.firstIndex(of: "e") else { return .literal(text) }
    let mantissa = text[..<exponent]
    return .literal(
      mantissa.contains(".") ? text : "\(mantissa).0\(text[exponent...])")
  }

  private func function(
    _ party: Scenario.Party, _ diagnostics: inout [Diagnostic]
  ) -> YamlTree? {
    noteLosses(party, &diagnostics)
    let reserved = party.statesReservation ? party.valuation.reservation : -.infinity
    let head: [(key: String, value: YamlTree)] = [
      ("name", text(party.name)), ("reserved_value", number(reserved)),
    ]
    if party.valuation.interactions.isEmpty { return additive(party.valuation, head) }
    guard let sum = BoxSum(party.valuation) else {
      diagnostics.append(
        Diagnostic(
          .error, .formatFeature, at: .none, path: "parties: \(party.name)",
          "the interactions of '\(party.name)' would take more than \(BoxSum.mostBoxes) boxes"))
      return nil
    }
    return rectangles(sum, head)
  }

  private func noteLosses(_ party: Scenario.Party, _ diagnostics: inout [Diagnostic]) {
    if party.valuation.upperBound > party.valuation.ceiling + 1e-12 {
      diagnostics.append(
        Diagnostic(
          .warning, .formatFeature, at: .none, path: "parties: \(party.name)",
          "the most that packages are worth to '\(party.name)' is left out; NegMAS has no ceiling"))
    }
    if party.discount != nil {
      diagnostics.append(
        Diagnostic(
          .warning, .formatFeature, at: .none, path: "parties: \(party.name)",
          "the discount of '\(party.name)' is left out"))
    }
  }

  private func additive(
    _ valuation: Valuation, _ head: [(key: String, value: YamlTree)]
  ) -> YamlTree {
    let functions = zip(scenario.issues, valuation.values).map { issue, values in
      let largest = values.map { abs($0) }.max() ?? 0
      let pairs = zip(issue.options, values).map { option, value in
        (key: Self.written(option), value: number(largest == 0 ? 0 : value / largest))
      }
      return YamlTree.block(
        .mapping([("mapping", .block(.table(pairs))), ("type", .text("TableFun"))]))
    }
    let weights = valuation.values.map { number($0.map { abs($0) }.max() ?? 0) }
    return .block(
      .mapping(
        head + [
          ("type", .text("LinearAdditiveUtilityFunction")),
          ("values", .block(.list(functions))), ("weights", .block(.list(weights))),
        ]))
  }

  private func rectangles(
    _ sum: BoxSum, _ head: [(key: String, value: YamlTree)]
  ) -> YamlTree {
    let ranges = sum.boxes.map { box in
      YamlTree.block(
        .table(
          box.allowed.map { bound in
            let options = bound.options.members.map {
              text(scenario.issues[bound.issue].options[$0])
            }
            return ("\(bound.issue)", .block(.list(options)))
          }))
    }
    return .block(
      .mapping(
        head + [
          ("bias", number(sum.constant)), ("outcome_ranges", .block(.list(ranges))),
          ("type", .text("HyperRectangleUtilityFunction")),
          ("utilities", .block(.list(sum.boxes.map { number($0.worth) }))),
        ]))
  }
}
