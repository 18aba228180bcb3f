import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// What is to be said of how lines on worth are counted: which with worths rounded down, which by no
/// more than the numbers that the reader may know, and which not at all.
///
/// The sentences depend on what the reader sees alone: whether numbers are hidden from it, it is not
/// told.
struct WorthLimits {
  private let compiled: CompiledCase
  private let reader: Reader
  private let names: Names

  init(_ compiled: CompiledCase, for reader: Reader, _ names: Names) {
    self.compiled = compiled
    self.reader = reader
    self.names = names
  }

  /// One for each of the three that applies.
  var sentences: [Brief.Sentence] {
    let coarse = compiled.lines.indices.filter { compiled.isCoarse[$0] }
    let counted = reader == .mediator ? [] : compiled.lines.filter(\.isFloor)
    return said("limits.worth.rounded", coarse.map { compiled.lines[$0] })
      + said("limits.worth.known", counted)
      + said("limits.worth.uncounted", compiled.uncountedLines)
  }

  /// A section of its own, where there is anything to say.
  var sections: [Brief.Section] {
    let items = sentences.map { Brief.Item([$0]) }
    return items.isEmpty
      ? []
      : [
        Brief.Section(
          id: "limits", title: names.said("limits.title"),
          blocks: [.list(ordered: false, items)])
      ]
  }

  private func said(_ key: String, _ lines: [Claim]) -> [Brief.Sentence] {
    guard !lines.isEmpty else { return [] }
    let ids = lines.map(\.id)
    let owners = Set(lines.map(\.by))
    let numbers = compiled.theCase.claims.filter { $0.hasNumbers && owners.contains($0.by) }
    return [
      names.sentence(
        key, ["lines": .texts(ids), "n": .count(ids.count)],
        restsOn: Set(ids + numbers.map(\.id)).sorted())
    ]
  }
}
