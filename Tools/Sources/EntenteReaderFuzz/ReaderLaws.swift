import EntenteCase

/// What holds of every case that was read without a mistake, however odd its file.
enum ReaderLaws {
  /// An export is a case file that exports to the same bytes, as JSON and in a person's form.
  ///
  /// - Precondition: The law holds, or the export is larger than a file may be.
  static func confirmRoundTrip(_ theCase: Case) {
    guard let first = export(theCase) else { return }
    for text in [first, CaseWriter.text(theCase)] where text.utf8.count <= largestFile {
      let reading = CaseReader.read(Array(text.utf8))
      guard let back = reading.theCase else {
        fatalError("an export with mistakes: \(reading.diagnostics.map(\.message))")
      }
      demand(export(back) == first, "an export that says something else when it is read")
    }
  }

  /// What is read for others, and so its export, has nothing that the mediator's reading marks as not
  /// for them.
  ///
  /// - Precondition: The law holds.
  static func confirmHiding(in told: Case, for reader: Reader, of whole: Case) {
    let hidden = Confidences(whole, from: reader)
    let known = hidden.ids.intersection(Confidences.ids(of: told))
    demand(known.isEmpty, "a confidence is told to \(reader): \(known)")
  }

  /// Ends the program with a word where a law is broken, in an optimised build too.
  static func demand(_ isKept: Bool, _ broken: @autoclosure () -> String) {
    if !isKept { fatalError(broken()) }
  }

  /// The most that a file may have, in bytes.
  private static let largestFile = 4 * 1024 * 1024

  private static func export(_ theCase: Case) -> String? { try? CaseExport(theCase).json() }
}
