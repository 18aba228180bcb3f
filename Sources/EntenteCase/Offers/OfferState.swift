/// What has become of an offer.
public enum OfferState: Sendable, Hashable {
  /// Somebody's answer is still open.
  case onTheTable
  /// All who decide what it settles have accepted it, or made it.
  case agreed
  /// Somebody who decides what it settles has rejected it: ids, in the order of the case.
  case rejected(by: [String])
  /// Who made it took it back, on this day.
  case withdrawn(String)
  /// Another offer, by id, stands in its place.
  case superseded(by: String)

  /// Whether nobody has taken it back or put another one in its place.
  public var isOpen: Bool {
    switch self {
    case .onTheTable, .agreed, .rejected: true
    case .withdrawn, .superseded: false
    }
  }

  /// The usual word, as keys of JSON have it.
  public var key: String {
    switch self {
    case .onTheTable: "onTheTable"
    case .agreed: "agreed"
    case .rejected: "rejected"
    case .withdrawn: "withdrawn"
    case .superseded: "superseded"
    }
  }
}
