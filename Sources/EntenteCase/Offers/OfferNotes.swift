/// What is noted of offers while a case is read, until all are known.
struct OfferNotes {
  /// Which offer says of which, by id, that it stands in its place, and where it says so.
  var superseded: [(by: String, id: String, node: YamlNode)] = []
}
