/// What came of reading a claim alone.
package struct ClaimReading: Sendable {
  /// The claim; `nil` exactly where there is an error.
  package var claim: Claim?
  /// Every mistake found, in the order of the text.
  package var diagnostics: [Diagnostic]

  /// Makes a reading.
  package init(claim: Claim?, diagnostics: [Diagnostic]) {
    self.claim = claim
    self.diagnostics = diagnostics
  }
}

extension CaseReader {
  /// Reads one claim as it would stand in a list of `claims`, for the mediator.
  ///
  /// What only all claims together can say, such as that a figure is stated twice or that rankings
  /// contradict each other, is for reading the whole case to find.
  /// - Parameters:
  ///   - bytes: The claim, a mapping in YAML or JSON, in UTF-8.
  ///   - theCase: What it may name; its ids are taken.
  /// - Returns: The claim, or all mistakes that keep it from being one; and warnings.
  /// - Complexity: O(bytes + entries of the case)
  package static func readClaim(_ bytes: [UInt8], in theCase: Case) -> ClaimReading {
    do throws(Refusal) {
      let text = try EncodingCheck.text(of: bytes).get()
      guard let root = try YamlComposer.compose(text), root.pairs != nil else {
        throw Refusal(
          .wrongType, at: .none, "a claim is a mapping of keys such as 'by:' and 'line:'")
      }
      let builder = CaseBuilder(root: root, text: text, reader: .mediator)
      builder.adopt(theCase)
      builder.checkTreeAlone()
      let claim = builder.loneClaim()
      return ClaimReading(
        claim: builder.log.hasErrors ? nil : claim, diagnostics: builder.log.all)
    } catch {
      return ClaimReading(claim: nil, diagnostics: [error.diagnostic(for: .mediator)])
    }
  }
}

extension CaseBuilder {
  /// Lets an entry that is read alone name what a case has.
  fileprivate func adopt(_ theCase: Case) {
    result = theCase
    vocabulary = Vocabulary(theCase.issues)
    for (id, person) in Self.persons(theCase) { people[id, default: []].append(person) }
    confidential = Set(theCase.sources.filter { $0.confidentialTo != nil }.map(\.id))
    namedStates = Set(theCase.states.map(\.id))
    for state in theCase.states { stateConditions[state.id] = state.condition(theCase.issues) }
    takenIDs = Set(theCase.statementIDs)
    for claim in theCase.claims {
      if claim.isLine {
        claimNotes.lineOwners[claim.id] = claim.by
      } else {
        claimNotes.otherClaims.insert(claim.id)
      }
    }
    for agreement in theCase.agreements { adopt(agreement) }
  }

  private static func persons(_ theCase: Case) -> [(String, Person)] {
    theCase.parties.map { ($0.id, .party) } + theCase.mediators.map { ($0.id, .mediator) }
      + theCase.stakeholders.map { ($0.id, .stakeholder) }
      + theCase.sources.map { ($0.id, .source) }
  }

  private func adopt(_ agreement: Agreement) {
    agreementNotes.written[agreement.id] = WrittenAgreement(
      phases: agreement.phases.map(\.id), isWhole: true)
    for part in agreement.obligations { agreementNotes.obligationOwners[part.id] = part.by }
    for part in agreement.transfers { agreementNotes.transferOwners[part.id] = part.by }
  }
}
