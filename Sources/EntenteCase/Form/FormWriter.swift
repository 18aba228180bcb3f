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
    .table(
      [("source", .text(citation.source))]
        + (citation.locator.map { [("locator", .text($0))] } ?? []))
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

  /// A record with its id before it, as lists of programs have it.
  func identified(_ id: String, _ value: FormValue) -> FormValue {
    guard case .table(let pairs) = value else { return value }
    return .table([("id", .text(id))] + pairs)
  }
}
