import EntenteCase

/// An element of an XML file with the place where it starts.
final class XMLElementNode {
  let name: String
  let attributes: [String: String]
  let span: Span
  private(set) var children: [XMLElementNode] = []
  private(set) weak var parent: XMLElementNode?

  init(name: String, attributes: [String: String], span: Span) {
    self.name = name
    self.attributes = attributes
    self.span = span
  }

  func append(_ child: XMLElementNode) {
    children.append(child)
    child.parent = self
  }

  /// The number in an attribute; `nil` where there is none.
  func number(_ attribute: String) -> Double? {
    attributes[attribute].flatMap(PlainNumber.finite)
  }

  func children(named name: String) -> [XMLElementNode] { children.filter { $0.name == name } }

  /// All elements of a name inside this one, in the order of the file; what stands inside one of
  /// `opaque` is passed over.
  func descendants(named name: String, opaque: Set<String> = []) -> [XMLElementNode] {
    var found: [XMLElementNode] = []
    var stack = Array(children.reversed())
    while let node = stack.popLast() {
      if node.name == name { found.append(node) }
      if !opaque.contains(node.name) { stack.append(contentsOf: node.children.reversed()) }
    }
    return found
  }
}

/// Reads XML into a tree, without types, entities or anything else from outside the file.
enum XMLTree {
  static let deepest = 100
  static let mostElements = 200_000

  /// The root element, or the one mistake that keeps the file from being read.
  static func read(_ bytes: [UInt8]) -> Result<XMLElementNode, PlainFileError> {
    if let fault = PlainFile.textFault(bytes) { return .failure(PlainFileError(diagnostic: fault)) }
    if let fault = declaration(in: bytes) { return .failure(PlainFileError(diagnostic: fault)) }
    return XMLTreeBuilder.read(
      bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes)
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A declaration of types or entities, outside comments and character data.
  ///
  /// None is ever handed to the parser, so that nothing can expand and nothing be fetched.
  private static func declaration(in bytes: [UInt8]) -> Diagnostic? {
    let ends: [(open: [UInt8], close: [UInt8])] = [
      (Array("<!--".utf8), Array("-->".utf8)), (Array("<![CDATA[".utf8), Array("]]>".utf8)),
      (Array("<?".utf8), Array("?>".utf8)),
    ]
    var index = 0
    while let start = bytes[index...].firstIndex(of: 0x3C) {
      let rest = bytes[start...]
      if let kind = ends.first(where: { rest.starts(with: $0.open) }) {
        guard let end = range(of: kind.close, in: bytes, from: start + kind.open.count) else {
          return nil
        }
        index = end
      } else if rest.dropFirst().first == 0x21 {
        return Diagnostic(
          .error, .xmlDeclarations, at: XMLPlaces(bytes).span(of: start, length: 9),
          "the file declares its own types or entities, which is not read")
      } else {
        index = start + 1
      }
    }
    return nil
  }

  private static func range(of end: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count, let next = bytes[index...].firstIndex(of: end[0]) {
      if bytes[next...].starts(with: end) { return next + end.count }
      index = next + 1
    }
    return nil
  }
}

/// Finds lines and columns of bytes in a file.
struct XMLPlaces {
  private static let stride = 256

  private let bytes: [UInt8]
  private let lineStarts: [Int]
  /// How many scalars start before every 256th byte.
  private let milestones: [Int]

  init(_ bytes: [UInt8]) {
    var lineStarts = [0]
    var milestones: [Int] = []
    var scalars = 0
    for (index, byte) in bytes.enumerated() {
      if index % Self.stride == 0 { milestones.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
      if byte == 0x0A { lineStarts.append(index + 1) }
    }
    self.bytes = bytes
    self.lineStarts = lineStarts
    self.milestones = milestones
  }

  /// - Complexity: O(log lines)
  func span(of index: Int, length: Int) -> Span {
    var line = 0
    var high = lineStarts.count
    while high - line > 1 {
      let middle = (line + high) / 2
      if lineStarts[middle] <= index { line = middle } else { high = middle }
    }
    let column = scalars(before: index) - scalars(before: lineStarts[line])
    return Span(line: line + 1, column: column + 1, length: max(1, length))
  }

  private func scalars(before index: Int) -> Int {
    guard !milestones.isEmpty else { return 0 }
    let milestone = min(index / Self.stride, milestones.count - 1)
    let rest = bytes[(milestone * Self.stride)..<index]
    return milestones[milestone] + rest.count { $0 & 0xC0 != 0x80 }
  }
}
