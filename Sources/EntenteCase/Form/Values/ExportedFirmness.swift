/// A word of firmness or a probability.
struct ExportedFirmness: Encodable, Sendable {
  let firmness: Firmness

  init(_ firmness: Firmness) { self.firmness = firmness }

  func encode(to encoder: any Encoder) throws {
    switch firmness {
    case .word(let word): try word.rawValue.encode(to: encoder)
    case .probability(let probability): try probability.encode(to: encoder)
    }
  }
}
