import EntenteCase
import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element of an XML file with the place where it starts.
final class XMLElementNode {
  let name: String
  let attributes: [String: String]
  let span: Span
  fileprivate(set) var children: [XMLElementNode] = []
  fileprivate(set) weak var parent: XMLElementNode?

  fileprivate init(name: String, attributes: [String: String], span: Span) {
    self.name = name
    self.attributes = attributes
    self.span = span
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
    let text = withoutDeclaration(bytes)
    let builder = XMLTreeBuilder(text)
    let parser = XMLParser(data: Data(text))
    parser.shouldResolveExternalEntities = false
    parser.delegate = builder
    let isRead = parser.parse() && parser.parserError == nil
    if let fault = builder.fault { return .failure(PlainFileError(diagnostic: fault)) }
    if isRead, builder.isClosed, let root = builder.root { return .success(root) }
    return .failure(PlainFileError(diagnostic: builder.syntaxFault(parser)))
  }

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

  fileprivate static func range(of end: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count, let next = bytes[index...].firstIndex(of: end[0]) {
      if bytes[next...].starts(with: end) { return next + end.count }
      index = next + 1
    }
    return nil
  }

  /// The text with the XML declaration as blanks: it could name an encoding in which the bytes
  /// mean something else than what was checked.
  private static func withoutDeclaration(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard bytes.starts(with: Array("<?xml".utf8)),
      let end = range(of: Array("?>".utf8), in: bytes, from: 0)
    else { return bytes }
    for index in 0..<end where bytes[index] != 0x0A && bytes[index] != 0x0D {
      bytes[index] = 0x20
    }
    return bytes
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

/// Builds the tree from the parser's events.
private final class XMLTreeBuilder: NSObject, XMLParserDelegate {
  private let bytes: [UInt8]
  private let places: XMLPlaces
  private var open: [XMLElementNode] = []
  private var count = 0
  /// Where the search for the next element's start begins.
  private var cursor = 0
  private(set) var root: XMLElementNode?
  private(set) var fault: Diagnostic?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    places = XMLPlaces(bytes)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let span = nextStart(of: name)
    count += 1
    if open.count >= XMLTree.deepest || count > XMLTree.mostElements {
      let isDeep = open.count >= XMLTree.deepest
      fault = Diagnostic(
        .error, isDeep ? .tooDeep : .tooMany, at: span,
        isDeep
          ? "elements are nested more than \(XMLTree.deepest) levels deep"
          : "there are more than \(XMLTree.mostElements) elements")
      return parser.abortParsing()
    }
    let element = XMLElementNode(name: name, attributes: attributes, span: span)
    if let parent = open.last { parent.children.append(element) } else { root = element }
    element.parent = open.last
    open.append(element)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if open.last?.name == name {
      open.removeLast()
    } else {
      noteSyntax(parser)
    }
  }

  /// The parser goes on after some mistakes; the first is the one to tell.
  func parser(_ parser: XMLParser, parseErrorOccurred parseError: any Error) {
    noteSyntax(parser)
  }

  private func noteSyntax(_ parser: XMLParser) {
    if fault == nil { fault = syntaxFault(parser) }
  }

  /// Whether every element that was opened is closed.
  var isClosed: Bool { open.isEmpty }

  /// The parser tells where it is, which is behind the element; elements start in order, so the
  /// next one of the name is the one.
  private func nextStart(of name: String) -> Span {
    let tag = [0x3C] + Array(name.utf8)
    var index = cursor
    while index < bytes.count, let next = bytes[index...].firstIndex(of: 0x3C) {
      if bytes[next...].starts(with: comment) {
        index = XMLTree.range(of: commentEnd, in: bytes, from: next + 4) ?? bytes.count
        continue
      }
      if bytes[next...].starts(with: tag) {
        cursor = next + 1
        return places.span(of: next, length: tag.count)
      }
      index = next + 1
    }
    return .none
  }

  private let comment = Array("<!--".utf8)
  private let commentEnd = Array("-->".utf8)

  func syntaxFault(_ parser: XMLParser) -> Diagnostic {
    let line = max(1, parser.lineNumber)
    let column = max(1, parser.columnNumber)
    let inside = open.last.map { " inside <\($0.name)>" } ?? ""
    return Diagnostic(
      .error, .xmlSyntax, at: Span(line: line, column: column),
      root == nil ? "the file is no XML" : "the XML is broken here\(inside)",
      notes: open.last.map { ["the element starts in line \($0.span.line)"] } ?? [])
  }
}
