/// What people need at least, and how far and how many together they may be asked to come.
///
/// ## Source
/// Sphere Association, *The Sphere Handbook* (2018), food security and nutrition standards and
/// water supply standard 2.1; UNHCR, *Emergency Handbook*, on food distribution sites. The yard's
/// density is the project's own choice.
package struct ReliefStandards: Sendable, Hashable {
  /// Energy in kilocalories a person and day; by default 2,100.
  package var energyKcal: Double
  /// Protein in grams a person and day; by default 52.5.
  package var proteinGrams: Double
  /// Fat in grams a person and day; by default 35.
  package var fatGrams: Double
  /// Water in litres a person and day; by default 15.
  package var waterLitres: Double
  /// How many people one site serves at most; by default 20,000.
  package var peopleASite: Double
  /// How many kilometres people walk to a site at most; by default 10.
  package var walkKilometres: Double
  /// How many people may stand on a square metre of a yard; by default 1.
  package var peopleASquareMetre: Double

  /// Makes standards; those that are not given have their defaults.
  package init(
    energyKcal: Double = 2_100, proteinGrams: Double = 52.5, fatGrams: Double = 35,
    waterLitres: Double = 15, peopleASite: Double = 20_000, walkKilometres: Double = 10,
    peopleASquareMetre: Double = 1
  ) {
    self.energyKcal = energyKcal
    self.proteinGrams = proteinGrams
    self.fatGrams = fatGrams
    self.waterLitres = waterLitres
    self.peopleASite = peopleASite
    self.walkKilometres = walkKilometres
    self.peopleASquareMetre = peopleASquareMetre
  }

  /// The defaults.
  package static let standard = ReliefStandards()
}

/// Whether people get fixed rations or whatever meets the standards.
package enum ReliefDiet: String, Sendable, Hashable, CaseIterable {
  /// Each commodity in the ration that the plan states.
  case fixed
  /// Any mixture of commodities that brings the energy, protein, fat and water of the standards.
  case free
}

/// How much a line of need counts beside the others.
package struct ReliefLineWeight: Sendable, Hashable {
  /// A parcel's id; with a free diet `energy`, `protein`, `fat` or `water`.
  package var line: String
  /// At least 0; 1 where nothing is said.
  package var weight: Double

  /// Makes a weight.
  package init(line: String, weight: Double) {
    self.line = line
    self.weight = weight
  }
}
