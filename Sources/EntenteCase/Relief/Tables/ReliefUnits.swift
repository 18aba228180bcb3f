/// Names of columns in other units than the format's: those that are converted, and those that are
/// refused with the way to convert them.
struct ReliefUnits {
  /// A column in another unit.
  struct Conversion {
    var column: String
    var factor: Double
  }

  /// What other metric words stand for, by the word of the format, with the exact factor.
  private static let metric: [String: [(word: String, factor: Double)]] = [
    "tonnes": [
      ("t", 1), ("tons", 1), ("tonne", 1), ("kg", 0.001), ("kilograms", 0.001), ("kilos", 0.001),
    ],
    "km": [
      ("kilometres", 1), ("kilometers", 1), ("m", 0.001), ("metres", 0.001), ("meters", 0.001),
    ],
    "hours": [("h", 1), ("hrs", 1), ("minutes", 1.0 / 60), ("min", 1.0 / 60)],
    "minutes": [("min", 1), ("seconds", 1.0 / 60), ("hours", 60)],
    "kilograms": [("kg", 1), ("kilos", 1), ("grams", 0.001), ("g", 0.001)],
    "m3": [("cubic_metres", 1), ("cubic_meters", 1), ("litres", 0.001), ("liters", 0.001)],
    "m2": [("square_metres", 1), ("square_meters", 1)],
    "litres": [("liters", 1), ("l", 1)],
    "g": [("grams", 1)],
    "kg": [("kilogram", 1), ("kilo", 1)],
    "kcal": [("kilocalories", 1), ("kj", 1 / 4.184), ("kilojoules", 1 / 4.184)],
  ]

  /// Words of units that are not converted, with what to do.
  private static let foreign: [(words: [String], advice: String)] = [
    (["lb", "lbs", "pounds"], "a pound is 0.45359237 kilograms"),
    (["oz", "ounces"], "an ounce is 28.349523125 grams"),
    (["miles", "mile", "mi"], "a mile is 1.609344 kilometres"),
    (["feet", "ft"], "a foot is 0.3048 metres"),
    (["yards", "yd"], "a yard is 0.9144 metres"),
    (["gallons", "gal"], "a US gallon is 3.785411784 litres"),
    (["cubic_feet", "ft3", "cft"], "a cubic foot is 0.028316846592 cubic metres"),
    (["square_feet", "ft2", "sqft"], "a square foot is 0.09290304 square metres"),
    (["week"], "divide what comes in a week by 7"),
    (["month"], "divide what comes in a month by the days of the month"),
    (["percent", "pct"], "write a share from 0 to 1: 30 percent is 0.3"),
    (["mj"], "a megajoule is 239 kilocalories"),
    (["days"], "a day has 24 hours"),
    (["cal", "calories"], "food labels mean kilocalories; write kcal"),
  ]

  /// By the name in the other unit.
  private let conversions: [String: Conversion]
  private let names: [String]

  private static let all = MadeByKind { kind in ReliefUnits(kind) }

  /// The names that a table's columns can have in other units.
  static func of(_ kind: ReliefTableKind) -> ReliefUnits { all[kind] }

  /// - Complexity: O(columns)
  private init(_ kind: ReliefTableKind) {
    let columns = kind.columns.map(\.name)
    var conversions: [String: Conversion] = [:]
    for column in columns {
      for (name, factor) in Self.spellings(of: column) where !columns.contains(name) {
        conversions[name] = Conversion(column: column, factor: factor)
      }
    }
    if columns.contains("m3_a_tonne") {
      conversions["litres_a_kg"] = Conversion(column: "m3_a_tonne", factor: 1)
    }
    if kind == .trucks { conversions["kind"] = Conversion(column: "id", factor: 1) }
    self.conversions = conversions
    names = columns
  }

  /// The column that a name in another unit means.
  func conversion(_ name: String) -> Conversion? { conversions[name] }

  /// The column that a name without a unit, or in a foreign one, means, and what to do.
  func advice(_ name: String) -> (column: String, advice: String)? {
    let words = name.split(separator: "_").map(String.init)
    for entry in Self.foreign {
      for word in entry.words where name == word || "_\(name)_".contains("_\(word)_") {
        let rest = words.filter { !word.split(separator: "_").map(String.init).contains($0) }
        if let column = names.first(where: { Self.agrees($0, rest) }) {
          return (column, entry.advice)
        }
      }
    }
    return unitless(words)
  }

  /// `distance` for `distance_km`.
  private func unitless(_ words: [String]) -> (column: String, advice: String)? {
    let candidates = names.filter { name in
      let parts = name.split(separator: "_").map(String.init)
      return parts.count > words.count && Array(parts.prefix(words.count)) == words
    }
    guard !words.isEmpty, candidates.count == 1 else { return nil }
    return (candidates[0], "the name of a column says its unit")
  }

  /// Whether a column's name without its units has these words.
  private static func agrees(_ column: String, _ rest: [String]) -> Bool {
    let units = Set(metric.keys).union(["day", "probability"])
    let parts = column.split(separator: "_").map(String.init)
    guard parts.contains(where: units.contains) else { return false }
    return parts.filter { !units.contains($0) } == rest
  }

  private static func spellings(of column: String) -> [(String, Double)] {
    let words = column.split(separator: "_").map(String.init)
    var result: [(String, Double)] = []
    for (place, word) in words.enumerated() {
      // What stands behind `a` divides.
      let divides = words[..<place].contains { $0 == "a" || $0 == "an" }
      for other in metric[word] ?? [] where !divides || other.factor == 1 {
        var changed = words
        changed[place] = other.word
        result.append((changed.joined(separator: "_"), other.factor))
      }
    }
    return result
  }
}
