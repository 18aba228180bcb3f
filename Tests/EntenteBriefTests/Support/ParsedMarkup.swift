import Foundation
import FoundationXML

/// A page or a drawing as an XML parser sees it.
final class ParsedMarkup: NSObject, XMLParserDelegate {
  /// Elements in document order.
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  /// Everything between tags, without what is inside `style`.
  private(set) var text = ""
  /// Where parsing stopped, or nil.
  private(set) var failure: String?
  private var open: [String] = []

  init(_ markup: String) {
    super.init()
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = self
    if !parser.parse() {
      failure =
        "line \(parser.lineNumber), column \(parser.columnNumber): "
        + "\(parser.parserError.map { "\($0)" } ?? "unknown")"
    }
  }

  /// The values of an attribute over all elements of a name, or of any name.
  func values(of attribute: String, in name: String? = nil) -> [String] {
    elements.filter { name == nil || $0.name == name }.compactMap { $0.attributes[attribute] }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append((name, attributes))
    open.append(name)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if open.last != "style" { text += string }
  }
}
