/// What came of reading a case file.
public struct CaseReading: Sendable {
  /// The case; `nil` exactly where there is an error.
  public var theCase: Case?
  /// Every mistake found, in the order of the file; the first hundred where there are more.
  public var diagnostics: [Diagnostic]

  /// Makes a reading.
  public init(theCase: Case?, diagnostics: [Diagnostic]) {
    self.theCase = theCase
    self.diagnostics = diagnostics
  }
}

/// Reads case files, as the guide to the case file describes them.
public enum CaseReader {
  /// Reads a case for somebody: what that reader may not know is taken out before anything is
  /// checked, and readers other than the mediator are told of mistakes without their places.
  ///
  /// - Parameters:
  ///   - bytes: The file, YAML or JSON, in UTF-8.
  ///   - reader: For whom it is read.
  ///   - files: What the tables of a plan of relief contain, where the case names any.
  /// - Returns: The case, or all mistakes that keep it from being one; and warnings.
  /// - Complexity: O(bytes), and O(ids) for each of the first hundred misspelt ids.
  public static func read(
    _ bytes: [UInt8], for reader: Reader = .mediator, files: ReliefFiles = .none
  ) -> CaseReading {
    do throws(Refusal) {
      let text = try EncodingCheck.text(of: bytes).get()
      guard let root = try YamlComposer.compose(text), !root.isNull else {
        return refused(emptyFile, reader)
      }
      guard root.pairs != nil else { return refused(notACase(root, text), reader) }
      let visibility = Visibility(root, for: reader)
      return read(visibility?.pruned(root) ?? root, text, reader, visibility, files)
    } catch {
      return refused(error, reader)
    }
  }

  private static func read(
    _ root: YamlNode, _ text: SourceText, _ reader: Reader, _ visibility: Visibility?,
    _ files: ReliefFiles
  ) -> CaseReading {
    let builder = CaseBuilder(root: root, text: text, reader: reader)
    builder.files = files
    builder.visibility = visibility
    let theCase = builder.build()
    let hasErrors = builder.log.hasErrors
    return CaseReading(theCase: hasErrors ? nil : theCase, diagnostics: builder.log.all)
  }

  private static func refused(_ refusal: Refusal, _ reader: Reader) -> CaseReading {
    CaseReading(theCase: nil, diagnostics: [refusal.diagnostic(for: reader)])
  }

  private static var emptyFile: Refusal {
    Refusal(
      .emptyFile, at: .none, "the file is empty", notes: ["entente new prints a case to start from"]
    )
  }

  private static func notACase(_ root: YamlNode, _ text: SourceText) -> Refusal {
    Refusal(
      .notACase, at: root.span(in: text),
      "a case is a mapping of keys such as 'title:' and 'parties:', not \(root.described)")
  }
}
