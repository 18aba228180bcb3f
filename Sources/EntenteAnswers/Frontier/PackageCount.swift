import EntenteEngine

/// How many packages there are of a kind, always as a number.
struct PackageCount: Encodable, Sendable {
  /// What the number is.
  enum Certainty: String, Encodable, Sendable {
    case exactly, about, atLeast
  }

  let number: Double
  let certainty: Certainty

  /// - Parameter known: how many are known for certain, where the count is not.
  init(_ count: Frontier.Count, atLeast known: Int) {
    switch count {
    case .exactly(let exact): (number, certainty) = (Double(exact), .exactly)
    case .about(let rough) where rough.isFinite: (number, certainty) = (rough, .about)
    // More than the largest number that there is.
    case .about: (number, certainty) = (.greatestFiniteMagnitude, .atLeast)
    case .unknown: (number, certainty) = (Double(known), .atLeast)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let whole = Int(exactly: number) {
      try container.encode(whole)
    } else {
      try container.encode(number)
    }
  }
}
