/// What is alike in rank: one thing for itself, or a list of ties.
struct ExportedTier<Element: Encodable>: Encodable {
  let elements: [Element]

  init(_ elements: [Element]) { self.elements = elements }

  func encode(to encoder: any Encoder) throws {
    if elements.count == 1 {
      try elements[0].encode(to: encoder)
    } else {
      try elements.encode(to: encoder)
    }
  }
}

/// A ranking of states in the case file's form.
struct ExportedRanking: Encodable {
  private let ranking: Ranking
  private let vocabulary: Vocabulary

  init(_ ranking: Ranking, _ vocabulary: Vocabulary) {
    self.ranking = ranking
    self.vocabulary = vocabulary
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    for tier in ranking.tiers {
      try container.encode(ExportedTier(tier.entries.map { Entry($0, vocabulary) }))
      if tier.isFarAboveNext { try container.encode("far above") }
    }
  }

  /// A state's name, or a condition.
  private enum Entry: Encodable {
    case name(String)
    case condition(ExportedCondition)

    init(_ entry: Ranking.Entry, _ vocabulary: Vocabulary) {
      switch entry {
      case .state(let id): self = .name(id)
      case .condition(let condition): self = .condition(ExportedCondition(condition, vocabulary))
      }
    }

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .name(let id): try id.encode(to: encoder)
      case .condition(let condition): try condition.encode(to: encoder)
      }
    }
  }
}
