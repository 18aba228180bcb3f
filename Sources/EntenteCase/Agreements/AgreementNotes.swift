/// What is noted of agreements while a case is read, for claims that name them.
struct AgreementNotes {
  /// Agreements as far as they are read, also those with mistakes, by id.
  var written: [String: WrittenAgreement] = [:]
  /// The one that is being read.
  var current = WrittenAgreement()
  /// The obligations of agreements, by id: whose each is.
  var obligationOwners: [String: String] = [:]
  /// The transfers of agreements, by id: whose each is.
  var transferOwners: [String: String] = [:]
  /// Ids in agreements that are to be claimed once all other entries are, in their order.
  var entries: [(entry: CaseEntry, path: String)] = []
  /// Where the offers that agreements name stand, by the agreement's id.
  var offerSpans: [String: Span] = [:]
}

/// An agreement as far as it is read.
struct WrittenAgreement {
  /// The ids of its phases, well or badly written, in their order.
  var phases: [String] = []
  /// Whether the phases could be read at all: if not, what names one of them is not to blame.
  var isWhole = false
}
