extension CaseBuilder {
  func transfers(_ fields: Fields, _ agreement: WrittenAgreement) -> [Agreement.Transfer] {
    entryParts("transfers", in: fields) { entry, fields in
      checkKeys(fields, CaseKey.transfer)
      let by = requiredParty("by", in: fields)
      if agreementNotes.transferOwners[entry.id] == nil {
        agreementNotes.transferOwners[entry.id] = by ?? ""
      }
      let phase = requiredString("in", in: fields)
      if let phase, let node = fields["in"] {
        _ = isPhase(phase, node, fields.path("in"), agreement, besides: [])
      }
      let what = requiredString("of", in: fields) ?? ""
      let every = days("every", in: fields, from: 1)?.count ?? 1
      let words = ["note", "assumed"].map { string($0, in: fields) }
      let from = citations(in: fields)
      guard let by, let phase, agreement.phases.contains(phase) else { return nil }
      return Agreement.Transfer(
        id: entry.id, by: by, in: phase, of: what, every: every, note: words[0],
        assumed: words[1], from: from, span: span(entry.idNode))
    }
  }
}
