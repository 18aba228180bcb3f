/// What a claim of one kind holds beside what all claims hold.
struct ClaimForm: Sendable {
  /// The key that names the kind.
  let key: String
  /// That key and what may stand beside it, in the order in which they are written.
  let fields: [Field<Claim>]

  init(_ key: ClaimKind, _ fields: [Field<Claim>]) {
    precondition(fields.contains { $0.key == key.rawValue }, "a claim says what it is")
    self.key = key.rawValue
    self.fields = fields
  }

  /// What may stand beside the key that names the kind.
  var companions: [Field<Claim>] { fields.filter { $0.key != key } }
}

extension ClaimForm {
  /// The kinds in the order in which people are told what may stand beside them.
  static let inOrderOfCompanions: [ClaimKind] = {
    let first: [ClaimKind] = [.line, .rather, .accepts, .fact]
    return first + ClaimKind.allCases.filter { !first.contains($0) && $0 != .transfer }
      + [.transfer]
  }()

  /// What may stand beside the keys of kinds, each once, with the kinds beside which it may.
  static let companions: [(field: Field<Claim>, kinds: [ClaimKind])] = {
    var result: [(field: Field<Claim>, kinds: [ClaimKind])] = []
    for kind in inOrderOfCompanions {
      for field in kind.form.companions {
        if let place = result.firstIndex(where: { $0.field.key == field.key }) {
          result[place].kinds.append(kind)
        } else {
          result.append((field, [kind]))
        }
      }
    }
    return result
  }()

  /// All fields of claims, each once.
  static let allFields: [Field<Claim>] = {
    let kinds = ClaimKind.allCases.flatMap { kind in
      kind.form.fields.filter { $0.key == kind.rawValue }
    }
    return head + kinds + companions.map(\.field) + common
  }()

  /// The keys that a claim may use.
  static let keys: [String] = allFields.map(\.key)

  /// A claim as files have it.
  static func value(of claim: Claim, for writer: FormWriter) -> FormValue {
    let fields = head + claim.kind.kind.form.fields + common
    return .block(
      .table(
        fields.compactMap { field in
          field.write(claim, writer).map { (field.key, $0) }
        }))
  }
}
