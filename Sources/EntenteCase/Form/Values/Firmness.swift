/// How firmly a line is held.
public enum Firmness: Sendable, Hashable {
  /// The words of firmness, from the firmest down.
  public enum Word: String, Sendable, Hashable, CaseIterable, Comparable {
    /// The words, from the firmest on.
    case absolute, firm, soft, contested

    /// Orders by firmness: a firmer word is greater.
    public static func < (a: Word, b: Word) -> Bool {
      allCases.firstIndex(of: a)! > allCases.firstIndex(of: b)!
    }
  }

  /// A word whose probability is the scale's to say.
  case word(Word)
  /// The probability, 0...1, that the line is held to the end.
  case probability(Double)
}

/// The probability, 0...1, that a line of each firmness is held to the end.
///
/// The numbers are an assumption that every report shows and a case can change.
/// - Invariant: a firmer word never has the smaller probability.
public struct FirmnessScale: Sendable, Hashable {
  /// The probability, 0...1, of an absolute line being held to the end.
  public var absolute: Double
  /// The probability, 0...1, of a firm one.
  public var firm: Double
  /// The probability, 0...1, of a soft one.
  public var soft: Double
  /// The probability, 0...1, of a contested one.
  public var contested: Double

  /// Makes a scale.
  public init(absolute: Double, firm: Double, soft: Double, contested: Double) {
    self.absolute = absolute
    self.firm = firm
    self.soft = soft
    self.contested = contested
  }

  /// The scale of a case that states none: 1, 0.9, 0.6 and 0.4.
  public static let standard = FirmnessScale(absolute: 1, firm: 0.9, soft: 0.6, contested: 0.4)

  /// The probability of a word.
  public subscript(word: Firmness.Word) -> Double {
    get {
      switch word {
      case .absolute: absolute
      case .firm: firm
      case .soft: soft
      case .contested: contested
      }
    }
    set {
      switch word {
      case .absolute: absolute = newValue
      case .firm: firm = newValue
      case .soft: soft = newValue
      case .contested: contested = newValue
      }
    }
  }

  /// The probability that something so firm is held to the end.
  public func probability(of firmness: Firmness) -> Double {
    switch firmness {
    case .word(let word): self[word]
    case .probability(let p): p
    }
  }
}
