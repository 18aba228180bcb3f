import EntenteCase
import EntenteEngine

/// What came of writing a scenario for another program.
public struct ScenarioWriting: Sendable {
  /// The files; empty where there is an error.
  public var files: [ScenarioFile]
  /// What the format cannot say, and what was changed to fit it.
  public var diagnostics: [Diagnostic]

  /// Makes a writing.
  public init(files: [ScenarioFile], diagnostics: [Diagnostic]) {
    self.files = files
    self.diagnostics = diagnostics
  }
}

/// Writes scenarios in the formats of other programs.
///
/// Genius and GeniusWeb know utilities from 0 to 1 only. What is larger is divided by the most that
/// a package can be worth to the party, its reservation too, and a warning says so.
public enum ScenarioWriter {
  /// The files of a scenario: a domain where the format has one, and a profile for each party.
  /// - Complexity: O(parties * options + packages over the issues of each interaction).
  public static func write(_ scenario: Scenario, as format: ScenarioFormat) -> ScenarioWriting {
    let names = FileNames(scenario)
    switch format {
    case .genius: return GeniusWriter(scenario: scenario, names: names).write()
    case .geniusweb: return GeniusWebWriter(scenario: scenario, names: names).write()
    case .negmas: return NegMASWriter(scenario: scenario, names: names).write()
    }
  }
}

/// Names for the files of a scenario, without characters that file systems mind.
struct FileNames {
  let domain: String
  /// Shape `[party]`.
  let profiles: [String]

  init(_ scenario: Scenario) {
    var taken = Identifiers()
    domain = taken.id(for: Self.ascii(scenario.name), otherwise: "domain")
    profiles = scenario.parties.map { taken.id(for: Self.ascii($0.name), otherwise: "party") }
  }

  private static func ascii(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.unicodeScalars.prefix(50).map { $0.isASCII && $0 != "%" ? $0 : "-" })
    ).lowercased()
  }
}

/// A party's valuation with the factor that brings it to where no package is worth more than 1.
struct ScaledValuation {
  let valuation: Valuation
  /// What worths were multiplied with; 1 where they fit as they are.
  let factor: Double

  /// Divides by the most that a package can be worth where that is more than 1.
  init(_ party: Scenario.Party) {
    let most = min(party.valuation.ceiling, party.valuation.upperBound)
    let factor = most > 1 + 1e-12 ? 1 / most : 1
    var valuation = party.valuation
    if factor != 1 {
      valuation.values = valuation.values.map { $0.map { $0 * factor } }
      for index in valuation.interactions.indices {
        valuation.interactions[index].worth *= factor
      }
      valuation.reservation *= factor
      valuation.ceiling *= factor
    }
    self.valuation = valuation
    self.factor = factor
  }

  /// Says that worths were divided.
  func warning(for name: String) -> Diagnostic? {
    guard factor != 1 else { return nil }
    return Diagnostic(
      .warning, .formatChange, at: .none, path: "parties: \(name)",
      "the format knows utilities from 0 to 1; the points of '\(name)' are divided by "
        + YamlScalar.number(1 / factor))
  }

  /// Whether the ceiling cuts the worth of some package.
  var isCut: Bool { valuation.upperBound > valuation.ceiling + 1e-12 }
}

/// Parts of XML and JSON text.
enum MarkupText {
  /// Text inside an attribute of XML; what XML cannot hold becomes a question mark.
  static func xml(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "&#10;"
      case "\t": result += "&#9;"
      case "\r": result += "&#13;"
      default:
        let isForbidden = scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
        result.unicodeScalars.append(isForbidden ? "?" : scalar)
      }
    }
    return result
  }

  /// A number with as many digits as tell it from all others.
  static func number(_ number: Double) -> String { YamlScalar.number(number) }
}
