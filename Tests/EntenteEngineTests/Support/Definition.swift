import EntenteEngine

/// What every answer means, written out over all packages and all sets of lines: slow and
/// obvious, the oracle of the tests. Sets of lines are bits of an `Int`, at most 20 lines.
struct Definition {
  let problem: Problem
  /// Every agreement, in lexicographic order of its choices.
  let agreements: [RankedPackage]
  /// Whether some agreement meets all lines of a set, by the set's bits.
  let meetable: [Bool]
  /// The lines that are held in a world, as bits; a world is a set of held groups, as bits.
  private let heldLines: [Int]

  init(_ problem: Problem) {
    precondition(problem.lines.count <= 20, "the definition goes through all sets of lines")
    let agreements = Definition.packages(problem).filter(problem.isAgreement).map {
      let crossed = problem.crossed(by: $0)
      return RankedPackage(
        choices: $0, crosses: crossed, likelihood: problem.givingWayProbability(of: crossed))
    }
    let crossedMasks = Set(agreements.map { Definition.mask($0.crosses) })
    let groups = problem.heldProbability.indices.map { group in
      Definition.mask(BitSet(problem.lines.indices.filter { problem.lines[$0].group == group }))
    }
    heldLines = (0..<(1 << groups.count)).map { world in
      groups.indices.reduce(0) { world >> $1 & 1 == 1 ? $0 | groups[$1] : $0 }
    }
    self.problem = problem
    self.agreements = agreements
    meetable = (0..<(1 << problem.lines.count)).map { lines in
      crossedMasks.contains { $0 & lines == 0 }
    }
  }

  /// Every package, agreement or not, in lexicographic order.
  static func packages(_ problem: Problem) -> [[Int]] {
    problem.optionCounts.reduce([[]]) { packages, count in
      packages.flatMap { package in (0..<count).map { package + [$0] } }
    }
  }

  static func mask(_ set: BitSet) -> Int { Int(set.words.first ?? 0) }

  static func set(_ mask: Int) -> BitSet { BitSet((0..<20).filter { mask >> $0 & 1 == 1 }) }

  /// Smallest first, then by members.
  static func precedes(_ a: BitSet, _ b: BitSet) -> Bool {
    a.count != b.count
      ? a.count < b.count : a.members.lexicographicallyPrecedes(b.members)
  }

  private var allLines: Int { meetable.count - 1 }

  /// The minimal sets of lines that no agreement meets together: smallest first, then by members.
  var conflicts: [BitSet] {
    meetable.indices.filter { set in
      !meetable[set]
        && problem.lines.indices.allSatisfy { set >> $0 & 1 == 0 || meetable[set & ~(1 << $0)] }
    }.map(Definition.set).sorted(by: Definition.precedes)
  }

  /// The minimal sets S of lines such that some agreement crosses only lines in S: likeliest
  /// first, then smallest, then by members.
  var corrections: [Impasse.Correction] {
    meetable.indices.filter { set in
      meetable[allLines & ~set]
        && problem.lines.indices.allSatisfy {
          set >> $0 & 1 == 0 || !meetable[allLines & ~(set & ~(1 << $0))]
        }
    }.map { mask in
      let lines = Definition.set(mask)
      return .init(lines: lines, likelihood: problem.givingWayProbability(of: lines))
    }.sorted {
      $0.likelihood != $1.likelihood
        ? $0.likelihood > $1.likelihood : Definition.precedes($0.lines, $1.lines)
    }
  }

  /// The probability that an acceptable agreement exists, summed over all worlds: each group is
  /// held or gives way.
  var agreementLikelihood: Double { agreementLikelihood(held: problem.heldProbability) }

  /// The same where groups are held with other probabilities: shape `[group]`.
  func agreementLikelihood(held: [Double]) -> Double {
    var total = 0.0
    for world in heldLines.indices where meetable[heldLines[world]] {
      var probability = 1.0
      for group in held.indices {
        probability *= world >> group & 1 == 1 ? held[group] : 1 - held[group]
      }
      total += probability
    }
    return total
  }

  /// Shape `[group]`: how much likelier an agreement is when the group gives way than when it is
  /// held.
  var importances: [Double] {
    problem.heldProbability.indices.map {
      agreementLikelihood(held: settled($0, 0)) - agreementLikelihood(held: settled($0, 1))
    }
  }

  private func settled(_ group: Int, _ probability: Double) -> [Double] {
    var held = problem.heldProbability
    held[group] = probability
    return held
  }
}
