/// A property that holds a figure.
protocol ReliefFigure: Sendable {
  /// Whether a row may have none.
  static var mayBeAbsent: Bool { get }
  var figure: Double? { get }
  init(figure: Double)
}

extension Double: ReliefFigure {
  static var mayBeAbsent: Bool { false }
  var figure: Double? { self }
  init(figure: Double) { self = figure }
}

extension Int: ReliefFigure {
  static var mayBeAbsent: Bool { false }
  var figure: Double? { Double(self) }
  init(figure: Double) { self.init(figure) }
}

extension Optional: ReliefFigure where Wrapped: ReliefFigure {
  static var mayBeAbsent: Bool { true }
  var figure: Double? { flatMap(\.figure) }
  init(figure: Double) { self = Wrapped(figure: figure) }
}

/// A property that holds a text.
protocol ReliefText: Sendable {
  var text: String? { get }
  init(text: String)
}

extension String: ReliefText {
  var text: String? { self }
  init(text: String) { self = text }
}

extension Optional: ReliefText where Wrapped: ReliefText {
  var text: String? { flatMap(\.text) }
  init(text: String) { self = Wrapped(text: text) }
}
