/// Where links to the register lead.
struct PageAnchors {
  private let known: Set<String>

  init(_ register: [Brief.RegisterEntry]) {
    known = Set(register.map(\.id))
  }

  /// The anchor of an id in the register, or nil where the register does not have it.
  func anchor(of id: String) -> Markup? {
    known.contains(id) ? Self.anchor(for: id) : nil
  }

  /// A name for any id that is safe in an attribute and in the fragment of a link, and no other's.
  static func anchor(for id: String) -> Markup {
    let encoded = id.utf8.map { byte -> String in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        String(UnicodeScalar(byte))
      default:
        "_" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return Markup(trusted: "claim-" + encoded.joined())
  }
}
