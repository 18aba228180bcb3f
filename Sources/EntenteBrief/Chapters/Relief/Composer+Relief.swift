import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

extension Composer {
  /// Whether people are fed while the talks go on.
  var relief: Brief.Section {
    Brief.Section(
      id: "relief", title: names.text(Message("relief.title")),
      blocks: answers.relief.map(reliefBlocks) ?? [])
  }

  private func reliefBlocks(_ found: ReliefFindings) -> [Brief.Block] {
    let words = ReliefWords(found, catalogue: names.catalogue)
    let answer = [words.headline]
    guard let outcome = found.outcome else { return [.paragraph(answer)] }
    let figures = ReliefFigures(found.compiled, outcome, names.catalogue)
    let said = answer + words.worstOff + words.unreached + words.bottleneck
    let worths = words.worths(names)
    let drawn = [figures.map.map { Brief.Block.figure($0) }].compactMap(\.self)
    return [.paragraph(said)] + words.remedyBlocks
      + (worths.isEmpty ? [] : [.list(ordered: false, worths)])
      + packageShares(found) + drawn + [.figure(figures.coverage)]
      + [.paragraph(words.unevenness + [words.basis])]
  }

  /// What the packages that are listed above would mean for it.
  private func packageShares(_ found: ReliefFindings) -> [Brief.Block] {
    let shares = found.packageWorths.enumerated().compactMap { index, worth in
      worth.map { (Names.packageLetter(index), Self.bounds($0.share)) }
    }
    guard !shares.isEmpty, !found.worths.isEmpty else { return [] }
    var order: [[Message.Argument]] = []
    var lettered: [[Message.Argument]: [Message.Argument]] = [:]
    for (letter, share) in shares {
      if lettered[share] == nil { order.append(share) }
      lettered[share, default: []].append(letter)
    }
    return [.paragraph(order.map { Brief.Sentence(text($0, of: lettered[$0] ?? [])) })]
  }

  /// The percentage of the need that could be met, or the least and the most.
  private static func bounds(_ shares: ClosedRange<Double>) -> [Message.Argument] {
    let (low, high) = (
      Message.Argument.percent(shares.lowerBound), Message.Argument.percent(shares.upperBound)
    )
    return low == high ? [low] : [low, high]
  }

  /// What could be met under some packages.
  private func text(_ share: [Message.Argument], of letters: [Message.Argument]) -> String {
    var arguments = [
      "n": Message.Argument.count(letters.count), "packages": .list(letters), "share": share[0],
    ]
    guard share.count > 1 else { return names.text(Message("relief.packages", arguments)) }
    arguments["most"] = share[1]
    return names.text(Message("relief.packages.range", arguments))
  }
}
