import EntenteAnswers
import EntenteCase
import EntenteEngine

extension Composer {
  /// Whether people are fed while the talks go on.
  var relief: Brief.Section {
    Brief.Section(
      id: "relief", title: "Are people fed meanwhile?",
      blocks: answers.relief.map(reliefBlocks) ?? [])
  }

  private func reliefBlocks(_ found: ReliefFindings) -> [Brief.Block] {
    let words = ReliefWords(found)
    let answer = [words.sentence(words.headline)]
    guard let outcome = found.outcome else { return [.paragraph(answer)] }
    let figures = ReliefFigures(found.compiled, outcome)
    let said = answer + words.worstOff + words.unreached + words.bottleneck
    let worths = words.worths(names)
    let drawn = [figures.map.map { Brief.Block.figure($0) }].compactMap(\.self)
    return [.paragraph(said)]
      + (worths.isEmpty ? [] : [.list(ordered: false, worths)])
      + packageShares(found) + drawn + [.figure(figures.coverage)]
      + [.paragraph(words.unevenness + [words.basis])]
  }

  /// What the packages that are listed above would mean for it.
  private func packageShares(_ found: ReliefFindings) -> [Brief.Block] {
    let shares = found.packageWorths.enumerated().compactMap { index, worth in
      worth.map { (Self.packageName(index), Self.text($0.share)) }
    }
    guard !shares.isEmpty, !found.worths.isEmpty else { return [] }
    var order: [String] = []
    var named: [String: [String]] = [:]
    for (name, share) in shares {
      if named[share] == nil { order.append(share) }
      named[share, default: []].append(name)
    }
    let sentences = order.map { share in
      Brief.Sentence("Under \(Self.together(named[share] ?? [])), \(share)")
    }
    return [.paragraph(sentences)]
  }

  /// "Package A", or "packages A, B and C".
  private static func together(_ packages: [String]) -> String {
    guard packages.count > 1 else { return packages.first ?? "" }
    return "packages " + Phrases.list(packages.map { String($0.split(separator: " ").last ?? "") })
  }

  /// "48 percent of the need could be met.", or with what is left open.
  private static func text(_ shares: ClosedRange<Double>) -> String {
    let (low, high) = (Quantity.percent(shares.lowerBound), Quantity.percent(shares.upperBound))
    return low == high
      ? "\(low) percent of the need could be met."
      : "\(low) to \(high) percent of the need could be met, depending on what is left open."
  }
}
