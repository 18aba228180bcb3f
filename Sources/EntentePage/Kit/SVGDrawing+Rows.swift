/// Parts of figures that stand in rows: heads, bands, labels with cells, remarks.
extension SVGDrawing {
  /// A thin line from side to side.
  package mutating func rule(y: Int) {
    path("M0 \(y)H\(width)", style: .rule)
    height = max(height, y + 1)
  }

  /// Remarks under the figure, wrapped.
  package mutating func remarks(_ remarks: [String], y: Int) {
    var y = y
    for remark in remarks {
      let wrapped = TextMeasure.wrap(remark, width: min(width, 720))
      lines(wrapped, x: 0, y: y, style: .muted)
      y += wrapped.count * TextMeasure.pitch
    }
  }

  /// A thin line under the last row, and remarks.
  package mutating func close(_ remarks: [String], y: Int) {
    rule(y: y)
    self.remarks(remarks, y: y + 24)
  }

  /// The names of columns, each about a centre and all ending at one height; gives the lower end.
  mutating func heads(_ names: [[String]], at centre: (Int) -> Int) -> Int {
    let deepest = names.map(\.count).max() ?? 0
    for (column, name) in names.enumerated() {
      let start = 16 + (deepest - name.count) * TextMeasure.pitch
      lines(name, x: centre(column), y: start, style: .strong, anchor: .middle)
    }
    return deepest * TextMeasure.pitch + 10
  }

  /// The heading of a group of rows on a ground of its own; gives the lower end.
  package mutating func band(_ name: String, y: Int, padding: Int = 8) -> Int {
    let label = TextMeasure.wrap(name, width: width - 20, isBold: true)
    let depth = label.count * TextMeasure.pitch + padding
    rectangle(x: 0, y: y, width: width, height: depth, style: .band)
    rule(y: y)
    lines(label, x: 8, y: y + 13 + padding / 2, style: .strong)
    return y + depth
  }
}
