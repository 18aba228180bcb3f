/// A value of a table, with its place.
struct ReliefCell {
  var text: String
  /// The texts of a list; `nil` for one text.
  var items: [String]?
  var span: Span

  var isEmpty: Bool { text.isEmpty && items == nil }
}

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

/// A row of a table, whether it stands in a table's file or in the case.
struct ReliefRecord {
  var header: ReliefHeader
  /// Shape `[column]`, columns of the file or keys of the row.
  var cells: [ReliefCell]
  /// Where the row starts.
  var span: Span
  /// The row as written in YAML.
  var node: YamlNode?

  /// The cell of a column unless it is absent or empty.
  subscript(column: String) -> ReliefCell? {
    guard let place = header.places[column], place.index < cells.count else { return nil }
    let cell = cells[place.index]
    return cell.isEmpty ? nil : cell
  }
}

/// A table as written.
struct ReliefTable {
  var kind: ReliefTableKind
  /// The file, relative to the case; `nil` where the rows stand in the case or plan itself.
  var file: String?
  /// The names of a file's columns, with their places.
  var names: [ReliefCell] = []
  var records: [ReliefRecord] = []
  /// What separates cells where it was written.
  var separator: UInt8 = ReliefCSV.comma
  /// Where its name stands in the case or plan, or its first cell.
  var span: Span = .none
}
