import EntenteCase
import EntenteEngine

extension Scenario {
  /// The scenario as a case: names become labels, what packages are worth becomes one claim with
  /// numbers for each party.
  ///
  /// - Parameter files: The names of the files that it was read from, for the case's source.
  /// - Complexity: O(parties * options + size of the interactions).
  public func makeCase(files: [String]) -> Case {
    ScenarioCase(self, files: files).theCase
  }
}

/// Makes the case of a scenario.
private struct ScenarioCase {
  private let scenario: Scenario
  private let files: [String]
  private let issues: [EntenteCase.Issue]
  private let partyIDs: [String]
  private let sourceID: String

  init(_ scenario: Scenario, files: [String]) {
    self.scenario = scenario
    self.files = files
    var issueIDs = Identifiers()
    issues = scenario.issues.map { issue in
      var optionIDs = Identifiers()
      let id = issueIDs.id(for: issue.name, otherwise: "issue")
      let name = Self.line(issue.name)
      return Issue(
        id: id, asks: "How is “\(name)” settled?", name: name == id ? nil : name,
        options: issue.options.map {
          Option(id: optionIDs.id(for: $0, otherwise: "option"), label: Self.line($0))
        })
    }
    var people = Identifiers()
    sourceID = people.id(for: "files", otherwise: "files")
    partyIDs = scenario.parties.map { people.id(for: $0.name, otherwise: "party") }
  }

  var theCase: Case {
    let names = files.isEmpty ? "" : ": " + files.joined(separator: ", ")
    return Case(
      title: Self.line(scenario.name),
      sources: [Source(id: sourceID, title: Self.line("Imported files\(names)"))],
      parties: zip(partyIDs, scenario.parties).map {
        Actor(id: $0, name: Self.line($1.name))
      },
      issues: issues, claims: scenario.parties.indices.map(claim))
  }

  /// Text on one line, without control characters; never empty.
  private static func line(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return result.isEmpty ? "unnamed" : result
  }

  private func claim(_ party: Int) -> Claim {
    let valuation = scenario.parties[party].valuation
    let parts = issues.indices.map { numbers(of: valuation.values[$0], issues[$0]) }
    let constant = parts.reduce(0) { $0 + $1.constant }
    let shift = constant == 0 ? [] : [Claim.Interaction(condition: .always, worth: constant)]
    let isBound = valuation.ceiling.isFinite && valuation.upperBound > valuation.ceiling
    return Claim(
      id: "N\(party + 1)", by: partyIDs[party], kind: .numbers(parts.map(\.numbers)),
      from: [Citation(source: sourceID, locator: "what packages are worth")],
      interactions: shift
        + valuation.interactions.map {
          Claim.Interaction(condition: condition($0.condition), worth: $0.worth)
        },
      reservation: statesReservation(party) ? valuation.reservation : nil,
      ceiling: isBound ? valuation.ceiling : nil, discount: scenario.parties[party].discount)
  }

  private func statesReservation(_ party: Int) -> Bool {
    scenario.parties[party].statesReservation || scenario.valuations[party].reservation != 0
  }

  /// The numbers of an issue as a weight and shares of it; where some are below 0 all are raised,
  /// and the constant says by how much the worth must be lowered.
  private func numbers(
    of values: [Double], _ issue: EntenteCase.Issue
  ) -> (numbers: Claim.IssueNumbers, constant: Double) {
    let constant = min(0, values.min() ?? 0)
    let raised = values.map { $0 - constant }
    let weight = raised.max() ?? 0
    var shares: [String: Double] = [:]
    for (option, value) in zip(issue.options, raised) where value > 0 {
      shares[option.id] = value / weight
    }
    return (Claim.IssueNumbers(issue: issue.id, weight: weight, values: shares), constant)
  }

  private func condition(_ formula: Formula) -> Condition {
    switch formula {
    case .choice(let issue, let allowed):
      let options = allowed.members.map { issues[issue].options[$0].id }
      return options.isEmpty ? .never : .choice(issue: issues[issue].id, options: options)
    case .all(let parts): return .all(parts.map(condition))
    case .any(let parts): return .any(parts.map(condition))
    case .walk: preconditionFailure("only lines on worth are walks")
    }
  }
}
