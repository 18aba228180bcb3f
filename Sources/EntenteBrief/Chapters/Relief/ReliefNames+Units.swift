import EntenteAnswers
import EntenteEngine
import EntenteRelief

extension ReliefNames {
  /// The same with a number, for rooms of sites: "room for 1,000 more people a day at the barn".
  func units(_ limit: ReliefBottleneck.Limit, _ count: Double) -> String {
    guard case .sitePeople(let index) = limit, count != 1 else { return unit(limit) }
    return "room for \(Quantity.rough(count)) more people a day at \(site(index))"
  }
}
