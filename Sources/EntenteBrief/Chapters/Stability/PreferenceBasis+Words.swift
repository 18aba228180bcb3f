import EntenteEngine
import EntenteMessages

extension PreferenceBasis {
  /// What a party's order of states rests on.
  func said(of name: [String: Message.Argument]) -> Message {
    switch self {
    case .ranking: Message("stability.basis.ranking", name)
    case .numbers: Message("stability.basis.numbers", name)
    case .wants: Message("stability.basis.wants", name)
    case .orders: Message("stability.basis.orders", name)
    case .nothing: Message("stability.basis.nothing", name)
    }
  }
}
