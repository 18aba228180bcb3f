import Mustache

/// Renders a brief as one HTML file without scripts or references to anything outside it.
public struct HTMLRenderer: Sendable {
  private let library: MustacheLibrary

  /// Compiles the templates.
  /// - Throws: What swift-mustache throws on a malformed template; never for those of this module.
  public init() throws {
    library = try MustacheLibrary(
      templates: PageTemplates.all.mapValues { try MustacheTemplate(string: $0) })
  }

  /// The brief as a page that is also well-formed XML.
  /// - Complexity: O(characters).
  public func render(_ brief: Brief) -> String {
    var builder = PageBuilder(brief)
    guard let page = library.render(builder.page(), withTemplate: "page") else {
      preconditionFailure("the template of the page is registered")
    }
    return page
  }
}
