extension CaseBuilder {
  /// Warns of figures without which nothing can be said of a party's reasons to keep an agreement.
  func warnOfMissingFigures() {
    for agreement in result.agreements {
      for party in result.parties {
        let missing = agreement.missingFigures(of: party.id, in: result)
        guard !missing.isEmpty else { continue }
        log.add(.warning) {
          Diagnostic(
            .warning, .missingFigure, at: agreement.span,
            path: "agreements: \(Quoted.short(agreement.id))",
            "figures of \(Quoted.quote(party.id)) are missing, so nothing can be said of whether "
              + "that party keeps to it",
            notes: missing.prefix(10).map { "missing: \($0.text)" })
        }
      }
    }
  }
}
