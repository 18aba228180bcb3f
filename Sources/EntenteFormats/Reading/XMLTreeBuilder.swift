import CExpat
import EntenteCase

/// Builds the tree from the events of Expat, a parser of XML that reads nothing but what it is given.
final class XMLTreeBuilder {
  private let parser: XML_Parser
  private let places: XMLPlaces
  private var open: [XMLElementNode] = []
  private var count = 0
  private var root: XMLElementNode?
  private var fault: Diagnostic?

  /// The root element, or the one mistake that keeps the file from being read.
  ///
  /// - Parameter bytes: UTF-8 without a byte order mark; an encoding that the file declares is
  ///   passed over, as the bytes were checked as UTF-8.
  static func read(_ bytes: [UInt8]) -> Result<XMLElementNode, PlainFileError> {
    guard let parser = XML_ParserCreate("UTF-8") else {
      return .failure(
        PlainFileError(diagnostic: Diagnostic(.error, .xmlSyntax, at: .none, "no memory is left")))
    }
    defer { XML_ParserFree(parser) }
    return XMLTreeBuilder(parser, bytes).read(bytes)
  }

  private init(_ parser: XML_Parser, _ bytes: [UInt8]) {
    self.parser = parser
    places = XMLPlaces(bytes)
  }

  private func read(_ bytes: [UInt8]) -> Result<XMLElementNode, PlainFileError> {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let name, let builder = XMLTreeBuilder.of(data) else { return }
        builder.start(String(cString: name), XMLTreeBuilder.pairs(attributes))
      },
      { data, _ in XMLTreeBuilder.of(data)?.open.removeLast() })
    let status = bytes.withUnsafeBytes {
      XML_Parse(
        parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), 1)
    }
    if let fault { return .failure(PlainFileError(diagnostic: fault)) }
    if status == XML_STATUS_OK, let root { return .success(root) }
    return .failure(PlainFileError(diagnostic: syntaxFault()))
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLTreeBuilder? {
    data.map { Unmanaged<XMLTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Expat gives names and values in turn, ended by a null.
  private static func pairs(
    _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) -> [String: String] {
    var pairs: [String: String] = [:]
    guard var next = attributes else { return pairs }
    while let name = next[0], let value = next[1] {
      pairs[String(cString: name)] = String(cString: value)
      next += 2
    }
    return pairs
  }

  private func start(_ name: String, _ attributes: [String: String]) {
    let span = places.span(
      of: Int(XML_GetCurrentByteIndex(parser)), length: 1 + name.utf8.count)
    count += 1
    guard open.count < XMLTree.deepest, count <= XMLTree.mostElements else {
      if fault == nil { fault = sizeFault(at: span) }
      XML_StopParser(parser, XML_Bool(XML_FALSE))
      return
    }
    let element = XMLElementNode(name: name, attributes: attributes, span: span)
    if let parent = open.last { parent.append(element) } else { root = element }
    open.append(element)
  }

  private func sizeFault(at span: Span) -> Diagnostic {
    let isDeep = open.count >= XMLTree.deepest
    return Diagnostic(
      .error, isDeep ? .tooDeep : .tooMany, at: span,
      isDeep
        ? "elements are nested more than \(XMLTree.deepest) levels deep"
        : "there are more than \(XMLTree.mostElements) elements")
  }

  private func syntaxFault() -> Diagnostic {
    let place = places.span(of: max(0, Int(XML_GetCurrentByteIndex(parser))), length: 1)
    let inside = open.last.map { " inside <\($0.name)>" } ?? ""
    return Diagnostic(
      .error, .xmlSyntax, at: place,
      root == nil ? "the file is no XML" : "the XML is broken here\(inside)",
      notes: open.last.map { ["the element starts in line \($0.span.line)"] } ?? [])
  }
}
