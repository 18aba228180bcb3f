import EntenteMessages

/// A plot of a pair of parties in characters.
struct CharacterPlot {
  private static let rows = 16

  private let scatter: UtilityScatter
  private let panel: UtilityScatter.Panel
  private let catalogue: Catalogue
  private let width: Int
  private let across: AxisScale
  private let up: AxisScale
  /// Columns of the labels at the left.
  private let margin: Int
  private var cells: [[String]]

  init(
    _ scatter: UtilityScatter, _ panel: UtilityScatter.Panel, width: Int, in catalogue: Catalogue
  ) {
    (self.scatter, self.panel, self.catalogue) = (scatter, panel, catalogue)
    let marks = scatter.places.map { [$0.worths[panel.across], $0.worths[panel.up]] }
    let none = [scatter.reservations[panel.across], scatter.reservations[panel.up]]
    let all = panel.points + marks + [none]
    across = AxisScale(holding: all.map { $0[0] }, length: 400)
    up = AxisScale(holding: all.map { $0[1] }, length: 400)
    margin = max(up.labels.first?.count ?? 0, up.labels.last?.count ?? 0) + 1
    self.width = max(10, width - margin - 2)
    cells = Array(repeating: Array(repeating: " ", count: self.width), count: Self.rows)
    guides(none)
    for point in panel.points { put("•", at: point) }
    for (index, mark) in marks.enumerated() { put(Self.sign(of: index), at: mark) }
  }

  /// "1" to "9", then "a" to "z".
  static func sign(of index: Int) -> String {
    let signs = Array("123456789abcdefghijklmnopqrstuvwxyz")
    return signs.indices.contains(index) ? String(signs[index]) : "#"
  }

  private func cell(_ point: [Double]) -> (row: Int, column: Int) {
    (
      Self.rows - 1 - Int((up.share(point[1]) * Double(Self.rows - 1)).rounded()),
      Int((across.share(point[0]) * Double(width - 1)).rounded())
    )
  }

  private mutating func guides(_ none: [Double]) {
    let (row, column) = cell(none)
    for index in 0..<width { cells[row][index] = "┄" }
    for index in 0..<Self.rows { cells[index][column] = "┊" }
  }

  private mutating func put(_ sign: String, at point: [Double]) {
    let (row, column) = cell(point)
    let isTaken = !["•", " ", "┄", "┊"].contains(cells[row][column])
    cells[row][column] = isTaken ? "*" : sign
  }

  var lines: [TextLine] {
    let head = TextFlow.remark(axisName("figure.frontier.up", panel.up), width: margin + width)
    let body = cells.enumerated().map { index, row in
      let label =
        index == 0 ? up.labels.last! : index == Self.rows - 1 ? up.labels.first! : ""
      return TextLine(
        String(repeating: " ", count: margin - label.count) + label + "│" + row.joined())
    }
    let axis = TextLine(
      String(repeating: " ", count: margin) + "└" + String(repeating: "─", count: width))
    let (low, high) = (across.labels.first!, across.labels.last!)
    let gap = String(repeating: " ", count: max(1, width - low.count - high.count))
    let ends = TextLine(String(repeating: " ", count: margin + 1) + low + gap + high)
    return head + body + [axis, ends]
      + TextFlow.remark(axisName("figure.frontier.across", panel.across), width: margin + width)
  }

  private func axisName(_ key: String, _ party: Int) -> String {
    catalogue.text(key, ["party": .text(scatter.parties[party])])
  }
}
