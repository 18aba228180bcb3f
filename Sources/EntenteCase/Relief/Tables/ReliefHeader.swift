/// Where the columns of the format stand in a table, or in a row that names its own.
struct ReliefHeader {
  /// The place of a column among the cells, and the factor from its unit to the format's.
  struct Place {
    var index: Int
    var factor: Double
  }

  private(set) var places: [String: Place] = [:]

  /// Columns as written that are none of the format's, by their index.
  private(set) var unknown: [Int] = []
  /// Columns that stand twice, perhaps in two units: the index of the second, and the column.
  private(set) var repeated: [(index: Int, column: String)] = []

  /// - Complexity: O(names)
  init(_ names: [String], _ kind: ReliefTableKind, _ units: ReliefUnits) {
    for (index, name) in names.enumerated() {
      let conversion = units.conversion(name)
      guard let column = kind.column(name)?.name ?? conversion?.column else {
        unknown.append(index)
        continue
      }
      if places[column] == nil {
        places[column] = Place(index: index, factor: conversion?.factor ?? 1)
      } else {
        repeated.append((index, column))
      }
    }
  }

  /// A column's name as people write it, such as `Distance (km)`, in the form of the format:
  /// `distance_km`.
  static func normalised(_ text: String) -> String {
    var result = ""
    var isPending = false
    for scalar in text.lowercased().unicodeScalars {
      guard scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) else {
        isPending = !result.isEmpty
        continue
      }
      if isPending { result += "_" }
      isPending = false
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
