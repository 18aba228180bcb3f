extension CaseBuilder {
  /// Warns of what a case would seldom be without.
  func warn() {
    warnUnmentionedIssues()
    warnSilentParties()
    warnUnusedSources()
    warnMissingFigures()
  }

  private func warnUnmentionedIssues() {
    // A statement that cannot be read may speak to the issue.
    guard !log.hasErrors else { return }
    for issue in result.issues where !mentioned.contains(issue.id) {
      warnAbout(
        .unmentionedIssue, issue.span, "issues: \(issue.id)",
        "no claim, rule or offer speaks to the issue \(Quoted.quote(issue.id))")
    }
  }

  private func warnSilentParties() {
    for party in result.parties where !claimNotes.speakers.contains(party.id) {
      warnAbout(
        .silentParty, party.span, "parties: \(party.id)",
        "the party \(Quoted.quote(party.id)) makes no claim")
    }
  }

  private func warnUnusedSources() {
    for source in result.sources where !usedSources.contains(source.id) {
      warnAbout(
        .unusedSource, source.span, "sources: \(source.id)",
        "nothing comes from the source \(Quoted.quote(source.id))")
    }
  }

  private func warnAbout(_ code: DiagnosticCode, _ span: Span, _ path: String, _ message: String) {
    log.add(.warning) {
      Diagnostic(.warning, code, at: span, path: path, message)
    }
  }
}
