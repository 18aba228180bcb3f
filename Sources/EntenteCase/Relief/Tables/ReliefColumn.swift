/// What a column of a plan's tables holds.
struct ReliefColumn: Sendable {
  enum Kind: Sendable, Equatable {
    case text
    case number
    case whole
    case yesNo
    case word([String])
    case days
    /// The id of a row of one of these tables.
    case reference([ReliefTableKind])
    case citations
    case condition
  }

  /// A unit in which somebody may have written a figure by mistake, and the factor to the right
  /// one.
  struct Guess: Sendable, Equatable {
    var unit: String
    var factor: Double
  }

  var name: String
  var kind: Kind
  var isRequired = false
  /// The diet with which it is required, where it is not required always.
  var dietThatNeedsIt: ReliefDiet?
  /// Figures outside of it are errors.
  var range: ClosedRange<Double> = 0...1e12
  /// Figures outside of it, other than 0, get a warning.
  var usual: ClosedRange<Double>?
  var guesses: [Guess] = []
  /// What holds where the cell is empty, in words; `nil` where its form is to say.
  var fallback: String?
  /// Whether an effect may set it, if it is a figure.
  var isSettable = false
  /// What it says, in words.
  var summary: String
  /// What it was called before; tables may still call it so.
  var formerName: String?

  static func text(_ name: String, _ summary: String, required: Bool = false) -> ReliefColumn {
    ReliefColumn(name: name, kind: .text, isRequired: required, summary: summary)
  }

  static func reference(
    _ name: String, _ tables: [ReliefTableKind], required: Bool, _ summary: String
  ) -> ReliefColumn {
    ReliefColumn(
      name: name, kind: .reference(tables), isRequired: required, summary: summary)
  }

  static func yesNo(_ name: String, _ summary: String) -> ReliefColumn {
    ReliefColumn(name: name, kind: .yesNo, fallback: "yes", summary: summary)
  }

  /// Whether every row of a plan with a diet has it.
  func isRequired(with diet: ReliefDiet) -> Bool { isRequired || diet == dietThatNeedsIt }

  /// Whether figures of several rows add up to something, such as people or tonnes.
  var addsUp: Bool { isNumeric && Self.adding.contains(name) }

  private static let adding: Set<String> = [
    "people", "children", "pregnant", "elderly", "wounded", "tonnes", "tonnes_a_day", "number",
    "capacity_tonnes", "trucks_a_day", "people_a_day", "staff", "yard_people",
  ]

  var isNumeric: Bool { kind == .number || kind == .whole }

  /// What stands in the column: the kind of value, and what it says.
  var described: String {
    isNumeric ? "a \(rangeText): \(summary)" : summary
  }

  /// The least that a figure is which must not be 0, such as hours and loads: what is divided by it
  /// stays a number that can be counted.
  static let leastPositive = 0.001

  /// The range in words: "number from 0 to 24".
  var rangeText: String { NumberBounds(range, isWhole: kind == .whole).words }
}

extension ReliefColumn.Guess {
  static let kilograms = Self(unit: "kilograms", factor: 0.001)
  static let grams = Self(unit: "grams", factor: 0.001)
  static let metres = Self(unit: "metres", factor: 0.001)
  static let minutes = Self(unit: "minutes", factor: 1.0 / 60)
  static let seconds = Self(unit: "seconds", factor: 1.0 / 60)
  static let litres = Self(unit: "litres", factor: 0.001)
  static let percent = Self(unit: "percent", factor: 0.01)
  static let caloriesAGram = Self(unit: "kilocalories a gram", factor: 1_000)
  static let caloriesAHundredGrams = Self(unit: "kilocalories a hundred grams", factor: 10)
  static let kilojoules = Self(unit: "kilojoules", factor: 1 / 4.184)
}
