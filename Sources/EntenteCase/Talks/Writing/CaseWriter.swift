/// Writes a case as a case file that can be read aloud, in the style of the guide.
///
/// Reading the file gives an equal case: its normalised export is the same, byte by byte. Where the
/// wording of a line or rule still says what it means, it is kept; other conditions are written as
/// sentences, and as trees where a sentence would read back as another condition.
public enum CaseWriter {
  /// The text of the file.
  /// - Complexity: linear in the size of the case, and in the options that its conditions name
  ///   once they are written out.
  public static func text(_ theCase: Case) -> String {
    CaseTree(theCase).document.document
  }
}
