extension ReliefZone: ReliefWritable {
  var columns: ReliefColumns {
    var columns = ReliefColumns(id)
    columns.add("name", name)
    columns.add("people", people)
    columns.add(position)
    columns.add("children", children)
    columns.add("pregnant", pregnant)
    columns.add("elderly", elderly)
    columns.add("wounded", wounded)
    columns.add("controlled_by", controlledBy)
    return columns
  }
}

extension ReliefCrossing: ReliefWritable {
  var columns: ReliefColumns {
    var columns = ReliefColumns(id)
    columns.add("name", name)
    columns.add(position)
    columns.add("trucks_a_day", trucksADay)
    columns.add("inspection_trucks_an_hour", inspectionTrucksAnHour)
    columns.add("open_hours", openHours)
    if closedDays != .none { columns.add("closed_days", closedDays.text) }
    columns.add("tonnes_a_truck", tonnesATruck)
    columns.add("open", isOpen)
    return columns
  }
}

extension ReliefWarehouse: ReliefWritable {
  var columns: ReliefColumns {
    var columns = ReliefColumns(id)
    columns.add("name", name)
    columns.add(position)
    columns.add("capacity_tonnes", capacityTonnes)
    columns.add("open", isOpen)
    return columns
  }
}

extension ReliefSite: ReliefWritable {
  var columns: ReliefColumns {
    var columns = ReliefColumns(id)
    columns.add("name", name)
    columns.add(position)
    columns.add("people_a_day", peopleADay)
    columns.add("staff", staff)
    columns.add("setup_days", setupDays)
    columns.add("open", status.rawValue)
    columns.add("opens_day", opensDay)
    columns.add("open_hours", openHours)
    columns.add("lanes", lanes)
    columns.add("minutes_a_person", minutesAPerson)
    columns.add("yard_m2", yardSquareMetres)
    columns.add("yard_people", yardPeople)
    columns.add("capacity_tonnes", capacityTonnes)
    return columns
  }
}

extension ReliefRoad: ReliefWritable {
  var columns: ReliefColumns {
    var columns = ReliefColumns(id)
    columns.add("from", from)
    columns.add("to", to)
    columns.add("distance_km", distanceKilometres)
    columns.add("hours", hours)
    columns.add("trucks_a_day", trucksADay)
    columns.add("open_hours", openHours)
    columns.add("cut_probability", cutProbability)
    columns.add("cost_a_tonne_km", costATonneKilometre)
    columns.add("open", isOpen)
    return columns
  }
}

extension ReliefWalk: ReliefWritable {
  var columns: ReliefColumns {
    var columns = ReliefColumns(id)
    columns.add("zone", zone)
    columns.add("site", site)
    columns.add("distance_km", distanceKilometres)
    return columns
  }
}

extension ReliefTruck: ReliefWritable {
  var columns: ReliefColumns {
    var columns = ReliefColumns(id)
    columns.add("name", name)
    columns.add("number", number)
    columns.add("load_tonnes", loadTonnes)
    columns.add("load_m3", loadCubicMetres)
    columns.add("hours_a_day", hoursADay)
    return columns
  }
}

extension ReliefCommodity: ReliefWritable {
  var columns: ReliefColumns {
    var columns = ReliefColumns(id)
    columns.add("name", name)
    columns.add("kcal_a_kg", kcalAKilogram)
    columns.add("protein_g_a_kg", proteinGramsAKilogram)
    columns.add("fat_g_a_kg", fatGramsAKilogram)
    columns.add("water_litres_a_kg", waterLitresAKilogram)
    columns.add("kilograms_a_person_day", kilogramsAPersonDay)
    columns.add("m3_a_tonne", cubicMetresATonne)
    columns.add("shelf_life_days", shelfLifeDays)
    columns.add("parcel", parcel)
    columns.add("cost_a_tonne", costATonne)
    return columns
  }
}

extension ReliefNeed: ReliefWritable {
  var columns: ReliefColumns {
    var columns = ReliefColumns(id)
    columns.add("zone", zone)
    columns.add("commodity", commodity)
    columns.add("kilograms_a_person_day", kilogramsAPersonDay)
    return columns
  }
}

extension ReliefSupply: ReliefWritable {
  var columns: ReliefColumns {
    var columns = ReliefColumns(id)
    columns.add("place", place)
    columns.add("commodity", commodity)
    columns.add("tonnes_a_day", tonnesADay)
    columns.add("from_day", fromDay)
    columns.add("to_day", toDay)
    columns.add("cost_a_tonne", costATonne)
    return columns
  }
}

extension ReliefStock: ReliefWritable {
  var columns: ReliefColumns {
    var columns = ReliefColumns(id)
    columns.add("place", place)
    columns.add("commodity", commodity)
    columns.add("tonnes", tonnes)
    return columns
  }
}

extension ReliefStaff: ReliefWritable {
  var columns: ReliefColumns {
    var columns = ReliefColumns(id)
    columns.add("from_day", fromDay)
    columns.add("people", people)
    columns.add("setup_crews", setupCrews)
    return columns
  }
}

extension ReliefIncident: ReliefWritable {
  var columns: ReliefColumns {
    var columns = ReliefColumns(id)
    columns.add("name", name)
    columns.add("probability", probability)
    return columns
  }
}

extension ReliefEffect: ReliefWritable {
  var columns: ReliefColumns {
    var columns = ReliefColumns(id)
    columns.add("if", .condition(condition, text: text))
    switch change {
    case .set(let row, let figure, let value):
      columns.add("set", "\(row).\(figure)")
      columns.add("to", value)
    case .opens(let place): columns.add("opens", place)
    case .closes(let place): columns.add("closes", place)
    }
    return columns
  }
}
