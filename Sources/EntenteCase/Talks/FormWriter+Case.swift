extension FormWriter {
  /// What writing the entries of a case needs of it.
  init(_ theCase: Case, isNormalised: Bool) {
    self.init(
      isNormalised: isNormalised, issues: theCase.issues,
      confidential: Set(theCase.sources.filter { $0.confidentialTo != nil }.map(\.id)))
  }
}
