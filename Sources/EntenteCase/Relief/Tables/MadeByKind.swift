import Synchronization

/// What follows from the form of a kind of table, made when it is first asked for: a plan uses few of
/// the kinds.
final class MadeByKind<Made: Sendable>: Sendable {
  private let made = Mutex<[ReliefTableKind: Made]>([:])
  private let make: @Sendable (ReliefTableKind) -> Made

  init(_ make: @escaping @Sendable (ReliefTableKind) -> Made) { self.make = make }

  subscript(kind: ReliefTableKind) -> Made {
    if let known = made.withLock({ $0[kind] }) { return known }
    // Not under the lock: what is made may ask for other things of the kind.
    let new = make(kind)
    made.withLock { $0[kind] = new }
    return new
  }
}
