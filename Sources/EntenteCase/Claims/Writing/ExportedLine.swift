/// A red line as the analyses take it.
struct ExportedLine: Encodable, Sendable {
  let claim: Claim
  /// With the owner's conditional offers folded in.
  let condition: ExportedCondition
  /// As its owner drew it; nothing for a line on worth, of which `floor` says what is drawn.
  let stated: ExportedCondition?
  /// Of a line on worth, the least that a package must be worth where `condition` does not hold.
  let floor: Double?
  let group: LineGroup.Membership

  private enum Key: String, CodingKey {
    case id, by, condition, stated, floor, probability, firmness, group
    case isPublic = "public"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(claim.id, forKey: .id)
    try container.encode(claim.by, forKey: .by)
    try container.encode(condition, forKey: .condition)
    try container.encodeIfPresent(stated, forKey: .stated)
    try container.encodeIfPresent(floor, forKey: .floor)
    try container.encode(group.group.probability, forKey: .probability)
    try container.encode(ExportedFirmness(claim.firmness), forKey: .firmness)
    try container.encode(group.isStated ? group.group.id : nil, forKey: .group)
    try container.encode(claim.isPublic, forKey: .isPublic)
  }
}
