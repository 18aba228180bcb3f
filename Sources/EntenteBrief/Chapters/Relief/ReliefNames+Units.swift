import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage
import EntenteRelief

extension ReliefNames {
  /// The same with a number, for rooms of sites, at the beginning of a line: "Room for 1,000 more
  /// people a day at the barn".
  func firstUnits(_ limit: ReliefBottleneck.Limit, _ count: Double) -> Message {
    guard case .sitePeople(let index) = limit, count != 1 else {
      return unit(limit, isFirst: true)
    }
    return Message("relief.units.people", ["people": .rough(count), "site": .text(site(index))])
  }
}

extension Message.Argument {
  /// What selects the form of a word beside a number that is shown as `rough`.
  static func plural(ofRough value: Double) -> Message.Argument {
    .number(value.magnitude < 99.95 ? (value * 10).rounded() / 10 : value.rounded())
  }

  /// A share in percent at the beginning of a sentence.
  static func firstPercent(_ share: Double) -> Message.Argument {
    guard case .message(let message) = percent(share) else { return percent(share) }
    return .part(
      message.key == "number.under" ? "number.under.first" : "number.over.first",
      message.arguments)
  }

  /// Names; those after the first `limit` are counted.
  static func some(_ names: [String], limit: Int) -> Message.Argument {
    let shown = names.prefix(limit).map { Message.Argument.text($0) }
    let more = names.count - shown.count
    return .list(more > 0 ? shown + [.part("list.more", ["n": .count(more)])] : shown)
  }
}
