import EntenteCase
import EntenteEngine

/// A negotiation with numbers as other programs describe it: issues, options, and what packages
/// are worth to each party.
///
/// It is what all formats have in common. Issues and options are known by their names; what is
/// worth what refers to them by index.
public struct Scenario: Sendable, Hashable {
  /// A question with its possible answers.
  public struct Issue: Sendable, Hashable {
    /// What the file calls it.
    public var name: String
    /// The names of the options, without repeats.
    public var options: [String]
    /// The number of the first option where options are consecutive whole numbers.
    public var firstInteger: Int?

    /// Makes an issue.
    public init(name: String, options: [String], firstInteger: Int? = nil) {
      self.name = name
      self.options = options
      self.firstInteger = firstInteger
    }
  }

  /// A party with what packages are worth to it.
  public struct Party: Sendable, Hashable {
    /// What the file calls it.
    public var name: String
    /// Undiscounted.
    public var valuation: Valuation
    /// Whether the files say what no agreement is worth.
    public var statesReservation: Bool
    /// What is left of a worth when the time is up, more than 0 and less than 1; `nil` where time
    /// costs nothing.
    public var discount: Double?

    /// Makes a party.
    public init(
      name: String, valuation: Valuation, statesReservation: Bool = false, discount: Double? = nil
    ) {
      self.name = name
      self.valuation = valuation
      self.statesReservation = statesReservation
      self.discount = discount
    }
  }

  /// What the file calls it.
  public var name: String
  /// In the order of the file.
  public var issues: [Issue]
  /// In the order of the files.
  public var parties: [Party]

  /// Makes a scenario.
  /// - Precondition: every party has a value for every option.
  public init(name: String, issues: [Issue], parties: [Party]) {
    precondition(
      parties.allSatisfy { $0.valuation.values.map(\.count) == issues.map(\.options.count) },
      "a value for every option")
    self.name = name
    self.issues = issues
    self.parties = parties
  }

  /// The scenario for the engine: no rules, no lines; every package is an agreement.
  public var problem: Problem {
    Problem(optionCounts: issues.map(\.options.count), lines: [], heldProbability: [])
  }

  /// Shape `[party]`.
  public var valuations: [Valuation] { parties.map(\.valuation) }
}
