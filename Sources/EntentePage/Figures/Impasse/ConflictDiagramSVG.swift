import EntenteMessages

extension ConflictDiagram {
  package func drawing(in catalogue: Catalogue) -> SVGDrawing {
    ConflictDiagramSVG(self, catalogue).drawing()
  }
}

/// Draws which lines stand against each other: boxes of lines to the left and right by party,
/// numbered conflicts between them, and a curve from each conflict to each of its lines.
struct ConflictDiagramSVG {
  private static let width = 760
  private static let boxWidth = 266
  private static let nodeRadius = 13
  private static let nodePitch = 34

  /// Where a box stands.
  private struct Place {
    var isLeft: Bool
    var y: Int
    var box: LineBox

    var middle: Int { y + box.height / 2 }
    var edge: Int { isLeft ? ConflictDiagramSVG.boxWidth : width - ConflictDiagramSVG.boxWidth }
  }

  private let diagram: ConflictDiagram
  private let catalogue: Catalogue
  private let selection: ConflictSelection
  private let boxes: [Int: LineBox]

  init(_ diagram: ConflictDiagram, _ catalogue: Catalogue) {
    self.diagram = diagram
    self.catalogue = catalogue
    selection = ConflictSelection(diagram)
    boxes = Dictionary(
      uniqueKeysWithValues: selection.lines.map {
        ($0, LineBox(diagram.lines[$0], width: Self.boxWidth))
      })
  }

  func drawing() -> SVGDrawing {
    var drawing = SVGDrawing(width: Self.width)
    let columns = sides.map { side in side.map { party in selection.lines(of: party, in: diagram) }
    }
    let order = ConflictOrder(
      columns: columns, conflicts: selection.conflicts.map { diagram.conflicts[$0] })
    var places: [Int: Place] = [:]
    let left = Array(order.groups.prefix(sides[0].count))
    let right = Array(order.groups.dropFirst(sides[0].count))
    let bottom = max(depth(of: sides[0]), depth(of: sides[1]))
    place(sides[0], left, isLeft: true, &places, &drawing)
    place(sides[1], right, isLeft: false, &places, &drawing)
    let end = connect(order.conflicts, places: places, bottom: bottom, in: &drawing)
    drawing.remarks(remarks, y: max(bottom, end) + 26)
    return drawing
  }

  /// Parties to the left and to the right, in their order, with columns about equally long.
  private var sides: [[Int]] {
    let parties = diagram.parties.indices.filter { !selection.lines(of: $0, in: diagram).isEmpty }
    let heights = parties.map { depth(of: [$0]) }
    let total = heights.reduce(0, +)
    let splits = 1..<max(2, parties.count)
    let best = splits.min { left, right in
      abs(2 * heights.prefix(left).reduce(0, +) - total)
        < abs(2 * heights.prefix(right).reduce(0, +) - total)
    }!
    return [Array(parties.prefix(best)), Array(parties.dropFirst(best))]
  }

  private func place(
    _ parties: [Int], _ groups: [[Int]], isLeft: Bool, _ places: inout [Int: Place],
    _ drawing: inout SVGDrawing
  ) {
    let x = isLeft ? 0 : Self.width - Self.boxWidth
    var y = 0
    for (party, lines) in zip(parties, groups) {
      let name = name(of: party)
      drawing.lines(name, x: x, y: y + 16, style: .strong)
      y += name.count * TextMeasure.pitch + 10
      for line in lines {
        let box = boxes[line]!
        places[line] = Place(isLeft: isLeft, y: y, box: box)
        box.draw(x: x, y: y, in: &drawing)
        y += box.height + 10
      }
      y += 14
    }
  }

  private func name(of party: Int) -> [String] {
    TextMeasure.wrap(diagram.parties[party], width: Self.boxWidth, isBold: true)
  }

  private func depth(of parties: [Int]) -> Int {
    parties.reduce(0) { depth, party in
      let heights = selection.lines(of: party, in: diagram).map { boxes[$0]!.height + 10 }
      return depth + name(of: party).count * TextMeasure.pitch + 24 + heights.reduce(0, +)
    }
  }

  private func connect(
    _ order: [Int], places: [Int: Place], bottom: Int, in drawing: inout SVGDrawing
  ) -> Int {
    let members = selection.conflicts.map { diagram.conflicts[$0] }
    let ideals = order.map { conflict in
      members[conflict].map { places[$0]!.middle }.reduce(0, +) / max(1, members[conflict].count)
    }
    let heights = spread(ideals, bottom: bottom)
    for (conflict, y) in zip(order, heights) {
      for line in members[conflict] {
        drawing.path(curve(to: places[line]!, y: y), style: style(of: conflict))
      }
    }
    for (conflict, y) in zip(order, heights) {
      drawing.circle(x: Self.width / 2, y: y, radius: Self.nodeRadius, style: .filled)
      let number = String(selection.conflicts[conflict] + 1)
      drawing.text(number, x: Self.width / 2, y: y + 4, style: .inverse, anchor: .middle)
    }
    return (heights.last ?? 0) + Self.nodeRadius
  }

  /// Heights near the ideal ones that keep the nodes apart, and above `bottom` where they fit.
  private func spread(_ ideals: [Int], bottom: Int) -> [Int] {
    var heights: [Int] = []
    for ideal in ideals {
      heights.append(max(ideal, (heights.last ?? Self.nodeRadius - 18) + Self.nodePitch))
    }
    var limit = max(bottom - 24, heights.count * Self.nodePitch)
    for index in heights.indices.reversed() {
      heights[index] = min(heights[index], limit)
      limit = heights[index] - Self.nodePitch
    }
    return heights
  }

  private func curve(to place: Place, y: Int) -> String {
    let center = Self.width / 2
    let start = place.isLeft ? center - Self.nodeRadius : center + Self.nodeRadius
    let bend = (start + place.edge) / 2
    return "M\(start) \(y)C\(bend) \(y) \(bend) \(place.middle) \(place.edge) \(place.middle)"
  }

  private func style(of conflict: Int) -> FigureStyle.Shape {
    [.curve, .dashed, .dotted][conflict % 3]
  }

  /// The conflicts that are drawn and need rules.
  private var rules: [String] {
    selection.conflicts.compactMap { conflict in
      guard let rules = diagram.rules?[conflict], !rules.isEmpty else { return nil }
      return catalogue.text(
        "figure.conflicts.ruled",
        ["n": .count(rules.count), "number": .digits(conflict + 1), "rules": .texts(rules)])
    }
  }

  private var remarks: [String] {
    let conflicts = selection.omittedConflicts
    let lines = diagram.lines.count - selection.lines.count
    return [catalogue.text("figure.conflicts.legend")] + rules
      + catalogue.leftOut("figure.conflicts.notDrawn", conflicts)
      + catalogue.leftOut("figure.conflicts.linesNotDrawn", lines)
  }
}
