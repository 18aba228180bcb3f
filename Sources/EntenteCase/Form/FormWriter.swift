/// For whom a form is written, and what of the case that needs.
struct FormWriter: Sendable {
  /// Whether everything is written out, in one way each, as programs want it; people get what
  /// goes without saying left out.
  let isNormalised: Bool
  /// What is to be settled, in the order of the case.
  let issues: [Issue]
  /// The sources that are entrusted to somebody's confidence.
  let confidential: Set<String>

  /// Citations; `nil` where nobody needs to be told that there are none.
  func citations(_ citations: [Citation]) -> FormValue? {
    if isNormalised { return .list(citations.map(whole)) }
    guard !citations.isEmpty else { return nil }
    let written = citations.map(line)
    return written.count == 1 ? written[0] : .list(written)
  }

  private func whole(_ citation: Citation) -> FormValue {
    Citation.form.value(of: citation, for: self)
  }

  /// In one line, where that reads back as the same.
  private func line(_ citation: Citation) -> FormValue {
    let text = citation.locator.map { "\(citation.source), \($0)" } ?? citation.source
    let written = CitationText(text)
    let isSame = written.source == citation.source && written.locator == citation.locator
    return isSame ? .text(text) : whole(citation)
  }

  /// Whether all may know an entry; people are told only where the sources do not say it already.
  func publicity(_ isPublic: Bool, _ from: [Citation]) -> FormValue? {
    if isNormalised { return .flag(isPublic) }
    let isSaid = from.contains { confidential.contains($0.source) }
    return isPublic || isSaid ? nil : .flag(false)
  }

  func firmness(_ firmness: Firmness) -> FormValue {
    switch firmness {
    case .word(let word): .text(word.rawValue)
    case .probability(let probability): .number(probability)
    }
  }

  /// A list that people see only where something is in it.
  func texts(_ texts: [String]) -> FormValue? {
    isNormalised || !texts.isEmpty ? .texts(texts) : nil
  }

  /// Options by issue, in the order of the issues; programs also get what no issue has.
  func choices(_ choices: [String: String]) -> FormValue {
    let known = issues.map(\.id).filter { choices[$0] != nil }
    let others = isNormalised ? choices.keys.filter { !known.contains($0) }.sorted() : []
    return .table((known + others).compactMap { id in choices[id].map { (id, .text($0)) } })
  }

  /// Records in a list; people see it only where something is in it.
  func list<Record>(_ records: [Record], _ form: RecordForm<Record>) -> FormValue? {
    guard isNormalised || !records.isEmpty else { return nil }
    return .block(inline(records, form))
  }

  /// Records in a list that people see in one line where that fits.
  func inline<Record>(_ records: [Record], _ form: RecordForm<Record>) -> FormValue {
    .list(records.map { form.listed($0, for: self) })
  }

  /// Records by their ids: for people a mapping from these, which they see only where something is
  /// in it, for programs a list.
  func byID<Record>(_ records: [Record], _ form: RecordForm<Record>) -> FormValue? {
    guard !isNormalised, let identity = form.identity else { return list(records, form) }
    guard !records.isEmpty else { return nil }
    return .block(
      .table(records.map { ($0[keyPath: identity.path], form.value(of: $0, for: self)) }))
  }
}
