/// A column of a table and where its rows keep the value.
///
/// Reading, units, writing, the schema, the guide and what effects may set follow from it.
struct ReliefField<Row: ReliefRow>: Sendable {
  /// How a row keeps the value; what is absent from a file leaves a row as it began.
  enum Storage: Sendable {
    case text(get: @Sendable (Row) -> String?, set: @Sendable (inout Row, String) -> Void)
    case figure(get: @Sendable (Row) -> Double?, set: @Sendable (inout Row, Double) -> Void)
    /// A day of the plan, at most its last.
    case day(get: @Sendable (Row) -> Double?, set: @Sendable (inout Row, Double) -> Void)
    case yesNo(any WritableKeyPath<Row, Bool> & Sendable)
    /// A word of some; setting says whether it is one of them.
    case word(get: @Sendable (Row) -> String, set: @Sendable (inout Row, String) -> Bool)
    case days(any WritableKeyPath<Row, ReliefDays> & Sendable)
    case reference(get: @Sendable (Row) -> String, set: @Sendable (inout Row, String) -> Void)
    /// One coordinate of a position, whose coordinates are read together.
    case coordinate(ReliefPosition.Axis, any WritableKeyPath<Row, ReliefPosition?> & Sendable)
    /// Read by code beside the form, as it makes sense only together with others.
    case apart(get: @Sendable (Row) -> FormValue?)
  }

  var column: ReliefColumn
  let storage: Storage

  /// What a row has in the column; `nil` where that is nothing.
  func value(of row: Row) -> FormValue? {
    switch storage {
    case .text(let get, _): get(row).map { .text($0) }
    case .figure(let get, _), .day(let get, _): get(row).map { .number($0) }
    case .yesNo(let path): .text(row[keyPath: path] ? "yes" : "no")
    case .word(let get, _): .text(get(row))
    case .days(let path): row[keyPath: path] == .none ? nil : .text(row[keyPath: path].text)
    case .reference(let get, _): .text(get(row))
    case .coordinate(let axis, let path): row[keyPath: path]?[axis].map { .number($0) }
    case .apart(let get): get(row)
    }
  }

  /// The figure that a row has where nothing is written; `nil` where that is none.
  func figure(of row: Row) -> Double? {
    switch storage {
    case .figure(let get, _), .day(let get, _): get(row)
    default: nil
    }
  }
}

extension ReliefField {
  /// The same column where tables may still use another name.
  func formerly(_ name: String) -> Self {
    var result = self
    result.column.formerName = name
    return result
  }

  static func text(
    _ name: String, _ path: any WritableKeyPath<Row, some ReliefText> & Sendable,
    _ summary: String
  ) -> Self {
    Self(
      column: .text(name, summary),
      storage: .text(
        get: { $0[keyPath: path].text }, set: { $0[keyPath: path] = .init(text: $1) }))
  }

  /// A figure; where its property is always there and no other `default` is told in words, an empty
  /// cell means what a row begins with, if the cell `mayBeEmpty`.
  static func number<Figure: ReliefFigure>(
    _ name: String, _ path: any WritableKeyPath<Row, Figure> & Sendable,
    _ range: ClosedRange<Double>, usual: ClosedRange<Double>? = nil,
    ifIn guesses: [ReliefColumn.Guess] = [], mayBeEmpty: Bool = Figure.mayBeAbsent,
    neededWith diet: ReliefDiet? = nil, default fallback: String? = nil, isSettable: Bool = true,
    _ summary: String
  ) -> Self {
    let column = ReliefColumn(
      name: name, kind: .number, isRequired: !mayBeEmpty, dietThatNeedsIt: diet, range: range,
      usual: usual, guesses: guesses, fallback: fallback, isSettable: isSettable, summary: summary)
    return Self(column: column, storage: .figure(get: get(path), set: set(path)))
  }

  static func whole<Figure: ReliefFigure>(
    _ name: String, _ path: any WritableKeyPath<Row, Figure> & Sendable,
    _ range: ClosedRange<Double>, mayBeEmpty: Bool = Figure.mayBeAbsent,
    default fallback: String? = nil, isSettable: Bool = true, _ summary: String
  ) -> Self {
    let column = ReliefColumn(
      name: name, kind: .whole, isRequired: !mayBeEmpty, range: range, fallback: fallback,
      isSettable: isSettable, summary: summary)
    return Self(column: column, storage: .figure(get: get(path), set: set(path)))
  }

  /// A day of the plan; an empty cell means what a row begins with.
  static func day(
    _ name: String, _ path: any WritableKeyPath<Row, some ReliefFigure> & Sendable,
    default fallback: String? = nil, isSettable: Bool = false, _ summary: String
  ) -> Self {
    let column = ReliefColumn(
      name: name, kind: .whole, range: 1...366, fallback: fallback, isSettable: isSettable,
      summary: summary)
    return Self(column: column, storage: .day(get: get(path), set: set(path)))
  }

  static func yesNo(
    _ name: String, _ path: any WritableKeyPath<Row, Bool> & Sendable, _ summary: String
  ) -> Self {
    Self(column: .yesNo(name, summary), storage: .yesNo(path))
  }

  /// One of the words of an enumeration, or what else people write for one.
  static func word<Word: RawRepresentable & CaseIterable & Sendable>(
    _ name: String, _ path: any WritableKeyPath<Row, Word> & Sendable,
    or synonyms: [String: Word] = [:], default fallback: String, _ summary: String
  ) -> Self where Word.RawValue == String {
    let words = Word.allCases.map(\.rawValue)
    return Self(
      column: ReliefColumn(name: name, kind: .word(words), fallback: fallback, summary: summary),
      storage: .word(
        get: { $0[keyPath: path].rawValue },
        set: { row, text in
          guard let word = synonyms[text] ?? Word(rawValue: text) else { return false }
          row[keyPath: path] = word
          return true
        }))
  }

  static func days(
    _ name: String, _ path: any WritableKeyPath<Row, ReliefDays> & Sendable,
    default fallback: String, _ summary: String
  ) -> Self {
    Self(
      column: ReliefColumn(name: name, kind: .days, fallback: fallback, summary: summary),
      storage: .days(path))
  }

  /// The id of a row of another table, which must be there.
  static func reference(
    _ name: String, _ path: any WritableKeyPath<Row, String> & Sendable,
    _ tables: [ReliefTableKind], _ summary: String
  ) -> Self {
    Self(
      column: .reference(name, tables, required: true, summary),
      storage: .reference(get: { $0[keyPath: path] }, set: { $0[keyPath: path] = $1 }))
  }

  private static func get(
    _ path: any WritableKeyPath<Row, some ReliefFigure> & Sendable
  ) -> @Sendable (Row) -> Double? {
    { $0[keyPath: path].figure }
  }

  private static func set(
    _ path: any WritableKeyPath<Row, some ReliefFigure> & Sendable
  ) -> @Sendable (inout Row, Double) -> Void {
    { $0[keyPath: path] = .init(figure: $1) }
  }
}
