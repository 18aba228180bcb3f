extension CaseBuilder {
  /// Reads the groups. A group that stands in another gives its lines to that one, so that every
  /// line is decided by one draw; the case keeps the outermost groups.
  func readTogether() {
    let written = list("together", in: root).compactMap(writtenGroup)
    var forest = GroupForest(ids: written.map(\.group.id))
    for (index, group) in written.enumerated() { join(group, index, &forest) }
    for index in forest.innermostFirst { settleFirmness(written[index], index, &forest) }
    for (index, group) in written.enumerated() where !forest.isInner(index) {
      finish(group.group, index, forest)
    }
  }

  /// A group as written: its members may be lines or other groups.
  private struct WrittenGroup {
    var fields: Fields
    var members: [(node: YamlNode, text: String)]
    var group: Group
  }

  private func writtenGroup(_ item: YamlNode) -> WrittenGroup? {
    guard let entry = objectEntry(item, "together"), let fields = entry.fields else { return nil }
    let isNew = registerEntry(entry, fields.path)
    checkKeys(fields, Group.form.keys)
    let members = strings("claims", in: fields)
    checkSize(members.count, fields)
    var group = Group(
      id: entry.id, claims: [], firmness: firmness(in: fields), span: span(entry.idNode))
    read(Group.form.fields, fields, into: &group)
    return isNew ? WrittenGroup(fields: fields, members: members, group: group) : nil
  }

  private func checkSize(_ count: Int, _ fields: Fields) {
    // What a group lost to confidence must not show in how many members are left.
    guard !isRestricted else { return }
    if fields.present("claims") == nil || fields["claims"]?.items?.isEmpty == true {
      missing("claims", in: fields)
    } else if count == 1 {
      warning(
        .groupOfOne, at: fields["claims"], fields.path,
        "one claim alone always stands or falls together")
    }
  }

  private func join(_ written: WrittenGroup, _ index: Int, _ forest: inout GroupForest) {
    let path = written.fields.path("claims")
    for (node, id) in written.members {
      if let inner = forest.index(of: id) {
        report(forest.join(group: inner, to: index), id, node, path)
      } else if claimNotes.lineOwners[id] != nil {
        report(forest.join(line: id, to: index), id, node, path)
      } else {
        unknownMember(id, node, path)
      }
    }
  }

  private func report(
    _ outcome: GroupForest.Outcome, _ id: String, _ node: YamlNode, _ path: String
  ) {
    switch outcome {
    case .joined: break
    case .repeated:
      error(.repeatedItem, at: node, path, "\(Quoted.quote(id)) stands in the list twice")
    case .elsewhere(let other):
      error(
        .lineInTwoGroups, at: node, path,
        "\(Quoted.quote(id)) is in the group \(Quoted.quote(other)) already")
    case .cycle:
      error(
        .cyclicGroup, at: node, path,
        "the group contains itself: naming \(Quoted.quote(id)) here leads back to it")
    }
  }

  private func unknownMember(_ id: String, _ node: YamlNode, _ path: String) {
    if claimNotes.otherClaims.contains(id) {
      return error(
        .notALine, at: node, path,
        "\(Quoted.quote(id)) is not a line; only lines stand or fall together")
    }
    guard !isRestricted else { return }
    error(
      .unknownClaim, at: node, path, "the case has no line with the id \(Quoted.quote(id))",
      suggestion: suggestion(for: id, among: claimNotes.lineOwners.keys.sorted()))
  }

  /// Works out how firm a group is: as it says, or as all its members are.
  private func settleFirmness(
    _ written: WrittenGroup, _ index: Int, _ forest: inout GroupForest
  ) {
    let shared = forest.members[index].compactMap { member -> Firmness? in
      switch member {
      case .line(let id): claimNotes.lineFirmness[id]
      case .group(let inner): forest.firmness[inner]
      }
    }
    forest.firmness[index] = written.group.firmness ?? shared.first
    guard written.group.firmness == nil, let first = shared.first,
      let other = shared.first(where: { $0 != first })
    else { return }
    error(
      .mixedFirmness, at: written.fields.anchor, written.fields.path,
      "the lines of the group differ in firmness, so it must state its own",
      notes: ["one is \(Self.words(first)), another \(Self.words(other))"])
  }

  private static func words(_ firmness: Firmness) -> String {
    switch firmness {
    case .word(let word): word.rawValue
    case .probability(let p): "\(p)"
    }
  }

  private func finish(_ group: Group, _ index: Int, _ forest: GroupForest) {
    var group = group
    group.claims = forest.lines(of: index)
    if forest.hasInner(index) { group.firmness = forest.firmness[index] }
    if !group.claims.isEmpty { result.together.append(group) }
  }
}
