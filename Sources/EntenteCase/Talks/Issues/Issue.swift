/// A question that the talks must settle by choosing one option.
public struct Issue: Sendable, Hashable {
  /// A change from one option to another.
  public struct Move: Sendable, Hashable {
    /// The option, by id, that is left.
    public var from: String
    /// The option, by id, that takes its place.
    public var to: String

    /// Makes a move.
    public init(from: String, to: String) {
      self.from = from
      self.to = to
    }
  }

  public var id: String
  /// The question, for example "How much water is released in summer?".
  public var asks: String
  /// What to call the issue inside a sentence, for example "summer release".
  public var name: String?
  /// In the order written; comparisons such as `is at least` follow it.
  public var options: [Option]
  /// Whether the options are in order, from less to more or from more to less; `nil` where the case
  /// does not say and no condition of it compares them.
  public var ordered: Bool?
  /// The party that moves this issue alone, if one does.
  public var movedBy: String?
  /// The only changes that can be made to it; `nil` where every change can.
  public var moves: [Move]?
  /// Options, by id, that nobody moves away from once the issue stands on them.
  public var irreversible: [String]
  /// The parties, by id, whose agreement changes an issue that nobody moves alone; `nil` where
  /// that takes all of them.
  public var binds: [String]?
  /// What else the analyst wants readers to know.
  public var note: String?
  /// Where it stands in the file.
  public var span: Span

  /// Makes an issue.
  public init(
    id: String, asks: String, name: String? = nil, options: [Option], ordered: Bool? = nil,
    movedBy: String? = nil, moves: [Move]? = nil, irreversible: [String] = [],
    binds: [String]? = nil, note: String? = nil, span: Span = .none
  ) {
    self.id = id
    self.asks = asks
    self.name = name
    self.options = options
    self.ordered = ordered
    self.movedBy = movedBy
    self.moves = moves
    self.irreversible = irreversible
    self.binds = binds
    self.note = note
    self.span = span
  }
}

extension Issue.Move {
  /// As a case file has it: `none to half`.
  public var text: String { "\(from) to \(to)" }
}

extension Issue {
  /// Whether the issue can be moved from one option to another.
  /// - Complexity: O(moves + irreversible options).
  public func allowsMove(from: String, to: String) -> Bool {
    guard from != to, !irreversible.contains(from) else { return false }
    return moves?.contains(Move(from: from, to: to)) ?? true
  }
}

/// One way to settle an issue.
public struct Option: Sendable, Hashable {
  public var id: String
  /// What to print, for example "a third".
  public var label: String
  /// Where it stands in the file.
  public var span: Span

  /// Makes an option.
  public init(id: String, label: String, span: Span = .none) {
    self.id = id
    self.label = label
    self.span = span
  }
}
