import EntenteCase
import EntenteRelief

extension ReliefDocument.Remedy {
  init(_ remedy: ReliefRemedy, _ plan: ReliefPlan) {
    let (name, rows, amount): (String, [String], Double?) =
      switch remedy.change {
      case .openSites(let ids): ("open-sites", ids, nil)
      case .openCrossing(let id): ("open-crossing", [id], nil)
      case .everyDay(let id): ("every-day", [id], nil)
      case .crossingHours(let id, let hours): ("crossing-hours", [id], hours)
      case .crossingTrucks(let id, let count): ("crossing-trucks", [id], count)
      case .roadHours(let id, let hours): ("road-hours", [id], hours)
      case .trucks(let id, let count): ("trucks", [id], count)
      }
    self.init(
      change: name, rows: rows, more: amount, share: remedy.share,
      rationsADay: (remedy.rationsADay * 1000).rounded() / 1000,
      reached: remedy.reached.map { plan.zones[$0].id })
  }
}
