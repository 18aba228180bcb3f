/// Which values tell that a word before them was meant as a key: a number, a day or a word of firmness
/// where the key takes that, and no text. "page 2, note 3" may well be a place in a source.
enum SlippedValues {
  static func tell(_ slip: SlippedKey) -> Bool {
    let shapes = shapes[slip.key] ?? []
    return shapes.contains { $0.takes(slip.value) } && !shapes.contains(where: \.takesText)
  }

  private static let shapes: [String: [FieldShape]] = {
    let all =
      of(Source.form) + of(Rule.form) + of(Claim.Interaction.form) + of(Group.form)
      + of(Offer.form) + of(Offer.Response.form) + of(Agreement.form) + of(Agreement.Phase.form)
      + of(Agreement.Next.form) + of(Agreement.Exit.form) + of(Agreement.Shock.form)
      + of(Agreement.Obligation.form) + of(Agreement.Guarantee.form)
      + of(Agreement.Transfer.form) + of(Exchange.form) + of(ExchangedItem.form)
      + of(StoppingCost.form) + of(ClaimForm.head) + of(ClaimForm.common)
      + of(ClaimForm.companions.map(\.field))
    return Dictionary(grouping: all, by: \.key).mapValues { $0.map(\.shape) }
  }()

  private static func of<Owner>(_ form: RecordForm<Owner>) -> [(key: String, shape: FieldShape)] {
    of(form.fields)
  }

  private static func of<Owner>(_ fields: [Field<Owner>]) -> [(key: String, shape: FieldShape)] {
    fields.map { ($0.key, $0.shape) }
  }
}

extension FieldShape {
  fileprivate var takesText: Bool {
    if case .text(let name)? = value(of: "$ref") {
      return ["text", "id", "ids", "assumed"].contains { name.hasSuffix("/\($0)") }
    }
    return false
  }

  /// Whether one word can stand here that is hardly ever text.
  fileprivate func takes(_ word: String) -> Bool {
    let isNumber = word.first?.isLetter == false && Double(word) != nil
    if case .list(let shapes)? = value(of: "anyOf") {
      return shapes.contains {
        if case .table(let pairs) = $0 { FieldShape(pairs).takes(word) } else { false }
      }
    }
    if case .text(let name)? = value(of: "$ref") {
      switch name.split(separator: "/").last {
      case "date": return CalendarDay(word) != nil
      case "firmness": return isNumber || Firmness.Word(rawValue: word) != nil
      case "chance", "amount", "points", "whole", "probability": return isNumber
      default: return false
      }
    }
    return isNumber && types.contains { ["number", "integer"].contains($0) }
  }

  private func value(of keyword: String) -> FormValue? {
    keywords.first { $0.key == keyword }?.value
  }

  private var types: [String] {
    switch value(of: "type") {
    case .text(let type)?: [type]
    case .list(let types)?: types.compactMap { if case .text(let type) = $0 { type } else { nil } }
    default: []
    }
  }
}
