extension ReliefReader {
  func readHead() {
    plan.title = builder.string("title", in: fields) ?? builder.result.title
    plan.asOf = builder.date("as-of", in: fields)
    plan.firstDay = builder.date("first-day", in: fields)
    plan.summary = builder.string("summary", in: fields)
    readSources()
    readDays()
    readDiet()
    plan.standards = standards()
    readOrigin()
  }

  private func readOrigin() {
    let cell = fields.present("source").flatMap { self.cell($0, fields.path("source")) }
    plan.origin = ReliefOrigin(
      from: cell.map { citations($0, file: nil, fields.path("source")) } ?? [],
      assumed: builder.string("assumed", in: fields), note: builder.string("note", in: fields),
      span: builder.span(fields.anchor))
    needsSources = plan.origin.from.isEmpty && plan.origin.assumed == nil
  }

  /// The plan's own sources; they may stand beside those of the case, and not in their place.
  private func readSources() {
    for entry in builder.entries("sources", in: fields) {
      let path = entry.fields?.path ?? fields.path("sources")
      if builder.people[entry.id] != nil, builder.peopleNodes[entry.id] == nil {
        builder.error(
          .duplicateID, at: entry.idNode, path,
          "the case has a source, or somebody, with the id \(Quoted.quote(entry.id))")
        continue
      }
      guard builder.register(entry, as: .source, path) else { continue }
      guard let source = builder.source(entry) else { continue }
      plan.sources.append(source)
    }
  }

  private func readDays() {
    // Where the plan's length is not known, no day is after its last.
    plan.days = Self.mostDays
    guard let node = fields.present("days") else {
      return builder.missing("days", in: fields)
    }
    guard
      let days = builder.whole(
        node, fields.path("days"), within: ReliefPlan.daysBounds, "'days'")
    else { return }
    plan.days = days
  }

  private func readDiet() {
    if let text = builder.string("diet", in: fields) {
      if let diet = ReliefDiet(rawValue: text) {
        plan.diet = diet
      } else {
        builder.error(
          .unknownWord, at: fields["diet"], fields.path("diet"),
          "\(Quoted.quote(text)) is no 'diet'", notes: ["write fixed, or free"],
          suggestion: builder.suggestion(for: text, among: ReliefDiet.allCases.map(\.rawValue)))
      }
    }
    for pair in builder.mapping("weights", in: fields) {
      let path = "\(fields.path("weights")): \(Quoted.short(pair.id))"
      guard
        let weight = builder.number(
          pair.value, path, within: ReliefLineWeight.bounds, "a weight")
      else { continue }
      plan.lineWeights.append(ReliefLineWeight(line: pair.id, weight: weight))
    }
  }

  private func standards() -> ReliefStandards {
    let pairs = builder.mapping("standards", in: fields)
    var result = ReliefStandards.standard
    for pair in pairs {
      let path = "\(fields.path("standards")): \(Quoted.short(pair.id))"
      guard ReliefKey.standards.contains(pair.id) else {
        builder.error(
          .unknownKey, at: pair.key, path, "the plan knows no standard \(Quoted.quote(pair.id))",
          notes: ["known here: \(ReliefKey.standards.joined(separator: ", "))"],
          suggestion: builder.suggestion(for: pair.id, among: ReliefKey.standards))
        continue
      }
      guard
        let value = builder.number(
          pair.value, path, within: ReliefStandards.bounds, "a standard")
      else { continue }
      result.set(pair.id, to: value)
    }
    return result
  }

}

extension ReliefPlan {
  /// How many days a plan may have.
  static let daysBounds = NumberBounds(1...Double(ReliefReader.mostDays), isWhole: true)
}

extension ReliefLineWeight {
  /// How much a line of need may count.
  static let bounds = NumberBounds(0...1e6)
}

extension ReliefStandards {
  /// What a standard may be.
  static let bounds = NumberBounds(0...1e9)

  /// The standards by the names that they have in files, in the order of `ReliefKey.standards`.
  var named: [(key: String, value: Double)] {
    [
      ("energy_kcal", energyKcal), ("protein_g", proteinGrams), ("fat_g", fatGrams),
      ("water_litres", waterLitres), ("people_a_site", peopleASite), ("walk_km", walkKilometres),
      ("people_a_m2", peopleASquareMetre),
    ]
  }

  mutating func set(_ key: String, to value: Double) {
    switch key {
    case "energy_kcal": energyKcal = value
    case "protein_g": proteinGrams = value
    case "fat_g": fatGrams = value
    case "water_litres": waterLitres = value
    case "people_a_site": peopleASite = value
    case "walk_km": walkKilometres = value
    case "people_a_m2": peopleASquareMetre = value
    default: break
    }
  }
}
