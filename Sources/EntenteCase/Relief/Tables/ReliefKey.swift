/// The keys of a plan.
enum ReliefKey {
  static let head = [
    "title", "as-of", "summary", "days", "first-day", "diet", "weights", "standards", "sources",
    "source", "assumed", "note", "tables",
  ]
  static let section = head + ReliefTableKind.allCases.map(\.rawValue) + [version]
  /// The key by which a file is told to be a plan.
  static let version = "entente-relief"
  static let standards = [
    "energy_kcal", "protein_g", "fat_g", "water_litres", "people_a_site", "walk_km",
    "people_a_m2",
  ]
}
