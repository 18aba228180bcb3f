/// Finds places for labels beside marks so that no label touches a mark, another label or the edge.
///
/// Labels are placed one after the other, each at the first free place: around its mark, then
/// farther out; what finds none is left out, so that nothing ever overlaps.
struct MapLabels {
  /// A box in pixels.
  struct Box: Hashable {
    var left: Int
    var top: Int
    var right: Int
    var bottom: Int

    func meets(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func holds(_ other: Box) -> Bool {
      left <= other.left && top <= other.top && other.right <= right && other.bottom <= bottom
    }
  }

  /// How far from the mark labels are tried, in pixels.
  private static let distances = [4, 14, 28, 46, 68]
  /// From here on a line leads to the mark.
  private static let leaderDistance = 14

  private let frame: Box
  private var taken: [Box]

  /// - Parameters:
  ///   - frame: where labels may stand.
  ///   - marks: what no label may cover.
  init(frame: Box, marks: [Box]) {
    self.frame = frame
    taken = marks
  }

  /// Places a label of a size beside a mark, and keeps the place.
  /// - Returns: Its upper left corner and whether a line should lead to the mark; `nil` where there
  ///   is no room.
  /// - Complexity: O(places * boxes)
  mutating func place(
    width: Int, height: Int, beside mark: Box
  ) -> (box: Box, needsLeader: Bool)? {
    for distance in Self.distances {
      for box in Self.candidates(width: width, height: height, mark, distance)
      where frame.holds(box) && !taken.contains(where: box.meets) {
        taken.append(box)
        return (box, distance >= Self.leaderDistance)
      }
    }
    return nil
  }

  /// Right, left, below, above, and the four corners.
  private static func candidates(
    width: Int, height: Int, _ mark: Box, _ distance: Int
  ) -> [Box] {
    let right = mark.right + distance
    let left = mark.left - distance - width
    let above = mark.top - distance - height
    let below = mark.bottom + distance
    let middle = (mark.left + mark.right - width) / 2
    let centre = (mark.top + mark.bottom - height) / 2
    let corners = [
      (right, centre), (left, centre), (middle, below), (middle, above), (right, below),
      (right, above), (left, below), (left, above),
    ]
    return corners.map { Box(left: $0, top: $1, right: $0 + width, bottom: $1 + height) }
  }
}
