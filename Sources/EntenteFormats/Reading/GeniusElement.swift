import EntenteCase

/// Reads the attributes of an element, noting what is wrong with them.
struct GeniusElement {
  enum Kind: Equatable {
    case discrete, integer, real
    case unknown(String)
  }

  let element: XMLElementNode
  private let path: String
  private let log: FileLog

  init(_ element: XMLElementNode, _ path: String, _ log: FileLog) {
    self.element = element
    self.path = path
    self.log = log
  }

  /// The kind of an issue; where several attributes name one, `type` counts, and without any the
  /// issue is discrete.
  var kind: Kind {
    let attributes = element.attributes
    let named = attributes["type"] ?? attributes["etype"] ?? attributes["vtype"]
    switch named?.lowercased() {
    case nil, "", "discrete": return .discrete
    case "integer": return .integer
    case "real": return .real
    case .some(let other): return .unknown(other)
    }
  }

  /// The first and last number of an issue's range.
  var bounds: ClosedRange<Double>? {
    let holder = element.children(named: "range").first ?? element
    let reader = GeniusElement(holder, path, log)
    guard let low = reader.number("lowerbound"), let high = reader.number("upperbound") else {
      return nil
    }
    guard low <= high else {
      log.error(.badNumber, at: holder.span, path, "the range ends before it starts")
      return nil
    }
    return low...high
  }

  /// The range of an issue with whole numbers.
  var integerBounds: ClosedRange<Int>? {
    guard let bounds else { return nil }
    let limit = 1e15
    guard let low = Int(exactly: bounds.lowerBound), let high = Int(exactly: bounds.upperBound),
      abs(bounds.lowerBound) <= limit, abs(bounds.upperBound) <= limit
    else {
      log.error(.badNumber, at: element.span, path, "the range is not one of whole numbers")
      return nil
    }
    return low...high
  }

  /// A finite number; anything else is an error.
  func number(_ attribute: String) -> Double? {
    guard let text = element.attributes[attribute] else {
      log.error(
        .missingKey, at: element.span, path, "<\(element.name)> has no '\(attribute)'")
      return nil
    }
    return number(attribute, text)
  }

  func number(_ attribute: String, isRequired: Bool) -> Double? {
    isRequired || element.attributes[attribute] != nil ? number(attribute) : nil
  }

  private func number(_ attribute: String, _ text: String) -> Double? {
    guard let number = PlainNumber.finite(text) else {
      log.error(
        .badNumber, at: element.span, path,
        "'\(attribute)' of <\(element.name)> is no number")
      return nil
    }
    if PlainNumber.mayBe(number) { return number }
    log.error(
      .badNumber, at: element.span, path,
      "'\(attribute)' of <\(element.name)> is not a number \(PlainNumber.words)")
    return nil
  }

  func integer(_ attribute: String, isRequired: Bool = true) -> Int? {
    guard let number = number(attribute, isRequired: isRequired) else { return nil }
    if let integer = Int(exactly: number) { return integer }
    log.error(
      .badNumber, at: element.span, path,
      "'\(attribute)' of <\(element.name)> is no whole number")
    return nil
  }
}

/// Numbers as files of other programs write them.
enum PlainNumber {
  /// The largest that a case may hold, of either sign.
  static let most = 1e12
  /// Between which ends numbers lie.
  static let words = "from -1,000,000,000,000 to 1,000,000,000,000"

  /// Whether a case may hold a number.
  static func mayBe(_ number: Double) -> Bool { abs(number) <= most }

  /// A finite number in decimal notation, blanks around it allowed.
  static func finite(_ text: String) -> Double? {
    let text = text.filter { $0 != " " && $0 != "\t" }
    guard text.utf8.count <= 64, text.utf8.allSatisfy({ "0123456789.+-eE".utf8.contains($0) })
    else { return nil }
    guard let number = Double(text), number.isFinite else { return nil }
    return number
  }
}
