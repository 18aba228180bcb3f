/// A row of which an effect can set figures, by the names of their columns.
protocol ReliefAdjustable: ReliefRow {
  /// Sets a figure; a name that the row does not have changes nothing.
  mutating func set(_ figure: String, to value: Double)
}

extension ReliefZone: ReliefAdjustable {
  mutating func set(_ figure: String, to value: Double) {
    if figure == "people" { people = value }
  }
}

extension ReliefCrossing: ReliefAdjustable {
  mutating func set(_ figure: String, to value: Double) {
    switch figure {
    case "trucks_a_day": trucksADay = value
    case "inspection_trucks_an_hour": inspectionTrucksAnHour = value
    case "open_hours": openHours = value
    case "tonnes_a_truck": tonnesATruck = value
    default: break
    }
  }
}

extension ReliefWarehouse: ReliefAdjustable {
  mutating func set(_ figure: String, to value: Double) {
    if figure == "capacity_tonnes" { capacityTonnes = value }
  }
}

extension ReliefSite: ReliefAdjustable {
  mutating func set(_ figure: String, to value: Double) {
    switch figure {
    case "people_a_day": peopleADay = value
    case "staff": staff = value
    case "setup_days": setupDays = Int(value)
    case "opens_day": opensDay = Int(value)
    case "open_hours": openHours = value
    case "lanes": lanes = Int(value)
    case "minutes_a_person": minutesAPerson = value
    case "yard_m2": yardSquareMetres = value
    case "yard_people": yardPeople = value
    case "capacity_tonnes": capacityTonnes = value
    default: break
    }
  }
}

extension ReliefRoad: ReliefAdjustable {
  mutating func set(_ figure: String, to value: Double) {
    switch figure {
    case "distance_km": distanceKilometres = value
    case "hours": hours = value
    case "trucks_a_day": trucksADay = value
    case "open_hours": openHours = value
    case "cut_probability": cutProbability = value
    case "cost_a_tonne_km": costATonneKilometre = value
    default: break
    }
  }
}

extension ReliefWalk: ReliefAdjustable {
  mutating func set(_ figure: String, to value: Double) {
    if figure == "distance_km" { distanceKilometres = value }
  }
}

extension ReliefTruck: ReliefAdjustable {
  mutating func set(_ figure: String, to value: Double) {
    switch figure {
    case "number": number = value
    case "load_tonnes": loadTonnes = value
    case "load_m3": loadCubicMetres = value
    case "hours_a_day": hoursADay = value
    default: break
    }
  }
}

extension ReliefCommodity: ReliefAdjustable {
  mutating func set(_ figure: String, to value: Double) {
    switch figure {
    case "kcal_a_kg": kcalAKilogram = value
    case "protein_g_a_kg": proteinGramsAKilogram = value
    case "fat_g_a_kg": fatGramsAKilogram = value
    case "water_litres_a_kg": waterLitresAKilogram = value
    case "kilograms_a_person_day": kilogramsAPersonDay = value
    case "m3_a_tonne": cubicMetresATonne = value
    case "shelf_life_days": shelfLifeDays = Int(value)
    case "cost_a_tonne": costATonne = value
    default: break
    }
  }
}

extension ReliefNeed: ReliefAdjustable {
  mutating func set(_ figure: String, to value: Double) {
    if figure == "kilograms_a_person_day" { kilogramsAPersonDay = value }
  }
}

extension ReliefSupply: ReliefAdjustable {
  mutating func set(_ figure: String, to value: Double) {
    switch figure {
    case "tonnes_a_day": tonnesADay = value
    case "cost_a_tonne": costATonne = value
    default: break
    }
  }
}

extension ReliefStock: ReliefAdjustable {
  mutating func set(_ figure: String, to value: Double) {
    if figure == "tonnes" { tonnes = value }
  }
}

extension ReliefStaff: ReliefAdjustable {
  mutating func set(_ figure: String, to value: Double) {
    switch figure {
    case "people": people = value
    case "setup_crews": setupCrews = Int(value)
    default: break
    }
  }
}

extension ReliefIncident: ReliefAdjustable {
  mutating func set(_ figure: String, to value: Double) {
    if figure == "probability" { probability = value }
  }
}

extension ReliefCut: ReliefAdjustable {
  mutating func set(_ figure: String, to value: Double) {
    if figure == "leaves" { leaves = value }
  }
}
