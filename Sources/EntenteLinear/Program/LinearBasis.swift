/// Where a simplex solver stands: which columns and rows are basic, and at which bound the others
/// rest; a later solve of a similar program can start from it.
public struct LinearBasis: Sendable, Equatable {
  /// Where one column or row stands.
  public enum Standing: Int32, Sendable, Equatable {
    /// At its lower bound.
    case lower = 0
    /// Between its bounds, determined by the others.
    case basic = 1
    /// At its upper bound.
    case upper = 2
    /// At zero, without bounds.
    case free = 3
  }

  /// Where each column stands: `[column]`.
  public var columns: [Standing]
  /// Where each row stands: `[row]`.
  public var rows: [Standing]

  /// Makes a basis from its parts.
  public init(columns: [Standing], rows: [Standing]) {
    self.columns = columns
    self.rows = rows
  }
}
