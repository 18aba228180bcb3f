/// A case in its normalised form: everything that the case file can say, in one way each, and what
/// the analyses make of it.
///
/// The keys are those of the case file, so that an exported case is a case file. What has an order
/// is a list of objects with an `id`; conditions are trees; an `unless` is part of its line;
/// defaults are written out. Two lists are derived and marked as such by `normalised: true`, where
/// a reader of case files passes over them: `lines`, with the owner's conditional offers folded
/// in and with those that reservations draw, and `groups`, the units that are held or give way together, single lines included.
public struct CaseExport: Encodable, Sendable {
  private let sections: FormPairs
  private let vocabulary: Vocabulary
  private let lines: [ExportedLine]
  private let groups: [LineGroup]

  /// Works out the normalised form of a case.
  /// - Complexity: that of ``ConditionalOffers``, and linear in the size of the case.
  public init(_ theCase: Case) {
    sections = Case.form.pairs(of: theCase, for: FormWriter(theCase, isNormalised: true))
    vocabulary = Vocabulary(theCase.issues)
    lines = Self.lines(of: theCase)
    groups = theCase.lineGroups
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ key: String) { stringValue = key }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Writes the normalised form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for section in sections {
      try container.encode(ExportedValue(section.value, vocabulary), forKey: Key(section.key))
    }
    try container.encode(lines, forKey: Key(Case.lines))
    try container.encode(groups, forKey: Key(Case.groups))
  }

  private static func lines(of theCase: Case) -> [ExportedLine] {
    let vocabulary = Vocabulary(theCase.issues)
    let write = { (condition: Condition) in ExportedCondition(condition, vocabulary) }
    let offers = ConditionalOffers(theCase)
    let groups = LineGroup.byLine(theCase)
    return theCase.claims.compactMap(\.drawnLine).compactMap { claim in
      guard let group = groups[claim.id] else { return nil }
      switch claim.kind {
      case .line(let stated):
        return ExportedLine(
          claim: claim, condition: write(offers.effectiveCondition(of: claim)),
          stated: write(stated), floor: nil, group: group)
      case .floor(let points):
        return ExportedLine(
          claim: claim, condition: write(.any(offers.exceptions(to: claim))), stated: nil,
          floor: points, group: group)
      case .prefers, .priorities, .comparison, .numbers, .wants, .ranks, .overlooks, .accepts,
        .agreementWorths, .breachGain, .transfer, .halfLife, .fact, .exchange:
        return nil
      }
    }
  }
}
