/// Something that is handed out.
package struct ReliefCommodity: ReliefRow, Hashable {
  package var id: String
  /// What to print.
  package var name: String
  /// Energy in kilocalories a kilogram.
  package var kcalAKilogram: Double
  /// Protein in grams a kilogram.
  package var proteinGramsAKilogram: Double
  /// Fat in grams a kilogram.
  package var fatGramsAKilogram: Double
  /// Drinking water in litres a kilogram.
  package var waterLitresAKilogram: Double
  /// The ration, in kilograms a person and day; 0 with a free diet.
  package var kilogramsAPersonDay: Double
  /// The room that it takes; `nil` where volume is no limit.
  package var cubicMetresATonne: Double?
  /// How many days it keeps, at least 1; `nil` where it does not spoil in the time planned.
  package var shelfLifeDays: Int?
  /// What it is handed out together with: commodities of one parcel go into one hand. By default
  /// a parcel of its own, with the commodity's id.
  package var parcel: String
  /// What one tonne costs, at least 0.
  package var costATonne: Double
  /// Where the figures are taken from, and where the row stands.
  package var origin: ReliefOrigin

  /// Makes a commodity.
  package init(
    id: String, name: String? = nil, kcalAKilogram: Double = 0,
    proteinGramsAKilogram: Double = 0, fatGramsAKilogram: Double = 0,
    waterLitresAKilogram: Double = 0, kilogramsAPersonDay: Double = 0,
    cubicMetresATonne: Double? = nil, shelfLifeDays: Int? = nil, parcel: String? = nil,
    costATonne: Double = 0, origin: ReliefOrigin = .none
  ) {
    self.id = id
    self.name = name ?? id
    self.kcalAKilogram = kcalAKilogram
    self.proteinGramsAKilogram = proteinGramsAKilogram
    self.fatGramsAKilogram = fatGramsAKilogram
    self.waterLitresAKilogram = waterLitresAKilogram
    self.kilogramsAPersonDay = kilogramsAPersonDay
    self.cubicMetresATonne = cubicMetresATonne
    self.shelfLifeDays = shelfLifeDays
    self.parcel = parcel ?? id
    self.costATonne = costATonne
    self.origin = origin
  }
}

/// The ration of a commodity in a zone where it differs from the commodity's own.
package struct ReliefNeed: ReliefRow, Hashable {
  package var id: String
  /// The zone's id.
  package var zone: String
  /// The commodity's id.
  package var commodity: String
  /// In kilograms a person and day, at least 0.
  package var kilogramsAPersonDay: Double
  /// Where the figures are taken from, and where the row stands.
  package var origin: ReliefOrigin

  /// Makes a need.
  package init(
    id: String, zone: String, commodity: String, kilogramsAPersonDay: Double,
    origin: ReliefOrigin = .none
  ) {
    self.id = id
    self.zone = zone
    self.commodity = commodity
    self.kilogramsAPersonDay = kilogramsAPersonDay
    self.origin = origin
  }
}

/// What arrives from outside, day by day.
package struct ReliefSupply: ReliefRow, Hashable {
  package var id: String
  /// The crossing or warehouse, by id, where it arrives.
  package var place: String
  /// The commodity's id.
  package var commodity: String
  /// How much arrives on each of its days at most, at least 0.
  package var tonnesADay: Double
  /// The first day, at least 1.
  package var fromDay: Int
  /// The last day; `nil` for the plan's last.
  package var toDay: Int?
  /// What one tonne costs here; `nil` for the commodity's own cost.
  package var costATonne: Double?
  /// Where the figures are taken from, and where the row stands.
  package var origin: ReliefOrigin

  /// Makes a supply.
  package init(
    id: String, place: String, commodity: String, tonnesADay: Double, fromDay: Int = 1,
    toDay: Int? = nil, costATonne: Double? = nil, origin: ReliefOrigin = .none
  ) {
    self.id = id
    self.place = place
    self.commodity = commodity
    self.tonnesADay = tonnesADay
    self.fromDay = fromDay
    self.toDay = toDay
    self.costATonne = costATonne
    self.origin = origin
  }
}

/// What lies ready on the morning of day 1.
package struct ReliefStock: ReliefRow, Hashable {
  package var id: String
  /// The warehouse or site, by id.
  package var place: String
  /// The commodity's id.
  package var commodity: String
  /// How much, at least 0.
  package var tonnes: Double
  /// Where the figures are taken from, and where the row stands.
  package var origin: ReliefOrigin

  /// Makes a stock.
  package init(
    id: String, place: String, commodity: String, tonnes: Double, origin: ReliefOrigin = .none
  ) {
    self.id = id
    self.place = place
    self.commodity = commodity
    self.tonnes = tonnes
    self.origin = origin
  }
}
