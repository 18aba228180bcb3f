/// A red line as the analyses take it.
struct ExportedLine: Encodable, Sendable {
  let claim: Claim
  /// With the owner's conditional offers folded in.
  let condition: ExportedCondition
  /// As its owner drew it.
  let stated: ExportedCondition
  let group: LineGroup.Membership

  private enum Key: String, CodingKey {
    case id, by, condition, stated, probability, firmness, group
    case isPublic = "public"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(claim.id, forKey: .id)
    try container.encode(claim.by, forKey: .by)
    try container.encode(condition, forKey: .condition)
    try container.encode(stated, forKey: .stated)
    try container.encode(group.group.probability, forKey: .probability)
    try container.encode(ExportedFirmness(claim.firmness), forKey: .firmness)
    try container.encode(group.isStated ? group.group.id : nil, forKey: .group)
    try container.encode(claim.isPublic, forKey: .isPublic)
  }
}
