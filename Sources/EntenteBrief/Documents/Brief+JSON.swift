import EntenteAnswers
import EntentePage

extension Brief {
  /// The brief as a JSON document of format `brief`, version 1, that ends in a line break.
  ///
  /// The same brief gives the same bytes: keys are sorted and nothing is left to chance.
  /// - Throws: `EncodingError` where a likelihood is not a finite number.
  /// - Complexity: O(characters).
  public func json() throws -> String { try DocumentText.of(self) }
}
