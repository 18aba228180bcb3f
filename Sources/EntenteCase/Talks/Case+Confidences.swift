extension Case {
  /// Whether it holds anything that not everybody may know.
  package var holdsConfidences: Bool {
    !(claims.allSatisfy(\.isPublic) && offers.allSatisfy(\.isPublic)
      && agreements.allSatisfy(\.isPublic) && exchanges.allSatisfy(\.isPublic)
      && sources.allSatisfy { $0.confidentialTo == nil })
  }
}
