/// What came of reading a plan's own file.
public struct ReliefPlanReading: Sendable {
  /// The plan; `nil` exactly where there is an error.
  public var plan: ReliefPlan?
  /// Every mistake found; the first hundred where there are more.
  public var diagnostics: [Diagnostic]

  /// Makes a reading.
  public init(plan: ReliefPlan?, diagnostics: [Diagnostic]) {
    self.plan = plan
    self.diagnostics = diagnostics
  }
}

/// Reads plans of relief that stand in files of their own, without a case.
public enum ReliefPlanReader {
  /// Whether a file is such a plan: a mapping with the key `entente-relief`.
  /// - Complexity: O(bytes)
  public static func isPlan(_ bytes: [UInt8]) -> Bool {
    guard case .success(let text) = EncodingCheck.text(of: bytes) else { return false }
    let key = Array(ReliefKey.version.utf8)
    let isNamed = text.bytes.split(separator: 0x0A).contains { line in
      line.drop { "\"' {\t".utf8.contains($0) }.starts(with: key)
    }
    guard isNamed, let root = try? YamlComposer.compose(text) else { return false }
    return !root.values(of: ReliefKey.version).isEmpty
  }

  /// Reads a plan for somebody; its effects, which depend on the issues of a case, are left out.
  ///
  /// - Parameters:
  ///   - bytes: The file, YAML or JSON, in UTF-8.
  ///   - reader: For whom it is read.
  ///   - files: What the tables that it names contain.
  /// - Complexity: linear in the size of the tables, and zones times sites.
  public static func read(
    _ bytes: [UInt8], for reader: Reader = .mediator, files: ReliefFiles = .none
  ) -> ReliefPlanReading {
    do throws(Refusal) {
      let text = try EncodingCheck.text(of: bytes).get()
      guard let root = try YamlComposer.compose(text), root.pairs != nil else {
        throw Refusal(
          .notACase, at: .none, "a plan is a mapping of keys such as 'zones:' and 'sites:'")
      }
      return read(root, text, reader, files)
    } catch {
      return ReliefPlanReading(plan: nil, diagnostics: [error.diagnostic(for: reader)])
    }
  }

  private static func read(
    _ root: YamlNode, _ text: SourceText, _ reader: Reader, _ files: ReliefFiles
  ) -> ReliefPlanReading {
    let visibility = Visibility(root, for: reader)
    let root = visibility?.prunedRelief(root) ?? root
    guard root.pairs != nil else {
      let refusal = Refusal(.unreadable, at: .none, "the plan is not for this reader")
      return ReliefPlanReading(plan: nil, diagnostics: [refusal.diagnostic(for: reader)])
    }
    let builder = CaseBuilder(root: root, text: text, reader: reader)
    builder.standsAlone = true
    builder.checkTreeAlone()
    let plan = ReliefReader(
      builder: builder, fields: builder.root, files: files, visibility: visibility
    ).read()
    let hasErrors = builder.log.hasErrors
    return ReliefPlanReading(plan: hasErrors ? nil : plan, diagnostics: builder.log.all)
  }
}
