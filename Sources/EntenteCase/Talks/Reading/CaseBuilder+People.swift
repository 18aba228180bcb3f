extension CaseBuilder {
  func readPeople() {
    result.parties = actors("parties", as: .party)
    result.mediators = actors("mediators", as: .mediator)
    result.stakeholders = actors("stakeholders", as: .stakeholder)
    let count = people.values.count { $0.contains(.party) }
    guard count < 2, !isBroken("parties") else { return }
    warning(
      .fewParties, at: root.key("parties"), "parties",
      count == 0 ? "the case has no parties" : "the case has only one party")
  }

  private func actors(_ section: String, as person: Person) -> [Actor] {
    entries(section, in: root).compactMap { entry in
      let path = entry.fields?.path ?? section
      guard register(entry, as: person, path) else { return nil }
      return actor(entry, section)
    }
  }

  private func actor(_ entry: CaseEntry, _ section: String) -> Actor? {
    guard let fields = entry.fields else {
      if entry.value.isNull {
        let place = Fields(entry.value, path: "\(section): \(Quoted.short(entry.id))")
        missing("name", in: place, at: entry.idNode)
        return nil
      }
      return string(entry.value, section).map {
        Actor(id: entry.id, name: $0, span: span(entry.idNode))
      }
    }
    var actor = Actor(id: entry.id, name: "", span: span(entry.idNode))
    return read(Actor.form, fields, at: entry.idNode, into: &actor) ? actor : nil
  }

  /// Claims an id among people and sources; `false` where it is taken.
  func register(_ entry: CaseEntry, as person: Person, _ path: String) -> Bool {
    checkID(entry, path)
    people[entry.id, default: []].append(person)
    if let first = peopleNodes[entry.id] {
      duplicate(entry, path, first: first)
      return false
    }
    peopleNodes[entry.id] = entry.idNode
    return true
  }

  func ids(of persons: [Person]) -> [String] {
    let lists: [(Person, [String])] = [
      (.party, result.parties.map(\.id)), (.mediator, result.mediators.map(\.id)),
      (.stakeholder, result.stakeholders.map(\.id)), (.source, result.sources.map(\.id)),
    ]
    return lists.filter { persons.contains($0.0) }.flatMap(\.1)
  }

  func unknownParty(_ id: String, _ node: YamlNode, _ path: String, among persons: [Person]) {
    guard !isBroken("parties") else { return }
    error(
      .unknownParty, at: node, path, "the case has nobody with the id \(Quoted.quote(id))",
      suggestion: suggestion(for: id, among: ids(of: persons)))
  }

  /// Checks that an id is a party's.
  func isParty(_ id: String, _ node: YamlNode, _ path: String) -> Bool {
    if people[id]?.contains(.party) == true { return true }
    if people[id] == nil {
      unknownParty(id, node, path, among: [.party])
    } else {
      error(.wrongOwner, at: node, path, "\(Quoted.quote(id)) is not a party")
    }
    return false
  }
}
