import EntenteCase
import EntenteEngine

/// Writes JSON of GeniusWeb: a linear additive profile for each party, with the domain in it.
///
/// GeniusWeb asks that weights add up to 1 exactly, as decimal numbers, and that values lie
/// between 0 and 1. Weight beyond what the values need is shared out evenly, and the values are
/// made smaller to match.
struct GeniusWebWriter {
  let scenario: Scenario
  let names: FileNames

  func write() -> ScenarioWriting {
    var diagnostics: [Diagnostic] = []
    var files: [ScenarioFile] = []
    for (party, name) in zip(scenario.parties, names.profiles) {
      let scaled = ScaledValuation(party)
      if let warning = scaled.warning(for: party.name) { diagnostics.append(warning) }
      noteLosses(party, &diagnostics)
      let fault = fault(scaled)
      if let fault {
        diagnostics.append(
          Diagnostic(
            .error, .formatFeature, at: .none, path: "parties: \(party.name)",
            "GeniusWeb's linear profiles have no place for \(fault) of '\(party.name)'"))
      } else {
        let text = profile(party, scaled.valuation)
        files.append(ScenarioFile(name: "\(name).json", bytes: Array(text.utf8)))
      }
    }
    let hasErrors = diagnostics.contains { $0.severity == .error }
    return ScenarioWriting(files: hasErrors ? [] : files, diagnostics: diagnostics)
  }

  private func fault(_ scaled: ScaledValuation) -> String? {
    if !scaled.valuation.interactions.isEmpty { return "the interactions" }
    if scaled.isCut { return "the ceiling" }
    return scaled.valuation.values.contains { $0.contains { $0 < 0 } } ? "values below 0" : nil
  }

  private func noteLosses(_ party: Scenario.Party, _ diagnostics: inout [Diagnostic]) {
    if party.statesReservation, party.valuation.reservation != 0 {
      diagnostics.append(
        Diagnostic(
          .warning, .formatFeature, at: .none, path: "parties: \(party.name)",
          "the reservation of '\(party.name)' is left out; GeniusWeb states it as a package"))
    }
    if party.discount != nil {
      diagnostics.append(
        Diagnostic(
          .warning, .formatFeature, at: .none, path: "parties: \(party.name)",
          "the discount of '\(party.name)' is left out"))
    }
  }

  private func profile(_ party: Scenario.Party, _ valuation: Valuation) -> String {
    let shares = DecimalShares(needs: valuation.values.map { $0.max() ?? 0 })
    let utilities = scenario.issues.indices.map { index in
      let weight = shares.numbers[index]
      let values = zip(scenario.issues[index].options, valuation.values[index]).map {
        (YamlScalar.json($0), decimal(weight == 0 ? 0 : min(1, $1 / weight)))
      }
      return (
        issue(index), "{\"DiscreteValueSetUtilities\": {\"valueUtilities\": \(object(values))}}"
      )
    }
    let weights = scenario.issues.indices.map { (issue($0), shares.texts[$0]) }
    let space = [
      ("\"issueUtilities\"", lines(utilities, indent: "    ")),
      ("\"issueWeights\"", lines(weights, indent: "    ")), ("\"domain\"", domain),
      ("\"name\"", YamlScalar.json(party.name)), ("\"reservationBid\"", "null"),
    ]
    return "{\"LinearAdditiveUtilitySpace\": \(lines(space, indent: "  "))}\n"
  }

  private func issue(_ index: Int) -> String { YamlScalar.json(scenario.issues[index].name) }

  private var domain: String {
    let issues = scenario.issues.indices.map { index in
      let options = scenario.issues[index].options.map(YamlScalar.json)
      return (issue(index), "{\"values\": [\(options.joined(separator: ", "))]}")
    }
    return lines(
      [
        ("\"name\"", YamlScalar.json(scenario.name)),
        ("\"issuesValues\"", lines(issues, indent: "      ")),
      ], indent: "    ")
  }

  private func decimal(_ number: Double) -> String { MarkupText.number(number) }

  private func object(_ pairs: [(String, String)]) -> String {
    "{" + pairs.map { "\($0): \($1)" }.joined(separator: ", ") + "}"
  }

  private func lines(_ pairs: [(String, String)], indent: String) -> String {
    "{\n" + pairs.map { "\(indent)\($0): \($1)" }.joined(separator: ",\n") + "\n"
      + indent.dropLast(2) + "}"
  }
}

/// Weights of at least given sizes that add up to 1 as decimal numbers of 15 places.
struct DecimalShares {
  private static let unit = 1_000_000_000_000_000
  /// Shape `[issue]`: in units of the last place.
  private let parts: [Int]

  /// - Parameter needs: what each weight should reach, at least 0 and in all at most 1.
  init(needs: [Double]) {
    let sum = needs.reduce(0, +)
    let spare = max(0, 1 - sum) / Double(max(1, needs.count))
    let scale = sum > 1 ? 1 / sum : 1
    var parts = needs.map { Int((($0 * scale + spare) * Double(Self.unit)).rounded()) }
    var rest = Self.unit - parts.reduce(0, +)
    // Rounding leaves a few units, which go to the largest weights one by one.
    let order = parts.indices.sorted { (parts[$1], $0) < (parts[$0], $1) }
    var turn = 0
    while rest != 0, !order.isEmpty {
      let step = rest > 0 ? 1 : -1
      parts[order[turn % order.count]] += step
      rest -= step
      turn += 1
    }
    self.parts = parts
  }

  var numbers: [Double] { parts.map { Double($0) / Double(Self.unit) } }

  var texts: [String] {
    parts.map { part in
      if part == Self.unit { return "1" }
      let digits = String(part)
      var text = "0." + String(repeating: "0", count: 15 - digits.count) + digits
      while text.hasSuffix("0") { text.removeLast() }
      return text.hasSuffix(".") ? "0" : text
    }
  }
}

extension YamlScalar {
  /// The text as JSON writes it.
  static func json(_ text: String) -> String { quoted(text) }
}
