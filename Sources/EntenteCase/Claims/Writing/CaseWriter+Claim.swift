extension CaseWriter {
  /// One claim as it would stand in a list of `claims`, without the dash.
  ///
  /// - Parameters:
  ///   - claim: What is written.
  ///   - theCase: What it names.
  /// - Complexity: that of writing the claim, and O(issues + options of the case).
  public static func text(_ claim: Claim, in theCase: Case) -> String {
    CaseTree(theCase).claim(claim).document
  }
}
